import type { Kpi } from '../../domain/kpi';
import { type Month, monthNumberOf, yearOf } from '../../domain/month';
import { cellAddress } from '../../layout/address';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook, MeasureRow, YearTables } from '../model/KpiWorkbook';
import type { Place } from '../useCases';
import type { RawCell, TableReading } from '../workbookGateway';

/** A cell that a link fills: a month of a measure. */
export interface TargetCell {
  readonly month: Month;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /**
   * The first day of the month as formulas write it. The dates above the headers would be shorter, but they stay where they
   * are when somebody inserts a column into the table.
   */
  readonly date: string;
  readonly holds: RawCell;
}

/** One month of a link: the formula for the cell and what it will show; nothing where the source has no such month. */
export interface LinkedCell {
  readonly cell: TargetCell;
  readonly formula: string;
  readonly value: RawCell | null;
}

export interface LinkTarget {
  readonly kpi: Kpi;
  readonly measure: MeasureRow['measure'];
  /** The months of every business year that has a data table, oldest first. */
  readonly cells: readonly TargetCell[];
  /** The first of them, to be shown. */
  readonly place: Place;
}

/** Finds the cells of a measure in all years. */
export function findTarget(workbook: KpiWorkbook, kpiId: string, measureName: string): LinkTarget {
  const kpi = workbook.kpi(kpiId);
  if (!kpi) throw unknownKpi(kpiId);
  const found = workbook.years.flatMap((tables) => cellsOf(workbook, tables, kpiId, measureName));
  const [first] = found;
  const measure = kpi.measures.find(({ name }) => name === measureName);
  if (!first || !measure) {
    throw new ClauseboardError('measureIsUnknown', {
      what: `There is no row "${measureName}" for ${kpiId}.`,
      why: 'The data sheets have no row with this ID and measure.',
      next: 'Add the row to the data sheet, or run set-up for the year, then link again.',
    });
  }
  return {
    kpi,
    measure,
    cells: found,
    place: { sheet: first.sheet, address: cellAddress(first.row, first.column) },
  };
}

function cellsOf(
  workbook: KpiWorkbook,
  tables: YearTables,
  kpiId: string,
  measureName: string,
): readonly TargetCell[] {
  const { data } = tables;
  const found = workbook.measureRows(tables, kpiId).find((row) => row.measure.name === measureName);
  if (!data || !found) return [];
  return workbook.months(tables.year).flatMap((month) => {
    const offset = data.headers.indexOf(month);
    return offset < 0 ? [] : [cellOf(data, found, month, data.column + offset)];
  });
}

function cellOf(data: TableReading, found: MeasureRow, month: Month, column: number): TargetCell {
  return {
    month,
    sheet: data.sheet,
    row: data.row + 1 + found.row.index,
    column,
    date: `DATE(${yearOf(month)},${monthNumberOf(month)},1)`,
    holds: found.row.raw(month),
  };
}

/** The refusal for an ID that the register does not have. */
export function unknownKpi(kpiId: string): ClauseboardError {
  return new ClauseboardError('kpiIsUnknown', {
    what: `There is no KPI ${kpiId}.`,
    why: 'The register has no row with this ID.',
    next: 'Look at the sheet KPI Register: the KPI may have been renamed or deleted. Then try again.',
  });
}
