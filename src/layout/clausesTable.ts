import type { Edition } from '../domain/kpi';
import { area } from './address';
import { text, type CellArea } from './cell';
import { CLAUSES_TABLE } from './names';
import { tableColumns, typed } from './sheetFrame';
import { rowOf } from './tableRows';
import type { TableLayout } from './types';

/** A clause number with its short title in each edition that has it. */
export interface ClauseLine {
  readonly number: string;
  readonly titles: Readonly<Partial<Record<Edition, string>>>;
}

const WRAPPED = { wrapText: true, verticalAlignment: 'Top' } as const;

const CLAUSE_COLUMNS = [
  typed('Clause', 110, { numberFormat: '@', font: { bold: true }, verticalAlignment: 'Top' }),
  typed('2015', 200, WRAPPED),
  typed('2026', 200, WRAPPED),
];

/**
 * `KpiClauses`: which clause numbers the two editions have, with short titles. A blank title means that the edition lacks the
 * number. The register's `Check` looks here.
 */
export function clausesTable(row: number, clauses: readonly ClauseLine[]): TableLayout {
  const columns = tableColumns(CLAUSE_COLUMNS);
  return {
    name: CLAUSES_TABLE,
    row,
    column: 0,
    columns,
    rows: clauses.map(({ number, titles }) =>
      rowOf(columns, {
        Clause: text(number),
        '2015': text(titles['2015'] ?? ''),
        '2026': text(titles['2026'] ?? ''),
      }),
    ),
    key: ['Clause'],
    style: 'TableStyleLight16',
    bandedRows: false,
  };
}

/** The header row of the table. */
export function clausesHeader(row: number): CellArea {
  return area(row, 0, 1, CLAUSE_COLUMNS.length);
}
