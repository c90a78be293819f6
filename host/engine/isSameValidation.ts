import { movedFormula } from './references';
import { rewriteRule } from './validationForm';
import type { PlacedValidation } from './Validations';

/** Whether two validations say the same of their cells, as after one of them was cut out and put down elsewhere. */
export function isSameValidation(one: PlacedValidation, other: PlacedValidation): boolean {
  const [first] = one.areas;
  const [second] = other.areas;
  if (!first || !second) return false;
  // Formulas are written for the first cell of each.
  const rule = rewriteRule(other.validation.rule, (formula) =>
    movedFormula(formula, first.top - second.top, first.left - second.left),
  );
  return JSON.stringify({ ...other.validation, rule }) === JSON.stringify({ ...one.validation });
}
