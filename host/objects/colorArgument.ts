import { ExcelError } from '../engine';
import { textArgument } from './arguments';
import { namedColor } from './namedColors';

/** A colour as `#RRGGBB`, from a hex text, with or without `#` and in three digits too, or from a name of CSS. */
export function colorArgument(value: unknown, what: string): string {
  const text = textArgument(value, what).trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  if (/^#[0-9a-f]{3}$/i.test(text)) return text.toUpperCase().replace(/[0-9A-F]/g, '$&$&');
  const color = namedColor(text);
  if (color) return color;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes a colour, not "${text}".`,
  );
}
