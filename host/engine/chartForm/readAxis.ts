import type { ChartAxis as NativeAxis } from '../excelts';
import type { ChartAxis, ChartGridlines } from '../chartModel';
import type { Theme } from './colors';
import { automaticFont, automaticLine, readFont, readLine, readTitle, textPropertiesOf } from './readParts';
import { displayUnits, outward, tickLabelPositions, tickMarks, timeUnits } from './words';

/** An axis as Excel makes it: visible and automatic in everything. */
export function automaticAxis(): ChartAxis {
  const noLines = (): ChartGridlines => ({ visible: false, line: { ...automaticLine } });
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: null,
    linkNumberFormat: true,
    title: { visible: false, text: { kind: 'none' }, overlay: false, font: { ...automaticFont } },
    majorGridlines: noLines(),
    minorGridlines: noLines(),
    line: { ...automaticLine },
    font: { ...automaticFont },
    tickLabelPosition: 'NextToAxis',
    tickLabelSpacing: null,
    tickMarkSpacing: null,
    majorTickMark: 'None',
    minorTickMark: 'None',
    textOrientation: null,
    categoryType: 'Automatic',
    baseTimeUnit: null,
    isBetweenCategories: null,
    reversePlotOrder: false,
    logBase: null,
    position: 'Automatic',
    displayUnit: 'None',
  };
}

/** Reads an axis; `across` is the axis that crosses it, which holds in the file where this one is crossed. */
export function readAxis(
  axis: NativeAxis | undefined,
  across: NativeAxis | undefined,
  theme: Theme,
): ChartAxis {
  if (!axis) return { ...automaticAxis(), visible: false };
  const { scaling, numFmt, txPr } = axis;
  const rotation = textPropertiesOf(txPr).rotation;
  return {
    ...automaticAxis(),
    visible: axis.delete !== true,
    minimum: scaling?.min ?? null,
    maximum: scaling?.max ?? null,
    reversePlotOrder: scaling?.orientation === 'maxMin',
    logBase: scaling?.logBase ?? null,
    numberFormat: numFmt?.formatCode ?? null,
    linkNumberFormat: numFmt?.sourceLinked ?? true,
    title: readTitle(axis.title, theme),
    majorGridlines: {
      visible: axis.majorGridlines !== undefined,
      line: readLine(axis.majorGridlines, theme),
    },
    minorGridlines: {
      visible: axis.minorGridlines !== undefined,
      line: readLine(axis.minorGridlines, theme),
    },
    line: readLine(axis.spPr, theme),
    font: readFont(txPr, theme),
    tickLabelPosition: outward(tickLabelPositions, axis.tickLblPos, 'NextToAxis'),
    majorTickMark: outward(tickMarks, axis.majorTickMark, 'Cross'),
    minorTickMark: outward(tickMarks, axis.minorTickMark, 'Cross'),
    // The file counts clockwise in 60,000ths of a degree; -1000 degrees stands for automatic.
    textOrientation:
      rotation === undefined || Math.abs(rotation) > 5_400_000
        ? null
        : rotation === 0
          ? 0
          : -rotation / 60_000,
    position: readPosition(across),
    ...readKind(axis, across),
  };
}

function readKind(axis: NativeAxis, across: NativeAxis | undefined): Partial<ChartAxis> {
  const isBetweenCategories =
    across?.axisType === 'val' && across.crossBetween !== undefined
      ? across.crossBetween === 'between'
      : null;
  switch (axis.axisType) {
    case 'cat':
      return {
        categoryType: axis.auto === false ? 'TextAxis' : 'Automatic',
        tickLabelSpacing: axis.tickLblSkip ?? null,
        tickMarkSpacing: axis.tickMarkSkip ?? null,
        isBetweenCategories,
      };
    case 'date':
      return {
        categoryType: axis.auto === true ? 'Automatic' : 'DateAxis',
        baseTimeUnit: axis.baseTimeUnit === undefined ? null : outward(timeUnits, axis.baseTimeUnit, 'Days'),
        majorUnit: axis.majorUnit ?? null,
        minorUnit: axis.minorUnit ?? null,
        isBetweenCategories,
      };
    case 'val':
      return {
        majorUnit: axis.majorUnit ?? null,
        minorUnit: axis.minorUnit ?? null,
        displayUnit: outward(displayUnits, axis.dispUnits?.builtInUnit, 'None'),
      };
    case 'ser':
      return {};
  }
}

/** Where the axis is crossed stands in the file at the crossing axis. */
function readPosition(across: NativeAxis | undefined): ChartAxis['position'] {
  if (across?.crossesAt !== undefined) return { at: across.crossesAt };
  if (across?.crosses === 'max') return 'Maximum';
  return across?.crosses === 'min' ? 'Minimum' : 'Automatic';
}
