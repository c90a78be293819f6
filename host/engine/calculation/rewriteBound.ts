import { tokenize } from '@borgar/fx/xlsx';
import { boundCall, boundLiteral } from '../excelts';
import type { BoundExpr } from '../excelts';
import { mapTree } from './mapTree';

/** Names under which the calculator answers ROW and COLUMN of an area: `(first, last)` to the list of numbers. */
export const ROWS_OF = 'CALCULATOR.ROWS';
export const COLUMNS_OF = 'CALCULATOR.COLUMNS';
/** `(sheet, row, column)` to the area that the formula there spills over: `A1#`. */
export const SPILL_OF = 'CALCULATOR.SPILL';
/** `(text, whether it is A1, row, column)` to the text of a reference in A1 notation. */
export const REFERENCE_IN_A1 = 'CALCULATOR.REFERENCE';
/** The last addition or subtraction of a formula. */
export const LAST_SUM = 'CALCULATOR.SUM';

/** What Excel's files call the operator of `A1#`. */
const ANCHOR_ARRAY = 'ANCHORARRAY';

/** `SUM(A1#)` as `SUM(ANCHORARRAY(A1))`, which ExcelTS can read. */
export function spillOperatorsAsCalls(text: string): string {
  if (!/[\p{L}\d]#/u.test(text)) return text;
  const parts: string[] = [];
  for (const { type, value } of tokenize(text, { mergeRefs: true })) {
    if (type === 'operator' && value === '#') parts.push(`${ANCHOR_ARRAY}(${parts.pop() ?? ''})`);
    else parts.push(value);
  }
  return parts.join('');
}

/** Puts the calculator's own functions in place of what ExcelTS evaluates otherwise than Excel. */
export function rewriteBound(bound: BoundExpr): BoundExpr {
  const rewritten = mapTree(bound, (node) => {
    if (!('name' in node && 'args' in node)) return node;
    return listOf(node) ?? spillOf(node) ?? indirectInA1(node) ?? resizedSum(node) ?? node;
  });
  return 'op' in rewritten && 'left' in rewritten && (rewritten.op === '+' || rewritten.op === '-')
    ? boundCall(LAST_SUM, [rewritten.left, rewritten.right, boundLiteral(rewritten.op)])
    : rewritten;
}

type Call = BoundExpr & { readonly name: string; readonly args: readonly BoundExpr[] };

/** ROW and COLUMN of an area are lists in Excel; ExcelTS gives the first number only. */
function listOf({ name, args }: Call): BoundExpr | null {
  const area = args[0];
  if (args.length !== 1 || area === undefined || !('top' in area)) return null;
  if (name === 'ROW' && area.top !== area.bottom)
    return boundCall(ROWS_OF, [boundLiteral(area.top), boundLiteral(area.bottom)]);
  return name === 'COLUMN' && area.left !== area.right
    ? boundCall(COLUMNS_OF, [boundLiteral(area.left), boundLiteral(area.right)])
    : null;
}

function spillOf({ name, args }: Call): BoundExpr | null {
  if (name !== ANCHOR_ARRAY) return null;
  const anchor = args[0];
  return anchor !== undefined && 'row' in anchor
    ? boundCall(SPILL_OF, [boundLiteral(anchor.sheet), boundLiteral(anchor.row), boundLiteral(anchor.col)])
    : boundLiteral(null, '#REF!');
}

/** INDIRECT of a text that may be in R1C1 notation, which is read from the formula's own cell. */
function indirectInA1(node: Call): BoundExpr | null {
  const { name, args } = node;
  if (name !== 'INDIRECT' || args.length !== 2) return null;
  const own = [boundCall('ROW', []), boundCall('COLUMN', [])];
  return Object.assign({}, node, { args: [boundCall(REFERENCE_IN_A1, [...args, ...own])] });
}

/** SUMIF and AVERAGEIF take from their third argument only the first cell, and the size from the first argument. */
function resizedSum({ name, args }: Call): BoundExpr | null {
  const [range, condition, values] = args;
  if ((name !== 'SUMIF' && name !== 'AVERAGEIF') || condition === undefined) return null;
  if (range === undefined || !('top' in range) || values === undefined) return null;
  const first = 'top' in values ? { row: values.top, col: values.left } : 'row' in values ? values : null;
  if (first === null || !('sheet' in values)) return null;
  const resized = {
    kind: range.kind,
    sheet: values.sheet,
    top: first.row,
    left: first.col,
    bottom: first.row + range.bottom - range.top,
    right: first.col + range.right - range.left,
  };
  return boundCall(name, [range, condition, resized]);
}
