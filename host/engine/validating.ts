import type { Area, CellPosition } from './area';
import { evaluateAllFor, evaluateFor } from './evaluateFor';
import type { Sheet } from './Sheet';
import type { Validation, ValidationRule } from './validationRule';
import { type CellValue, isErrorValue } from './values';

/** Where a validation is asked: the cell, and the area whose first cell its formulas are written for. */
export interface ValidationPlace {
  readonly sheet: Sheet;
  readonly at: CellPosition;
  readonly first: Area;
}

/** Whether a value may stand in a cell. */
export function isAllowed(
  { rule, ignoreBlanks }: Validation,
  value: CellValue,
  place: ValidationPlace,
): boolean {
  if (value === null || value === '') return ignoreBlanks || rule.type === 'none';
  switch (rule.type) {
    case 'none':
      return true;
    case 'list': {
      const choices = choicesOf(rule, place);
      // A typed list is case-sensitive, one in cells is not.
      const exact = typeof rule.source !== 'string';
      return choices.length === 0 ? ignoreBlanks : choices.some((choice) => sameChoice(choice, value, exact));
    }
    case 'custom': {
      const outcome = evaluate(rule.formula, place);
      return outcome === true || (typeof outcome === 'number' && outcome !== 0);
    }
    case 'textLength':
      return isErrorValue(value) ? false : compare(rule, String(value).length, ignoreBlanks, place);
    case 'wholeNumber':
      return (
        typeof value === 'number' && Number.isInteger(value) && compare(rule, value, ignoreBlanks, place)
      );
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && compare(rule, value, ignoreBlanks, place);
  }
}

/** What a list offers, in order. */
export function choicesOf(
  rule: Extract<ValidationRule, { type: 'list' }>,
  place: ValidationPlace,
): CellValue[] {
  if (typeof rule.source !== 'string') return [...rule.source];
  const { sheet, at, first } = place;
  const values = evaluateAllFor(sheet, rule.source, at, { row: first.top, column: first.left }).flat();
  return values.filter((value) => value !== null && value !== '' && !isErrorValue(value));
}

function sameChoice(choice: CellValue, value: CellValue, exact: boolean): boolean {
  const one = String(choice);
  const other = String(value);
  return exact ? one === other : one.toLowerCase() === other.toLowerCase();
}

type Compared = Extract<ValidationRule, { operator: string }>;

function compare(
  { operator, formula1, formula2 }: Compared,
  number: number,
  ignoreBlanks: boolean,
  place: ValidationPlace,
): boolean {
  const first = operand(formula1, place);
  const second = operator === 'Between' || operator === 'NotBetween' ? operand(formula2 ?? 0, place) : 0;
  // With an empty limit and blanks ignored Excel lets everything pass.
  if (first === null || second === null) return ignoreBlanks;
  switch (operator) {
    case 'Between':
      return number >= first && number <= second;
    case 'NotBetween':
      return number < first || number > second;
    case 'EqualTo':
      return number === first;
    case 'NotEqualTo':
      return number !== first;
    case 'GreaterThan':
      return number > first;
    case 'LessThan':
      return number < first;
    case 'GreaterThanOrEqualTo':
      return number >= first;
    case 'LessThanOrEqualTo':
      return number <= first;
  }
}

function operand(formula: number | string, place: ValidationPlace): number | null {
  if (typeof formula === 'number') return formula;
  const value = evaluate(formula, place);
  return typeof value === 'number' ? value : null;
}

function evaluate(formula: string, { sheet, at, first }: ValidationPlace): CellValue {
  return evaluateFor(sheet, formula, at, { row: first.top, column: first.left });
}
