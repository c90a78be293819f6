/** What formulas of a workbook may name. */
export interface Vocabulary {
  /** Functions with their arguments. */
  readonly functions: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  /** Tables with their columns. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** The table of the cell, whose columns need no name before them. */
  readonly ownTable: string | undefined;
}

export interface Suggestion {
  readonly label: string;
  readonly kind: 'function' | 'name' | 'table' | 'column';
  /** What replaces the word at the caret. */
  readonly insert: string;
}

/** Suggestions for the word between `from` and the caret. */
export interface Suggestions {
  readonly from: number;
  readonly list: readonly Suggestion[];
}

/** How many are offered: more would have to be scrolled through. */
const most = 10;

/** What the word before the caret may become; null where nothing is offered: outside formulas and inside quotes. */
export function suggestionsAt(text: string, caret: number, vocabulary: Vocabulary): Suggestions | null {
  const before = text.slice(0, caret);
  if (!before.startsWith('=') || isQuoted(before)) return null;
  const column = columnStart(before, vocabulary);
  if (column) return column;
  const word = /(?:^|[=(,;+\-*/^&<>:\s])([\p{L}_][\p{L}\p{N}_.]*)$/u.exec(before)?.[1];
  if (word === undefined) return null;
  const wanted = word.toLowerCase();
  const starts = (name: string) => name.toLowerCase().startsWith(wanted);
  const list: Suggestion[] = [
    ...[...vocabulary.tables.keys()].filter(starts).map(offered('table', (name) => `${name}[`)),
    ...vocabulary.names.filter(starts).map(offered('name', (name) => name)),
    ...[...vocabulary.functions.keys()].filter(starts).map(offered('function', (name) => `${name}(`)),
  ];
  return list.length > 0 ? { from: caret - word.length, list: list.slice(0, most) } : null;
}

/** `Table[`, `Table[@`, `[@`: the columns of the table. */
function columnStart(before: string, { tables, ownTable }: Vocabulary): Suggestions | null {
  const match = /([\p{L}_][\p{L}\p{N}_.]*)?\[(@?)(\[?)([^[\]]*)$/u.exec(before);
  if (!match) return null;
  const [, name = ownTable ?? '', , bracket = '', typed = ''] = match;
  const table = [...tables].find(([known]) => known.toLowerCase() === name.toLowerCase());
  const columns = (table?.[1] ?? []).filter((column) => column.toLowerCase().startsWith(typed.toLowerCase()));
  const list = columns
    .slice(0, most)
    .map(offered('column', (column) => columnText(column, match[2] === '@', bracket !== '')));
  return list.length > 0 ? { from: before.length - typed.length, list } : null;
}

/** After `@` a name that is more than letters and digits stands in brackets of its own. */
function columnText(column: string, isThisRow: boolean, isInBracket: boolean): string {
  const escaped = column.replace(/['#[\]]/g, "'$&");
  if (isInBracket) return `${escaped}]]`;
  return isThisRow && !/^[\p{L}\p{N}_]+$/u.test(column) ? `[${escaped}]]` : `${escaped}]`;
}

/** The function whose arguments the caret is in; null outside of any. */
export function functionAt(text: string, caret: number): string | null {
  const before = text.slice(0, caret);
  if (!before.startsWith('=')) return null;
  const open: (string | null)[] = [];
  for (const match of before.matchAll(/"[^"]*"?|([\p{L}_][\p{L}\p{N}_.]*)?\(|\)/gu)) {
    if (match[0] === ')') open.pop();
    else if (match[0].endsWith('(')) open.push(match[1]?.toUpperCase() ?? null);
  }
  return open.reverse().find((name) => name !== null) ?? null;
}

function offered(kind: Suggestion['kind'], insert: (name: string) => string) {
  return (label: string): Suggestion => ({ label, kind, insert: insert(label) });
}

function isQuoted(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1;
}
