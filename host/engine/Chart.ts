import type { Area } from './area';
import {
  cellsUnder,
  type NativeAnchor,
  type Position,
  positionOf,
  positionOver,
  rangeFor,
} from './chartForm/position';
import type { CategoryKind } from './chartForm/writeSeries';
import { type Before, writeChart } from './chartForm/writeChart';
import { newSeries, type SeriesBy, seriesOf, settleSecondaryAxes } from './chartForm/newChart';
import { blocksBehind, type CellBlock, cellsBehind, rewriteReferences } from './chartForm/references';
import type { ChartModel, ChartSeries, ChartSource, ChartText, ChartType } from './chartModel';
import { ExcelError } from './errors';
import type { ChartModel as NativeChart } from './excelts';
import type { Sheet } from './Sheet';
import { columnPoints, rowPoints } from './sizes';
import type { CellValue } from './values';

/** What a chart is made of; `ChartList` puts it together. */
export interface ChartParts {
  readonly id: string;
  readonly model: ChartModel;
  readonly before: Before;
  readonly anchor: NativeAnchor;
  /** False for a chart of a file that nobody has touched: it is saved as it came. */
  readonly changed: boolean;
  readonly newSeriesId: () => string;
  readonly remove: () => void;
}

/** A native chart on a sheet. Read `model`; change it only inside `change`. */
export class Chart {
  readonly sheet: Sheet;
  /** Stable while the workbook is open. */
  readonly id: string;
  readonly #parts: ChartParts;
  #before: Before;
  #changed: boolean;

  /** Charts are made by `ChartList`. */
  constructor(sheet: Sheet, parts: ChartParts) {
    this.sheet = sheet;
    this.id = parts.id;
    this.#parts = parts;
    this.#before = parts.before;
    this.#changed = parts.changed;
  }

  get model(): Readonly<ChartModel> {
    return this.#parts.model;
  }

  get name(): string {
    return this.#parts.anchor.graphicFrame?.name ?? '';
  }

  /** Throws `InvalidArgument` for an empty name. */
  set name(name: string) {
    if (name.trim() === '') throw new ExcelError('InvalidArgument', 'A chart needs a name.');
    this.#parts.anchor.graphicFrame = { ...this.#parts.anchor.graphicFrame, name };
    this.#announce();
  }

  /** Alternative text for people who do not see the chart. */
  get altText(): string {
    return this.#parts.anchor.graphicFrame?.description ?? '';
  }

  set altText(text: string) {
    this.#parts.anchor.graphicFrame = { ...this.#parts.anchor.graphicFrame, description: text };
    this.#announce();
  }

