import type { BookEvent, Chart } from '../../engine';
import type { GridView } from '../grid/GridView';
import { type PaneName, paneNames } from '../grid/PaneWindow';
import type { Rect } from '../grid/SheetGeometry';
import type { Workspace } from '../Workspace';
import { chartRect, pointsAt as pointsOf } from './chartPlace';
import { ChartView } from './ChartView';
import { dragChart } from './dragChart';

/** The charts of the sheet in view: drawn over the cells, scrolling with them, selected, moved and sized by the mouse. */
export class ChartLayer {
  readonly #view: GridView;
  readonly #workspace: Workspace;
  /** A chart that reaches over frozen lines is drawn in each pane that it lies in. */
  readonly #views = new Map<string, ChartView>();
  /** The place of a chart that is being dragged. */
  #dragged: { readonly chart: Chart; readonly rect: Rect } | undefined;

  constructor(view: GridView, workspace: Workspace) {
    this.#view = view;
    this.#workspace = workspace;
    view.onPaint(() => {
      this.#paint();
    });
    workspace.onEvent((event) => {
      this.#hear(event);
    });
  }

  /** Another workbook is shown. */
  rebuild(): void {
    for (const view of this.#views.values()) view.dispose();
    this.#views.clear();
    this.#view.repaint();
  }

  /** Deletes the chart that is selected; false when none is. */
  deleteSelected(): boolean {
    const chart = this.#workspace.book.activeChart;
    if (chart?.sheet !== this.#workspace.sheet) return false;
    return this.#workspace.attempt(() => {
      this.#workspace.book.activeChart = null;
      chart.delete();
    });
  }

  #hear(event: BookEvent): void {
    switch (event.type) {
      case 'sheetActivated':
        this.rebuild();
        break;
      case 'chartAdded':
      case 'chartDeleted':
      case 'selectionChanged':
        this.#view.repaint();
        break;
      case 'chartChanged':
        for (const view of this.#views.values()) if (view.chart.id === event.id) view.forget();
        this.#view.repaint();
        break;
      case 'cellsChanged':
      case 'calculated':
      case 'formatChanged':
      case 'sizesChanged':
        for (const view of this.#views.values()) view.forget();
        this.#view.repaint();
        break;
      default:
    }
  }

  #paint(): void {
    const { windows, geometry } = this.#view;
    const { sheet, book } = this.#workspace;
    if (!windows || this.#view.sheet !== sheet) return;
    const gone = new Set(this.#views.keys());
    for (const chart of sheet.charts.all()) {
      const isDragged = this.#dragged?.chart === chart;
      const rect =
        isDragged && this.#dragged ? this.#dragged.rect : chartRect(sheet, geometry, chart.position);
      for (const name of paneNames) {
        const window = windows[name];
        if (
          !window.area ||
          !overlaps(rect, { left: window.x, top: window.y, width: window.width, height: window.height })
        )
          continue;
        const key = `${chart.id} ${name}`;
        gone.delete(key);
        const view = this.#views.get(key) ?? this.#add(key, chart, name);
        view.isSelected = book.activeChart === chart;
        view.paint(rect, this.#view.panes[name].originX, this.#view.panes[name].originY);
      }
    }
    for (const key of gone) {
      this.#views.get(key)?.dispose();
      this.#views.delete(key);
    }
  }

  #add(key: string, chart: Chart, pane: PaneName): ChartView {
    const view = new ChartView(chart);
    this.#views.set(key, view);
    this.#view.panes[pane].layer.append(view.root);
    view.root.addEventListener('pointerdown', (event) => {
      this.#press(event, view);
    });
    return view;
  }

  #press(event: PointerEvent, view: ChartView): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const { chart } = view;
    this.#workspace.book.activeChart = chart;
    this.#view.scroller.closest<HTMLElement>('.grid')?.focus({ preventScroll: true });
    this.#view.repaint();
    dragChart(event, view.root, chartRect(chart.sheet, this.#view.geometry, chart.position), {
      move: (rect) => {
        this.#dragged = { chart, rect };
        this.#view.repaint();
      },
      drop: (rect) => {
        this.#dragged = undefined;
        if (rect) this.#put(chart, rect);
        this.#view.repaint();
      },
    });
  }

  #put(chart: Chart, rect: Rect): void {
    const { sheet } = chart;
    const { geometry } = this.#view;
    this.#workspace.attempt(() => {
      const start = pointsOf(sheet, geometry, rect.left, rect.top);
      const end = pointsOf(sheet, geometry, rect.left + rect.width, rect.top + rect.height);
      chart.position = { ...start, width: end.left - start.left, height: end.top - start.top };
    });
  }
}

function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
