import { type ChartTrendline, seriesNameOf, trendlineName } from '../engine';
import { choiceArgument, isAbsent, textArgument } from './arguments';
import {
  automaticNumber,
  change,
  type ChartPart,
  field,
  flagArgument,
  numberBetween,
  partOf,
  read,
} from './chartPart';
import { chartTrendlineFormatClass } from './ChartTrendlineFormat';
import { chartTrendlineLabelClass } from './ChartTrendlineLabel';
import type { SeriesTarget } from './ChartSeries';
import { itemNotFound } from './lookup';
import { method, navigation, officeClass, scalar } from './officeClass';

export const trendlineTypes = [
  'Linear',
  'Exponential',
  'Logarithmic',
  'MovingAverage',
  'Polynomial',
  'Power',
] as const;

const undrawn = { partly: 'Kept in the file, not drawn.' };

export interface TrendlineTarget extends ChartPart<ChartTrendline> {
  readonly series: SeriesTarget;
  /** Zero-based in the series. */
  readonly index: number;
}

/** The trendline of a series at a place. */
export function trendlineTarget(series: SeriesTarget, index: number): TrendlineTarget {
  const { chart, in: find } = partOf(series, ({ trendlines }) => {
    const trendline = trendlines[index];
    if (trendline) return trendline;
    throw itemNotFound('the trendline was deleted.');
  });
  return { chart, in: find, series, index };
}

/** `Excel.ChartTrendline`. */
export const chartTrendlineClass = officeClass<TrendlineTarget>(
  'ChartTrendline',
  {
    type: field('1.7', 'type', (value) => choiceArgument(value, trendlineTypes, 'ChartTrendline.type')),
    name: scalar(
      '1.7',
      (target) => trendlineName(read(target), seriesNameOf(target.chart, read(target.series))),
      (target, value) => {
        const name = isAbsent(value) ? null : textArgument(value, 'ChartTrendline.name');
        change(target, (trendline) => {
          trendline.name = name;
        });
      },
    ),
    movingAveragePeriod: field('1.7', 'movingAveragePeriod', numberBetween(2, 255)),
    polynomialOrder: field('1.7', 'polynomialOrder', numberBetween(2, 6)),
    forwardPeriod: field('1.8', 'forwardPeriod', numberBetween(0, 1e9)),
    backwardPeriod: field('1.8', 'backwardPeriod', numberBetween(0, 1e9)),
    intercept: field('1.7', 'intercept', automaticNumber, { partly: 'Null while automatic.' }),
    showEquation: field('1.8', 'showEquation', flagArgument, undrawn),
    showRSquared: field('1.8', 'showRSquared', flagArgument, undrawn),
    label: navigation('1.8', (target) => chartTrendlineLabelClass.of(partOf(target, ({ label }) => label))),
    format: navigation('1.7', (target) => chartTrendlineFormatClass.of(target)),
    delete: method('1.7', ({ series, index }) => {
      change(series, ({ trendlines }) => {
        trendlines.splice(index, 1);
      });
      return null;
    }),
  },
  { id: ({ index }) => String(index) },
);
