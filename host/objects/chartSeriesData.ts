import { type CellValue, type ChartSeries, type ChartSource, isErrorValue } from '../engine';
import { choiceArgument } from './arguments';
import { change, read } from './chartPart';
import type { SeriesTarget } from './ChartSeries';
import { chartSource } from './chartSource';
import { type Member, method } from './officeClass';
import { rangeProxy } from './rangeArgument';

const dimensions = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

/** Where the numbers and categories of a series come from. */
export const seriesData: Readonly<Record<string, Member<SeriesTarget>>> = {
  setValues: method('1.7', (target, [sourceData]) => {
    const source = chartSource(rangeProxy(sourceData, 'ChartSeries.setValues'));
    change(target, (series) => {
      series.values = source;
    });
    return null;
  }),
  setXAxisValues: method('1.7', (target, [sourceData]) => {
    const source = chartSource(rangeProxy(sourceData, 'ChartSeries.setXAxisValues'));
    change(target, (series) => {
      series.categories = source;
    });
    return null;
  }),
  setBubbleSizes: method('1.7', (target, [sourceData]) => {
    const source = chartSource(rangeProxy(sourceData, 'ChartSeries.setBubbleSizes'));
    change(target, (series) => {
      series.bubbleSizes = source;
    });
    return null;
  }),
  getDimensionValues: method(
    '1.12',
    (target, [dimension], { book }) => {
      book.calculate();
      return target.chart.valuesOf(sourceOf(read(target), dimension)).map(shown);
    },
    { assumed: 'Numbers stay numbers, although the types say texts.' },
  ),
  getDimensionDataSourceString: method(
    '1.15',
    (target, [dimension]) => {
      const source = sourceOf(read(target), dimension);
      return source.kind === 'reference' ? source.reference : literal(source);
    },
    { assumed: 'The reference without "=".' },
  ),
  getDimensionDataSourceType: method('1.15', (target, [dimension]) => {
    const { kind } = sourceOf(read(target), dimension);
    return { reference: 'LocalRange', literal: 'List', none: 'Unknown' }[kind];
  }),
};

function sourceOf(series: ChartSeries, dimension: unknown): ChartSource {
  const chosen = choiceArgument(dimension, dimensions, 'ChartSeries dimension');
  if (chosen === 'BubbleSizes') return series.bubbleSizes;
  return chosen === 'Categories' || chosen === 'XValues' ? series.categories : series.values;
}

function shown(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isErrorValue(value) ? value.error : value;
}

function literal(source: ChartSource): string {
  if (source.kind !== 'literal') return '';
  return `{${source.points.map((point) => JSON.stringify(point ?? '')).join(',')}}`;
}
