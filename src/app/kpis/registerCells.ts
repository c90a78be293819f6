import { monthOfDay } from '../../domain/day';
import type { Kpi } from '../../domain/kpi';
import { text, type CellInput } from '../../layout/cell';
import { registerColumns } from '../../layout/registerSheet';
import { registerRow } from '../../layout/tableRows';
import type { TableColumn } from '../../layout/types';

/** A cell of the register that an edit writes. */
export interface RegisterCell {
  readonly column: TableColumn;
  readonly before: CellInput;
  readonly after: CellInput;
}

const MONTH_COLUMNS: ReadonlySet<string> = new Set(['Active from', 'Active to']);

/** Columns whose change gives months that are past another status or another figure. */
const REPAINTING: ReadonlySet<string> = new Set([
  ...['Unit', 'Better', 'Multiplier', 'Year to date', 'Frequency'],
  ...MONTH_COLUMNS,
]);

/** The cells of the register in which two descriptions of a KPI differ. */
export function differingCells(before: Kpi, after: Kpi): readonly RegisterCell[] {
  // The formula of the last column names a year; it is calculated and never differs.
  const columns = registerColumns({ years: [{ year: 2000, kpis: [], limits: {} }], yearStartMonth: 1 });
  const [from, to] = [registerRow(columns, before).cells, registerRow(columns, after).cells];
  return columns.flatMap((column, index): RegisterCell[] => {
    const [old, now] = [from[index], to[index]];
    return old && now && shownCell(column, old) !== shownCell(column, now)
      ? [{ column, before: old, after: now }]
      : [];
  });
}

/** Whether a change under a header reaches back, so that the log keeps it. */
export function isRepainting(header: string): boolean {
  return REPAINTING.has(header);
}

/** What a cell says to a person; a month as `2026-03`. */
export function shownCell({ header }: TableColumn, input: CellInput): string {
  switch (input.kind) {
    case 'blank':
      return '';
    case 'text':
      return input.text;
    case 'formula':
      return input.formula;
    case 'number':
      return (MONTH_COLUMNS.has(header) ? monthOfDay(input.number) : null) ?? String(input.number);
  }
}

/** What the log keeps of a cell: a month as text, so that it reads the same in every language. */
export function loggedCell(column: TableColumn, input: CellInput): CellInput {
  return MONTH_COLUMNS.has(column.header) ? text(shownCell(column, input)) : input;
}
