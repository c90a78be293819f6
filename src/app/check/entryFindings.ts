import { readEntry } from '../../domain/entry';
import type { Kpi, MeasureRole } from '../../domain/kpi';
import { readNumberText } from '../../domain/numberText';
import { number } from '../../layout/cell';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { type RowReader, rowsOf } from '../model/RowReader';
import { isRole } from '../model/readKpi';
import type { TableReading } from '../workbookGateway';
import { cellRepair } from './cellRepair';
import type { Found } from './found';
import { placeOf } from './placeOf';

const WHY_TEXT = 'Text does not count: the KPI shows Check, and the year to date leaves the month out.';

/** A month's cell of data or targets, with what is known of its row. */
interface MonthCell {
  readonly table: TableReading;
  readonly row: RowReader;
  readonly month: string;
  readonly name: string;
  readonly kpi: Kpi | undefined;
  /** The role of the measure; a limit is meant in the KPI's own unit, as a value that is typed. */
  readonly role: MeasureRole | 'limit';
}

/** Cells of data and targets that hold something no KPI can be calculated from; a number that is only typed as text can be repaired. */
export function entryFindings(workbook: KpiWorkbook): readonly Found[] {
  return workbook.years.flatMap((tables) =>
    monthCells(workbook, tables).flatMap((cell): readonly Found[] => {
      const entry = readEntry(cell.row.raw(cell.month));
      if (entry.kind === 'error') return [errorFound(cell, entry.error)];
      return entry.kind === 'text' ? [textFound(cell, entry.text)] : [];
    }),
  );
}

/** Every month's cell of a year's data and targets. */
export function monthCells(workbook: KpiWorkbook, { year, data, targets }: YearTables): readonly MonthCell[] {
  const months = workbook.months(year);
  const cellsOf = (table: TableReading | undefined, second: string): readonly MonthCell[] =>
    rowsOf(table).flatMap((row) => {
      if (!table) return [];
      const id = row.text('ID');
      const role = row.text('Role');
      return months
        .filter((month) => table.headers.includes(month))
        .map((month) => ({
          table,
          row,
          month,
          name: `${id}, ${row.text(second)}, ${month}`,
          kpi: workbook.kpi(id),
          role: second === 'Limit' ? 'limit' : isRole(role) ? role : '=',
        }));
    });
  return [...cellsOf(data, 'Measure'), ...cellsOf(targets, 'Limit')];
}

function errorFound({ table, row, month, name }: MonthCell, error: string): Found {
  return {
    severity: 'error',
    what: `${name}: the cell shows ${error}.`,
    why: 'An error passes on to everything that reads it, so the KPI shows Check.',
    next: 'Correct the formula or the range that it reads.',
    place: placeOf(table, row.index, month),
  };
}

function textFound(cell: MonthCell, text: string): Found {
  const { table, row, month, name, role } = cell;
  const place = placeOf(table, row.index, month);
  const base = {
    severity: 'error',
    what: `${name}: "${text}" is text, not a number.`,
    why: WHY_TEXT,
    place,
  } as const;
  const reading = readNumberText(text);
  if (reading.kind === 'ambiguous') {
    const [one, other] = reading.readings;
    return {
      ...base,
      next: `Type the number anew: it can be read as ${one} or as ${other}, so it is not changed for you.`,
    };
  }
  const value = reading.kind === 'number' ? meantNumber(cell, reading) : null;
  if (value === null) {
    return {
      ...base,
      next:
        role === 'limit'
          ? 'Type the number without a unit, or delete the cell to end the limit.'
          : 'Type the number without a unit, or n/a if the KPI does not apply.',
    };
  }
  return {
    ...base,
    next: 'Turn it into a number, or type it anew.',
    plan: cellRepair({
      key: `number ${table.name} ${place.address}`,
      title: `Turn it into the number ${value}`,
      what: name,
      place,
      table,
      row: row.index,
      header: month,
      before: `"${text}", text`,
      after: String(value),
      input: number(value),
      numberFormat: 'General',
    }),
  };
}

/**
 * The number that a text means in its cell. A percent sign is only understood for a KPI in %: it is dropped where the cell holds
 * the percentage itself, and 95 % becomes 0.95 where the multiplier makes percent of it.
 */
function meantNumber(
  { kpi, role }: Pick<MonthCell, 'kpi' | 'role'>,
  { number: value, isPercent }: { readonly number: number; readonly isPercent: boolean },
): number | null {
  if (!isPercent) return value;
  if (kpi?.unit.trim() !== '%') return null;
  if (role === 'limit') return value;
  if (role !== '=') return null;
  return kpi.multiplier === 100 ? value / 100 : kpi.multiplier === 1 ? value : null;
}
