import {
  type Area,
  areaOf,
  cellsOf,
  containsCell,
  formatAddress,
  intersect,
  parseAddress,
  sameArea,
  subtract,
} from './area';
import { ExcelError } from './errors';
import { asIf, evaluateFor } from './evaluateFor';
import { keepFileForm } from './fileForm';
import { type NativeValidations, validationKeyPrefix } from './fileForm/keepValidations';
import type { FormulaRewrite } from './followChanges';
import { storedFormulaOf } from './formulaText';
import { isSameValidation } from './isSameValidation';
import type { Sheet } from './Sheet';
import { movedTo, stretched } from './stretch';
import { choicesOf, isAllowed, type ValidationPlace } from './validating';
import { readValidation, rewriteRule, writeValidation } from './validationForm';
import type { Validation, ValidationVerdict } from './validationRule';
import type { CellInput, CellValue } from './values';

export interface PlacedValidation {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

keepFileForm();

/** The data validation of a sheet. A cell has at most one. Formulas are relative to the first cell of the first area. */
export class Validations {
  readonly #sheet: Sheet;
  #placed: PlacedValidation[] | null = null;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  all(): readonly PlacedValidation[] {
    return this.#loaded();
  }

  at(row: number, column: number): PlacedValidation | null {
    return this.#loaded().find(({ areas }) => areas.some((area) => containsCell(area, row, column))) ?? null;
  }

  /** The validation that all cells of an area share; null where none has any, undefined when they differ. */
  of(area: Area): PlacedValidation | null | undefined {
    const touching = this.#loaded().filter(({ areas }) => areas.some((own) => intersect(own, area)));
    const [only, ...more] = touching;
    if (!only) return null;
    const covered = touching.flatMap(({ areas }) => areas);
    const left = covered.reduce<Area[]>((rest, own) => rest.flatMap((part) => subtract(part, own)), [area]);
    const isShared = left.length === 0 && more.every((other) => isSameValidation(only, other));
    return isShared ? only : undefined;
  }

