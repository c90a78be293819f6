import { type Area, type CellPosition, contains, intersect } from '../area';
import { isEmptyCell, storedFormula } from '../cells';
import { ExcelError } from '../errors';
import type { Cell } from '../excelts';
import { assertNoMergeCut } from '../merges';
import { forEachCell } from '../nativeCells';
import { moveLinks } from '../moveLinks';
import { relocate } from '../relocate';
import type { Sheet } from '../Sheet';
import { assertWholeArrays } from '../wholeArrays';
import { followMove, onNewSheet } from './followMove';
import { type Move, moveOf } from './Move';
import { moveRemarks } from './moveRemarks';
import { takeRules } from './takeRules';

/**
 * Cuts cells out and puts them down elsewhere, on their sheet or another one, with formats, notes, comments, merged cells,
 * validation and conditional formats, and with tables that lie wholly among them. What pointed at them follows, what
 * pointed at the cells that they cover becomes `#REF!`.
 *
 * Throws `InvalidArgument` beyond the sheet's edge, `MergedRangeConflict` for a part of a merged cell, `InvalidOperation`
 * for a part of a table's header or of an array formula, and `NotImplemented` for a table that would change its sheet.
 *
 * @param to the top left cell of the new place.
 */
export function moveBlock(sheet: Sheet, source: Area, to: CellPosition, onto: Sheet = sheet): void {
  const move = moveOf(sheet, source, onto, to);
  if (sheet === onto && source.top === to.row && source.left === to.column) return;
  assertNoMergeCut(sheet, source);
  assertNoMergeCut(onto, move.target);
  assertWholeArrays(sheet, source);
  assertWholeArrays(onto, move.target, sheet === onto ? source : undefined);
  assertTablesWhole(move);
  sheet.book.batch(() => {
    sheet.book.calculation.withdrawSpills();
    const putRules = takeRules(move);
    followMove(move);
    moveRemarks(move);
    moveLinks(move);
    const putTables = moveTables(move);
    const merges = takeMerges(move);
    relocate(sheet.native, source, move.target, move.placeOf, onto.native);
    for (const merge of merges)
      onto.native.mergeCellsWithoutStyle(merge.top + 1, merge.left + 1, merge.bottom + 1, merge.right + 1);
    rewriteMoved(move);
    putTables();
    putRules();
    sheet.book.structureChanged();
    sheet.edited(source);
    onto.edited(move.target);
    sheet.book.announce({ type: 'formatChanged', sheet, area: source });
    sheet.book.announce({ type: 'formatChanged', sheet: onto, area: move.target });
    if (merges.length > 0) onto.change('merges', () => undefined);
  });
}

/** A header that leaves its table, or goes to another sheet, would leave a table without names. */
function assertTablesWhole({ from, to, source }: Move): void {
  for (const table of from.tables.overlapping(source)) {
    const isWhole = contains(source, table.area);
    if (!isWhole && table.headerArea && intersect(table.headerArea, source)) {
      throw new ExcelError(
        'InvalidOperation',
        `The header of the table ${table.name} cannot be moved without the table: select the whole table, or cells below its header.`,
      );
    }
    if (isWhole && from !== to)
      throw new ExcelError('NotImplemented', 'The embedded host does not move a table to another sheet.');
  }
}

/** Tables among the cells go along; those that are covered are gone. */
function moveTables({ from, to, source, target, shifted }: Move): () => void {
  for (const table of to.tables.all()) {
    const isMoved = from === to && contains(source, table.area);
    if (!isMoved && contains(target, table.area)) table.convertToRange();
  }
  const moved = from.tables.all().filter(({ area }) => contains(source, area));
  if (moved.length === 0) return () => undefined;
  const areas = moved.map(({ area }) => area);
  return () => {
    from.tables.moved((area) => (areas.some((own) => contains(own, area)) ? shifted(area) : area));
    for (const { id } of moved) from.book.announce({ type: 'tableChanged', sheet: from, id });
  };
}

/** Takes merged cells apart; answers how they will be merged in the new place. */
function takeMerges({ from, to, source, target, shifted }: Move): Area[] {
  const merges = from.mergedAreas.filter((merge) => contains(source, merge));
  const styles = new Map<Cell, Cell['style']>();
  for (const [sheet, area] of [
    [from, source],
    [to, target],
  ] as const) {
    if (!sheet.mergedAreas.some((merge) => intersect(merge, area))) continue;
    forEachCell(sheet.native, area, (cell) => styles.set(cell, cell.style));
    sheet.unmerge(area);
  }
  // Taking apart mixes row and column styles into the cells; they are to go as they were.
  for (const [cell, style] of styles) cell.style = style;
  return merges.map(shifted);
}

function rewriteMoved(move: Move): void {
  if (move.from === move.to) return;
  forEachCell(move.to.native, move.target, (cell) => {
    const formula = isEmptyCell(cell) ? null : storedFormula(cell);
    const after = formula === null ? formula : onNewSheet(formula, move);
    if (after !== null && after !== formula)
      cell.value = { ...(cell.value as object), formula: after } as Cell['value'];
  });
}
