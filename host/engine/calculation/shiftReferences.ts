import { parse, tokenize } from '../excelts';
import type { AstNode } from '../excelts';
import { mapTree } from './mapTree';

type CellReference = Extract<AstNode, { colAbsolute: boolean }>;

/**
 * A formula written for one cell, as it reads in a cell some rows and columns further: relative cell references move, `$` ones stay.
 * What would leave the sheet becomes #REF!. Whole columns and rows (`A:A`, `2:2`) stay, since ExcelTS's parser drops their `$`.
 */
export function shiftReferences(
  tree: AstNode,
  by: { readonly rows: number; readonly columns: number },
): AstNode {
  return mapTree(tree, (node) => {
    if ('start' in node && 'end' in node && (isBroken(node.start) || isBroken(node.end))) return REF_ERROR;
    return 'colAbsolute' in node ? shift(node, by) : node;
  });
}

function shift(reference: CellReference, by: { readonly rows: number; readonly columns: number }): AstNode {
  const row = Number(reference.row) + (reference.rowAbsolute ? 0 : by.rows);
  const column = columnNumber(reference.col) + (reference.colAbsolute ? 0 : by.columns);
  if (row < 1 || row > 1048576 || column < 1 || column > 16384) return REF_ERROR;
  return { ...reference, row: String(row), col: columnLetters(column) };
}

function isBroken(node: object): boolean {
  return node === REF_ERROR;
}

const REF_ERROR = parse(tokenize('#REF!'));

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
