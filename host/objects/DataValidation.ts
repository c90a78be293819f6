import { intersect, type Validation, ExcelError } from '../engine';
import { booleanArgument, choiceArgument, isAbsent, textArgument } from './arguments';
import { joinCells } from './joinCells';
import { itemNotFound } from './lookup';
import { method, type OfficeObject, officeClass, scalar } from './officeClass';
import { rangeAreasClass } from './RangeAreas';
import type { RangeTarget } from './RangeTarget';
import { validationRuleArgument, validationRuleOf } from './validationRule';
import { assertStructureWritable } from './writable';

const styles = ['Stop', 'Warning', 'Information'] as const;
const typeNames = {
  none: 'None',
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

/** What Excel shows of cells without validation. */
const noValidation: Validation = {
  rule: { type: 'none' },
  ignoreBlanks: true,
  errorAlert: { show: true, style: 'stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
};

/** `Excel.DataValidation`: what the cells of a range may hold. A property is null where cells differ. */
export const dataValidationClass = officeClass<RangeTarget>('DataValidation', {
  type: scalar('1.8', (range) => {
    const validation = validationOf(range);
    if (validation) return typeNames[validation.rule.type];
    return isOnSomeCells(range) ? 'MixedCriteria' : 'Inconsistent';
  }),
  rule: scalar(
    '1.8',
    (range) => {
      const validation = validationOf(range);
      return validation && validationRuleOf(validation.rule);
    },
    (range, value) => {
      change(range, { rule: validationRuleArgument(value) });
    },
    {
      partly: 'Formulas are read relative to the first cell of the validated area, not of the range asked.',
      assumed:
        'Without validation the rule is `{}`; dates and times are answered as formulas of their serial number.',
    },
  ),
  ignoreBlanks: scalar(
    '1.8',
    (range) => validationOf(range)?.ignoreBlanks ?? null,
    (range, value) => {
      change(range, { ignoreBlanks: booleanArgument(value, 'DataValidation.ignoreBlanks') });
    },
  ),
  errorAlert: scalar(
    '1.8',
    (range) => {
      const alert = validationOf(range)?.errorAlert;
      if (!alert) return null;
      const { show: showAlert, style, title, message } = alert;
      return { showAlert, style: styles.find((name) => name.toLowerCase() === style), title, message };
    },
    (range, value) => {
      change(range, { errorAlert: errorAlertArgument(value) });
    },
  ),
  prompt: scalar(
    '1.8',
    (range) => {
      const prompt = validationOf(range)?.prompt;
      return prompt ? { showPrompt: prompt.show, title: prompt.title, message: prompt.message } : null;
    },
    (range, value) => {
      change(range, { prompt: promptArgument(value) });
    },
  ),
  valid: scalar(
    '1.8',
    (range, { book }) => {
      book.calculate();
      const invalid = range.sheet.validations.invalidCells(range.area).length;
      if (invalid === 0) return true;
      return invalid === range.rows * range.columns ? false : null;
    },
    undefined,
    { onRequest: true },
  ),
  clear: method('1.8', ({ sheet, area }) => {
    assertStructureWritable(sheet);
    sheet.validations.clear(area);
    return null;
  }),
  getInvalidCells: method('1.9', (range, _args, { book }) => {
    book.calculate();
    const cells = invalidCells(range);
    if (cells) return cells;
    throw itemNotFound('there are no invalid cells.');
  }),
  getInvalidCellsOrNullObject: method('1.9', (range, _args, { book }) => {
    book.calculate();
    return invalidCells(range);
  }),
});

/** The validation that all cells share; null where they differ. */
function validationOf({ sheet, area }: RangeTarget): Validation | null {
  const placed = sheet.validations.of(area);
  if (placed === undefined) return null;
  return placed?.validation ?? noValidation;
}

/** Whether cells that differ have the same validation or none: then a single one touches the range. */
function isOnSomeCells({ sheet, area }: RangeTarget): boolean {
  const touching = sheet.validations.all().filter(({ areas }) => areas.some((own) => intersect(own, area)));
  return touching.length === 1;
}

function change(range: RangeTarget, change: Partial<Validation>): void {
  assertStructureWritable(range.sheet);
  range.sheet.validations.set(range.area, { ...(validationOf(range) ?? noValidation), ...change });
}

function invalidCells({ sheet, area }: RangeTarget): OfficeObject | null {
  const areas = joinCells(sheet.validations.invalidCells(area));
  return areas.length === 0 ? null : rangeAreasClass.of({ sheet, areas });
}

function errorAlertArgument(value: unknown): Validation['errorAlert'] {
  const { showAlert, style, title, message } = (value ?? {}) as Record<string, unknown>;
  const what = 'DataValidationErrorAlert';
  const chosen = isAbsent(style) ? 'Stop' : choiceArgument(style, styles, `${what}.style`);
  return {
    show: isAbsent(showAlert) || booleanArgument(showAlert, `${what}.showAlert`),
    style: chosen.toLowerCase() as Validation['errorAlert']['style'],
    title: shortText(title, 32, `${what}.title`),
    message: shortText(message, 255, `${what}.message`),
  };
}

function promptArgument(value: unknown): Validation['prompt'] {
  const { showPrompt, title, message } = (value ?? {}) as Record<string, unknown>;
  const what = 'DataValidationPrompt';
  return {
    show: isAbsent(showPrompt) || booleanArgument(showPrompt, `${what}.showPrompt`),
    title: shortText(title, 32, `${what}.title`),
    message: shortText(message, 255, `${what}.message`),
  };
}

/** The file format holds 32 characters of a title and 255 of a message. */
function shortText(value: unknown, most: number, what: string): string {
  const text = isAbsent(value) ? '' : textArgument(value, what);
  if (text.length <= most) return text;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} has at most ${most} characters.`,
  );
}