  /** In points from the sheet's corner. It follows its cells when they grow. */
  get position(): Readonly<Position> {
    return positionOf(this.sheet.native, this.#parts.anchor.range);
  }

  /** Throws `InvalidArgument` for a negative place or a size that is not positive. */
  set position(position: Readonly<Position>) {
    const { left, top, width, height } = position;
    if (!(left >= 0 && top >= 0 && width > 0 && height > 0)) {
      throw new ExcelError('InvalidArgument', 'A chart lies on the sheet and has a size.');
    }
    this.#parts.anchor.range = rangeFor(this.sheet.native, position);
    this.#announce();
  }

  get left(): number {
    return this.position.left;
  }

  set left(left: number) {
    this.position = { ...this.position, left };
  }

  get top(): number {
    return this.position.top;
  }

  set top(top: number) {
    this.position = { ...this.position, top };
  }

  get width(): number {
    return this.position.width;
  }

  set width(width: number) {
    this.position = { ...this.position, width };
  }

  get height(): number {
    return this.position.height;
  }

  set height(height: number) {
    this.position = { ...this.position, height };
  }

  /** Lays the chart over cells. */
  setPosition(area: Area): void {
    this.position = positionOver(this.sheet.native, area);
  }

  /** From the cell under the top-left corner to that under the bottom-right one. */
  get cellArea(): Area {
    return cellsUnder(this.sheet.native, this.position);
  }

  /** Changes the model and announces it once. */
  change(change: (model: ChartModel) => void): void {
    change(this.#parts.model);
    settleSecondaryAxes(this.#parts.model);
    this.#changed = true;
    this.#announce();
  }

  /** Adds a series of the chart's type without values, at the end or at a place in the plot order. */
  addSeries(name: string | null, index?: number): ChartSeries {
    const { model } = this;
    const last = model.series.at(-1);
    const series = newSeries(this.#parts.newSeriesId(), model.type, {
      name: name === null ? { kind: 'none' } : { kind: 'text', text: name },
      values: { kind: 'none' },
      // Excel lets a new series share the categories of those that stand there.
      categories: last ? { ...last.categories } : { kind: 'none' },
    });
    this.change((changed) => changed.series.splice(index ?? changed.series.length, 0, series));
    return series;
  }

  seriesById(id: string): ChartSeries | undefined {
    return this.model.series.find((series) => series.id === id);
  }

  deleteSeries(id: string): void {
    if (!this.seriesById(id)) throw new ExcelError('ItemNotFound', 'The chart has no such series.');
    this.change((model) => {
      model.series = model.series.filter((series) => series.id !== id);
    });
  }

  /** Replaces all series by those of a range. */
  setData(area: Area, sheet: Sheet, seriesBy: SeriesBy): void {
    this.change((model) => {
      model.series = seriesOf(sheet, area, model.type, seriesBy, this.#parts.newSeriesId);
      // A single series is named by the title; a legend would say it twice.
      if (!this.#before.chart)
        model.legend.visible = model.series.length > 1 || model.type === 'Pie' || model.type === 'Doughnut';
    });
  }

  /** Gives the chart and all its series a type. */
  setType(type: ChartType): void {
    if (type === 'Unsupported')
      throw new ExcelError('InvalidArgument', 'This type of chart is not supported.');
    this.change((model) => {
      model.type = type;
      for (const series of model.series) {
        series.type = type;
        series.smooth = type.includes('Smooth');
      }
    });
  }

  /** The blocks of cells that a source refers to; empty for literals. */
  blocksOf(source: ChartSource | ChartText): CellBlock[] {
    return source.kind === 'reference' ? blocksBehind(this.sheet.book, source.reference, this.sheet) : [];
  }

  /** The present values behind a source, in order; errors stay errors. Hidden cells are left out when only visible ones are plotted. */
  valuesOf(source: ChartSource): CellValue[] {
    if (source.kind === 'literal') return [...source.points];
    return this.#plottedCells(source).map(({ sheet, row, column }) => sheet.value(row, column));
  }

  /** As `valuesOf`, as the cells show them. */
  textsOf(source: ChartSource): string[] {
    if (source.kind === 'literal') return source.points.map((point) => String(point ?? ''));
    return this.#plottedCells(source).map(({ sheet, row, column }) => sheet.text(row, column));
  }

  /** The present text of a name or title; null when there is none. */
  textOf(text: ChartText): string | null {
    if (text.kind === 'text') return text.text;
    const shown = [...cellsBehind(this.blocksOf(text))].map(({ sheet, row, column }) =>
      sheet.text(row, column),
    );
    return shown.length > 0 ? shown.join(' ') : null;
  }

  /** The title as people see it; null when it is hidden. */
  get titleText(): string | null {
    const { title, series } = this.model;
    if (!title.visible) return null;
    const [only, ...more] = series;
    return (
      this.textOf(title.text) ?? (only && more.length === 0 ? this.textOf(only.name) : null) ?? 'Chart Title'
    );
  }

  delete(): void {
    this.#parts.remove();
    this.sheet.book.announce({ type: 'chartDeleted', sheet: this.sheet, id: this.id });
  }

  /** Rewrites every reference; the rewriter gets formulas with `=`. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    if (!this.isSupported) rewriteReferences(this.#before.chart, rewrite);
    const { title, axes, series } = this.#parts.model;
    const titles = [axes.category, axes.value, axes.secondaryCategory, axes.secondaryValue].flatMap((axis) =>
      axis ? [axis.title] : [],
    );
    const sources = [title, ...titles].map((each) => each.text as ChartText | ChartSource);
    for (const each of series) sources.push(each.name, each.values, each.categories);
    for (const source of sources) {
      if (source.kind !== 'reference') continue;
      const rewritten = rewrite(`=${source.reference}`).replace(/^=/, '');
      if (rewritten === source.reference) continue;
      source.reference = rewritten;
      this.#changed = true;
    }
  }

  /** Whether the host knows the types of all series. A chart of another type stays as the file has it; only its references follow. */
  get isSupported(): boolean {
    return this.model.series.length > 0
      ? this.model.series.every(({ type }) => type !== 'Unsupported')
      : this.model.type !== 'Unsupported';
  }

  /** The native form to save; null when the chart is as it was in the file. */
  nativeIfChanged(): NativeChart | null {
    if (!this.#changed || !this.isSupported) return null;
    const written = writeChart(
      this.model,
      (series) => this.#categoryKind(series),
      this.#before,
      this.sheet.book.formats.defaults.theme,
    );
    this.#before = written;
    this.#changed = false;
    return written.chart;
  }

  #plottedCells(source: ChartSource): { sheet: Sheet; row: number; column: number }[] {
    const cells = [...cellsBehind(this.blocksOf(source))];
    if (!this.model.plotVisibleOnly) return cells;
    return cells.filter(
      ({ sheet, row, column }) => rowPoints(sheet.native, row) > 0 && columnPoints(sheet.native, column) > 0,
    );
  }

  #categoryKind({ categories }: ChartSeries): CategoryKind {
    const values = [...cellsBehind(this.blocksOf(categories))].map(({ sheet, row, column }) =>
      sheet.value(row, column),
    );
    const filled = values.filter((value) => value !== null);
    return filled.length > 0 && filled.every((value) => typeof value === 'number') ? 'numbers' : 'words';
  }

  #announce(): void {
    this.sheet.book.announce({ type: 'chartChanged', sheet: this.sheet, id: this.id });
  }
}
