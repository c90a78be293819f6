import { coerceInput, formatAbsolute, quoteSheetName, type ValidationRule, ExcelError } from '../engine';
import { booleanArgument, choiceArgument, isAbsent, textArgument } from './arguments';
import { OfficeObject } from './officeClass';
import { rangeProxy } from './rangeArgument';
import { serialOf } from './serialDate';

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const kinds = ['list', 'wholeNumber', 'decimal', 'textLength', 'date', 'time', 'custom'] as const;

/** Excel's limit for the items of a typed list. */
const longestTypedList = 255;

type Comparison = Extract<ValidationRule, { operator: unknown }>;

/** `Excel.DataValidationRule` of a rule. */
export function validationRuleOf(rule: ValidationRule): Record<string, unknown> {
  switch (rule.type) {
    case 'none':
      return {};
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'list': {
      const source = typeof rule.source === 'string' ? rule.source : rule.source.join(',');
      return { list: { source, inCellDropDown: rule.inCellDropDown } };
    }
    default: {
      const { type, operator, formula1, formula2 } = rule;
      // Microsoft documents that limits always come back as formulas: "=10".
      const shown = (value: number | string): string => (typeof value === 'string' ? value : `=${value}`);
      return {
        [type]: {
          operator,
          formula1: shown(formula1),
          ...(formula2 !== null && { formula2: shown(formula2) }),
        },
      };
    }
  }
}

/** A rule from `Excel.DataValidationRule`, of which exactly one property is given. */
export function validationRuleArgument(value: unknown): ValidationRule {
  const given = (value ?? {}) as Record<string, unknown>;
  const present = Object.keys(given).filter((name) => !isAbsent(given[name]));
  const [kind] = present;
  if (present.length !== 1 || kind === undefined) throw invalid('a validation rule has exactly one kind.');
  const details = given[kind] as Record<string, unknown>;
  switch (choiceArgument(kind, kinds, 'DataValidation.rule')) {
    case 'list':
      return listArgument(details);
    case 'custom':
      return { type: 'custom', formula: formulaText(details['formula'], 'CustomDataValidation.formula') };
    default:
      return comparisonArgument(kind as Comparison['type'], details);
  }
}

function listArgument({ source, inCellDropDown }: Record<string, unknown>): ValidationRule {
  const shown =
    isAbsent(inCellDropDown) || booleanArgument(inCellDropDown, 'ListDataValidation.inCellDropDown');
  if (source instanceof OfficeObject)
    return { type: 'list', source: referenceTo(source), inCellDropDown: shown };
  const text = textArgument(source, 'ListDataValidation.source');
  if (text.startsWith('=')) return { type: 'list', source: text, inCellDropDown: shown };
  if (text === '' || text.length > longestTypedList) {
    throw invalid(`a typed list has 1 to ${longestTypedList} characters.`);
  }
  return { type: 'list', source: text.split(',').map((item) => item.trim()), inCellDropDown: shown };
}

function comparisonArgument(type: Comparison['type'], details: Record<string, unknown>): ValidationRule {
  const operator = choiceArgument(details['operator'], operators, 'DataValidation.rule operator');
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  const { formula1, formula2 } = details;
  if (needsTwo && isAbsent(formula2)) throw invalid(`${operator} takes two limits.`);
  const first = operandArgument(type, formula1);
  const second = needsTwo ? operandArgument(type, formula2) : null;
  if (typeof first === 'number' && typeof second === 'number' && first > second)
    throw invalid('the upper limit of a validation is not below the lower one.');
  return { type, operator, formula1: first, formula2: second };
}

function operandArgument(type: Comparison['type'], value: unknown): number | string {
  if (value instanceof OfficeObject) return referenceTo(value);
  if (typeof value === 'string' && value.startsWith('=')) return value;
  if (type === 'date' || type === 'time') {
    const serial = typeof value === 'string' ? dateOrTime(value) : value;
    if (typeof serial === 'number' && Number.isFinite(serial)) return serial;
    throw invalid('a limit of dates or times is a text that reads as one, a formula or a range.');
  }
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw invalid('a limit is a number, a formula or a range.');
  if (type !== 'decimal' && !Number.isInteger(number)) throw invalid(`${String(number)} is no whole number.`);
  if (type === 'textLength' && number < 0) throw invalid('a text is never shorter than no characters.');
  return number;
}

/** An ISO 8601 text, or a date or time as it is typed: `1/1/2026`, `9:00 AM`. */
function dateOrTime(text: string): number | undefined {
  const { input, numberFormat } = coerceInput(text, 'General');
  const isDate = typeof input === 'number' && numberFormat !== undefined && /[dmyhs]/.test(numberFormat);
  return serialOf(text) ?? (isDate ? input : undefined);
}

function formulaText(value: unknown, what: string): string {
  const text = textArgument(value, what);
  if (text.startsWith('=')) return text;
  throw invalid(`${what} starts with "=".`);
}

function referenceTo(range: OfficeObject): string {
  const { sheet, area } = rangeProxy(range, 'DataValidation.rule');
  return `=${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
}

function invalid(reason: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${reason}`,
  );
}
