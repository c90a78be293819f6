import type { Kpi, Limits } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import { roundTo9 } from '../../domain/tolerance';
import { number } from '../../layout/cell';
import type { CheckFacts } from './CheckFacts';
import { cellRepair } from './cellRepair';
import { monthCells } from './entryFindings';
import type { Found } from './found';
import { placeOf } from './placeOf';

/**
 * Numbers that Excel shows as percentages and that count as the fraction that is stored: 95 % is 0.95. Excel gives such a cell its
 * format by itself when a percent sign is typed. Where the cell has to hold the percentage itself, it can be repaired; in a count or another
 * unit nobody but the team knows the number that was meant.
 */
export function percentCells({
  workbook,
  inspection,
}: Pick<CheckFacts, 'workbook' | 'inspection'>): readonly Found[] {
  const formats = new Map(
    inspection.formats.map(({ table, header, numberFormats }) => [`${table} ${header}`, numberFormats]),
  );
  return workbook.years.flatMap((tables) =>
    monthCells(workbook, tables).flatMap((cell): readonly Found[] => {
      const { table, row, month, kpi } = cell;
      const value = row.number(month);
      if (value === undefined || value === 0 || !kpi) return [];
      const format = formats.get(`${table.name} ${month}`)?.[row.index] ?? 'General';
      if (!showsPercent(format)) return [];
      if (holdsPercent(kpi, cell)) return [percentFound(cell, value)];
      const limits = workbook.limits(tables, kpi.id, month as Month);
      return countsAsFraction(kpi, cell, limits) ? [] : [fractionFound(cell, value)];
    }),
  );
}

type MonthCell = ReturnType<typeof monthCells>[number];

function holdsPercent({ unit, multiplier }: Kpi, { role }: MonthCell): boolean {
  return unit.trim() === '%' && (role === 'limit' || (role === '=' && multiplier === 1));
}

/** A multiplier makes percent of a typed fraction; a plain figure with limits up to 1, such as 0.95, is meant as a fraction, too. */
function countsAsFraction({ multiplier }: Kpi, { role }: MonthCell, limits: Limits): boolean {
  if (role !== '=' && role !== 'limit') return false;
  const numbers = Object.values(limits);
  const hasSmallLimits = numbers.length > 0 && numbers.every((limit) => Math.abs(limit) <= 1);
  return role === 'limit' ? hasSmallLimits : multiplier !== 1 || hasSmallLimits;
}

function percentFound({ table, row, month, name }: MonthCell, value: number): Found {
  const place = placeOf(table, row.index, month);
  const meant = roundTo9(value * 100);
  return {
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
  };
}

function fractionFound({ table, row, month, name, role }: MonthCell, value: number): Found {
  return {
    severity: 'warning',
    what: `${name} shows ${roundTo9(value * 100)} % and counts as ${value}.`,
    why:
      role === 'limit' || role === '='
        ? 'The KPI is not measured in percent.'
        : 'The cell holds one of the numbers from which the KPI is calculated, for example a count, and not a percentage.',
    next: 'Type the plain number, without a percent sign, and give the cell the number format General.',
    place: placeOf(table, row.index, month),
  };
}

/** Whether a number format multiplies with 100: it has a percent sign that is no mere text. */
function showsPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}
