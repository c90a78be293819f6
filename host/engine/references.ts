import { parseA1Ref, type RangeA1, tokenize } from '@borgar/fx/xlsx';
import { type Area, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from './area';
import { columnLetters } from './area';

/** An A1 reference in a formula, with what is fixed by `$`. */
export interface Reference {
  /** As written; undefined for the sheet of the formula. */
  readonly sheetName: string | undefined;
  readonly area: Area;
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
  /** `cell`: a single address; `cells`: two corners, even of one cell. */
  readonly shape: 'cell' | 'cells' | 'columns' | 'rows';
}

/** Changes a reference; null makes it `#REF!`, the same object leaves the text untouched. */
export type ReferenceChange = (reference: Reference) => Reference | null;

/** Rewrites the A1 references of a formula (with or without `=`). References to other workbooks stay. */
export function changeReferences(formula: string, change: ReferenceChange): string {
  let changed = false;
  const parts = tokenize(formula).map((token, index, tokens) => {
    if (token.type !== 'range' && token.type !== 'range_beam') {
      // `Sheet2!name`: only the sheet matters.
      return token.value;
    }
    const parsed = parseA1Ref(token.value) as Parsed | undefined;
    if (!parsed || (parsed.workbookName ?? '') !== '' || tokens[index - 1]?.value === '!') return token.value;
    const reference = readReference(parsed, token.value);
    const after = change(reference);
    if (after === reference) return token.value;
    changed = true;
    return after ? writeReference(after) : '#REF!';
  });
  return changed ? parts.join('') : formula;
}

/** Rewrites the sheet before references and before names (`Sheet2!Limit`). Null makes the reference `#REF!`. */
export function changeSheetNames(formula: string, change: (sheetName: string) => string | null): string {
  let changed = false;
  const parts = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (!['range', 'range_beam', 'range_named', 'context', 'structured'].includes(token.type))
      return token.value;
    const bang = token.value.lastIndexOf('!');
    const written = token.type === 'context' ? token.value : token.value.slice(0, Math.max(bang, 0));
    if (written === '' || written.includes('[')) return token.value;
    const sheets = unquoted(written).split(':');
    const after = sheets.map(change);
    if (after.every((sheet, index) => sheet === sheets[index])) return token.value;
    changed = true;
    if (after.includes(null)) return token.type === 'context' ? token.value : '#REF!';
    const [first = '', second] = after as string[];
    const prefix =
      second === undefined ? quoteSheetName(first) : `'${`${first}:${second}`.replaceAll("'", "''")}'`;
    return token.type === 'context' ? prefix : `${prefix}!${token.value.slice(bang + 1)}`;
  });
  return changed ? parts.join('') : formula;
}

/** Moves the relative parts of a formula's references, as when it is copied from one cell to another. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return changeReferences(formula, (reference) => {
    const { area, fixed, shape } = reference;
    const down = shape === 'columns' ? 0 : rows;
    const across = shape === 'rows' ? 0 : columns;
    const moved = {
      top: fixed.top ? area.top : area.top + down,
      bottom: fixed.bottom ? area.bottom : area.bottom + down,
      left: fixed.left ? area.left : area.left + across,
      right: fixed.right ? area.right : area.right + across,
    };
    const outside = moved.top < 0 || moved.left < 0 || moved.bottom >= MAX_ROWS || moved.right >= MAX_COLUMNS;
    return outside ? null : { ...reference, area: moved };
  });
}

/** What fx's reader of files gives; its types leave the range out. */
interface Parsed {
  readonly workbookName?: string;
  readonly sheetName?: string;
  readonly range: RangeA1;
}

function readReference({ sheetName, range }: Parsed, text: string): Reference {
  const shape =
    range.top === null ? 'columns' : range.left === null ? 'rows' : hasCorners(text) ? 'cells' : 'cell';
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  return {
    sheetName: sheetName === '' ? undefined : sheetName,
    area: {
      top,
      left,
      bottom: shape === 'columns' ? MAX_ROWS - 1 : (range.bottom ?? top),
      right: shape === 'rows' ? MAX_COLUMNS - 1 : (range.right ?? left),
    },
    fixed: {
      top: range.$top ?? false,
      left: range.$left ?? false,
      bottom: range.$bottom ?? range.$top ?? false,
      right: range.$right ?? range.$left ?? false,
    },
    shape,
  };
}

function writeReference({ sheetName, area, fixed, shape }: Reference): string {
  const column = (index: number, isFixed: boolean) => (isFixed ? '$' : '') + columnLetters(index);
  const row = (index: number, isFixed: boolean) => (isFixed ? '$' : '') + String(index + 1);
  const first =
    (shape === 'rows' ? '' : column(area.left, fixed.left)) +
    (shape === 'columns' ? '' : row(area.top, fixed.top));
  const last =
    (shape === 'rows' ? '' : column(area.right, fixed.right)) +
    (shape === 'columns' ? '' : row(area.bottom, fixed.bottom));
  const address = shape === 'cell' ? first : `${first}:${last}`;
  return sheetName === undefined ? address : `${quoteSheetName(sheetName)}!${address}`;
}

function hasCorners(text: string): boolean {
  return text.slice(text.lastIndexOf('!') + 1).includes(':');
}

function unquoted(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}
