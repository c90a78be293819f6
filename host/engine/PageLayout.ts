import { type Area, columnLetters, formatAddress, parseAddress } from './area';
import { PageBreaks } from './PageBreaks';
import {
  type PageKind,
  type PageTexts,
  type PageTextState,
  readPageTexts,
  readPageTextState,
  writePageTexts,
  writePageTextState,
} from './pageTexts';
import { paperNumber, type PaperSize, paperSizeOf } from './paperSizes';
import { type PrintOptions, readPrintOptions, writePrintOptions } from './printOptions';
import type { Sheet } from './Sheet';

export type PageOrientation = 'Portrait' | 'Landscape';

/** How large a sheet is printed: a percentage, or so that it fits a number of pages (null: as many as needed). */
export type PrintZoom =
  { readonly scale: number } | { readonly fitToWide: number | null; readonly fitToTall: number | null };

/** In points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

const pointsPerInch = 72;

/** How a sheet is printed. */
export class PageLayout {
  readonly #sheet: Sheet;

  /** Pages that begin before a row. */
  readonly rowBreaks: PageBreaks;
  /** Pages that begin before a column. */
  readonly columnBreaks: PageBreaks;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.rowBreaks = new PageBreaks(sheet, 'rows');
    this.columnBreaks = new PageBreaks(sheet, 'columns');
  }

  get orientation(): PageOrientation {
    return this.#setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set orientation(orientation: PageOrientation) {
    this.#change(() => {
      this.#setup.orientation = orientation === 'Landscape' ? 'landscape' : 'portrait';
    });
  }

  /** Null when the file does not say, or names a size that Office has no name for. */
  get paperSize(): PaperSize | null {
    return paperSizeOf(this.#setup.paperSize);
  }

  set paperSize(size: PaperSize | null) {
    this.#change(() => {
      if (size) this.#setup.paperSize = paperNumber(size);
      else delete this.#setup.paperSize;
    });
  }

  get zoom(): PrintZoom {
    const { fitToPage, fitToWidth, fitToHeight, scale } = this.#setup;
    return fitToPage
      ? { fitToWide: fitToWidth === 0 ? null : fitToWidth, fitToTall: fitToHeight === 0 ? null : fitToHeight }
      : { scale };
  }

  set zoom(zoom: PrintZoom) {
    this.#change(() => {
      const setup = this.#setup;
      if ('scale' in zoom) {
        setup.fitToPage = false;
        setup.scale = zoom.scale;
      } else {
        setup.fitToPage = true;
        setup.fitToWidth = zoom.fitToWide ?? 0;
        setup.fitToHeight = zoom.fitToTall ?? 0;
      }
    });
  }

  get margins(): PageMargins {
    const { top, bottom, left, right, header, footer } = this.#setup.margins;
    const points = (inches: number) => inches * pointsPerInch;
    return {
      top: points(top),
      bottom: points(bottom),
      left: points(left),
      right: points(right),
      header: points(header),
      footer: points(footer),
    };
  }

  set margins(margins: Partial<PageMargins>) {
    this.#change(() => {
      const inches = Object.entries(margins).map(([side, points]) => [side, points / pointsPerInch]);
      this.#setup.margins = { ...this.#setup.margins, ...Object.fromEntries(inches) };
    });
  }

  get centerHorizontally(): boolean {
    return this.#setup.horizontalCentered;
  }

  set centerHorizontally(center: boolean) {
    this.#change(() => (this.#setup.horizontalCentered = center));
  }

  get centerVertically(): boolean {
    return this.#setup.verticalCentered;
  }

  set centerVertically(center: boolean) {
    this.#change(() => (this.#setup.verticalCentered = center));
  }

  get printGridlines(): boolean {
    return this.#setup.showGridLines;
  }

  set printGridlines(print: boolean) {
    this.#change(() => (this.#setup.showGridLines = print));
  }

  get printHeadings(): boolean {
    return this.#setup.showRowColHeaders;
  }

  set printHeadings(print: boolean) {
    this.#change(() => (this.#setup.showRowColHeaders = print));
  }

  get texts(): PageTexts {
    return this.textsOf('odd');
  }

  set texts(texts: Partial<PageTexts>) {
    this.setTexts('odd', texts);
  }

  textsOf(pages: PageKind): PageTexts {
    return readPageTexts(this.#sheet.native.headerFooter, pages);
  }

  /** Changes headers and footers; what is left out stays. */
  setTexts(pages: PageKind, texts: Partial<PageTexts>): void {
    this.#change(() => {
      const all = { ...this.textsOf(pages), ...texts };
      writePageTexts(this.#sheet.native.headerFooter, pages, all);
    });
  }

  /** Which pages have headers and footers of their own. */
  get textState(): PageTextState {
    return readPageTextState(this.#sheet.native.headerFooter);
  }

  set textState(state: PageTextState) {
    this.#change(() => {
      writePageTextState(this.#sheet.native.headerFooter, state);
    });
  }

  get options(): PrintOptions {
    return readPrintOptions(this.#setup);
  }

  set options(options: Partial<PrintOptions>) {
    this.#change(() => {
      writePrintOptions(this.#setup, options);
    });
  }

  /** Empty: the whole sheet is printed. */
  get printArea(): readonly Area[] {
    const stored = this.#setup.printArea ?? '';
    return stored.split(/&&|,/).flatMap((address) => parseAddress(address) ?? []);
  }

  set printArea(areas: readonly Area[]) {
    this.#change(() => {
      if (areas.length > 0) this.#setup.printArea = areas.map(formatAddress).join('&&');
      else delete this.#setup.printArea;
    });
  }

  /** Whole rows that are repeated at the top of each page. */
  get titleRows(): Area | null {
    return parseAddress(this.#setup.printTitlesRow ?? '');
  }

  set titleRows(rows: Area | null) {
    this.#change(() => {
      if (rows) this.#setup.printTitlesRow = `${String(rows.top + 1)}:${String(rows.bottom + 1)}`;
      else delete this.#setup.printTitlesRow;
    });
  }

  /** Whole columns that are repeated at the left of each page. */
  get titleColumns(): Area | null {
    return parseAddress(this.#setup.printTitlesColumn ?? '');
  }

  set titleColumns(columns: Area | null) {
    this.#change(() => {
      if (columns)
        this.#setup.printTitlesColumn = `${columnLetters(columns.left)}:${columnLetters(columns.right)}`;
      else delete this.#setup.printTitlesColumn;
    });
  }

  /** Keeps areas on their cells when cells move. */
  moved(map: (area: Area) => Area | null): void {
    this.rowBreaks.moved(map);
    this.columnBreaks.moved(map);
    const { printArea, titleRows, titleColumns } = this;
    if (printArea.length > 0) this.printArea = printArea.flatMap((area) => map(area) ?? []);
    if (titleRows) this.titleRows = map(titleRows);
    if (titleColumns) this.titleColumns = map(titleColumns);
  }

  get #setup(): Sheet['native']['pageSetup'] {
    return this.#sheet.native.pageSetup;
  }

  #change(work: () => unknown): void {
    this.#sheet.change('pageLayout', work);
  }
}
