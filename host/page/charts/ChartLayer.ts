import type { BookEvent, Chart } from '../../engine';
import type { GridView } from '../grid/GridView';
import { type PaneName, paneNames } from '../grid/PaneWindow';
import type { Rect } from '../grid/SheetGeometry';
import type { Workspace } from '../Workspace';
import { readChartCommand } from './chartKeys';
import { chartRect, pointsAt as pointsOf } from './chartPlace';
import { ChartView } from './ChartView';
import { dragChart, smallest } from './dragChart';

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
    // Before the grid takes arrows and Tab for its cells.
    this.#grid?.addEventListener('keydown', (event) => this.#key(event), { capture: true });
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

  get #grid(): HTMLElement | null {
    return this.#view.scroller.closest<HTMLElement>('.grid');
  }

  #key(event: KeyboardEvent): void {
    const { sheet, book } = this.#workspace;
    const isHere =
      event.target === this.#grid || (event.target instanceof Element && event.target.closest('.chart'));
    const chosen = book.activeChart?.sheet === sheet ? book.activeChart : null;
    const command = isHere ? readChartCommand(event, chosen !== null) : undefined;
    const charts = sheet.charts.all();
    if (!command || charts.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const place = chosen ? charts.indexOf(chosen) : -1;
    switch (command.kind) {
      case 'choose':
        this.#choose(chosen ?? charts[0] ?? null);
        break;
      case 'next':
        this.#choose(charts.at((place + command.step) % charts.length) ?? null);
        break;
      case 'leave':
        this.#choose(null);
        break;
      case 'move':
      case 'resize':
        if (chosen) this.#nudge(chosen, command);
    }
  }

  /** Chooses a chart by the keyboard: the focus goes there, so that it is read aloud; null gives it back to the cells. */
  #choose(chart: Chart | null): void {
    this.#workspace.book.activeChart = chart;
    if (chart) this.#view.reveal({ row: chart.cellArea.top, column: chart.cellArea.left });
    this.#view.repaint();
    const shown = [...this.#views.values()].find((view) => view.chart === chart);
    (shown?.root ?? this.#grid)?.focus();
  }

  #nudge(chart: Chart, { kind, x, y }: { kind: 'move' | 'resize'; x: number; y: number }): void {
    const rect = chartRect(chart.sheet, this.#view.geometry, chart.position);
    this.#put(
      chart,
      kind === 'move'
        ? { ...rect, left: Math.max(0, rect.left + x), top: Math.max(0, rect.top + y) }
        : { ...rect, width: Math.max(smallest, rect.width + x), height: Math.max(smallest, rect.height + y) },
    );
  }

  #hear(event: BookEvent): void {
    switch (event.type) {
      case 'sheetActivated':
        this.rebuild();
        break;
      case 'chartAdded':
      case 'chartDeleted':
      case 'selectionChanged':
      case 'chartActivated':
      case 'chartDeactivated':
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
    this.#grid?.focus({ preventScroll: true });
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
