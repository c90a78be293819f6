import { parseStructRef, tokenize } from '@borgar/fx/xlsx';

/** A structured reference of a formula, `T[[#This Row],[Col]]`. */
export interface StructuredReference {
  readonly table: string;
  /** None, one, or the first and the last. */
  readonly columns: readonly string[];
  /** `headers`, `data`, `totals`, `all`, `this row`. */
  readonly sections: readonly string[];
}

/** Changes a reference; a text replaces it altogether, the same object leaves it as written. */
export type StructuredChange = (reference: StructuredReference) => StructuredReference | string;

/** Rewrites the structured references of a formula, with or without `=`. References without a table's name stay. */
export function changeStructured(formula: string, change: StructuredChange): string {
  if (!formula.includes('[')) return formula;
  let changed = false;
  const parts = tokenize(formula).map(({ type, value }) => {
    if (type !== 'structured') return value;
    const parsed = parseStructRef(value);
    if (!parsed?.table) return value;
    const reference = { table: parsed.table, columns: parsed.columns ?? [], sections: parsed.sections ?? [] };
    const after = change(reference);
    if (after === reference) return value;
    changed = true;
    return typeof after === 'string' ? after : written(after, value.includes('[['));
  });
  return changed ? parts.join('') : formula;
}

const sectionNames: Record<string, string> = {
  headers: '#Headers',
  data: '#Data',
  totals: '#Totals',
  all: '#All',
  'this row': '#This Row',
};

/** The full form, as files hold it: `T[Col]`, `T[[a]:[b]]`, `T[[#This Row],[Col]]`. */
function written({ table, columns, sections }: StructuredReference, doubled: boolean): string {
  const items = sections.map((section) => `[${sectionNames[section] ?? section}]`);
  if (columns.length > 0) items.push(columns.map((column) => `[${escaped(column)}]`).join(':'));
  const [only, ...more] = items;
  if (only === undefined) return `${table}[]`;
  if (more.length > 0 || columns.length > 1) return `${table}[${items.join(',')}]`;
  // Excel wants double brackets around a header with special characters.
  const isPlain = columns.every((column) => /^[\p{L}\p{N}_ .%]*$/u.test(column));
  return isPlain && !doubled ? table + only : `${table}[${only}]`;
}

/** Characters of a column name that need an apostrophe before them. Source: MS-OE376, table formulas. */
function escaped(column: string): string {
  return column.replace(/[[\]#'@]/g, "'$&");
}

/** Follows a table that gets another name. */
export function renamedTable(before: string, after: string): (formula: string) => string {
  const old = before.toLowerCase();
  return (formula) =>
    formula.toLowerCase().includes(old)
      ? changeStructured(formula, (reference) =>
          reference.table.toLowerCase() === old ? { ...reference, table: after } : reference,
        )
      : formula;
}

/** Follows columns of a table that get other names; the keys are in lower case. */
export function renamedColumns(
  table: string,
  names: ReadonlyMap<string, string>,
): (formula: string) => string {
  return changedColumns(table, (columns) =>
    columns.map((column) => names.get(column.toLowerCase()) ?? column),
  );
}

/**
 * Follows columns that are deleted: a block of columns shrinks, a reference to nothing else becomes `#REF!`.
 * `before` holds the names of all columns in order.
 */
export function deletedColumns(
  table: string,
  before: readonly string[],
  deleted: ReadonlySet<string>,
): (formula: string) => string {
  const lower = before.map((name) => name.toLowerCase());
  return changedColumns(table, ([first, last = first]) => {
    const from = lower.indexOf((first ?? '').toLowerCase());
    const to = lower.indexOf((last ?? '').toLowerCase());
    if (from < 0 || to < 0) return null;
    const staying = before
      .slice(Math.min(from, to), Math.max(from, to) + 1)
      .filter((name) => !deleted.has(name));
    const [start, end] = [staying[0], staying.at(-1)];
    if (start === undefined || end === undefined) return null;
    return start === end ? [start] : [start, end];
  });
}

/** Every reference to a table that is gone becomes `#REF!`. */
export function deletedTable(table: string): (formula: string) => string {
  const gone = table.toLowerCase();
  return (formula) =>
    formula.toLowerCase().includes(gone)
      ? changeStructured(formula, (reference) =>
          reference.table.toLowerCase() === gone ? '#REF!' : reference,
        )
      : formula;
}

function changedColumns(
  table: string,
  change: (columns: readonly string[]) => readonly string[] | null,
): (formula: string) => string {
  const wanted = table.toLowerCase();
  return (formula) => {
    if (!formula.toLowerCase().includes(wanted)) return formula;
    return changeStructured(formula, (reference) => {
      if (reference.table.toLowerCase() !== wanted || reference.columns.length === 0) return reference;
      const columns = change(reference.columns);
      if (columns === null) return '#REF!';
      return columns.join('\n') === reference.columns.join('\n') ? reference : { ...reference, columns };
    });
  };
}
