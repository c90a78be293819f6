/**
 * A number format with one decimal place more (1) or less (-1) in each of its sections, as the ribbon's buttons change
 * it; texts in quotes, colours and dates stay. Null where nothing can be changed: dates, texts, no decimals left.
 *
 * @example changeDecimals('#,##0.00', -1) // '#,##0.0'
 */
export function changeDecimals(numberFormat: string, step: 1 | -1): string | null {
  const format = numberFormat === 'General' ? '0' : numberFormat;
  if (numberFormat === '@' || isDate(format)) return null;
  const after = format
    .split(';')
    .map((section) => changeSection(section, step))
    .join(';');
  return after === format ? null : after;
}

const letters = /"[^"]*"|\\.|\[[^\]]*\]/g;

function isDate(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(letters, ''));
}

function changeSection(section: string, step: 1 | -1): string {
  // Digits inside quotes, escapes and brackets are not places.
  const hidden: string[] = [];
  const bare = section.replace(letters, (text) => {
    hidden.push(text);
    return '\u0000';
  });
  const changed =
    step === 1
      ? bare.replace(/(\.[0#?]*)|([0#?])(?![0#?,]*[0#?.])/, (_, decimals?: string, last?: string) =>
          decimals === undefined ? `${last ?? ''}.0` : `${decimals}0`,
        )
      : bare.replace(/\.([0#?]*)[0#?]/, (_, kept: string) => (kept === '' ? '' : `.${kept}`));
  return changed.replaceAll('\u0000', () => hidden.shift() ?? '');
}
