import { SaxesParser } from 'saxes';
import type { Cell, CellArea, RecalculatedWorkbook, SheetCells } from './recalculatedWorkbook';

type Attributes = Readonly<Record<string, string>>;

/** Elements whose content is not the text of a cell: charts bring tables of their own, notes bring paragraphs. */
const foreign = /^(draw|office:annotation|office:forms|table:shapes|dr3d)/;

/**
 * Reads the cells, names and tables of a flat OpenDocument spreadsheet (`.fods`) as LibreOffice writes it.
 * Numbers come with the 15 digits that LibreOffice writes.
 *
 * @see https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/ (table:table-cell)
 */
export function readFlatOds(xml: string): RecalculatedWorkbook {
  const sheets = new Map<string, SheetCells>();
  const names = new Map<string, CellArea>();
  const tables = new Map<string, CellArea>();
  const parser = new SaxesParser();
  let sheet: SheetReader | undefined;
  let skipped = 0;

  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (skipped > 0 || foreign.test(name)) skipped += 1;
    if (skipped > 0) return;
    if (name === 'table:table') sheet = new SheetReader(attributes);
    else if (name === 'table:named-range') addArea(names, attributes, 'table:cell-range-address');
    else if (name === 'table:database-range') addArea(tables, attributes, 'table:target-range-address');
    else sheet?.open(name, attributes);
  });
  parser.on('text', (text) => {
    if (skipped === 0) sheet?.text(text);
  });
  parser.on('closetag', ({ name }) => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    if (name === 'table:table' && sheet !== undefined) {
      sheets.set(sheet.name, { name: sheet.name, rows: sheet.rows });
      sheet = undefined;
    } else sheet?.close(name);
  });
  parser.write(xml).close();
  return { sheets, names, tables };
}

/** Collects the cells of one `table:table`, whose rows and cells say how often they repeat. */
class SheetReader {
  readonly name: string;
  readonly rows: Cell[][] = [];
  private skippedRows = 0;
  private row: Cell[] = [];
  private rowRepeats = 1;
  private skippedCells = 0;
  private cell: Attributes | undefined;
  private paragraphs: string[] = [];
  private inParagraph = false;

  constructor(attributes: Attributes) {
    this.name = attributes['table:name'] ?? '';
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'table:table-row') {
      this.row = [];
      this.skippedCells = 0;
      this.rowRepeats = Number(attributes['table:number-rows-repeated'] ?? 1);
    } else if (isCell(name)) {
      this.cell = attributes;
      this.paragraphs = [];
    } else if (name === 'text:p') {
      this.paragraphs.push('');
      this.inParagraph = true;
    } else if (name === 'text:s') {
      this.text(' '.repeat(Number(attributes['text:c'] ?? 1)));
    } else if (name === 'text:tab') {
      this.text('\t');
    } else if (name === 'text:line-break') {
      this.text('\n');
    }
  }

  text(text: string): void {
    if (!this.inParagraph) return;
    this.paragraphs.push(`${this.paragraphs.pop() ?? ''}${text}`);
  }

  close(name: string): void {
    if (name === 'text:p') this.inParagraph = false;
    else if (isCell(name)) this.endCell();
    else if (name === 'table:table-row') this.endRow();
  }

  /** Empty cells and rows are counted and written out only when a filled one follows: they repeat to the end of the sheet. */
  private endCell(): void {
    const attributes = this.cell ?? {};
    const repeats = Number(attributes['table:number-columns-repeated'] ?? 1);
    const cell = readCell(attributes, this.paragraphs.join('\n'));
    if (cell.type === 'empty') {
      this.skippedCells += repeats;
      return;
    }
    for (; this.skippedCells > 0; this.skippedCells -= 1) this.row.push({ type: 'empty' });
    for (let times = 0; times < repeats; times += 1) this.row.push(cell);
  }

  private endRow(): void {
    if (this.row.length === 0) {
      this.skippedRows += this.rowRepeats;
      return;
    }
    for (; this.skippedRows > 0; this.skippedRows -= 1) this.rows.push([]);
    for (let times = 0; times < this.rowRepeats; times += 1) this.rows.push(this.row);
  }
}

function isCell(name: string): boolean {
  return name === 'table:table-cell' || name === 'table:covered-table-cell';
}

function readCell(attributes: Attributes, text: string): Cell {
  if (attributes['calcext:value-type'] === 'error') return { type: 'error', value: text };
  const type = attributes['office:value-type'];
  switch (type) {
    case undefined:
      return attributes['table:formula'] === undefined ? { type: 'empty' } : { type: 'text', value: text };
    case 'float':
    case 'percentage':
    case 'currency':
      return { type: 'number', value: Number(attributes['office:value']) };
    case 'date':
      return { type: 'number', value: dateSerial(attributes['office:date-value'] ?? '') };
    case 'time':
      return { type: 'number', value: timeSerial(attributes['office:time-value'] ?? '') };
    case 'boolean':
      return { type: 'boolean', value: attributes['office:boolean-value'] === 'true' };
    case 'string':
      return { type: 'text', value: attributes['office:string-value'] ?? text };
    default:
      throw new Error(`A cell of a kind that is not known here: ${type}. Add it to readCell in flatOds.ts.`);
  }
}

/** `2026-03-01` or `2026-03-01T06:00:00` as days since the end of 1899. */
function dateSerial(text: string): number {
  const time = Date.parse(`${text.includes('T') ? text : `${text}T00:00:00`}Z`);
  return (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** `PT06H30M00S` as a part of a day. */
function timeSerial(text: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^-?PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text) ?? [];
  const days = (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  return text.startsWith('-') ? -days : days;
}

/** Keeps a name or table of which the address is a rectangle on one sheet. */
function addArea(areas: Map<string, CellArea>, attributes: Attributes, addressAttribute: string): void {
  const name = attributes['table:name'];
  const area = parseAddress(attributes[addressAttribute] ?? '');
  if (name !== undefined && area !== undefined) areas.set(name, area);
}

/** `$'KPI Data 2026'.$B$5:'KPI Data 2026'.C7`, where a quote inside a sheet name is doubled. */
function parseAddress(address: string): CellArea | undefined {
  const corner = String.raw`\$?(?:'((?:[^']|'')*)'|([^'.:]*))?\.\$?([A-Z]+)\$?(\d+)`;
  const match = new RegExp(`^${corner}(?::${corner})?$`).exec(address);
  if (match === null) return undefined;
  const [, quoted, plain, left = '', top = '', , , right = left, bottom = top] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? '';
  return {
    sheet,
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
