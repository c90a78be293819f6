import { formatAbsolute, quoteSheetName, type ValidationRule, ExcelError } from '../engine';
import { booleanArgument, choiceArgument, isAbsent, textArgument } from './arguments';
import { OfficeObject } from './officeClass';
import { rangeProxy } from './rangeArgument';
import { isoDateOf, isoTimeOf, serialOf } from './serialDate';

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
      const shown = (value: number | string): number | string => {
        if (typeof value === 'string') return value;
        if (type === 'date') return isoDateOf(value);
        return type === 'time' ? isoTimeOf(value) : value;
      };
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
  const shown = booleanArgument(inCellDropDown, 'ListDataValidation.inCellDropDown');
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
  return {
    type,
    operator,
    formula1: operandArgument(type, formula1),
    formula2: needsTwo ? operandArgument(type, formula2) : null,
  };
}

function operandArgument(type: Comparison['type'], value: unknown): number | string {
  if (value instanceof OfficeObject) return referenceTo(value);
  if (typeof value === 'string' && value.startsWith('=')) return value;
  if (type === 'date' || type === 'time') {
    const serial = typeof value === 'string' ? serialOf(value) : undefined;
    if (serial !== undefined) return serial;
    throw invalid('a limit of dates or times is an ISO 8601 text, a formula or a range.');
  }
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw invalid('a limit is a number, a formula or a range.');
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
