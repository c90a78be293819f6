import { ExcelError } from '../engine';
import { textArgument } from './arguments';

/** Colour names that the API takes beside `#RRGGBB`; the ones that add-ins use. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
};

/** A colour as `#RRGGBB`, from a hex text or a name. */
export function colorArgument(value: unknown, what: string): string {
  const text = textArgument(value, what);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const color = named[text.toLowerCase()];
  if (color) return color;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes a colour, not "${text}".`,
  );
}
