/** A block of texts, row by row. */
export type TextBlock = readonly (readonly string[])[];

/**
 * Writes a block as spreadsheets exchange it: tabs between cells, line ends between rows, and quotes around texts that
 * hold one of these.
 */
export function formatTsv(block: TextBlock): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads a block. Rows of different length are filled up with empty texts; a last empty line is no row.
 *
 * @example 'a\tb\nc' gives [['a', 'b'], ['c', '']]
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const field = readField(text, at);
    rows.at(-1)?.push(field.text);
    const end = text[field.end];
    at = field.end + 1;
    if (end === '\r' && text[at] === '\n') at++;
    if (end === '\r' || end === '\n') rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function readField(text: string, start: number): { readonly text: string; readonly end: number } {
  if (text[start] === '"') {
    const quotedField = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
    quotedField.lastIndex = start;
    const match = quotedField.exec(text);
    if (match) return { text: (match[1] ?? '').replaceAll('""', '"'), end: quotedField.lastIndex };
  }
  const plain = /[^\t\r\n]*/y;
  plain.lastIndex = start;
  return { text: plain.exec(text)?.[0] ?? '', end: plain.lastIndex };
}
