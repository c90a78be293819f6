import { ActiveChart } from './ActiveChart';
import type { Area, CellPosition } from './area';
import { BookProperties } from './BookProperties';
import { BookProtection } from './BookProtection';
import { ChangeLoop } from './ChangeLoop';
import type { Chart } from './Chart';
import { CustomXmlParts } from './customXml';
import { ExcelError } from './errors';
import type { BookEvent, EditDetail } from './events';
import { Workbook, type Worksheet } from './excelts';
import { followShift } from './followChanges';
import { FormatMap } from './FormatMap';
import { History } from './history';
import { NameList } from './NameList';
import { writeNames } from './nativeNames';
import { openFile } from './openFile';
import { Recalculation } from './Recalculation';
import { saveFile } from './saveFile';
import { SaveState } from './SaveState';
import { type Selection, Selections, type SheetSelection } from './Selections';
import type { Sheet } from './Sheet';
import { SheetList, type SheetPlace } from './SheetList';
import { assertVisible } from './visibility';
import type { Shift } from './shift';
import type { Table } from './Table';
import type { CellValue } from './values';

export type CalculationMode = 'Automatic' | 'Manual' | 'AutomaticExceptTables';

/**
 * A workbook. ExcelTS's workbook (`native`) is the one store and is what is saved.
 *
 * Every change runs inside `batch`: at the end of the outermost one the book calculates and tells its listeners.
 */
export class Book {
  readonly native: Workbook;
  readonly formats: FormatMap;
  /** Names that the whole workbook knows. */
  readonly names: NameList;
  /** The add-in's settings, any JSON value by name; kept in the saved file. */
  readonly settings = new Map<string, unknown>();
  readonly properties: BookProperties;
  /** XML that add-ins keep in the file. */
  readonly customXml = new CustomXmlParts(this);
  /** Whether sheets may be added, renamed, moved, hidden and deleted. */
  readonly protection = new BookProtection(this);
  readonly saveState: SaveState;
  /** Undo and redo. */
  readonly history = new History(this);
  /** For the engine's own classes: evaluates formulas and knows what is out of date. */
  readonly calculation: Recalculation;
  readonly #sheets = new SheetList(this);
  readonly #selections = new Selections();
  readonly #activeChart = new ActiveChart();
  readonly #changes = new ChangeLoop(this);
  #activeSheet: Sheet | undefined;
  #mode: CalculationMode = 'Automatic';
  #namesChanged = false;

  /** Books are made by `create` and `open`. */
  private constructor(native: Workbook, themeXml?: string, isFromFile = false) {
    this.native = native;
    this.formats = new FormatMap(native.defaultFont, themeXml);
    this.names = new NameList(this, null);
    this.properties = new BookProperties(native);
    this.calculation = new Recalculation(native);
    this.saveState = new SaveState(this, isFromFile);
  }

  /** A workbook with one empty sheet, `Sheet1`. */
  static create(): Book {
    const book = new Book(new Workbook());
    book.addSheet();
    book.#start();
    return book;
  }

  /** Reads an .xlsx file. Refuses anything else with a sentence that says what it is. */
  static async open(bytes: Uint8Array): Promise<Book> {
    const file = await openFile(bytes);
    const book = new Book(file.workbook, file.themeXml, true);
    for (const native of file.workbook.worksheets) book.#sheets.adopt(native);
    book.batch(() => {
      file.fill(book);
      book.namesChanged();
      book.#calculateNow();
    });
    book.#start();
    return book;
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    this.calculate();
    const file = await saveFile(this);
    // A file wants some things said that the workbook leaves open.
    this.history.overlook();
    this.saveState.saved();
    return file;
  }

  /** In the order of the tabs. */
  get sheets(): readonly Sheet[] {
    return this.#sheets.all();
  }

  get activeSheet(): Sheet {
    const active = this.#activeSheet ?? this.sheets[0];
    if (active) return active;
    throw new ExcelError('GeneralException', 'A workbook has at least one sheet.');
  }

