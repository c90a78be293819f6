/** The categories of Excel's Format Cells dialog: Office's `NumberFormatCategory`. */
export type NumberFormatCategory =
  | 'General'
  | 'Number'
  | 'Currency'
  | 'Accounting'
  | 'Date'
  | 'Time'
  | 'Percentage'
  | 'Fraction'
  | 'Scientific'
  | 'Text'
  | 'Special'
  | 'Custom';

const symbol = String.raw`(?:\\?[$€£¥]|"[^"]{1,4}"|\[\$[^\]]*\])`;
const amount = String.raw`(?:#,##)?0(?:\.0+)?`;
/** The dialog's ways to show negative numbers: a minus sign, red, brackets, red brackets. */
const negatives = (shown: string) => `${shown}(?:_\\))?(?:;(?:\\[Red\\])?-?\\(?${shown}\\)?(?:_\\))?)?`;

const dates = [
  'm/d/yyyy',
  'm/d/yy',
  'm/d',
  'mm/dd/yy',
  'mm/dd/yyyy',
  'd-mmm',
  'd-mmm-yy',
  'dd-mmm-yy',
  'd-mmm-yyyy',
  'mmm-yy',
  'mmmm-yy',
  'mmmm d, yyyy',
  'dddd, mmmm d, yyyy',
  'dddd, mmmm dd, yyyy',
  'm/d/yy h:mm am/pm',
  'm/d/yy h:mm',
  'mmmmm',
  'mmmmm-yy',
  'yyyy-mm-dd',
];

const times = ['h:mm', 'h:mm am/pm', 'h:mm:ss', 'h:mm:ss am/pm', 'mm:ss.0', '[h]:mm:ss'];

const patterns: readonly (readonly [RegExp, NumberFormatCategory])[] = [
  [/^general$/i, 'General'],
  [/^@$/, 'Text'],
  [/^_[(-].*\* /, 'Accounting'],
  [new RegExp(`^${negatives(amount)}$`, 'i'), 'Number'],
  [new RegExp(`^${negatives(`${symbol} ?${amount}`)}$`, 'i'), 'Currency'],
  [new RegExp(`^${negatives(`${amount} ?${symbol}`)}$`, 'i'), 'Currency'],
  [/^0(\.0+)?%$/, 'Percentage'],
  [/^# \?{1,3}\/(\?{1,3}|2|4|8|16|10|100)$/, 'Fraction'],
  [/^0(\.0+)?E\+0+$/i, 'Scientific'],
  [/^(00000|00000-0000|000-00-0000|\[<=9999999\]###-####;\(###\) ###-####)$/, 'Special'],
];

/** The category in which the dialog shows a number format; one that it does not list is Custom. */
export function numberFormatCategory(numberFormat: string): NumberFormatCategory {
  const found = patterns.find(([pattern]) => pattern.test(numberFormat));
  if (found) return found[1];
  const plain = numberFormat
    .toLowerCase()
    .replace(/^\[\$-[^\]]*\]/, '')
    .replace(/;@$/, '')
    .replaceAll('\\', '');
  if (dates.includes(plain)) return 'Date';
  return times.includes(plain) ? 'Time' : 'Custom';
}
