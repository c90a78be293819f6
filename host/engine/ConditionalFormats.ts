import { type Area, formatAddress, intersect, parseAddress, sameArea, subtract } from './area';
import { ConditionalEvaluation } from './conditionalEvaluation';
import type {
  ConditionalFormatPatch,
  ConditionalResult,
  ConditionalRule,
  ConditionalTest,
} from './conditionalRule';
import { ExcelError } from './errors';
import { keepFileForm } from './fileForm';
import type { NativeFormatting } from './fileForm/keepRules';
import type { FormulaRewrite } from './followChanges';
import { rewriteTest } from './ruleForm/formulas';
import { movedTo, stretched } from './stretch';
import { readTest } from './ruleForm/readRule';
import { readDifferentialStyle, writeDifferentialStyle } from './ruleForm/style';
import { writeTest } from './ruleForm/writeRule';
import type { Sheet } from './Sheet';

export interface NewConditionalRule {
  readonly areas: readonly Area[];
  readonly test: ConditionalTest;
  readonly format?: ConditionalFormatPatch;
  readonly stopIfTrue?: boolean;
}

export interface StoredRule {
  readonly id: string;
  areas: readonly Area[];
  test: ConditionalTest;
  format: ConditionalFormatPatch;
  stopIfTrue: boolean;
  /** As the file has it, for a rule that nobody has touched: what the engine does not know survives. */
  native: NativeFormatting['rules'][number] | null;
}

keepFileForm();

