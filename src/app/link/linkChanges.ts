import { formula } from '../../layout/cell';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { assertUnprotected, assertWritable } from '../setUp/obstacles';
import type { Finding } from '../useCases';
import { type CellsChange, NO_CHANGES, type WorkbookChanges } from '../workbookGateway';
import type { LinkedCell, LinkTarget } from './linkTarget';

/** The cells that a link writes: one stretch of neighbouring months per sheet and change. */
export function linkChanges(
  workbook: KpiWorkbook,
  target: LinkTarget,
  cells: readonly LinkedCell[],
): WorkbookChanges {
  assertWritable(workbook);
  for (const sheet of new Set(cells.map(({ cell }) => cell.sheet))) assertUnprotected(workbook, sheet);
  return {
    ...NO_CHANGES,
    cells: linkedCellChanges(cells),
    land: target.place,
  };
}

/** The formulas of linked cells, neighbours in a row together. */
export function linkedCellChanges(cells: readonly LinkedCell[]): readonly CellsChange[] {
  const changes: { sheet: string; row: number; column: number; formulas: string[] }[] = [];
  for (const { cell, formula: text } of cells) {
    const last = changes.at(-1);
    const isNext =
      last?.sheet === cell.sheet &&
      last.row === cell.row &&
      last.column + last.formulas.length === cell.column;
    if (isNext) last.formulas.push(text);
    else changes.push({ sheet: cell.sheet, row: cell.row, column: cell.column, formulas: [text] });
  }
  return changes.map(({ sheet, row, column, formulas }) => ({
    sheet,
    row,
    column,
    cells: [formulas.map(formula)],
  }));
}

/** What a person should know of a link before and after: numbers it replaces, months without a value, errors of the source. */
export function linkFindings(workbook: KpiWorkbook, cells: readonly LinkedCell[]): readonly Finding[] {
  const replaced = cells.filter(({ cell }) => cell.holds !== '');
  const empty = cells.filter(({ value }) => value === null);
  const unusable = cells.filter(({ value }) => value !== null && typeof value !== 'number');
  const months = (list: readonly LinkedCell[]): string => list.map(({ cell }) => cell.month).join(', ');
  const findings: Finding[] = [];
  if (replaced.length > 0) {
    findings.push({
      severity: 'warning',
      what: `What stands in ${months(replaced)} is replaced by formulas.`,
      next: 'Link another measure if these numbers have to stay.',
    });
  }
  if (unusable.length > 0) {
    findings.push({
      severity: 'warning',
      what: `The source has text or an error in ${months(unusable)}; these months will show ${workbook.word('check')}.`,
      next: 'Correct the source; the status follows by itself.',
    });
  }
  if (empty.length === cells.length) {
    findings.push({
      severity: 'error',
      what: 'The source has no value for any month of the business years in this workbook.',
      next: 'Check the dates of the source, or set up the years that it covers.',
    });
  } else if (empty.length > 0) {
    findings.push({
      severity: 'info',
      what: `The source has nothing yet for ${months(empty)}.`,
      next: 'These months stay empty until it has.',
    });
  }
  return findings;
}
