import { type CellPosition, containsCell, formatCell } from './area';
import type {
  ConditionalBar,
  ConditionalFormatPatch,
  ConditionalIcon,
  ConditionalResult,
  ConditionalRule,
  ConditionalTest,
  PresetCriterion,
} from './conditionalRule';
import { evaluateFor } from './evaluateFor';
import { type AreaFacts, colorOnScale, factsOf, iconIndex, keyOf, thresholdOf } from './ruleForm/scale';
import { barOf } from './ruleForm/barPlace';
import { dateFormula, deviationsOf, isDatePeriod } from './ruleForm/presets';
import { textFormula } from './ruleForm/writeRule';
import type { Sheet } from './Sheet';
import type { CellValue } from './values';

/** What a rule that applies to a cell gives it besides its format. */
interface Outcome {
  readonly patch?: ConditionalFormatPatch;
  readonly icon?: ConditionalIcon;
  readonly bar?: ConditionalBar;
  readonly showValue?: boolean;
}

type Test<Type extends ConditionalTest['type']> = Extract<ConditionalTest, { type: Type }>;

/**
 * What the rules of a sheet give its cells, worked out cell by cell when asked for.
 * Make a new one whenever values or rules change: results and the facts that scales are measured on are kept.
 */
export class ConditionalEvaluation {
  readonly #sheet: Sheet;
  readonly #rules: readonly ConditionalRule[];
  readonly #results = new Map<number, ConditionalResult | null>();
  readonly #facts = new Map<string, AreaFacts>();

  /** `rules` in order of priority. */
  constructor(sheet: Sheet, rules: readonly ConditionalRule[]) {
    this.#sheet = sheet;
    this.#rules = rules;
  }

  /** Null when no rule has anything to say about the cell. */
  resultAt(row: number, column: number): ConditionalResult | null {
    const key = row * 16_384 + column;
    let result = this.#results.get(key);
    if (result === undefined) {
      result = this.#combined({ row, column });
      this.#results.set(key, result);
    }
    return result;
  }

