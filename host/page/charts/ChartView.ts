import type { Chart } from '../../engine';
import { element } from '../element';
import type { Rect } from '../grid/SheetGeometry';
import { chartOption } from './chartOption';
import { describeChart } from './describeChart';
import { type EChartsType, startDrawing } from './echarts';

/** The grips of a selected chart: which edges each of them moves (-1 left or top, 1 right or bottom). */
export const grips = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

/** One chart in one pane. */
export class ChartView {
  readonly chart: Chart;
  readonly #canvas = element('div', { class: 'chart-canvas' });
  readonly root: HTMLElement;
  #drawing: EChartsType | undefined;
  #size = '';
  #isStale = true;

  constructor(chart: Chart) {
    this.chart = chart;
    this.root = element(
      'figure',
      { class: 'chart', role: 'img', tabindex: -1, style: 'margin:0' },
      this.#canvas,
    );
    grips.forEach(([x, y], index) => {
      const place = `left:calc(${(x + 1) * 50}% - 4px);top:calc(${(y + 1) * 50}% - 4px);cursor:${gripCursor(x, y)}`;
      this.root.append(element('div', { class: 'chart-grip', 'data-grip': index, style: place }));
    });
  }

  set isSelected(selected: boolean) {
    this.root.classList.toggle('selected', selected);
  }

  /** The numbers or the looks changed. */
  forget(): void {
    this.#isStale = true;
  }

  /** Draws the chart where it belongs; does nothing when it stands there already. */
  paint(rect: Rect, originX: number, originY: number): void {
    const { style } = this.root;
    style.left = `${rect.left - originX}px`;
    style.top = `${rect.top - originY}px`;
    style.width = `${rect.width}px`;
    style.height = `${rect.height}px`;
    const size = `${rect.width}x${rect.height}`;
    if (!this.#isStale && size === this.#size) return;
    this.#isStale = false;
    this.#draw(rect, size !== this.#size);
    this.#size = size;
  }

  dispose(): void {
    this.#drawing?.dispose();
    this.root.remove();
  }

  #draw({ width, height }: Rect, isResized: boolean): void {
    this.root.setAttribute('aria-label', describeChart(this.chart));
    const { fill, line } = this.chart.model.chartArea;
    const { style } = this.root;
    style.background = fill.kind === 'solid' ? fill.color : fill.kind === 'none' ? 'transparent' : '#fff';
    style.border = line.style === 'None' ? '0' : `1px solid ${line.color ?? '#D9D9D9'}`;
    const option = chartOption(this.chart, { width, height });
    if (!option) {
      this.#drawing?.dispose();
      this.#drawing = undefined;
      this.#canvas.replaceChildren(
        element(
          'p',
          { class: 'chart-missing' },
          'This kind of chart is not drawn here. It stays in the file.',
        ),
      );
      return;
    }
    this.#drawing ??= startDrawing(this.#canvas, { width: width - 2, height: height - 2 });
    if (isResized) this.#drawing.resize({ width: width - 2, height: height - 2 });
    this.#drawing.setOption(option, { notMerge: true });
  }
}

function gripCursor(x: number, y: number): string {
  if (x === 0) return 'ns-resize';
  if (y === 0) return 'ew-resize';
  return x === y ? 'nwse-resize' : 'nesw-resize';
}
