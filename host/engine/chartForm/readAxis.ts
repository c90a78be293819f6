import type { ChartAxis as NativeAxis } from '../excelts';
import type { ChartAxis, TimeUnit } from '../chartModel';
import { automaticAxis } from './automatic';
import type { Theme } from './colors';
import { readFill, readFont, readLine, textPropertiesOf } from './readParts';
import { readTitle } from './readText';
import { displayUnits, labelAlignments, outward, tickLabelPositions, tickMarks, timeUnits } from './words';

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
    title: readTitle(axis.title, theme, axis.axPos === 'l' || axis.axPos === 'r'),
    majorGridlines: {
      visible: axis.majorGridlines !== undefined,
      line: readLine(axis.majorGridlines, theme),
    },
    minorGridlines: {
      visible: axis.minorGridlines !== undefined,
      line: readLine(axis.minorGridlines, theme),
    },
    line: readLine(axis.spPr, theme),
    fill: readFill(axis.spPr, theme),
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
        alignment: outward(labelAlignments, axis.lblAlgn, 'Center'),
        offset: axis.lblOffset ?? 100,
        multiLevel: axis.noMultiLvlLbl !== true,
        tickLabelSpacing: axis.tickLblSkip ?? null,
        tickMarkSpacing: axis.tickMarkSkip ?? null,
        isBetweenCategories,
      };
    case 'date':
      return {
        categoryType: axis.auto === true ? 'Automatic' : 'DateAxis',
        baseTimeUnit: readTimeUnit(axis.baseTimeUnit),
        majorTimeUnitScale: readTimeUnit(axis.majorTimeUnit),
        minorTimeUnitScale: readTimeUnit(axis.minorTimeUnit),
        offset: axis.lblOffset ?? 100,
        majorUnit: axis.majorUnit ?? null,
        minorUnit: axis.minorUnit ?? null,
        isBetweenCategories,
      };
    case 'val':
      return {
        majorUnit: axis.majorUnit ?? null,
        minorUnit: axis.minorUnit ?? null,
        displayUnit:
          axis.dispUnits?.custUnit === undefined
            ? outward(displayUnits, axis.dispUnits?.builtInUnit, 'None')
            : { custom: axis.dispUnits.custUnit },
        showDisplayUnitLabel: axis.dispUnits?.label !== undefined,
      };
    case 'ser':
      return { tickLabelSpacing: axis.tickLblSkip ?? null, tickMarkSpacing: axis.tickMarkSkip ?? null };
  }
}

function readTimeUnit(unit: string | undefined): TimeUnit | null {
  return unit === undefined ? null : outward(timeUnits, unit, 'Days');
}

/** Where the axis is crossed stands in the file at the crossing axis. */
function readPosition(across: NativeAxis | undefined): ChartAxis['position'] {
  if (across?.crossesAt !== undefined) return { at: across.crossesAt };
  if (across?.crosses === 'max') return 'Maximum';
  return across?.crosses === 'min' ? 'Minimum' : 'Automatic';
}
