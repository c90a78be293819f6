import type { ConditionalRule, Validation, ValidationRule } from '../layout/ruleTypes';
import type { CellArea } from '../layout/cell';
import { writeFont } from './writeFormat';

/**
 * Queues conditional formats so that the first of the list has the highest priority. Excel puts a new rule on top,
 * so the last comes first.
 */
export function writeRules(sheet: Excel.Worksheet, rules: readonly ConditionalRule[]): void {
  for (const rule of [...rules].reverse()) {
    const format = rangeOf(sheet, rule.area).conditionalFormats.add('Custom');
    format.custom.rule.formula = rule.formula;
    format.stopIfTrue = rule.stopIfTrue;
    if (rule.fillColor) format.custom.format.fill.color = rule.fillColor;
    if (rule.font) writeFont(format.custom.format.font, rule.font);
    if (rule.numberFormat) format.custom.format.numberFormat = rule.numberFormat;
  }
}

/** Queues what may be typed into an area, with the message that says so. */
export function writeValidation(
  sheet: Excel.Worksheet,
  validation: Validation,
  area = validation.area,
): void {
  const target = rangeOf(sheet, area).dataValidation;
  target.rule = officeRule(validation.rule);
  target.ignoreBlanks = true;
  target.errorAlert = {
    message: validation.message,
    showAlert: true,
    style: validation.alert,
    title: validation.title,
  };
  if (validation.prompt) target.prompt = { ...validation.prompt, showPrompt: true };
}

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'date':
      // As formulas: the API reads plain texts as dates of the user's language.
      return { date: { formula1: `=${rule.minimum}`, formula2: `=${rule.maximum}`, operator: 'Between' } };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}

/** A rectangle of a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
