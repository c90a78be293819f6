import { isBlank, textOf, type Cell, type RecalculatedWorkbook } from '../recalculatedWorkbook';
import { monthOf, monthOfSerial, monthText, type Month } from './months';
import { findTable, type FoundRow } from './tables';
import { entered } from './words';

/** The four limits by the names of the targets table, in lower case. */
export type LimitName = 'target' | 'amber' | 'upper target' | 'upper amber';

/** A KPI as register, data and targets of one business year give it; lists run over its twelve months. */
export interface KpiOnSheets {
  readonly id: string;
  readonly unit: string;
  /** In our words and in lower case; whatever stands there if it is none of them. */
  readonly better: string;
  readonly yearToDate: string;
  readonly multiplier: number;
  /** How many months a period has: 1, 3, 6 or 12. */
  readonly periodMonths: number;
  readonly dueDays: number;
  readonly activeFrom: Month | undefined;
  readonly activeTo: Month | undefined;
  readonly measures: readonly { readonly role: string; readonly months: readonly Cell[] }[];
  readonly limits: ReadonlyMap<string, readonly Cell[]>;
  /** What in the definition cannot be read; a KPI with a fault has no value. */
  readonly faults: readonly string[];
}

const periods: Readonly<Record<string, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

/**
 * Every row of the register with its measures and limits of a business year. IDs are compared as Excel does,
 * without regard to upper and lower case. Of two rows for the same limit the first holds.
 *
 * Where the design is silent: a frequency that is none of the four counts as monthly, due days that are no number as
 * 0, and an active month that is neither a date nor text such as `2026-03` as none.
 */
export function readKpis(
  workbook: RecalculatedWorkbook,
  year: number,
  months: readonly Month[],
): KpiOnSheets[] {
  const columns = months.map(monthText);
  const register = findTable(workbook, 'KPI Register', 'KpiRegister', [
    'ID',
    'KPI',
    'Better',
    'Year to date',
  ]);
  const data = findTable(workbook, `KPI Data ${year}`, `KpiData${year}`, ['ID', 'Role', ...columns]);
  const targets = findTable(workbook, `KPI Targets ${year}`, `KpiTargets${year}`, [
    'ID',
    'Limit',
    ...columns,
  ]);
  const monthsOf = (row: FoundRow) => columns.map((column) => row.cell(column));

  return register.rows.map((row) => {
    const id = textOf(row.cell('ID'));
    const own = (other: FoundRow) => sameId(textOf(other.cell('ID')), id);
    const measures = data.rows
      .filter(own)
      .map((measure) => ({ role: textOf(measure.cell('Role')), months: monthsOf(measure) }));
    const limits = new Map<string, readonly Cell[]>();
    for (const limit of targets.rows.filter(own)) {
      const name = entered(textOf(limit.cell('Limit')));
      if (!limits.has(name)) limits.set(name, monthsOf(limit));
    }
    return { id, measures, limits, ...definitionOf(row, measures) };
  });
}

/** Whether two IDs are the same for Excel. */
export function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function definitionOf(row: FoundRow, measures: KpiOnSheets['measures']) {
  const faults: string[] = [];
  const multiplier = row.cell('Multiplier');
  if (multiplier.type !== 'number' && !isBlank(multiplier)) faults.push('The multiplier is not a number.');
  const frequency = entered(textOf(row.cell('Frequency')));
  const better = entered(textOf(row.cell('Better')));
  if (!['higher', 'lower', 'in range'].includes(better)) faults.push('"Better" is none of the three.');
  if (measures.length === 0) faults.push('There is no row of data.');
  const roles = measures.map(({ role }) => role);
  if (roles.some((role) => !['=', '+', '-', '÷'].includes(role))) faults.push('A role is none of the four.');
  if (roles.includes('=') && new Set(roles).size > 1) faults.push('A typed value stands beside parts.');
  const dueDays = row.cell('Due days');
  return {
    faults,
    unit: textOf(row.cell('Unit')).trim(),
    better,
    yearToDate: entered(textOf(row.cell('Year to date'))),
    multiplier: multiplier.type === 'number' ? multiplier.value : 1,
    periodMonths: periods[frequency] ?? 1,
    dueDays: dueDays.type === 'number' ? dueDays.value : 0,
    activeFrom: monthInCell(row.cell('Active from')),
    activeTo: monthInCell(row.cell('Active to')),
  };
}

/** A date or `2026-03`; nothing for what is neither. */
function monthInCell(cell: Cell): Month | undefined {
  if (isBlank(cell)) return undefined;
  if (cell.type === 'number') return monthOfSerial(cell.value);
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(textOf(cell)) ?? [];
  return year === undefined ? undefined : monthOf(Number(year), Number(month));
}
