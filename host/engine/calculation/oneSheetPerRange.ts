import { tokenize } from '@borgar/fx/xlsx';

/**
 * `Data!A1:Data!B9` as `Data!A1:B9`: Excel allows the sheet before both ends of a range, as an address that was joined
 * from two others has it, and ExcelTS would take it for a reference through several sheets. Ends on two sheets are #VALUE!, as in Excel.
 */
export function oneSheetPerRange(text: string): string {
  if (!/:[^:]*!/u.test(text)) return text;
  const parts: string[] = [];
  const tokens = tokenize(text, { mergeRefs: true });
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const [operator, last] = [tokens[at + 1], tokens[at + 2]];
    const isJoint = operator?.value === ':' && isCell(token) && isCell(last) && last.value.includes('!');
    if (!isJoint) {
      parts.push(token?.value ?? '');
      continue;
    }
    parts.push(joined(token.value, last.value));
    at += 2;
  }
  return parts.join('');
}

type Token = ReturnType<typeof tokenize>[number];

function isCell(token: Token | undefined): token is Token {
  return token?.type === 'range';
}

function joined(first: string, last: string): string {
  const [sheet, cell] = split(last);
  const [firstSheet] = split(first);
  if (firstSheet.toLowerCase() === sheet.toLowerCase()) return `${first}:${cell}`;
  return firstSheet === '' ? `(${first}):(${last})` : '#VALUE!';
}

function split(reference: string): readonly [sheet: string, cell: string] {
  const bang = reference.lastIndexOf('!');
  return [reference.slice(0, bang + 1), reference.slice(bang + 1)];
}
