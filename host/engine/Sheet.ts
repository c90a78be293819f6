import { type Area, areaOf } from './area';
import { assertInputs } from './assertInputs';
import type { Book } from './Book';
import { isEmptyCell, readConstant, readValue, storedFormula, writeCell } from './cells';
import { coerceInput } from './coerce';
import { ChartList } from './ChartList';
import { Comments } from './Comments';
import { ConditionalFormats } from './ConditionalFormats';
import { constantText, displayText, isNumberFormat } from './displayText';
import { displayedFormat } from './displayedFormat';
import { ExcelError } from './errors';
import type { EditDetail, SheetFeature } from './events';
import { type Cell, ValueType, type Worksheet } from './excelts';
import type { CellFormat, CellFormatPatch } from './format';
import { isFormulaInput } from './formulaSyntax';
import { shownFormula } from './formulaText';
import { mergeCells, mergedAreaAt, mergedAreas, unmergeCells } from './merges';
import { NameList } from './NameList';
import { forEachCell } from './nativeCells';
import { PageLayout } from './PageLayout';
import { type CellAction, Protection } from './Protection';
import { SheetAppearance, type SheetVisibility } from './SheetAppearance';
import { enteredFormula } from './spellReferences';
import { deleteCells, insertCells } from './structure';
import { TableList } from './TableList';
import { typeInto } from './typing/typedInput';
import { usedArea } from './usedArea';
import { Validations } from './Validations';
import { assertMayBecome } from './visibility';
import { assertWholeArrays } from './wholeArrays';
import type { CellInput, CellValue } from './values';

/**
 * A worksheet. Rows and columns count from 0; lengths are points.
 *
 * The cells live in ExcelTS's worksheet (`native`), which is also what is saved; only the engine's own classes touch it.
 */
export class Sheet extends SheetAppearance {
  readonly book: Book;
  readonly native: Worksheet;
  /** Stable as long as the sheet lives: `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  /** Names that only this sheet knows. */
  readonly names: NameList;
  readonly tables: TableList;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly charts: ChartList;
  readonly comments: Comments;
  readonly pageLayout: PageLayout;
  readonly protection: Protection;
  /** Worksheet custom properties: kept in the saved file, not shown to people. */
  readonly customProperties = new Map<string, string>();

  /** Sheets are made by `Book`. */
  constructor(book: Book, native: Worksheet, id: string) {
    super();
    this.book = book;
    this.native = native;
    this.id = id;
    this.names = new NameList(book, this);
    this.tables = new TableList(this);
    this.conditionalFormats = new ConditionalFormats(this);
    this.validations = new Validations(this);
    this.charts = new ChartList(this);
    this.comments = new Comments(this);
    this.pageLayout = new PageLayout(this);
    this.protection = new Protection(this);
  }

  get name(): string {
    return this.native.name;
  }

  /** Renaming carries all references along. Throws `InvalidArgument` or `ItemAlreadyExists` for a name that Excel refuses. */
  set name(name: string) {
    this.book.renameSheet(this, name);
  }

  /** Zero-based place among the tabs. */
  get position(): number {
    return this.book.sheets.indexOf(this);
  }