  /** A hidden sheet cannot be activated (`InvalidOperation`). */
  set activeSheet(sheet: Sheet) {
    if (sheet === this.#activeSheet) return;
    assertVisible(sheet);
    const before = this.#activeSheet ?? null;
    this.#activeSheet = sheet;
    this.announce({ type: 'sheetActivated', sheet, before });
  }

  /** The chart that a person last clicked; null when cells are selected. */
  get activeChart(): Chart | null {
    return this.#activeChart.chart;
  }

  set activeChart(chart: Chart | null) {
    this.#activeChart.chart = chart;
  }

  get selection(): Selection {
    const sheet = this.activeSheet;
    return { sheet, ...this.#selections.on(sheet) };
  }

  /** What is selected on a sheet, also while another one is active. */
  selectionOn(sheet: Sheet): SheetSelection {
    return this.#selections.on(sheet);
  }

  /** For reading files: selects without activating the sheet or telling anyone. */
  restoreSelection(sheet: Sheet, area: Area): void {
    this.#selections.set(sheet, area);
  }

  /** Activates a sheet and selects an area on it; typing goes to its first cell unless another is given. */
  select(sheet: Sheet, area: Area, activeCell?: CellPosition): void {
    this.batch(() => {
      this.activeSheet = sheet;
      this.activeChart = null;
      this.#selections.set(sheet, area, activeCell);
      this.announce({ type: 'selectionChanged', sheet, area });
    });
  }

  /** Case is ignored, as in Excel. */
  sheetNamed(name: string): Sheet | undefined {
    return this.#sheets.named(name);
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Adds a sheet as the last tab. Throws `InvalidArgument` or `ItemAlreadyExists` for a name that Excel refuses. */
  addSheet(name?: string): Sheet {
    this.protection.assertChangeable();
    return this.#sheets.add(name);
  }

  /** For the engine's own classes: takes over a worksheet that was made beside the others, as the last tab. */
  adoptSheet(native: Worksheet): Sheet {
    this.protection.assertChangeable();
    return this.#sheets.addMade(native);
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.protection.assertChangeable();
    this.#sheets.rename(sheet, name);
  }

  /** Moves a sheet to a zero-based place among the tabs; a place past the end is the end. */
  moveSheet(sheet: Sheet, position: number): void {
    this.protection.assertChangeable();
    this.#sheets.move(sheet, position);
  }

  /** Deletes a sheet; references to it become `#REF!`. The last visible sheet stays (`InvalidOperation`). */
  deleteSheet(sheet: Sheet): void {
    this.protection.assertChangeable();
    this.#sheets.delete(sheet);
  }

  /** For the history: which sheets there are. */
  sheetPlaces(): readonly SheetPlace[] {
    return this.#sheets.places();
  }

  /** For the history: makes these the sheets; references do not follow. */
  arrangeSheets(places: readonly SheetPlace[]): void {
    this.#sheets.arrange(places);
  }

  /** The tables of all sheets. */
  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables.all());
  }

  tableNamed(name: string): Table | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  get calculationMode(): CalculationMode {
    return this.#mode;
  }

  set calculationMode(mode: CalculationMode) {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.announce({ type: 'bookChanged', what: 'calculation' });
  }

  /** Calculates what edits made out of date, and TODAY and its like, in any calculation mode and also inside a batch. */
  calculate(): void {
    this.batch(() => {
      this.#calculateNow();
    });
  }

  /** Calculates what edits made out of date, unless the mode is manual: for reading values inside a batch. */
  settle(): void {
    if (this.#mode !== 'Manual' && this.calculation.outOfDate) this.#calculateNow();
  }

  /** The value of a formula as if it stood in a cell. `writtenFor` names the cell that its relative references are meant for. */
  evaluate(sheet: Sheet, formula: string, at: CellPosition, writtenFor?: CellPosition): CellValue {
    this.settle();
    return this.calculation.evaluate(formula, sheet.native, at, writtenFor);
  }

  /** Runs edits as one: calculated once and announced at the end, also when the work throws. */
  batch<Result>(work: () => Result): Result {
    return this.#changes.run(work);
  }

  /** Calls the listener after each change, or during it, as soon as something happens; returns the way to stop. */
  on(listener: (event: BookEvent) => void, when: 'during' | 'after' = 'after'): () => void {
    return this.#changes.listen(listener, when);
  }

  /** For the engine's own classes: an event, delivered at the end of the batch. */
  announce(event: BookEvent): void {
    this.#changes.announce(event);
  }

  /** For the engine's own classes: contents of cells changed. */
  cellsEdited(sheet: Sheet, area: Area, detail?: EditDetail): void {
    this.calculation.edited(sheet.native, area);
    sheet.conditionalFormats.forget();
    this.announce({ type: 'cellsChanged', sheet, area, change: 'RangeEdited', ...(detail && { detail }) });
  }

  /** For the engine's own classes: rows, columns, tables or sheets changed, or formulas were rewritten. */
  structureChanged(): void {
    this.history.structureChanged();
    this.calculation.structureChanged();
  }

  /** For the engine's own classes: defined names changed. */
  namesChanged(): void {
    this.#namesChanged = true;
    this.structureChanged();
  }

  /** For the engine's own classes: lets everything that points at cells follow them. Call before the cells are moved. */
  followShift(sheet: Sheet, shift: Shift): void {
    followShift(this, sheet, shift);
  }

  /** The workbook is new: what made it so is nobody's step. */
  #start(): void {
    this.#changes.drop();
    this.saveState.isDirty = false;
    this.history.start();
  }

  #calculateNow(): void {
    if (this.#namesChanged) {
      this.#namesChanged = false;
      writeNames(this);
    }
    const changed = this.calculation.recalculate();
    const sheets = changed.flatMap(({ sheet: native, cells }) => {
      const sheet = this.sheets.find((known) => known.native === native);
      return sheet ? [{ sheet, cells }] : [];
    });
    for (const sheet of this.sheets) sheet.conditionalFormats.forget();
    if (sheets.length > 0) this.#changes.add({ type: 'calculated', sheets });
  }
}
