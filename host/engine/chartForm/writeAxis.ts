import type {
  AxisPosition,
  CategoryAxis,
  ChartAxis as NativeAxis,
  DateAxis,
  DisplayUnits,
  SeriesAxis,
  ValueAxis,
} from '../excelts';
import type { ChartAxis, TimeUnit } from '../chartModel';
import type { Theme } from './colors';
import { assign, writeFont, writeShape } from './writeParts';
import { writeTitle } from './writeText';
import { displayUnits, labelAlignments, tickLabelPositions, tickMarks, timeUnits } from './words';

/** Where a written axis stands. */
export interface AxisPlace {
  readonly id: number;
  readonly crossing: number;
  readonly side: AxisPosition;
  /** The axis that crosses this one. */
  readonly across: ChartAxis;
  /** Both axes of a scatter chart are value axes. */
  readonly kind: 'category' | 'value' | 'x' | 'series';
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
  if (place.kind === 'series') return writeSeriesAxis(axis, common);
  if (place.kind !== 'category') return writeValueAxis(axis, place, common, before);
  if (
    axis.categoryType === 'DateAxis' ||
    (axis.categoryType === 'Automatic' && before?.axisType === 'date')
  ) {
    return writeDateAxis(axis, common);
  }
  const native: CategoryAxis = {
    ...common,
    axisType: 'cat',
    auto: axis.categoryType !== 'TextAxis',
    lblAlgn: labelAlignments[axis.alignment],
    lblOffset: axis.offset,
    noMultiLvlLbl: !axis.multiLevel,
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
  assign(native, 'title', writeTitle(axis.title, before?.title, theme, upright) ?? null);
  assign(native, 'spPr', writeShape({ fill: axis.fill, line: axis.line }, before?.spPr, theme) ?? null);
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

function writeSeriesAxis(axis: ChartAxis, common: Common): SeriesAxis {
  const native: SeriesAxis = { ...common, axisType: 'ser' };
  assign(native, 'tickLblSkip', axis.tickLabelSpacing);
  assign(native, 'tickMarkSkip', axis.tickMarkSpacing);
  return native;
}

function writeValueAxis(
  axis: ChartAxis,
  place: AxisPlace,
  common: Common,
  before: NativeAxis | undefined,
): ValueAxis {
  const between = place.kind === 'x' ? false : (place.across.isBetweenCategories ?? place.betweenByDefault);
  const native: ValueAxis = { ...common, axisType: 'val', crossBetween: between ? 'between' : 'midCat' };
  assign(native, 'majorUnit', axis.majorUnit);
  assign(native, 'minorUnit', axis.minorUnit);
  const known = before?.axisType === 'val' ? before.dispUnits : undefined;
  assign(native, 'dispUnits', writeDisplayUnit(axis, known));
  return native;
}

function writeDisplayUnit(
  { displayUnit, showDisplayUnitLabel }: ChartAxis,
  before: DisplayUnits | undefined,
): DisplayUnits | null {
  if (displayUnit === 'None') return null;
  return {
    ...(typeof displayUnit === 'object'
      ? { custUnit: displayUnit.custom }
      : { builtInUnit: displayUnits[displayUnit] }),
    ...(showDisplayUnitLabel && { label: before?.label ?? {} }),
  };
}

function writeDateAxis(axis: ChartAxis, common: Common): DateAxis {
  const native: DateAxis = {
    ...common,
    axisType: 'date',
    auto: axis.categoryType === 'Automatic',
    lblOffset: axis.offset,
  };
  const unit = (scale: TimeUnit | null) => (scale === null ? null : timeUnits[scale]);
  assign(native, 'baseTimeUnit', unit(axis.baseTimeUnit));
  assign(native, 'majorUnit', axis.majorUnit);
  assign(native, 'majorTimeUnit', unit(axis.majorTimeUnitScale));
  assign(native, 'minorUnit', axis.minorUnit);
  assign(native, 'minorTimeUnit', unit(axis.minorTimeUnitScale));
  return native;
}
