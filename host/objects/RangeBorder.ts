import type { BorderEdge } from '../engine';
import { choiceArgument } from './arguments';
import { type BorderSide, drawEdge, edgesOf, partsOf } from './borderEdges';
import type { CellsTarget } from './CellsTarget';
import { colorArgument } from './colorArgument';
import { common } from './formatScalar';
import { type Fidelity, officeClass, type Scalar, scalar } from './officeClass';

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
      const edges = partsOf(range.areas, side).flatMap((part) => edgesOf(range.sheet, part));
      return edges.length === 0 ? inside : common(edges.map(read));
    },
    ({ range, side }, value) => {
      for (const area of range.areas) range.sheet.assertWritable(area, 'format');
      const change = patch(value);
      range.sheet.book.batch(() => {
        for (const part of partsOf(range.areas, side)) drawEdge(range.sheet, part, change);
      });
    },
    fidelity,
  );
}
