import {
  type Area,
  type BorderEdge,
  type CellFormatPatch,
  type Diagonal,
  formatsIn,
  isWholeColumns,
  isWholeRows,
} from '../engine';
import { choiceArgument } from './arguments';
import type { CellsTarget } from './CellsTarget';
import { colorArgument } from './colorArgument';
import { common } from './formatScalar';
import { type Fidelity, officeClass, type Scalar, scalar } from './officeClass';

export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof borderSides)[number];

/** One side of the borders of a range. */
export interface BorderTarget {
  readonly range: CellsTarget;
  readonly side: BorderSide;
}

const styles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const fidelity: Fidelity = {
  partly: 'Diagonals are kept in the file, not drawn; the last line of whole rows and columns is left out.',
};

/** `Excel.RangeBorder`. */
export const rangeBorderClass = officeClass<BorderTarget>(
  'RangeBorder',
  {
    sideIndex: scalar('1.1', ({ side }) => side),
    style: borderScalar(
      '1.1',
      (edge) => edge.style,
      (value) => ({ style: choiceArgument(value, styles, 'RangeBorder.style') }),
      'None',
    ),
    weight: borderScalar(
      '1.1',
      (edge) => edge.weight,
      (value) => ({ weight: choiceArgument(value, weights, 'RangeBorder.weight') }),
      'Thin',
    ),
    color: borderScalar(
      '1.1',
      (edge) => edge.color,
      (value) => ({ color: colorArgument(value, 'RangeBorder.color') }),
      '#000000',
    ),
  },
  { id: ({ side }) => side },
);

/** `inside`: what a range without such a side reads as, for example the inner lines of a single cell. */
function borderScalar(
  set: string,
  read: (edge: BorderEdge) => unknown,
  patch: (value: unknown) => Partial<BorderEdge>,
  inside: string,
): Scalar<BorderTarget> {
  return scalar(
    set,
    ({ range, side }) => {
      const edges = partsOf(range.areas, side).flatMap(({ area, edge }) =>
        formatsIn(range.sheet, area).map((format) =>
          edge === 'down' || edge === 'up' ? format.diagonals[edge] : format.borders[edge],
        ),
      );
      return edges.length === 0 ? inside : common(edges.map(read));
    },
    ({ range, side }, value) => {
      for (const area of range.areas) range.sheet.assertWritable(area, 'format');
      const change = patch(value);
      range.sheet.book.batch(() => {
        for (const { area, edge } of partsOf(range.areas, side)) {
          range.sheet.setFormat(area, edgePatch(edge, change));
        }
      });
    },
    fidelity,
  );
}

type Edge = 'top' | 'bottom' | 'left' | 'right' | Diagonal;

/** The patch of a format that changes one edge. */
export function edgePatch(edge: Edge, change: Partial<BorderEdge>): CellFormatPatch {
  return edge === 'down' || edge === 'up'
    ? { diagonals: { [edge]: change } }
    : { borders: { [edge]: change } };
}

function partsOf(areas: readonly Area[], side: BorderSide): { readonly area: Area; readonly edge: Edge }[] {
  return areas.flatMap((area) => partsOfArea(area, side));
}

/** The cells that a side touches, with the edge of theirs that it is. */
function partsOfArea(area: Area, side: BorderSide): { readonly area: Area; readonly edge: Edge }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
    case 'EdgeBottom':
      // Whole columns end where the sheet does: no cell there is worth keeping for its line.
      return isWholeColumns(area) ? [] : [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge: 'left' }];
    case 'EdgeRight':
      return isWholeRows(area) ? [] : [{ area: { ...area, left: area.right }, edge: 'right' }];
    case 'InsideHorizontal':
      if (isWholeColumns(area)) return [{ area, edge: 'bottom' }];
      return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' }];
    case 'InsideVertical':
      if (isWholeRows(area)) return [{ area, edge: 'right' }];
      return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, edge: 'right' }];
    case 'DiagonalDown':
      return [{ area, edge: 'down' }];
    case 'DiagonalUp':
      return [{ area, edge: 'up' }];
  }
}
