import type { Area } from './area';
import { Chart, type ChartMemento } from './Chart';
import { fillCaches } from './chartForm/caches';
import { newModel } from './chartForm/newChart';
import { type NativeAnchor, rangeFor } from './chartForm/position';
import { readChart } from './chartForm/readChart';
import type { SeriesBy } from './chartForm/seriesOf';
import type { ChartType } from './chartModel';
import { ExcelError } from './errors';
import type { ChartModel as NativeChart, Workbook } from './excelts';
import { keepFileForm } from './fileForm';
import { same } from './history/same';
import type { Sheet } from './Sheet';
import { partId } from './sheetNames';

/** What ExcelTS keeps of charts besides its public interface: the model per number, and the drawing with their places and names. */
interface NativeBook {
  nextChartNumber(): number;
  getChartEntry(chartNumber: number): NativeEntry | undefined;
  addChartEntry(entry: NativeEntry): void;
  removeChartEntry(chartNumber: number): void;
}

interface NativeEntry {
  chartNumber: number;
  model: NativeChart;
  rawData?: Uint8Array;
  dirty?: boolean;
}

interface HeldChart {
  readonly chart: Chart;
  readonly entry: NativeEntry;
  readonly anchor: NativeAnchor;
}

/** A chart, where ExcelTS keeps it, and what it was. */
export interface PlacedChart extends HeldChart {
  readonly content: ChartMemento;
}

interface NativeSheet {
  _drawing?: { anchors: NativeAnchor[]; rels: unknown[]; name?: string } | undefined;
}

/** Excel's size of a new chart: 5 by 3 inches. */
const newSize = { width: 360, height: 216 };

keepFileForm();

