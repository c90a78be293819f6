import type { ChartErrorBars, ChartModel, ChartSeries, ChartSource, ChartText } from '../chartModel';

/** The model with every reference rewritten, or the same one when nothing changes; the rewriter gets formulas with `=`. */
export function rewriteModel(model: ChartModel, rewrite: (formula: string) => string): ChartModel {
  let changed = false;
  const source = <Source extends ChartSource | ChartText>(old: Source): Source => {
    if (old.kind !== 'reference') return old;
    const reference = rewrite(`=${old.reference}`).replace(/^=/, '');
    if (reference === old.reference) return old;
    changed = true;
    return { ...old, reference };
  };
  const titled = <Titled extends { title: { text: ChartText } } | null>(part: Titled): Titled =>
    part && { ...part, title: { ...part.title, text: source(part.title.text) } };
  const bars = (old: ChartErrorBars): ChartErrorBars => ({
    ...old,
    plus: source(old.plus),
    minus: source(old.minus),
  });
  const { axes } = model;
  const rewritten: ChartModel = {
    ...model,
    title: { ...model.title, text: source(model.title.text) },
    axes: {
      category: titled(axes.category),
      value: titled(axes.value),
      secondaryCategory: titled(axes.secondaryCategory),
      secondaryValue: titled(axes.secondaryValue),
      series: titled(axes.series),
    },
    series: model.series.map((series): ChartSeries => ({
      ...series,
      name: source(series.name),
      values: source(series.values),
      categories: source(series.categories),
      bubbleSizes: source(series.bubbleSizes),
      xErrorBars: bars(series.xErrorBars),
      yErrorBars: bars(series.yErrorBars),
    })),
  };
  return changed ? rewritten : model;
}
