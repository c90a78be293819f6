import type { CellValueOperator, ConditionalTest, ScalePoint, TextOperator } from '../conditionalRule';
import { resolveColor, type StoredColor } from '../colors';
import type { NativeRule, NativeScalePoint } from '../fileForm/keepRules';
import { formulaOfFile } from '../package/formulas';
import { readBarLook } from './barForm';
import { averageCriterion, datePeriods, presetTypes } from './presets';

export const cellValueOperators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const satisfies Record<CellValueOperator, string>;

/** The type of a text rule in the file, and the operator that stands beside it. */
export const textRules = {
  Contains: ['containsText', 'containsText'],
  NotContains: ['notContainsText', 'notContains'],
  BeginsWith: ['beginsWith', 'beginsWith'],
  EndsWith: ['endsWith', 'endsWith'],
} as const satisfies Record<TextOperator, readonly [string, string]>;

export const pointTypes = {
  lowestValue: 'min',
  highestValue: 'max',
  number: 'num',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
  automatic: 'min',
} as const satisfies Record<ScalePoint['type'], string>;

/** The test of a rule of a file. */
export function readTest(rule: NativeRule, theme: readonly string[]): ConditionalTest {
  const attributes = rule.attributes ?? {};
  const type = attributes['type'] ?? rule.type;
  const formulas = (rule.formulae ?? []).map((formula) => `=${formulaOfFile(formula)}`);
  const [formula1, formula2] = formulas;
  // What cannot be understood is not evaluated, and saved as it came.
  const kept: ConditionalTest = { type: 'other', native: rule };
  const text = keyOf(textRules, ([name]) => name === type);
  if (text)
    return {
      type: 'containsText',
      operator: text,
      text: attributes['text'] ?? textInFormula(formula1 ?? ''),
    };
  const preset = keyOf(presetTypes, (name) => name === type);
  if (preset) return { type: 'presetCriteria', criterion: preset };
  const points = (rule.cfvo ?? []).map(readPoint);
  const color = (stored: unknown) => resolveColor(stored as StoredColor, theme) || '#000000';
  switch (type) {
    case 'expression':
      return formula1 === undefined ? kept : { type: 'custom', formula: formula1 };
    case 'cellIs': {
      const operator = keyOf(cellValueOperators, (name) => name === attributes['operator']);
      if (operator === undefined || formula1 === undefined) return kept;
      return { type: 'cellValue', operator, formula1, formula2: formula2 ?? null };
    }
    case 'top10':
      return {
        type: 'topBottom',
        direction: isTrue(attributes['bottom']) ? 'Bottom' : 'Top',
        unit: isTrue(attributes['percent']) ? 'Percent' : 'Items',
        rank: Number(attributes['rank'] ?? 10),
      };
    case 'aboveAverage': {
      const criterion = averageCriterion(attributes);
      return criterion ? { type: 'presetCriteria', criterion } : kept;
    }
    case 'timePeriod': {
      const period = keyOf(datePeriods, (name) => name === attributes['timePeriod']);
      return period ? { type: 'presetCriteria', criterion: period } : kept;
    }
    case 'colorScale': {
      const colors = Array.isArray(rule.color) ? (rule.color as unknown[]) : [];
      return {
        type: 'colorScale',
        points: points.map((point, index) => ({ ...point, color: color(colors[index]) })),
      };
    }
    case 'dataBar': {
      const automatic: ScalePoint = { type: 'automatic', value: null };
      const [lower = automatic, upper = automatic] = points;
      return {
        type: 'dataBar',
        lower,
        upper,
        color: color(rule.color),
        gradient: rule.gradient ?? true,
        showValue: rule.showValue ?? true,
        look: readBarLook(rule.bar, theme),
      };
    }
    case 'iconSet':
      return {
        type: 'iconSet',
        // ExcelTS's default is no name of the format.
        iconSet:
          rule.iconSet === undefined || rule.iconSet === '3TrafficLights' ? '3TrafficLights1' : rule.iconSet,
        thresholds: (rule.cfvo ?? []).map((point) => ({
          ...readPoint(point),
          comparison: point.gte === '0' ? 'GreaterThan' : 'GreaterThanOrEqual',
        })),
        reverse: rule.reverse === true,
        showValue: rule.showValue !== false,
      };
    default:
      return kept;
  }
}

function readPoint({ type, value }: NativeScalePoint): ScalePoint {
  const known = keyOf(pointTypes, (name) => name === type) ?? 'automatic';
  if (value === undefined || known === 'lowestValue' || known === 'highestValue')
    return { type: known, value: null };
  const isNumber = Number.isFinite(Number(value));
  return { type: known, value: isNumber ? String(value) : `=${formulaOfFile(String(value))}` };
}

/** Programs that leave the attribute out still write Excel's formula, `NOT(ISERROR(SEARCH("text",A1)))`. */
function textInFormula(formula: string): string {
  return /"((?:[^"]|"")*)"/.exec(formula)?.[1]?.replaceAll('""', '"') ?? '';
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function keyOf<Key extends string, Value>(
  words: Readonly<Record<Key, Value>>,
  fits: (value: Value) => boolean,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => fits(words[key]));
}
