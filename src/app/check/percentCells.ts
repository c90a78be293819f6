import { roundTo9 } from '../../domain/tolerance';
import { number } from '../../layout/cell';
import type { CheckFacts } from './CheckFacts';
import { cellRepair } from './cellRepair';
import { monthCells } from './entryFindings';
import type { Found } from './found';
import { placeOf } from './placeOf';

/**
 * Numbers that Excel shows as percentages where the cell has to hold the percentage itself: 95 % is stored as 0.95 and counts as
 * not even one percent. Excel gives such a cell its format by itself when a percent sign is typed.
 */
export function percentCells({
  workbook,
  inspection,
}: Pick<CheckFacts, 'workbook' | 'inspection'>): readonly Found[] {
  const formats = new Map(
    inspection.formats.map(({ table, header, numberFormats }) => [`${table} ${header}`, numberFormats]),
  );
  return workbook.years.flatMap((tables) =>
    monthCells(workbook, tables).flatMap(({ table, row, month, name, kpi, role }): readonly Found[] => {
      const value = row.number(month);
      if (value === undefined || value === 0 || kpi?.unit.trim() !== '%') return [];
      const holdsPercent = role === 'limit' || (role === '=' && kpi.multiplier === 1);
      const format = formats.get(`${table.name} ${month}`)?.[row.index] ?? 'General';
      if (!holdsPercent || !showsPercent(format)) return [];
      const place = placeOf(table, row.index, month);
      const meant = roundTo9(value * 100);
      return [
        {
          severity: 'warning',
          what: `${name}: Excel shows ${meant} %, and the cell holds ${value}.`,
          why: `The KPI counts in percent, so the cell counts as ${value} %.`,
          next: `Type ${meant} without the percent sign.`,
          place,
          plan: cellRepair({
            key: `percent ${table.name} ${place.address}`,
            title: `Turn it into ${meant}`,
            what: name,
            place,
            table,
            row: row.index,
            header: month,
            before: `${value}, shown as ${meant} %`,
            after: String(meant),
            input: number(meant),
            numberFormat: 'General',
          }),
        },
      ];
    }),
  );
}

/** Whether a number format multiplies with 100: it has a percent sign that is no mere text. */
function showsPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}
