import type { AxisPosition, CategoryAxis, ChartAxis as NativeAxis, DateAxis, ValueAxis } from '../excelts';
import type { ChartAxis } from '../chartModel';
import type { Theme } from './colors';
import { assign, writeFont, writeShape, writeTitle } from './writeParts';
import { displayUnits, tickLabelPositions, tickMarks, timeUnits } from './words';

/** Where a written axis stands. */
export interface AxisPlace {
  readonly id: number;
  readonly crossing: number;
  readonly side: AxisPosition;
  /** The axis that crosses this one. */
  readonly across: ChartAxis;
  /** Both axes of a scatter chart are value axes. */
  readonly kind: 'category' | 'value' | 'x';
  /** A secondary value axis stands at the far end. */
  readonly secondary: boolean;
  /** Whether the charts on it put categories between the tick marks unless told otherwise. */
  readonly betweenByDefault: boolean;
}

/** The native form of an axis. Where it crosses is a property of the other one in Office and of this one in the file. */
export function writeAxis(
  axis: ChartAxis,
  place: AxisPlace,
  before: NativeAxis | undefined,
  theme: Theme,
): NativeAxis {
  const common = writeCommon(axis, place, before, theme);
  if (place.kind !== 'category') return writeValueAxis(axis, place, common);
  if (
    axis.categoryType === 'DateAxis' ||
    (axis.categoryType === 'Automatic' && before?.axisType === 'date')
  ) {
    return writeDateAxis(axis, common, before);
  }
  const native: CategoryAxis = {
    ...common,
    axisType: 'cat',
    auto: axis.categoryType !== 'TextAxis',
    lblAlgn: 'ctr',
    lblOffset: 100,
    noMultiLvlLbl: before?.axisType === 'cat' ? (before.noMultiLvlLbl ?? false) : false,
  };
  assign(native, 'tickLblSkip', axis.tickLabelSpacing);
  assign(native, 'tickMarkSkip', axis.tickMarkSpacing);
  return native;
}

type Common = Omit<CategoryAxis, 'axisType'>;

function writeCommon(
  axis: ChartAxis,
  place: AxisPlace,
  before: NativeAxis | undefined,
  theme: Theme,
): Common {
  const native: Common = {
    axId: place.id,
    crossAx: place.crossing,
    axPos: place.side,
    scaling: { orientation: axis.reversePlotOrder ? 'maxMin' : 'minMax' },
    delete: !axis.visible,
    numFmt: { formatCode: axis.numberFormat ?? 'General', sourceLinked: axis.linkNumberFormat },
    majorTickMark: tickMarks[axis.majorTickMark],
    minorTickMark: tickMarks[axis.minorTickMark],
    tickLblPos: tickLabelPositions[axis.tickLabelPosition],
  };
  if (native.scaling) {
    assign(native.scaling, 'min', axis.minimum);
    assign(native.scaling, 'max', axis.maximum);
    assign(native.scaling, 'logBase', axis.logBase);
  }
  if (axis.majorGridlines.visible)
    native.majorGridlines =
      writeShape({ line: axis.majorGridlines.line }, before?.majorGridlines, theme) ?? {};
  if (axis.minorGridlines.visible)
    native.minorGridlines =
      writeShape({ line: axis.minorGridlines.line }, before?.minorGridlines, theme) ?? {};
  // The title of an upright axis reads upwards unless it was turned.
  const upright = place.side === 'l' || place.side === 'r';
  assign(
    native,
    'title',
    writeTitle(axis.title, before?.title, theme, upright ? { rotation: -5_400_000 } : {}) ?? null,
  );
  assign(native, 'spPr', writeShape({ line: axis.line }, before?.spPr, theme) ?? null);
  const rotation = axis.textOrientation === null ? -60_000_000 : -axis.textOrientation * 60_000;
  assign(native, 'txPr', writeFont(axis.font, before?.txPr, theme, rotation) ?? null);
  const { position } = place.across;
  if (typeof position === 'object') native.crossesAt = position.at;
  else
    native.crosses =
      position === 'Maximum' || (position === 'Automatic' && place.secondary && place.kind === 'value')
        ? 'max'
        : position === 'Minimum'
          ? 'min'
          : 'autoZero';
  return native;
}

function writeValueAxis(axis: ChartAxis, place: AxisPlace, common: Common): ValueAxis {
  const between = place.kind === 'x' ? false : (place.across.isBetweenCategories ?? place.betweenByDefault);
  const native: ValueAxis = { ...common, axisType: 'val', crossBetween: between ? 'between' : 'midCat' };
  assign(native, 'majorUnit', axis.majorUnit);
  assign(native, 'minorUnit', axis.minorUnit);
  if (axis.displayUnit !== 'None') native.dispUnits = { builtInUnit: displayUnits[axis.displayUnit] };
  return native;
}

function writeDateAxis(axis: ChartAxis, common: Common, before: NativeAxis | undefined): DateAxis {
  const native: DateAxis = {
    ...common,
    axisType: 'date',
    auto: axis.categoryType === 'Automatic',
    lblOffset: 100,
  };
  assign(native, 'baseTimeUnit', axis.baseTimeUnit === null ? null : timeUnits[axis.baseTimeUnit]);
  assign(native, 'majorUnit', axis.majorUnit);
  assign(native, 'minorUnit', axis.minorUnit);
  if (before?.axisType === 'date') {
    assign(native, 'majorTimeUnit', axis.majorUnit === null ? null : (before.majorTimeUnit ?? null));
    assign(native, 'minorTimeUnit', axis.minorUnit === null ? null : (before.minorTimeUnit ?? null));
  }
  return native;
}
