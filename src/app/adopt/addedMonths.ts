import type { Kpi } from '../../domain/kpi';
import { isActive } from '../../domain/state';
import type { Month } from '../../domain/month';
import { absoluteAddress, sheetPrefix } from '../../layout/address';
import { linkedCellChanges } from '../link/linkChanges';
import { findTarget, type LinkedCell, type LinkTarget } from '../link/linkTarget';
import { linkMonths } from '../link/planMonths';
import type { SourceReading } from '../link/sourceReading';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { assertUnprotected, assertWritable } from '../setUp/obstacles';
import {
  type ColumnFormulas,
  type ColumnOfTable,
  NO_CHANGES,
  type RawCell,
  type WorkbookChanges,
} from '../workbookGateway';
import { cellForms } from './cellNumbers';
import { type KpiLine, readLines } from './readLines';
import type { MonthSheet } from './readMonthSheet';
import type { LinkedLine } from './types';

/** A measure that reads a line of the sheet already, with the cells that would read the months added to the line since. */
export interface GrownLine {
  readonly target: LinkTarget;
  readonly line: KpiLine;
  /** Only months of the sheet for which the measure's cell is empty: whatever stands there stays. */
  readonly cells: readonly LinkedCell[];
}

/** The columns of our data sheets whose formulas tell which lines of a sheet are read: those of the sheet's own months. */
export function columnsOfMonths(workbook: KpiWorkbook, months: readonly Month[]): readonly ColumnOfTable[] {
  return months.flatMap((month) => {
    const data = workbook.yearOf(month)?.data;
    return data?.headers.includes(month) ? [{ table: data.name, header: month }] : [];
  });
}

/**
 * The measures that read a line of the sheet, as their formulas say; the names do not matter. A line counts only if a month of
 * it is read from the cell that has this month in the sheet, so a year that was understood wrongly finds nothing.
 *
 * @param columns the formulas of `columnsOfMonths`.
 */
export function grownLines(
  workbook: KpiWorkbook,
  sheet: MonthSheet,
  reading: SourceReading,
  columns: readonly ColumnFormulas[],
): readonly GrownLine[] {
  const { kpis: lines } = readLines(sheet);
  const holds = formulasOf(workbook, columns);
  return workbook.kpis.flatMap((kpi) =>
    kpi.measures.flatMap(({ name }): readonly GrownLine[] => {
      const target = targetOf(workbook, kpi, name);
      if (!target) return [];
      const inSheet = target.cells.filter(({ month }) => sheet.months.some((one) => one.month === month));
      const reads = (cell: LinkTarget['cells'][number], line: KpiLine) =>
        readsCell(String(holds(cell) ?? ''), sheet, line.line, cell.month);
      const line = lines.find((one) => inSheet.some((cell) => reads(cell, one)));
      if (!line) return [];
      const linked = inSheet.map((cell) => String(holds(cell) ?? '')).filter((text) => text.startsWith('='));
      const forms = cellForms(line.cells, meansPercent(linked, line) ? 'fraction' : 'asShown');
      const free = new Set(
        inSheet.filter((cell) => holds(cell) === '' && isActive(kpi, cell.month)).map(({ month }) => month),
      );
      const cells = linkMonths(target, reading, sheet, line.line, forms);
      return [{ target, line, cells: cells.filter(({ cell }) => free.has(cell.month)) }];
    }),
  );
}

/** The lines as the user sees them. */
export function linkedLines(grown: readonly GrownLine[]): readonly LinkedLine[] {
  return grown.map(({ target, line, cells }) => ({
    line: line.line,
    kpiId: target.kpi.id,
    measure: target.measure.name,
    added: cells.map(({ cell }) => cell.month),
  }));
}

/** The formulas for the added months, in cells that are empty. The user stays on the sheet. Throws where Excel would refuse. */
export function addedMonthChanges(workbook: KpiWorkbook, grown: readonly GrownLine[]): WorkbookChanges {
  const cells = grown.flatMap((one) => one.cells);
  assertWritable(workbook);
  for (const name of new Set(cells.map(({ cell }) => cell.sheet))) assertUnprotected(workbook, name);
  return { ...NO_CHANGES, cells: grown.flatMap((one) => linkedCellChanges(one.cells)) };
}

/** A measure of the register may lack its row in the data sheets; the check says so. */
function targetOf(workbook: KpiWorkbook, kpi: Kpi, measure: string): LinkTarget | null {
  const hasRow = workbook.years.some((tables) =>
    workbook.measureRows(tables, kpi.id).some((row) => row.measure.name === measure),
  );
  return hasRow ? findTarget(workbook, kpi.id, measure) : null;
}

type HoldsFormula = (cell: LinkTarget['cells'][number]) => RawCell | undefined;

function formulasOf(workbook: KpiWorkbook, columns: readonly ColumnFormulas[]): HoldsFormula {
  const byColumn = new Map(columns.map(({ table, header, formulas }) => [`${table} ${header}`, formulas]));
  return ({ month, row }) => {
    const data = workbook.yearOf(month)?.data;
    return data && byColumn.get(`${data.name} ${month}`)?.[row - data.row - 1];
  };
}

/** Whether a formula reads the cell of a month in a line. Excel drops the quotes from a name that needs none. */
function readsCell(
  formula: string,
  { area, layout, months }: MonthSheet,
  line: number,
  month: Month,
): boolean {
  const position = months.find((one) => one.month === month)?.position;
  if (position === undefined) return false;
  const [row, column] = layout === 'across' ? [line, position] : [position, line];
  const cell = `!${absoluteAddress(area.row + row, area.column + column)}`;
  const { sheet } = area.place;
  return [sheetPrefix(sheet).slice(0, -1), sheet].some((name) =>
    formula
      .split(`${name}${cell}`)
      .slice(1)
      .some((rest) => !/^\d/.test(rest)),
  );
}

/** Whether the user once said that plain numbers of the line are fractions: its links multiply cells that do not show percent. */
function meansPercent(linked: readonly string[], { cells }: KpiLine): boolean {
  const byItself = cellForms(cells, 'asShown').includes('fraction');
  return !byItself && linked.some((formula) => formula.includes('100*'));
}