  /**
   * What was put into a cell: `=A1+1` for a formula, else the constant; null when empty. Dates are serial numbers.
   * A text that would read as a formula has an apostrophe in front, so that `setInput` takes it back as text.
   */
  input(row: number, column: number): number | string | boolean | null {
    const cell = this.#cell(row, column);
    const formula = cell && storedFormula(cell);
    return typeof formula === 'string'
      ? shownFormula(formula, this.#tableAt(row, column))
      : readConstant(cell);
  }

  /** The calculated value. */
  value(row: number, column: number): CellValue {
    return readValue(this.#cell(row, column));
  }

  /** The value as displayed, whatever the width of the column. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === null) return '';
    return displayText(value, this.format(row, column).numberFormat);
  }

  /** What the formula bar shows for editing, ready to be typed back: `=A1`, `3/1/2026`, `12%`, `'007`. */
  editText(row: number, column: number): string {
    const input = this.input(row, column);
    if (typeof input === 'string' && (input.startsWith('=') || input.startsWith("'"))) return input;
    const { numberFormat } = this.format(row, column);
    const text = constantText(input, numberFormat);
    if (typeof input !== 'string' || text === '') return text;
    const { input: readBack } = coerceInput(text, 'General');
    return readBack === input || numberFormat === '@' ? text : `'${text}`;
  }

  isFormula(row: number, column: number): boolean {
    const cell = this.#cell(row, column);
    return cell !== undefined && storedFormula(cell) !== null;
  }

  isEmpty(row: number, column: number): boolean {
    return isEmptyCell(this.#cell(row, column));
  }

  /** Puts a formula (`=...`), a constant or nothing (null) into a cell. A leading apostrophe marks text; nothing else is coerced. */
  setInput(row: number, column: number, input: CellInput): void {
    this.setInputs(areaOf(row, column), [[input]]);
  }

  /**
   * Puts inputs into an area; `undefined` leaves a cell as it is. Cells hidden by a merged cell take nothing, as in Excel.
   * Throws `InvalidArgument`, with nothing written, when the shape does not fit or a formula cannot be read.
   */
  setInputs(area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    assertInputs(this, area, inputs);
    const single = inputs.length === 1 && inputs[0]?.length === 1;
    const before = single ? this.value(area.top, area.left) : null;
    this.book.batch(() => {
      inputs.forEach((row, rowOffset) => {
        row.forEach((input, columnOffset) => {
          if (input !== undefined) this.#write(area.top + rowOffset, area.left + columnOffset, input);
        });
      });
      this.edited(area, single ? { before, after: this.input(area.top, area.left) } : undefined);
    });
  }

  /** A person's typing: coerced, formatted, with tables growing. See `typedInput.ts`. */
  typeInput(row: number, column: number, text: string): void {
    typeInto(this, row, column, text);
  }

  /** The format of a cell itself, without conditional formats. */
  format(row: number, column: number): CellFormat {
    return this.book.formats.at(this.native, row, column);
  }

  /** Changes the format of an area; what the patch leaves out stays. Throws `InvalidArgument` for a number format that Excel refuses. */
  setFormat(area: Area, patch: CellFormatPatch): void {
    if (patch.numberFormat !== undefined && !isNumberFormat(patch.numberFormat)) {
      throw new ExcelError('InvalidArgument', `"${patch.numberFormat}" is not a number format.`);
    }
    this.book.batch(() => {
      this.book.formats.patch(this.native, area, patch);
      this.book.announce({ type: 'formatChanged', sheet: this, area });
    });
  }

  /** The format as it is seen, with conditional formats applied. Evaluated on demand, for the cells asked for. */
  displayedFormat(row: number, column: number): CellFormat {
    return displayedFormat(this.format(row, column), this.conditionalFormats.resultAt(row, column));
  }

  /** The smallest area around all cells, of the sheet or `within` an area, that hold something or (unless `valuesOnly`) have a format; null when none does. */
  usedArea(valuesOnly = false, within?: Area): Area | null {
    return usedArea(this.native, valuesOnly, within);
  }

  insertCells(area: Area, direction: 'Down' | 'Right'): void {
    insertCells(this, area, direction);
  }

  deleteCells(area: Area, direction: 'Up' | 'Left'): void {
    deleteCells(this, area, direction);
  }

  /** Empties cells, takes their formats, or both; `All` also takes validation and conditional formats. */
  clear(area: Area, what: 'All' | 'Contents' | 'Formats' = 'All'): void {
    if (what !== 'Formats') assertWholeArrays(this, area);
    this.book.batch(() => {
      if (what !== 'Formats') {
        forEachCell(this.native, area, (cell) => {
          if (!isEmptyCell(cell)) cell.value = null;
        });
        this.edited(area);
      }
      if (what === 'Contents') return;
      this.book.formats.clear(this.native, area);
      this.conditionalFormats.clear(area);
      if (what === 'All') {
        this.validations.clear(area);
        this.unmerge(area);
      }
      this.book.announce({ type: 'formatChanged', sheet: this, area });
    });
  }

  /** Makes one cell of an area, with its first value. Throws `MergedRangeConflict` inside a table. */
  merge(area: Area): void {
    if (this.tables.overlapping(area).length > 0) {
      throw new ExcelError('MergedRangeConflict', 'Cells of a table cannot be merged.');
    }
    this.change('merges', () => {
      mergeCells(this.native, area);
      this.book.structureChanged();
    });
  }

  unmerge(area: Area): void {
    if (!this.native.hasMerges) return;
    this.change('merges', () => {
      unmergeCells(this.native, area);
      this.book.structureChanged();
    });
  }

  get mergedAreas(): readonly Area[] {
    return mergedAreas(this.native);
  }

  /** The merged area that holds a cell; null for an ordinary cell. */
  mergedAreaAt(row: number, column: number): Area | null {
    return mergedAreaAt(this.native, row, column);
  }

  /** Throws `AccessDenied` when the sheet's protection forbids an action. */
  assertWritable(area: Area, action: CellAction = 'write'): void {
    this.protection.assertAllowed(area, action);
  }

  /** For the engine's own classes: runs a change of a feature of the sheet and announces it. */
  change(what: SheetFeature, work: () => unknown): void {
    this.book.batch(() => {
      work();
      this.book.announce({ type: 'sheetChanged', sheet: this, what });
    });
  }

  /** For the engine's own classes: says that the contents of cells changed, so that what depends on them is calculated. */
  edited(area: Area, detail?: EditDetail): void {
    if (this.tables.count > 0) this.tables.inputsChanged(area);
    this.book.cellsEdited(this, area, detail);
  }

  protected resize(rowsOrColumns: 'rows' | 'columns', work: () => void): void {
    this.book.batch(() => {
      work();
      this.book.announce({ type: 'sizesChanged', sheet: this, rowsOrColumns });
    });
  }

  protected assertMayBecome(visibility: SheetVisibility): void {
    assertMayBecome(this, visibility);
  }

  protected get themeColors(): readonly string[] {
    return this.book.formats.defaults.theme;
  }

  protected hiddenRowsChanged(): void {
    this.book.batch(() => {
      this.book.structureChanged();
    });
  }

  #cell(row: number, column: number): Cell | undefined {
    return this.native.findRow(row + 1)?.findCell(column + 1);
  }

  #write(row: number, column: number, input: CellInput): void {
    if (input === null && !this.#cell(row, column)) return;
    const cell = this.native.getRow(row + 1).getCell(column + 1);
    if ((cell.type as ValueType) === ValueType.Merge) return;
    if (isFormulaInput(input)) {
      writeCell(cell, { formula: enteredFormula(this.book, input, this.#tableAt(row, column)) });
    } else {
      writeCell(cell, input);
    }
  }

  #tableAt(row: number, column: number): string | undefined {
    return this.tables.count === 0 ? undefined : this.tables.at(row, column)?.name;
  }
}