/** The conditional formats of a sheet, in order of priority: the first has priority 0. */
export class ConditionalFormats implements Iterable<ConditionalRule> {
  readonly #sheet: Sheet;
  #rules: StoredRule[] | null = null;
  #evaluation: ConditionalEvaluation | null = null;
  #made = 0;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  get count(): number {
    return this.#loaded().length;
  }

  [Symbol.iterator](): Iterator<ConditionalRule> {
    return this.all()[Symbol.iterator]();
  }

  all(): readonly ConditionalRule[] {
    return this.#loaded().map(described);
  }

  byId(id: string): ConditionalRule | undefined {
    return this.all().find((rule) => rule.id === id);
  }

  /** Rules that touch an area, in order of priority. */
  on(area: Area): readonly ConditionalRule[] {
    return this.all().filter((rule) => rule.areas.some((own) => intersect(own, area)));
  }

  /** A new rule comes first, as in Excel. */
  add({ areas, test, format = {}, stopIfTrue = false }: NewConditionalRule): ConditionalRule {
    assertAreas(areas);
    const rules = this.#loaded();
    const rule: StoredRule = { id: this.#newId(), areas, test, format, stopIfTrue, native: null };
    this.#change(() => rules.unshift(rule));
    return described(rule, 0);
  }

  change(id: string, change: Partial<NewConditionalRule>): ConditionalRule {
    if (change.areas) assertAreas(change.areas);
    const rule = this.#rule(id);
    this.#change(() => {
      Object.assign(rule, change);
      rule.native = null;
    });
    return described(rule, this.#loaded().indexOf(rule));
  }

  /** Moves a rule to a place in the order; the others close up. */
  setPriority(id: string, priority: number): void {
    const rule = this.#rule(id);
    this.#change(() => {
      const others = this.#loaded().filter((other) => other !== rule);
      others.splice(Math.min(Math.max(0, priority), others.length), 0, rule);
      this.#rules = others;
    });
  }

  remove(id: string): void {
    const rule = this.#rule(id);
    this.#change(() => {
      this.#rules = this.#loaded().filter((other) => other !== rule);
    });
  }

  /** Takes an area out of every rule. A rule without cells is removed. */
  clear(area: Area): void {
    const rules = this.#loaded();
    if (!rules.some((rule) => rule.areas.some((own) => intersect(own, area)))) return;
    this.#change(() => {
      for (const rule of rules) {
        const areas = rule.areas.flatMap((own) => subtract(own, area));
        const [before] = rule.areas;
        const [after] = areas;
        if (before && after) this.#anchor(rule, before, after);
        rule.areas = areas;
      }
      this.#rules = rules.filter((rule) => rule.areas.length > 0);
    });
  }

  /** What the rules give a cell now; null for nothing. Kept until `forget`. */
  resultAt(row: number, column: number): ConditionalResult | null {
    if (this.#loaded().length === 0) return null;
    this.#evaluation ??= new ConditionalEvaluation(this.#sheet, this.all());
    return this.#evaluation.resultAt(row, column);
  }

  /** Drops what is known of cells: call after values changed. */
  forget(): void {
    this.#evaluation = null;
  }

  /** Areas follow their cells; a rule without cells is removed. */
  moved(map: (area: Area) => Area | null): void {
    if (this.#loaded().length === 0) return;
    this.#rules = this.#loaded().filter((rule) => {
      const [before] = rule.areas;
      rule.areas = rule.areas.flatMap((area) => map(area) ?? []);
      const [after] = rule.areas;
      // The file's formula of a text rule names the first cell.
      if (before && after && !sameArea(before, after)) rule.native = null;
      return rule.areas.length > 0;
    });
    this.#store();
  }

  /** Rewrites all formulas; relative ones are read at the first cell of the rule. */
  rewriteFormulas(rewrite: FormulaRewrite): void {
    for (const rule of this.#loaded()) {
      const test = rewriteTest(rule.test, (formula) => rewrite(formula, rule.areas[0]));
      if (test === rule.test) continue;
      rule.test = test;
      rule.native = null;
    }
    this.#store();
  }

  /** Rules that cover the last row (or column) of `whole` at its full width are stretched over `added`, as a growing table does. */
  extend(whole: Area, added: Area): void {
    let touched = false;
    for (const rule of this.#loaded()) {
      const areas = stretched(rule.areas, whole, added);
      if (areas === rule.areas) continue;
      rule.areas = areas;
      touched = true;
    }
    if (touched) this.#change(() => undefined);
  }

  /** For the history: what `restore` takes back. */
  memento(): readonly Readonly<StoredRule>[] {
    return this.#loaded().map((rule) => ({ ...rule }));
  }

  /** For the history: makes these the rules of the sheet, without a word to anybody. */
  restore(memento: readonly Readonly<StoredRule>[]): void {
    this.#rules = memento.map((rule) => ({ ...rule }));
    this.#store();
  }

  #loaded(): StoredRule[] {
    if (this.#rules) return this.#rules;
    const { defaults } = this.#sheet.book.formats;
    const stored = this.#native.flatMap(({ ref, rules }) => {
      const areas = ref.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
      return rules.map((native) => ({
        priority: native.priority,
        rule: {
          id: this.#newId(),
          areas,
          test: readTest(native, defaults.theme),
          format: readDifferentialStyle(
            native.style as Parameters<typeof readDifferentialStyle>[0],
            defaults,
          ),
          stopIfTrue:
            native.attributes?.['stopIfTrue'] === '1' || native.attributes?.['stopIfTrue'] === 'true',
          native,
        },
      }));
    });
    this.#rules = stored.sort((one, other) => one.priority - other.priority).map(({ rule }) => rule);
    return this.#rules;
  }

  #change(work: () => void): void {
    work();
    this.#store();
    this.#sheet.book.announce({ type: 'conditionalFormatsChanged', sheet: this.#sheet });
  }

  /** The sheet of ExcelTS is what is saved: it always holds the rules as they are. */
  #store(): void {
    this.#evaluation = null;
    const { defaults } = this.#sheet.book.formats;
    this.#native.splice(
      0,
      this.#native.length,
      ...this.#loaded().map((rule, place): NativeFormatting => {
        const [first] = rule.areas;
        const ref = rule.areas.map(formatAddress).join(' ');
        if (rule.native || !first)
          return { ref, rules: rule.native ? [{ ...rule.native, priority: place + 1 }] : [] };
        const native = writeTest(rule.test, first);
        const style = writeDifferentialStyle(rule.format, defaults);
        const attributes = { ...native.attributes, stopIfTrue: rule.stopIfTrue ? '1' : undefined };
        // The style of a rule that is only kept says more than its format.
        return { ref, rules: [{ ...(style && { style }), ...native, attributes, priority: place + 1 }] };
      }),
    );
  }

  /** Relative formulas are read at the first cell: where that changes, they are rewritten to mean the same. */
  #anchor(rule: StoredRule, before: Area, after: Area): void {
    const test = rewriteTest(rule.test, (formula) => movedTo(formula, before, after));
    if (test === rule.test) return;
    rule.test = test;
    rule.native = null;
  }

  get #native(): NativeFormatting[] {
    return this.#sheet.native.conditionalFormattings as unknown as NativeFormatting[];
  }

  #rule(id: string): StoredRule {
    const rule = this.#loaded().find((candidate) => candidate.id === id);
    if (rule) return rule;
    throw new ExcelError('ItemNotFound', 'There is no such conditional format.');
  }

  #newId(): string {
    this.#made += 1;
    return `{00000000-000E-0000-${hexadecimal(this.#sheet.native.id, 4)}-${hexadecimal(this.#made, 12)}}`;
  }
}

function described({ id, areas, test, format, stopIfTrue }: StoredRule, priority: number): ConditionalRule {
  return { id, areas, test, format, stopIfTrue, priority };
}

function assertAreas(areas: readonly Area[]): void {
  if (areas.length === 0) throw new ExcelError('InvalidArgument', 'A conditional format needs cells.');
}

function hexadecimal(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}
