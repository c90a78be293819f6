import { tokenize } from '@borgar/fx/xlsx';
import { parseStructRef } from '@borgar/fx/xlsx';

/**
 * Three forms of a formula:
 * - as people see it, with `=`, `[@Col]` and no prefixes: `=IF([@n]="","",[@n])`;
 * - as the engine stores and calculates it, without `=`, with full references: `IF(T[[#This Row],[n]]="","",T[[#This Row],[n]])`;
 * - as files hold it: as stored, with `_xlfn.` before newer functions (`fileFormula.ts`).
 */

const cache = new Map<string, string>();
const mostCached = 20_000;

/** The stored form of a formula that people or add-ins write. `table` is the table that the cell lies in. */
export function storedFormulaOf(shown: string, table: string | undefined): string {
  return cached(`s${table ?? ''}|${shown}`, () => {
    const expression = shown.startsWith('=') ? shown.slice(1) : shown;
    return tokenize(expression)
      .map(({ type, value }) => {
        switch (type) {
          case 'func':
          case 'bool':
            return value.replace(/^(_xlfn\.|_xlws\.)+/i, '').toUpperCase();
          case 'range':
          case 'range_beam':
            return upperCaseAddress(value);
          case 'range_named':
            return value.replace(/^_xlpm\./i, '');
          case 'structured':
            return fullReference(value, table);
          default:
            return value;
        }
      })
      .join('');
  });
}

/** The form that people see of a stored formula, with its `=`. */
export function shownFormula(stored: string, table: string | undefined): string {
  if (!stored.includes('[')) return `=${stored}`;
  return cached(`v${table ?? ''}|${stored}`, () => {
    const shown = tokenize(stored).map(({ type, value }) =>
      type === 'structured' ? shortReference(value, table) : value,
    );
    return `=${shown.join('')}`;
  });
}

/** `[Col]` and `T[@Col]` become `T[[#This Row],[Col]]` and the like; ExcelTS reads other forms wrongly. */
function fullReference(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  const ofThisRow = isThisRow(parsed.sections);
  const name = parsed.table === '' || parsed.table === undefined ? (table ?? '') : parsed.table;
  if (!ofThisRow && parsed.table) return reference;
  if (!ofThisRow) return name + reference;
  const columns = (parsed.columns ?? []).map((column) => `[${escaped(column)}]`).join(':');
  return columns === '' ? `${name}[#This Row]` : `${name}[[#This Row],${columns}]`;
}

/** `T[[#This Row],[Col]]` becomes `T[@Col]`, within the table `[@Col]`; a block of columns keeps the table's name, as in Excel. */
function shortReference(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  if (!parsed?.table) return reference;
  const columns = parsed.columns ?? [];
  const within = parsed.table.toLowerCase() === table?.toLowerCase();
  const name = within && columns.length === 1 ? '' : parsed.table;
  if (isThisRow(parsed.sections)) {
    const [first = '', second] = columns;
    if (second !== undefined) return `${name}[@[${escaped(first)}]:[${escaped(second)}]]`;
    if (columns.length === 0) return `${name}[@]`;
    return `${name}[@${/^[\p{L}\p{N}_]+$/u.test(first) ? first : `[${escaped(first)}]`}]`;
  }
  return name === '' ? reference.slice(reference.indexOf('[')) : reference;
}

function isThisRow(sections: readonly string[] | undefined): boolean {
  return sections?.length === 1 && sections[0]?.toLowerCase() === 'this row';
}

/** Characters that a column name needs an apostrophe before. Source: MS-OE376, table formulas. */
function escaped(column: string): string {
  return column.replace(/[[\]#'@]/g, "'$&");
}

/** Upper case behind the sheet name: `sheet1!a1` becomes `sheet1!A1`. */
function upperCaseAddress(reference: string): string {
  const bang = reference.lastIndexOf('!');
  return reference.slice(0, bang + 1) + reference.slice(bang + 1).toUpperCase();
}

function cached(key: string, make: () => string): string {
  const before = cache.get(key);
  if (before !== undefined) return before;
  if (cache.size > mostCached) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}
