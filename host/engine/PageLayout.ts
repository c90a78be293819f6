import { type Area, columnLetters, formatAddress, parseAddress } from './area';
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

/** Headers and footers of all pages, in Excel's codes (`&P`, `&D`, ...). */
export interface PageTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

const paperSizes = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;

/** The paper sizes of `Excel.PaperType` that the host offers. */
export type PaperSize = keyof typeof paperSizes;

const pointsPerInch = 72;

/** How a sheet is printed. */
export class PageLayout {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  get orientation(): PageOrientation {
    return this.#setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set orientation(orientation: PageOrientation) {
    this.#change(() => {
      this.#setup.orientation = orientation === 'Landscape' ? 'landscape' : 'portrait';
    });
  }

  /** Null when the file does not say, or names a size that the host does not offer. */
  get paperSize(): PaperSize | null {
    const names = Object.keys(paperSizes) as PaperSize[];
    return names.find((name) => paperSizes[name] === this.#setup.paperSize) ?? null;
  }

  set paperSize(size: PaperSize | null) {
    this.#change(() => {
      if (size) this.#setup.paperSize = paperSizes[size];
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
    const header = sections(this.#sheet.native.headerFooter.oddHeader);
    const footer = sections(this.#sheet.native.headerFooter.oddFooter);
    return {
      leftHeader: header.L,
      centerHeader: header.C,
      rightHeader: header.R,
      leftFooter: footer.L,
      centerFooter: footer.C,
      rightFooter: footer.R,
    };
  }

  set texts(texts: Partial<PageTexts>) {
    this.#change(() => {
      const all = { ...this.texts, ...texts };
      const { headerFooter } = this.#sheet.native;
      headerFooter.oddHeader = joined(all.leftHeader, all.centerHeader, all.rightHeader);
      headerFooter.oddFooter = joined(all.leftFooter, all.centerFooter, all.rightFooter);
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

/** Splits `&Lleft&Ccentre&Rright`; text before the first mark is the centre. */
function sections(text: string | null): Record<'L' | 'C' | 'R', string> {
  const found = { L: '', C: '', R: '' };
  for (const [, place = 'C', content = ''] of (text ?? '').matchAll(
    /(?:&([LCR])|^(?!&[LCR]))((?:(?!&[LCR])[^])*)/g,
  )) {
    found[place as 'L' | 'C' | 'R'] += content;
  }
  return found;
}

function joined(left: string, center: string, right: string): string | null {
  const text = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
  return text === '' ? null : text;
}
