import { PERIOD_COLUMN } from '../../layout/trendBlock';
import type { TrendsReading } from '../workbookGateway';

/** A block of cells from which a trend is drawn, as it stands. */
export interface TrendBlockThere {
  readonly kpiId: string;
  /** The row of its title, counted from zero. */
  readonly row: number;
  readonly periods: number;
  /** The business years that it reads, oldest first. */
  readonly years: readonly number[];
}

/**
 * The blocks on a sheet of trends, wherever they stand: two rows over the first of some rows whose helper formula reads a
 * scorecard stands the ID. Titles, headers and the distance between blocks are of no account, since a team may change them.
 */
export function findTrendBlocks({ cells, formulas }: TrendsReading): readonly TrendBlockThere[] {
  const isPeriod = (row: number) => scorecardsIn(formulas[row]).length > 0;
  return formulas.flatMap((formula, firstRow) => {
    if (!isPeriod(firstRow) || isPeriod(firstRow - 1)) return [];
    let end = firstRow;
    while (isPeriod(end)) end += 1;
    const row = firstRow - 2;
    const kpiId = String(cells[row]?.[PERIOD_COLUMN] ?? '').trim();
    return [{ kpiId, row, periods: end - firstRow, years: scorecardsIn(formula) }];
  });
}

/** Whether rows of a sheet of trends hold nothing in the columns of a block. */
export function areFree({ cells }: TrendsReading, firstRow: number, rowCount: number): boolean {
  return cells.slice(firstRow, firstRow + rowCount).every((row) => row.every((cell) => cell === ''));
}

/** The business years whose scorecards a formula names. */
function scorecardsIn(formula: unknown): readonly number[] {
  const found = String(formula ?? '').matchAll(/KpiScorecard(\d{4})\[/g);
  return [...new Set([...found].map(([, year]) => Number(year)))].sort((one, other) => one - other);
}
