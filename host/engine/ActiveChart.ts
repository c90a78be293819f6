import type { Chart } from './Chart';

/** The chart that is chosen, by a person or an add-in; tells when another one is. */
export class ActiveChart {
  #chart: Chart | null = null;

  get chart(): Chart | null {
    return this.#chart;
  }

  set chart(chart: Chart | null) {
    const before = this.#chart;
    if (before === chart) return;
    this.#chart = chart;
    if (before) announce('chartDeactivated', before);
    if (chart) announce('chartActivated', chart);
  }
}

function announce(type: 'chartActivated' | 'chartDeactivated', { sheet, id }: Chart): void {
  // A chart that was deleted has nobody to tell.
  if (sheet.charts.byId(id)) sheet.book.announce({ type, sheet, id });
}
