import { resolveColor, storedColor, type StoredColor } from '../colors';
import type { Border, Borders } from '../excelts';
import {
  type BorderEdge,
  type BorderSide,
  type BorderStyle,
  type BorderWeight,
  type CellFormatPatch,
  type Diagonal,
  type DiagonalBorders,
  noBorder,
} from '../format';

/** The file's border style for a style and weight; the first that fits is taken. */
const borderWords: readonly (readonly [Border['style'], BorderStyle, BorderWeight])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

const sides: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];
const diagonals: readonly Diagonal[] = ['down', 'up'];

/** One side of a stored border in Office's words. */
export function edgeOf(border: Partial<Border> | undefined, theme: readonly string[]): BorderEdge {
  const known = borderWords.find(([stored]) => stored === border?.style);
  if (!known) return noBorder;
  return {
    style: known[1],
    weight: known[2],
    color: resolveColor(border?.color as StoredColor | undefined, theme) || '#000000',
  };
}

/** Both diagonals of a stored border: files keep one line for the two. */
export function diagonalsOf(
  borders: Partial<Borders> | undefined,
  theme: readonly string[],
): DiagonalBorders {
  const stored = borders?.diagonal;
  const edge = edgeOf(stored, theme);
  return { down: stored?.down === true ? edge : noBorder, up: stored?.up === true ? edge : noBorder };
}

/** Stored borders with a patch applied. */
export function patchedBorders(
  borders: Partial<Borders> | undefined,
  patch: Pick<CellFormatPatch, 'borders' | 'diagonals'>,
  theme: readonly string[],
): Partial<Borders> {
  const result: { [Side in keyof Borders]?: Partial<Borders[Side]> | undefined } = { ...borders };
  for (const side of sides) {
    const change = patch.borders?.[side];
    if (change) result[side] = storedEdge(changed(edgeOf(borders?.[side], theme), change));
  }
  for (const diagonal of diagonals) {
    const change = patch.diagonals?.[diagonal];
    if (!change) continue;
    const edge = storedEdge(changed(diagonalsOf(borders, theme)[diagonal], change));
    const { up = false, down = false } = result.diagonal ?? {};
    const drawn = { up, down, [diagonal]: edge !== undefined };
    const line = edge ?? storedEdge(edgeOf(result.diagonal, theme));
    result.diagonal = line && (drawn.up || drawn.down) ? { ...line, ...drawn } : undefined;
  }
  // ExcelTS would write a side that is `undefined` as a line without a style.
  return Object.fromEntries(Object.entries(result).filter(([, edge]) => edge)) as Partial<Borders>;
}

/** Colour or weight given to a side without a line draws one, as in Excel. */
function changed(before: BorderEdge, change: Partial<BorderEdge>): BorderEdge {
  return { ...before, ...(before.style === 'None' && { style: 'Continuous' as const }), ...change };
}

function storedEdge(edge: BorderEdge): Partial<Border> | undefined {
  const ofStyle = borderWords.filter(([, known]) => known === edge.style);
  const style = (ofStyle.find(([, , known]) => known === edge.weight) ?? ofStyle[0])?.[0];
  return style && { style, color: storedColor(edge.color) };
}
