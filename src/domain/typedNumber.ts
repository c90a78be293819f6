/**
 * A number as people type it into a text, in whatever language: `5,5`, `5.5`, `1 000`, `1.000,5`, `10'000`. `ambiguous` for
 * `1.000` and `1,000`, which are a thousand to some and one to others. `null` for what is no number.
 */
export function readTypedNumber(text: string): number | 'ambiguous' | null {
  const compact = text.replace(/[\s'’]/g, '').replace('−', '-');
  const parts = /^([+-]?)(\d[\d.,]*)$/.exec(compact);
  if (!parts) return null;
  const [, sign = '', digits = ''] = parts;
  const plain = withoutGroups(digits);
  if (plain === null || plain === 'ambiguous') return plain;
  return Number(`${sign}${plain}`);
}

function withoutGroups(digits: string): string | 'ambiguous' | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return digits;
  const last = marks.at(-1) ?? '';
  if (new Set(marks).size === 2) {
    const [whole = '', fraction = '', ...more] = digits.split(last);
    const grouped = ungrouped(whole, last === ',' ? '.' : ',');
    return more.length > 0 || grouped === null ? null : `${grouped}.${fraction}0`;
  }
  if (marks.length > 1) return ungrouped(digits, last);
  const [whole = '', fraction = ''] = digits.split(last);
  const canBeGroup = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return canBeGroup ? 'ambiguous' : `${whole}.${fraction}0`;
}

function ungrouped(whole: string, mark: string): string | null {
  const [first = '', ...rest] = whole.split(mark);
  return first.length <= 3 && rest.every((group) => group.length === 3) ? first + rest.join('') : null;
}
