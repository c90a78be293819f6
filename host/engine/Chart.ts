import type { Area } from './area';
import { type AnchorMemento, ChartAnchor } from './ChartAnchor';
import { categoryKind } from './chartForm/categoryKind';
import { newSeries, retype, settleAxes } from './chartForm/newChart';
import { blocksOf, textOf, textsOf, valuesOf } from './chartForm/plottedCells';
import type { NativeAnchor, Position } from './chartForm/position';
import { type CellBlock, rewriteReferences } from './chartForm/references';
import { rewriteModel } from './chartForm/rewriteModel';
import { type SeriesBy, seriesOf } from './chartForm/seriesOf';
import { isRound } from './chartForm/chartTypes';
import { seriesColor } from './chartForm/colors';
import { assertSupported, isSupported } from './chartForm/supported';
import { type Before, writeChart } from './chartForm/writeChart';
import type { ChartModel, ChartSeries, ChartSource, ChartText, ChartType } from './chartModel';
import { ExcelError } from './errors';
import type { ChartModel as NativeChart } from './excelts';
import { refill } from './history/parts/Part';
import type { Sheet } from './Sheet';
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

/** All that a chart is, as an immutable value: equal states give equal mementos. */
export interface ChartMemento {
  readonly model: ChartModel;
  readonly anchor: AnchorMemento;
  /** A chart that the host does not know, as the file has it: only there its references follow their cells. */
  readonly unknown: NativeChart | null;
}

/** A native chart on a sheet. Read `model`; change it only inside `change`. */
export class Chart {
  readonly sheet: Sheet;
  /** Stable while the workbook is open. */
  readonly id: string;
  readonly #parts: ChartParts;
  readonly #anchor: ChartAnchor;
  /** Never changed in place: each change makes a new one. */
  #model: ChartModel;
  #before: Before;
  #changed: boolean;

  /** Charts are made by `ChartList`. */
  constructor(sheet: Sheet, parts: ChartParts) {
    this.sheet = sheet;
    this.id = parts.id;
    this.#parts = parts;
    this.#anchor = new ChartAnchor(sheet, parts.anchor);
    this.#model = parts.model;
    this.#before = parts.before;
    this.#changed = parts.changed;
  }

  get model(): Readonly<ChartModel> {
    return this.#model;
  }

  get name(): string {
    return this.#anchor.name;
  }

  /** Throws `InvalidArgument` for an empty name. */
  set name(name: string) {
    this.#anchor.name = name;
    this.#announce();
  }

  /** Alternative text for people who do not see the chart. */
  get altText(): string {
    return this.#anchor.altText;
  }

  set altText(text: string) {
    this.#anchor.altText = text;
    this.#announce();
  }

  /** In points from the sheet's corner. It follows its cells when they grow. */
  get position(): Readonly<Position> {
    return this.#anchor.position;
  }

  /** Throws `InvalidArgument` for a negative place or a size that is not positive. */
  set position(position: Readonly<Position>) {
    this.#anchor.position = position;
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
    this.position = this.#anchor.positionOver(area);
  }

  /** From the cell under the top-left corner to that under the bottom-right one. */
  get cellArea(): Area {
    return this.#anchor.cellArea;
  }

  /** Changes the model and announces it once. Throws `NotImplemented` for a chart that stays as the file has it. */
  change(change: (model: ChartModel) => void): void {
    const model = structuredClone(this.#model);
    change(model);
    settleAxes(model);
    assertSupported(model);
    this.#model = model;
    this.#changed = true;
    this.#announce();
  }

  memento(): ChartMemento {
    const unknown = this.isSupported ? null : structuredClone(this.#before.chart ?? null);
    return { model: this.#model, anchor: this.#anchor.memento(), unknown };
  }

  /** Makes the chart what it was, without a word to anybody. */
  restore({ model, anchor, unknown }: ChartMemento): void {
    // Saved in between, the file's form is that of a later state: it is written anew.
    this.#changed ||= model !== this.#model;
    this.#model = model;
    this.#anchor.restore(anchor);
    if (unknown && this.#before.chart) refill(this.#before.chart, unknown);
  }

  /** Adds a series of the chart's type without values, at the end or at a place in the plot order. */
  addSeries(name: string | null, index?: number): ChartSeries {
    const { series: present, type } = this.model;
    const last = present.at(-1);
    const series = newSeries(this.#parts.newSeriesId(), last?.type ?? type, {
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
      if (!this.#before.chart) model.legend.visible = model.series.length > 1 || isRound(model.type);
    });
  }

  /** Gives the chart and all its series a type. */
  setType(type: ChartType): void {
    if (type === 'Unsupported')
      throw new ExcelError('InvalidArgument', 'This type of chart is not supported.');
    this.change((model) => {
      model.type = type;
      for (const series of model.series) retype(series, type);
    });
  }

  /** The blocks of cells that a source refers to; empty for literals. */
  blocksOf(source: ChartSource | ChartText): CellBlock[] {
    return blocksOf(this.sheet, source);
  }

  /** The present values behind a source, in order; errors stay errors. Hidden cells are left out when only visible ones are plotted. */
  valuesOf(source: ChartSource): CellValue[] {
    return valuesOf(this.sheet, this.model, source);
  }

  /** As `valuesOf`, as the cells show them; levels of categories are one text. */
  textsOf(source: ChartSource): string[] {
    return textsOf(this.sheet, this.model, source);
  }

  /** The present text of a name or title; null when there is none. */
  textOf(text: ChartText): string | null {
    return textOf(this.sheet, text);
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

  /** The colour that Excel gives a series, or a slice, that has none of its own: in a chart of a file an accent of its theme. */
  automaticColor(place: number): string {
    const accent = this.#parts.before.chart && this.sheet.book.formats.defaults.theme[4 + (place % 6)];
    return accent ?? seriesColor(place);
  }

  delete(): void {
    const { book } = this.sheet;
    if (book.activeChart === this) book.activeChart = null;
    this.#parts.remove();
    book.announce({ type: 'chartDeleted', sheet: this.sheet, id: this.id });
  }

  /** Rewrites every reference; the rewriter gets formulas with `=`. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    if (!this.isSupported) rewriteReferences(this.#before.chart, rewrite);
    const model = rewriteModel(this.#model, rewrite);
    if (model === this.#model) return;
    this.#model = model;
    this.#changed = true;
  }

  /** Whether the host knows the types of all series. A chart of another type stays as the file has it; only its references follow. */
  get isSupported(): boolean {
    return isSupported(this.model);
  }

  /** The native form to save; null when the chart is as it was in the file. */
  nativeIfChanged(): NativeChart | null {
    if (!this.#changed || !this.isSupported) return null;
    const written = writeChart(
      this.model,
      ({ categories }) => categoryKind(this.sheet, this.model, categories),
      this.#before,
      this.sheet.book.formats.defaults.theme,
      (place) => this.automaticColor(place),
    );
    this.#before = written;
    this.#changed = false;
    return written.chart;
  }

  #announce(): void {
    this.sheet.book.announce({ type: 'chartChanged', sheet: this.sheet, id: this.id });
  }
}
