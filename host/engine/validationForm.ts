import type { NativeValidation } from './fileForm/keepValidations';
import { formulaOfFile } from './package/formulas';
import type { Validation, ValidationErrorAlert, ValidationOperator, ValidationRule } from './validationRule';

const operators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const satisfies Record<ValidationOperator, string>;

const comparedTypes = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
type ComparedType = keyof typeof comparedTypes;

/** A validation as the file holds it. */
export function writeValidation({ rule, ignoreBlanks, errorAlert, prompt }: Validation): NativeValidation {
  const flag = (set: boolean) => (set ? '1' : undefined);
  const text = (words: string) => (words === '' ? undefined : words);
  const attributes = {
    ...typeAttributes(rule),
    errorStyle: errorAlert.style === 'stop' ? undefined : errorAlert.style,
    allowBlank: flag(ignoreBlanks),
    showInputMessage: flag(prompt.show),
    showErrorMessage: flag(errorAlert.show),
    errorTitle: text(errorAlert.title),
    error: text(errorAlert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
  };
  return { type: attributes.type ?? 'none', attributes, formulae: formulasOf(rule) };
}

function typeAttributes(rule: ValidationRule): { type?: string; operator?: string; showDropDown?: string } {
  switch (rule.type) {
    case 'none':
      return {};
    case 'custom':
      return { type: 'custom' };
    case 'list':
      // The attribute means the opposite of its name.
      return { type: 'list', ...(!rule.inCellDropDown && { showDropDown: '1' }) };
    default:
      return {
        type: comparedTypes[rule.type],
        ...(rule.operator !== 'Between' && { operator: operators[rule.operator] }),
      };
  }
}

function formulasOf(rule: ValidationRule): string[] {
  switch (rule.type) {
    case 'none':
      return [];
    case 'custom':
      return [withoutEquals(rule.formula)];
    case 'list':
      return [
        typeof rule.source === 'string'
          ? withoutEquals(rule.source)
          : `"${rule.source.join(',').replaceAll('"', '""')}"`,
      ];
    default: {
      const { formula1, formula2 } = rule;
      return [formula1, ...(formula2 === null ? [] : [formula2])].map((formula) =>
        withoutEquals(String(formula)),
      );
    }
  }
}

export function readValidation({ attributes, formulae }: NativeValidation): Validation {
  const isSet = (name: string) => attributes[name] === '1' || attributes[name] === 'true';
  const style = attributes['errorStyle'];
  const errorStyle: ValidationErrorAlert['style'] =
    style === 'warning' || style === 'information' ? style : 'stop';
  return {
    rule: readRule(attributes, formulae.map(formulaOfFile), isSet('showDropDown')),
    ignoreBlanks: isSet('allowBlank'),
    errorAlert: {
      show: isSet('showErrorMessage'),
      style: errorStyle,
      title: attributes['errorTitle'] ?? '',
      message: attributes['error'] ?? '',
    },
    prompt: {
      show: isSet('showInputMessage'),
      title: attributes['promptTitle'] ?? '',
      message: attributes['prompt'] ?? '',
    },
  };
}

function readRule(
  attributes: NativeValidation['attributes'],
  formulae: readonly string[],
  hidesDropDown: boolean,
): ValidationRule {
  const [first = '', second] = formulae;
  const type = attributes['type'];
  if (type === 'custom') return { type: 'custom', formula: `=${first}` };
  if (type === 'list') return { type: 'list', source: readSource(first), inCellDropDown: !hidesDropDown };
  const compared = (Object.keys(comparedTypes) as ComparedType[]).find(
    (name) => comparedTypes[name] === type,
  );
  if (!compared) return { type: 'none' };
  const names = Object.keys(operators) as ValidationOperator[];
  const operator =
    names.find((name) => operators[name] === (attributes['operator'] ?? 'between')) ?? 'Between';
  return {
    type: compared,
    operator,
    formula1: readOperand(first),
    formula2: second === undefined ? null : readOperand(second),
  };
}

/** `"a,b"` is a typed list; anything else refers to cells. */
function readSource(formula: string): string | string[] {
  const typed = /^"([^]*)"$/.exec(formula)?.[1];
  return typed === undefined
    ? `=${formula}`
    : typed
        .replaceAll('""', '"')
        .split(',')
        .map((item) => item.trim());
}

function readOperand(formula: string): number | string {
  return formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function withoutEquals(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

/** A rule with its formulas rewritten; the same object when none changes. */
export function rewriteRule(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  const changed = <Operand extends number | string | readonly string[] | null>(
    operand: Operand,
  ): Operand | string =>
    typeof operand === 'string' && operand.startsWith('=') ? rewrite(operand) : operand;
  switch (rule.type) {
    case 'none':
      return rule;
    case 'custom': {
      const formula = rewrite(rule.formula);
      return formula === rule.formula ? rule : { ...rule, formula };
    }
    case 'list': {
      const source = changed(rule.source);
      return source === rule.source ? rule : { ...rule, source };
    }
    default: {
      const formula1 = changed(rule.formula1);
      const formula2 = changed(rule.formula2);
      return formula1 === rule.formula1 && formula2 === rule.formula2
        ? rule
        : { ...rule, formula1, formula2 };
    }
  }
}
