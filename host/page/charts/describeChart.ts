import { type Chart, seriesNameOf } from '../../engine';
import { kindName } from './drawnAs';

/** What a chart is, for people who do not see it: kind, title, series, and the words that its author gave it. */
export function describeChart(chart: Chart): string {
  const { model, titleText, name, altText } = chart;
  const kinds = [...new Set(model.series.map(({ type }) => kindName(type)))];
  const [only, ...others] = kinds;
  const kind = only === undefined ? kindName(model.type) : others.length > 0 ? 'Combination chart' : only;
  const series = model.series.map((each) => seriesNameOf(chart, each));
  const plotted = series.length === 0 ? 'no series' : `series ${series.join(', ')}`;
  return [`${kind}: ${titleText ?? name}; ${plotted}.`, altText].filter((part) => part !== '').join(' ');
}