/** The charts of a sheet, in the order in which they lie on each other. */
export class ChartList implements Iterable<Chart> {
  readonly #sheet: Sheet;
  #charts: HeldChart[] | null = null;
  #made = 0;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  get count(): number {
    return this.all().length;
  }

  [Symbol.iterator](): Iterator<Chart> {
    return this.all()[Symbol.iterator]();
  }

  all(): readonly Chart[] {
    return this.#loaded().map(({ chart }) => chart);
  }

  /** Case-insensitive, as in Excel. */
  named(name: string): Chart | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((chart) => chart.name.toLowerCase() === wanted);
  }

  byId(id: string): Chart | undefined {
    return this.all().find((chart) => chart.id === id);
  }

  /** Makes a chart of a range, named `Chart 1`, `Chart 2`, ... and placed below what is selected last in Excel; here at the corner. */
  add(type: ChartType, source: { sheet: Sheet; area: Area }, seriesBy: SeriesBy = 'Auto'): Chart {
    if (type === 'Unsupported')
      throw new ExcelError('InvalidArgument', 'This type of chart is not supported.');
    const anchor: NativeAnchor = {
      range: rangeFor(this.#sheet.native, { left: 0, top: 0, ...newSize }),
      chartNumber: this.#nativeBook.nextChartNumber(),
      graphicFrame: { name: this.#freeName() },
    };
    const entry: NativeEntry = {
      chartNumber: anchor.chartNumber ?? 0,
      model: { chart: { plotArea: { chartTypes: [], axes: [] } } },
    };
    this.#nativeBook.addChartEntry(entry);
    this.#drawing().anchors.push(anchor);
    const chart = this.#newChart(entry, anchor, {
      model: newModel(type),
      before: { chart: undefined, series: new Map() },
      changed: true,
    });
    this.#sheet.book.batch(() => {
      chart.setData(source.area, source.sheet, seriesBy);
      this.#sheet.book.announce({ type: 'chartAdded', sheet: this.#sheet, id: chart.id });
    });
    return chart;
  }

  /** Writes models and cached values into the workbook's native charts: call before saving. */
  prepareToSave(): void {
    for (const { chart, entry, anchor } of this.#loaded()) {
      // By its place in the drawing ExcelTS gives each frame an id of its own; files may repeat one.
      delete anchor.graphicFrame?.index;
      // ExcelTS writes other anchors with an attribute that they must not have.
      if (!anchor.range.br) {
        const editAs = anchor.range.pos ? 'absolute' : 'oneCell';
        anchor.range = { ...rangeFor(this.#sheet.native, chart.position), editAs };
      }
      const native = chart.nativeIfChanged();
      if (native) {
        entry.model = native;
        entry.dirty = true;
        delete entry.rawData;
      }
      // A chart of a file is written anew only when the values that it shows are not those in the file.
      fillCaches(entry.model, this.#sheet);
    }
  }

  /** Charts move and stretch with the cells of their own sheet. Call when the cells are in their new places. */
  moved(map: (area: Area) => Area | null): void {
    for (const { chart, anchor } of this.#loaded()) {
      const { tl, br, pos } = anchor.range;
      if (pos) continue;
      const before = br
        ? { top: tl.nativeRow, left: tl.nativeCol, bottom: br.nativeRow, right: br.nativeCol }
        : { top: tl.nativeRow, left: tl.nativeCol, bottom: tl.nativeRow, right: tl.nativeCol };
      const after = map(before);
      // Where all cells under a chart are deleted Excel keeps it, flat; here it keeps its size.
      if (!after) continue;
      anchor.range = {
        ...anchor.range,
        tl: { ...tl, nativeRow: after.top, nativeCol: after.left },
        ...(br && { br: { ...br, nativeRow: after.bottom, nativeCol: after.right } }),
      };
      if (
        after.top !== before.top ||
        after.left !== before.left ||
        after.bottom !== before.bottom ||
        after.right !== before.right
      ) {
        this.#sheet.book.announce({ type: 'chartChanged', sheet: this.#sheet, id: chart.id });
      }
    }
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const chart of this) chart.rewriteFormulas(rewrite);
  }

  /** For the history: what `restore` takes back. */
  memento(): readonly PlacedChart[] {
    return this.#loaded().map((placed) => ({ ...placed, content: placed.chart.memento() }));
  }

  /** For the history: makes these the charts of the sheet, without a word to anybody; deleted ones come back. */
  restore(memento: readonly PlacedChart[]): void {
    const present = this.#loaded();
    const wanted = new Set(memento.map(({ chart }) => chart));
    for (const { chart, entry } of present)
      if (!wanted.has(chart)) this.#nativeBook.removeChartEntry(entry.chartNumber);
    const anchors = new Set(present.map(({ anchor }) => anchor));
    const drawing = this.#drawing();
    drawing.anchors = [
      ...drawing.anchors.filter((anchor) => !anchors.has(anchor)),
      ...memento.map(({ anchor }) => anchor),
    ];
    this.#charts = memento.map(({ chart, entry, anchor, content }) => {
      this.#nativeBook.addChartEntry(entry);
      if (!same(chart.memento(), content)) chart.restore(content);
      return { chart, entry, anchor };
    });
  }

  /** Reads the charts of a file when they are first asked for. */
  #loaded(): HeldChart[] {
    if (this.#charts) return this.#charts;
    this.#charts = [];
    for (const anchor of (this.#sheet.native as unknown as NativeSheet)._drawing?.anchors ?? []) {
      const entry =
        anchor.chartNumber === undefined ? undefined : this.#nativeBook.getChartEntry(anchor.chartNumber);
      if (!entry) continue;
      const { model, nativeSeries } = readChart(entry.model, this.#sheet.book.formats.defaults.theme, () =>
        this.#newId('1'),
      );
      this.#newChart(entry, anchor, {
        model,
        before: { chart: entry.model, series: nativeSeries },
        changed: false,
      });
    }
    return this.#charts;
  }

  #newChart(
    entry: NativeEntry,
    anchor: NativeAnchor,
    parts: Pick<ConstructorParameters<typeof Chart>[1], 'model' | 'before' | 'changed'>,
  ): Chart {
    const chart = new Chart(this.#sheet, {
      ...parts,
      id: this.#newId('0'),
      anchor,
      newSeriesId: () => this.#newId('1'),
      remove: () => {
        this.#nativeBook.removeChartEntry(entry.chartNumber);
        const drawing = this.#drawing();
        drawing.anchors = drawing.anchors.filter((candidate) => candidate !== anchor);
        this.#charts = this.#loaded().filter((candidate) => candidate.chart !== chart);
      },
    });
    this.#loaded().push({ chart, entry, anchor });
    return chart;
  }

  /** Office's form of an id: `{00000008-0001-0000-0000-000000000000}`; charts and series are told apart by `kind`. */
  #newId(kind: string): string {
    this.#made += 1;
    return partId(`0000000${kind}-0008`, this.#sheet, this.#made);
  }

  #freeName(): string {
    let number = this.count + 1;
    while (this.named(`Chart ${String(number)}`)) number += 1;
    return `Chart ${String(number)}`;
  }

  get #nativeBook(): NativeBook {
    return this.#sheet.native.workbook as unknown as Workbook & NativeBook;
  }

  #drawing(): { anchors: NativeAnchor[]; rels: unknown[] } {
    const native = this.#sheet.native as unknown as NativeSheet;
    native._drawing ??= { anchors: [], rels: [] };
    return native._drawing;
  }
}
