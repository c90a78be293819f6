import type { ChartTrendline } from '../chartModel';

const types: Readonly<Record<Exclude<ChartTrendline['type'], 'MovingAverage'>, string>> = {
  Linear: 'Linear',
  Exponential: 'Expon.',
  Logarithmic: 'Log.',
  Polynomial: 'Poly.',
  Power: 'Power',
};

/** What the legend calls a trendline: its own name, else what it is and of which series. */
export function trendlineName(
  { name, type, movingAveragePeriod }: ChartTrendline,
  seriesName: string,
): string {
  if (name !== null) return name;
  const kind = type === 'MovingAverage' ? `${movingAveragePeriod} per. Mov. Avg.` : types[type];
  return `${kind} (${seriesName})`;
}
