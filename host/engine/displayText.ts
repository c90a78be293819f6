import { format, isDateFormat, isPercentFormat, isValidFormat } from './numfmt';
import { type CellValue, isErrorValue } from './values';

const validity = new Map<string, boolean>();

/** The text that a cell shows, ignoring the width of its column (Excel shows `####` in narrow ones). */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && !/[@;]/.test(numberFormat)) return value;
  // A format that Excel would not take can only come from a file.
  return format(isNumberFormat(numberFormat) ? numberFormat : 'General', value);
}

export function isNumberFormat(numberFormat: string): boolean {
  let valid = validity.get(numberFormat);
  if (valid === undefined) {
    valid = isValidFormat(numberFormat);
    validity.set(numberFormat, valid);
  }
  return valid;
}

/** The text of a constant in the formula bar: dates as dates, percentages as percentages, all digits. */
export function constantText(value: number | string | boolean | null, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateFormat(numberFormat) && value >= 0) {
    const whole = Number.isInteger(value);
    return format(
      value < 1 && !whole ? 'h:mm:ss AM/PM' : whole ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss AM/PM',
      value,
    );
  }
  if (isPercentFormat(numberFormat)) return `${digits(value * 100)}%`;
  return digits(value);
}

/** Excel keeps and shows 15 significant digits. */
function digits(value: number): string {
  return String(Number(value.toPrecision(15))).replace('e', 'E');
}