  /** The first rule that says something about a font, a fill or an edge wins; one with `stopIfTrue` ends the search. */
  #combined(cell: CellPosition): ConditionalResult | null {
    let patch: ConditionalFormatPatch | null = null;
    let icon: ConditionalIcon | undefined;
    let bar: ConditionalBar | undefined;
    let showValue = true;
    for (const rule of this.#rules) {
      if (!rule.areas.some((area) => containsCell(area, cell.row, cell.column))) continue;
      const outcome = this.#outcome(rule, cell);
      if (!outcome) continue;
      patch = merged(patch ?? {}, outcome.patch ?? rule.format);
      icon ??= outcome.icon;
      bar ??= outcome.bar;
      showValue &&= outcome.showValue ?? true;
      if (rule.stopIfTrue) break;
    }
    return patch && { patch, showValue, ...(icon && { icon }), ...(bar && { bar }) };
  }

  #outcome(rule: ConditionalRule, cell: CellPosition): Outcome | null {
    const { test } = rule;
    switch (test.type) {
      case 'custom':
      case 'cellValue':
      case 'containsText':
        return isTrue(this.#evaluate(rule, formulaOf(test, rule), cell)) ? {} : null;
      case 'presetCriteria':
        return this.#fitsPreset(rule, test.criterion, cell) ? {} : null;
      case 'topBottom':
        return this.#isAmongExtremes(rule, test, cell) ? {} : null;
      case 'colorScale':
        return this.#colored(rule, test, cell);
      case 'dataBar':
        return this.#barred(rule, test, cell);
      case 'iconSet':
        return this.#marked(rule, test, cell);
      case 'other':
        return null;
    }
  }

  #fitsPreset(rule: ConditionalRule, criterion: PresetCriterion, cell: CellPosition): boolean {
    if (isDatePeriod(criterion))
      return isTrue(this.#evaluate(rule, dateFormula(criterion, cornerOf(rule)), cell));
    const value = this.#sheet.value(cell.row, cell.column);
    const facts = this.#factsOf(rule);
    const { average, occurrences } = facts;
    const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
    const isError = typeof value === 'object' && value !== null;
    const isNumber = typeof value === 'number';
    switch (criterion) {
      case 'Blanks':
        return isBlank;
      case 'NonBlanks':
        return !isBlank && !isError;
      case 'Errors':
        return isError;
      case 'NonErrors':
        return !isError;
      case 'UniqueValues':
        return !isBlank && occurrences.get(keyOf(value)) === 1;
      case 'DuplicateValues':
        return !isBlank && (occurrences.get(keyOf(value)) ?? 0) > 1;
      case 'AboveAverage':
        return isNumber && value > average;
      case 'BelowAverage':
        return isNumber && value < average;
      case 'EqualOrAboveAverage':
        return isNumber && value >= average;
      case 'EqualOrBelowAverage':
        return isNumber && value <= average;
      default:
        return isNumber && isBeyond(value, deviationsOf(criterion) ?? 0, facts);
    }
  }

  #isAmongExtremes(
    rule: ConditionalRule,
    { direction, unit, rank }: Test<'topBottom'>,
    cell: CellPosition,
  ): boolean {
    const value = this.#sheet.value(cell.row, cell.column);
    const { numbers } = this.#factsOf(rule);
    if (typeof value !== 'number') return false;
    // Ten percent of seven numbers is one number, and at least one always qualifies.
    const wanted = unit === 'Percent' ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
    const limit =
      direction === 'Top'
        ? numbers[Math.max(0, numbers.length - wanted)]
        : numbers[Math.min(numbers.length, wanted) - 1];
    return limit !== undefined && (direction === 'Top' ? value >= limit : value <= limit);
  }

  #colored(rule: ConditionalRule, { points }: Test<'colorScale'>, cell: CellPosition): Outcome | null {
    const value = this.#sheet.value(cell.row, cell.column);
    if (typeof value !== 'number') return null;
    const stops = points.flatMap((point) => {
      const threshold = thresholdOf(point, this.#factsOf(rule), (formula) =>
        this.#evaluate(rule, formula, cell),
      );
      return threshold === null ? [] : [{ threshold, color: point.color }];
    });
    const color = stops.length === points.length ? colorOnScale(value, stops) : null;
    return color === null ? null : { patch: { fill: { color } } };
  }

  #barred(
    rule: ConditionalRule,
    { lower, upper, color, gradient, showValue, look }: Test<'dataBar'>,
    cell: CellPosition,
  ): Outcome | null {
    const value = this.#sheet.value(cell.row, cell.column);
    if (typeof value !== 'number') return null;
    const facts = this.#factsOf(rule);
    const evaluate = (formula: string) => this.#evaluate(rule, formula, cell);
    const from = thresholdOf(lower, facts, evaluate);
    const to =
      upper.type === 'automatic'
        ? Math.max(0, facts.numbers.at(-1) ?? 0)
        : thresholdOf(upper, facts, evaluate);
    if (from === null || to === null || to <= from) return null;
    return { patch: {}, bar: barOf(value, { from, to }, look, { color, gradient }), showValue };
  }

  #marked(rule: ConditionalRule, test: Test<'iconSet'>, cell: CellPosition): Outcome | null {
    const value = this.#sheet.value(cell.row, cell.column);
    if (typeof value !== 'number') return null;
    const thresholds = test.thresholds.map((point) =>
      thresholdOf(point, this.#factsOf(rule), (formula) => this.#evaluate(rule, formula, cell)),
    );
    const icon = { iconSet: test.iconSet, index: iconIndex(value, thresholds, test) };
    return { patch: {}, icon, showValue: test.showValue };
  }

  #evaluate(rule: ConditionalRule, formula: string, cell: CellPosition): CellValue {
    const [first] = rule.areas;
    if (!first) return null;
    return evaluateFor(this.#sheet, formula, cell, { row: first.top, column: first.left });
  }

  #factsOf(rule: ConditionalRule): AreaFacts {
    let facts = this.#facts.get(rule.id);
    if (!facts) {
      facts = factsOf(this.#sheet, rule.areas);
      this.#facts.set(rule.id, facts);
    }
    return facts;
  }
}

/** Whether a number lies further than so many standard deviations above (or, negative, below) the average. */
function isBeyond(value: number, deviations: number, { average, deviation }: AreaFacts): boolean {
  const limit = average + deviations * deviation;
  return deviations > 0 ? value > limit : value < limit;
}

function cornerOf({ areas: [first] }: ConditionalRule): string {
  return formatCell(first?.top ?? 0, first?.left ?? 0);
}

/** The test as a formula for the first cell of the rule. */
function formulaOf(test: Test<'custom' | 'cellValue' | 'containsText'>, rule: ConditionalRule): string {
  const corner = cornerOf(rule);
  if (test.type === 'custom') return test.formula;
  if (test.type === 'containsText') return textFormula(test.operator, test.text, corner);
  const one = `(${withoutEquals(test.formula1)})`;
  const other = `(${withoutEquals(test.formula2 ?? '0')})`;
  const between = `OR(AND(${corner}>=${one},${corner}<=${other}),AND(${corner}>=${other},${corner}<=${one}))`;
  switch (test.operator) {
    case 'Between':
      return between;
    case 'NotBetween':
      return `NOT(${between})`;
    case 'EqualTo':
      return `${corner}=${one}`;
    case 'NotEqualTo':
      return `${corner}<>${one}`;
    case 'GreaterThan':
      return `${corner}>${one}`;
    case 'LessThan':
      return `${corner}<${one}`;
    case 'GreaterThanOrEqual':
      return `${corner}>=${one}`;
    case 'LessThanOrEqual':
      return `${corner}<=${one}`;
  }
}

function withoutEquals(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** What `first` leaves open is taken from `second`. */
function merged(first: ConditionalFormatPatch, second: ConditionalFormatPatch): ConditionalFormatPatch {
  const result = { ...second, ...first };
  return {
    ...result,
    ...(first.font && second.font && { font: { ...second.font, ...first.font } }),
    ...(first.borders && second.borders && { borders: { ...second.borders, ...first.borders } }),
  };
}
