import type { ConditionalFormatPatch } from '../engine';
import { booleanArgument, choiceArgument } from './arguments';
import { colorArgument } from './colorArgument';
import { changeFormat, ruleOf, type RuleTarget, without } from './conditionalRule';
import { method, officeClass, type Scalar, scalar } from './officeClass';

type Font = NonNullable<ConditionalFormatPatch['font']>;

const underlines = ['None', 'Single', 'Double'] as const;

/** `Excel.ConditionalRangeFont`. */
export const conditionalRangeFontClass = officeClass<RuleTarget>('ConditionalRangeFont', {
  bold: fontScalar('bold', booleanArgument),
  italic: fontScalar('italic', booleanArgument),
  strikethrough: fontScalar('strikethrough', booleanArgument),
  underline: fontScalar('underline', (value, what) => choiceArgument(value, underlines, what)),
  color: fontScalar('color', colorArgument),
  clear: method('1.6', (target) => {
    changeFormat(target, (format) => without(format, 'font'));
    return null;
  }),
});

function fontScalar<Key extends keyof Font>(
  key: Key,
  argument: (value: unknown, what: string) => NonNullable<Font[Key]>,
): Scalar<RuleTarget> {
  return scalar(
    '1.6',
    (target) => ruleOf(target).format.font?.[key] ?? null,
    (target, value) => {
      const chosen = argument(value, `ConditionalRangeFont.${key}`);
      changeFormat(target, (format) => ({ ...format, font: { ...format.font, [key]: chosen } }));
    },
    { assumed: 'Null where the rule says nothing.' },
  );
}
