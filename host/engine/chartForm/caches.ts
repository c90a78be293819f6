import type {
  ChartModel as NativeChart,
  MultiLevelStringReference,
  NumberReference,
  StringReference,
} from '../excelts';
import { fillChartCaches } from '../excelts';
import type { Sheet } from '../Sheet';
import { blocksBehind } from './references';

/**
 * Puts the present values of the cells into a chart, so that viewers without calculation draw it.
 * Errors are left out and so become gaps.
 */
export function fillCaches(native: NativeChart, sheet: Sheet): void {
  const references = [...numberReferences(native), ...stringReferences(native)];
  const before = references.map((reference) => reference.cache);
  for (const reference of numberReferences(native)) {
    const first = blocksBehind(sheet.book, reference.formula, sheet)[0];
    const formatCode = first ? first.sheet.format(first.area.top, first.area.left).numberFormat : 'General';
    reference.cache = { formatCode, points: [] };
  }
  for (const reference of stringReferences(native)) delete reference.cache;
  fillChartCaches(native, sheet.native.workbook, sheet.native);
  // ExcelTS saves a chart of a file as it came as long as nothing in it differs.
  references.forEach((reference, index) => {
    const old = before[index];
    if (old && samePoints(old.points, reference.cache?.points)) reference.cache = old as never;
  });
}

function samePoints(
  one: readonly { index: number; value: unknown }[],
  other: readonly { index: number; value: unknown }[] = [],
): boolean {
  return (
    one.length === other.length &&
    one.every(({ index, value }, place) => index === other[place]?.index && value === other[place].value)
  );
}

interface SeriesReferences {
  tx?: { strRef?: StringReference };
  cat?: { numRef?: NumberReference; strRef?: StringReference; multiLvlStrRef?: MultiLevelStringReference };
  xVal?: { numRef?: NumberReference; strRef?: StringReference };
  val?: { numRef?: NumberReference };
  yVal?: { numRef?: NumberReference };
  bubbleSize?: { numRef?: NumberReference };
}

function seriesOf(native: NativeChart): SeriesReferences[] {
  return native.chart.plotArea.chartTypes.flatMap((group) => group.series as SeriesReferences[]);
}

function numberReferences(native: NativeChart): NumberReference[] {
  return seriesOf(native)
    .flatMap(({ cat, xVal, val, yVal, bubbleSize }) =>
      [cat, xVal, val, yVal, bubbleSize].map((source) => source?.numRef),
    )
    .filter((reference) => reference !== undefined);
}

function stringReferences(native: NativeChart): StringReference[] {
  const { title, plotArea } = native.chart;
  return [
    title?.strRef,
    ...plotArea.axes.map((axis) => axis.title?.strRef),
    ...seriesOf(native).flatMap(({ tx, cat, xVal }) => [tx?.strRef, cat?.strRef, xVal?.strRef]),
  ].filter((reference) => reference !== undefined);
}
