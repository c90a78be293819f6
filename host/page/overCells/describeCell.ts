import {
  type Area,
  areaOf,
  type CellPosition,
  columnCount,
  formatAddress,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Sheet,
} from '../../engine';
import { remarkAt } from './CellTip';

/**
 * A cell in words: what it shows, where it is, how it came about, what is attached to it.
 *
 * @example `98.2 %, F7, column Rate, formula =E7/D7, has a note: checked by the lab`
 */
export function describeCell(sheet: Sheet, cell: CellPosition): string {
  const { row, column } = cell;
  const text = sheet.text(row, column);
  const merge = sheet.mergedAreaAt(row, column);
  const address = formatAddress(merge ?? areaOf(row, column));
  const parts = [text === '' ? 'empty' : text, merge ? `${address} merged` : address];
  const table = sheet.tables.at(row, column);
  const header = table?.columnAt(column);
  if (table && header)
    parts.push(table.headerArea?.top === row ? `header of table ${table.name}` : `column ${header.name}`);
  const { protection } = sheet;
  const { locked, formulaHidden } = sheet.format(row, column);
  const isHidden = protection.protected && formulaHidden;
  if (sheet.isFormula(row, column))
    parts.push(isHidden ? 'formula' : `formula ${String(sheet.input(row, column))}`);
  if (sheet.validations.choices(row, column)) parts.push('has a list, Alt and Down opens it');
  const prompt = sheet.validations.at(row, column)?.validation.prompt;
  if (prompt?.show) parts.push(...[prompt.title, prompt.message].filter((words) => words !== ''));
  if (protection.protected) parts.push(locked ? 'locked' : 'not locked');
  const remark = remarkAt(sheet, cell);
  if (remark) {
    const kind = sheet.comments.noteAt(row, column) ? 'note' : 'comment';
    parts.push(`has a ${kind}: ${remark.map(({ text: words }) => words).join('; ')}`);
  }
  return parts.join(', ');
}

/** A selected area in words. */
export function describeArea(area: Area): string {
  const address = formatAddress(area).replace(':', ' to ');
  if (isWholeColumns(area) || isWholeRows(area)) return `${address} selected`;
  return `${address} selected, ${rowCount(area)} by ${columnCount(area)} cells`;
}
