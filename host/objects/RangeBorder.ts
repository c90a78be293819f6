import type { BorderEdge, CellFormatPatch } from '../engine';
import { choiceArgument } from './arguments';
import { colorArgument } from './colorArgument';
import { officeClass, type Scalar, scalar } from './officeClass';
import type { RangeTarget } from './RangeTarget';

export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
export type BorderSide = (typeof borderSides)[number];

/** One side of the borders of a range. */
export interface BorderTarget {
  readonly range: RangeTarget;
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

/** `Excel.RangeBorder`. */
export const rangeBorderClass = officeClass<BorderTarget>(
  'RangeBorder',
  {
    sideIndex: scalar('1.1', ({ side }) => side),
    style: borderScalar(
      '1.1',
      (edge) => edge.style,
      (value) => ({ style: choiceArgument(value, styles, 'RangeBorder.style') }),
    ),
    weight: borderScalar(
      '1.1',
      (edge) => edge.weight,
      (value) => ({ weight: choiceArgument(value, weights, 'RangeBorder.weight') }),
    ),
    color: borderScalar(
      '1.1',
      (edge) => edge.color,
      (value) => ({ color: colorArgument(value, 'RangeBorder.color') }),
    ),
  },
  { id: ({ side }) => side },
);

function borderScalar(
  set: string,
  read: (edge: BorderEdge) => unknown,
  patch: (value: unknown) => Partial<BorderEdge>,
): Scalar<BorderTarget> {
  return scalar(
    set,
    ({ range, side }) => {
      const [part] = partsOf(range, side);
      return part ? read(range.sheet.format(part.area.top, part.area.left).borders[part.edge]) : 'None';
    },
    ({ range, side }, value) => {
      range.sheet.assertWritable(range.area, 'format');
      for (const { area, edge } of partsOf(range, side)) {
        const format: CellFormatPatch = { borders: { [edge]: patch(value) } };
        range.sheet.setFormat(area, format);
      }
    },
  );
}

/** The cells that a side touches, with the edge of theirs that it is. */
function partsOf(
  { area }: RangeTarget,
  side: BorderSide,
): { area: RangeTarget['area']; edge: 'top' | 'bottom' | 'left' | 'right' }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, edge: 'right' }];
    case 'InsideHorizontal':
      return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' }];
    case 'InsideVertical':
      return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, edge: 'right' }];
  }
}