  /**
   * Gives all cells of an area a validation, in place of what they had.
   * Throws `InvalidArgument` for a typed list over 255 characters, which Excel cannot save.
   */
  set(area: Area, validation: Validation): void {
    const { rule } = validation;
    if (rule.type === 'list' && typeof rule.source !== 'string' && rule.source.join(',').length > 255) {
      throw new ExcelError(
        'InvalidArgument',
        'A typed list holds at most 255 characters; refer to cells instead.',
      );
    }
    this.#change(() => {
      this.#take(area);
      this.#loaded().push({ areas: [area], validation });
    });
  }

  clear(area: Area): void {
    if (!this.#loaded().some(({ areas }) => areas.some((own) => intersect(own, area)))) return;
    this.#change(() => {
      this.#take(area);
    });
  }

  /** The choices of a drop-down, as shown; null where there is none. */
  choices(row: number, column: number): string[] | null {
    const placed = this.at(row, column);
    const rule = placed?.validation.rule;
    if (!placed || rule?.type !== 'list' || !rule.inCellDropDown) return null;
    return choicesOf(rule, this.#place(placed, row, column)).map(String);
  }

  /**
   * Whether an input (coerced already) may stand in a cell. A formula is judged by its result.
   * A custom rule is asked as if the input stood in the cell already.
   */
  validate(row: number, column: number, input: CellInput): ValidationVerdict {
    const placed = this.at(row, column);
    if (!placed || placed.validation.rule.type === 'none') return { ok: true };
    const { errorAlert } = placed.validation;
    if (!errorAlert.show || this.#wouldBeAllowed(placed, row, column, input)) return { ok: true };
    return {
      ok: false,
      style: errorAlert.style,
      title: errorAlert.title || 'Microsoft Excel',
      message:
        errorAlert.message ||
        "This value doesn't match the data validation restrictions defined for this cell.",
    };
  }

  /** Cells of an area whose present value breaks their validation. */
  invalidCells(area: Area): { row: number; column: number }[] {
    return this.#loaded().flatMap((placed) =>
      placed.areas.flatMap((own) => {
        const common = intersect(own, area);
        const used = common && this.#sheet.usedArea();
        const shown = used && intersect(common, used);
        const cells = shown ? [...cellsOf(shown)] : [];
        return cells.filter(
          ({ row, column }) => !this.#isAllowed(placed, row, column, this.#sheet.value(row, column)),
        );
      }),
    );
  }

  moved(map: (area: Area) => Area | null): void {
    if (this.#loaded().length === 0) return;
    this.#placed = this.#loaded().flatMap(({ areas, validation }) => {
      const left = areas.flatMap((area) => map(area) ?? []);
      return left.length > 0 ? [{ areas: left, validation }] : [];
    });
    this.#store();
  }

  rewriteFormulas(rewrite: FormulaRewrite): void {
    this.#placed = this.#loaded().map((placed) => {
      const rule = rewriteRule(placed.validation.rule, (formula) => rewrite(formula, placed.areas[0]));
      return rule === placed.validation.rule
        ? placed
        : { ...placed, validation: { ...placed.validation, rule } };
    });
    this.#store();
  }

  /** Validation that runs through `whole` is stretched over `added`, as a growing table does. */
  extend(whole: Area, added: Area): void {
    const before = this.#loaded();
    const after = before.map((placed) => {
      const areas = stretched(placed.areas, whole, added);
      return areas === placed.areas ? placed : { ...placed, areas };
    });
    if (after.every((placed, index) => placed === before[index])) return;
    this.#change(() => {
      this.#placed = after;
    });
  }

  /** For the history: what `restore` takes back. */
  memento(): readonly PlacedValidation[] {
    return [...this.#loaded()];
  }

  /** For the history: makes these the validation of the sheet, without a word to anybody. */
  restore(memento: readonly PlacedValidation[]): void {
    this.#placed = [...memento];
    this.#store();
  }

  #take(area: Area): void {
    this.#placed = this.#loaded().flatMap((placed) => {
      const areas = placed.areas.flatMap((own) => subtract(own, area));
      const [before] = placed.areas;
      const [after] = areas;
      if (!before || !after) return [];
      if (sameArea(before, after)) return [{ ...placed, areas }];
      const rule = rewriteRule(placed.validation.rule, (formula) => movedTo(formula, before, after));
      return [{ areas, validation: { ...placed.validation, rule } }];
    });
  }

  #wouldBeAllowed(placed: PlacedValidation, row: number, column: number, input: CellInput): boolean {
    const value = this.#valueOf(row, column, input);
    if (placed.validation.rule.type !== 'custom') return this.#isAllowed(placed, row, column, value);
    return asIf(this.#sheet, { row, column }, value, () => this.#isAllowed(placed, row, column, value));
  }

  #valueOf(row: number, column: number, input: CellInput): CellValue {
    if (typeof input !== 'string') return input;
    if (!input.startsWith('=')) return input.replace(/^'/, '');
    const formula = storedFormulaOf(input, this.#sheet.tables.at(row, column)?.name);
    return evaluateFor(this.#sheet, formula, { row, column }, { row, column });
  }

  #isAllowed(placed: PlacedValidation, row: number, column: number, value: CellValue): boolean {
    return isAllowed(placed.validation, value, this.#place(placed, row, column));
  }

  #place({ areas: [first] }: PlacedValidation, row: number, column: number): ValidationPlace {
    return { sheet: this.#sheet, at: { row, column }, first: first ?? areaOf(row, column) };
  }

  #loaded(): PlacedValidation[] {
    this.#placed ??= Object.entries(this.#native).flatMap(([key, native]) => {
      const addresses = key.startsWith(validationKeyPrefix) ? key.slice(validationKeyPrefix.length) : key;
      const areas = addresses.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
      return native && areas.length > 0 ? [{ areas, validation: readValidation(native) }] : [];
    });
    return this.#placed;
  }

  #change(work: () => void): void {
    work();
    this.#store();
    this.#sheet.book.announce({ type: 'validationsChanged', sheet: this.#sheet });
  }

  /** The sheet of ExcelTS is what is saved: it always holds the validation as it is, by areas and never cell by cell. */
  #store(): void {
    const entries = this.#loaded().map(({ areas, validation }) => [
      validationKeyPrefix + areas.map(formatAddress).join(' '),
      writeValidation(validation),
    ]);
    this.#native = Object.fromEntries(entries) as NativeValidations;
  }

  get #native(): NativeValidations {
    return this.#sheet.native.dataValidations.model as unknown as NativeValidations;
  }

  set #native(model: NativeValidations) {
    this.#sheet.native.dataValidations.model = model as never;
  }
}
