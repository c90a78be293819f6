import {
  ExcelError,
  type ConditionalFormatPatch,
  type ConditionalRule,
  type ConditionalTest,
  type Sheet,
} from '../engine';
import { itemNotFound } from './lookup';
import { assertStructureWritable } from './writable';

/** A conditional format of a sheet, by its id. */
export interface RuleTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** A rule of a kind: its sheet and id, known to be of the kind. */
export type TestOf<Type extends ConditionalTest['type']> = Extract<ConditionalTest, { type: Type }>;

export function ruleOf({ sheet, id }: RuleTarget): ConditionalRule {
  const rule = sheet.conditionalFormats.byId(id);
  if (rule) return rule;
  throw itemNotFound('the conditional format was deleted.');
}

/** The test of a rule that must be of the given kind. */
export function testOf<Type extends ConditionalTest['type']>(target: RuleTarget, type: Type): TestOf<Type> {
  const { test } = ruleOf(target);
  if (test.type === type) return test as TestOf<Type>;
  throw itemNotFound(`the conditional format is not of the kind "${type}".`);
}

export function changeTest(target: RuleTarget, test: ConditionalTest): void {
  assertStructureWritable(target.sheet, 'allowFormatCells');
  target.sheet.conditionalFormats.change(target.id, { test });
}

export function changeFormat(
  target: RuleTarget,
  change: (format: ConditionalFormatPatch) => ConditionalFormatPatch,
): void {
  assertStructureWritable(target.sheet, 'allowFormatCells');
  target.sheet.conditionalFormats.change(target.id, { format: change(ruleOf(target).format) });
}

/** What a rule adds, less one kind of it. */
export function without(format: ConditionalFormatPatch, kind: 'font' | 'fill'): ConditionalFormatPatch {
  return Object.fromEntries(Object.entries(format).filter(([name]) => name !== kind));
}

/** A formula as rules take it: with `=` in front. */
export function formulaArgument(value: unknown, what: string): string {
  if (typeof value === 'string' && value.startsWith('=') && value.length > 1) return value;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes a formula that starts with "=".`,
  );
}

/** The message of an argument that Excel refuses. */
export function invalidArgument(reason: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${reason}`,
  );
}
