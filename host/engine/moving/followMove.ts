import { rewriteCells } from '../followChanges';
import { changeReferences, type Reference, type ReferenceChange } from '../references';
import type { Sheet } from '../Sheet';
import { type Move, placeAfter } from './Move';

/**
 * Formulas, names, charts and rules that point at moved cells follow them; what pointed at covered cells becomes `#REF!`.
 * In rules and calculated columns only fixed references (`$A$1`) follow: relative ones say something of each row. Call it
 * before the cells are moved.
 */
export function followMove(move: Move): void {
  const { book } = move.from;
  for (const sheet of book.sheets) {
    const rewrite = rewriteOn(sheet, move, () => true);
    rewriteCells(sheet, rewrite);
    sheet.names.rewriteFormulas(rewrite);
    sheet.charts.rewriteFormulas(rewrite);
    const rewriteFixed = rewriteOn(sheet, move, isFixed);
    sheet.tables.rewriteFormulas(rewriteFixed);
    sheet.validations.rewriteFormulas(rewriteFixed);
    sheet.conditionalFormats.rewriteFormulas(rewriteFixed);
  }
  book.names.rewriteFormulas(rewriteOn(null, move, () => true));
}

/** A formula of a moved cell, rewritten by `followMove` already, as it reads on its new sheet. */
export function onNewSheet(formula: string, { from, to }: Move): string {
  if (from === to) return formula;
  return changeReferences(formula, (reference) => {
    const { sheetName } = reference;
    if (sheetName === undefined) return { ...reference, sheetName: from.name };
    return sheetName.toLowerCase() === to.name.toLowerCase()
      ? { ...reference, sheetName: undefined }
      : reference;
  });
}

/** A formula that goes along with the moved cells, as it reads in its new place. */
export function movedFormulaText(formula: string, move: Move): string {
  return onNewSheet(rewriteOn(move.from, move, () => true)(formula), move);
}

function rewriteOn(home: Sheet | null, move: Move, follows: (reference: Reference) => boolean) {
  const change = referenceChange(home, move, follows);
  return (formula: string) =>
    mayBeConcerned(formula, home, move) ? changeReferences(formula, change) : formula;
}

function referenceChange(
  home: Sheet | null,
  move: Move,
  follows: (reference: Reference) => boolean,
): ReferenceChange {
  return (reference) => {
    const { sheetName } = reference;
    const sheet = sheetName === undefined ? home : move.from.book.sheetNamed(sheetName);
    if (!sheet || !follows(reference)) return reference;
    const after = placeAfter(move, sheet, reference.area);
    if (!after) return null;
    if (after.area === reference.area) return reference;
    const isElsewhere = after.sheet !== sheet;
    return { ...reference, area: after.area, sheetName: isElsewhere ? after.sheet.name : sheetName };
  };
}

/** A quick look that spares most formulas the tokenizer. */
function mayBeConcerned(formula: string, home: Sheet | null, { from, to }: Move): boolean {
  if (home === from || home === to) return true;
  const text = formula.toLowerCase();
  return [from, to].some(({ name }) => text.includes(name.toLowerCase().replaceAll("'", "''")));
}

function isFixed({ fixed, shape }: Reference): boolean {
  const rows = fixed.top && fixed.bottom;
  const columns = fixed.left && fixed.right;
  return (rows || shape === 'columns') && (columns || shape === 'rows');
}
