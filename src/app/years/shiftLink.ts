import { type Month, monthNumberOf, yearOf } from '../../domain/month';

/** A cell of a month, and the cell above it that holds the month as a date. */
export interface MonthCell {
  readonly month: Month;
  /** Relative, for example `F4`. */
  readonly dateCell: string;
}

/** The formula for another year, or why it would read something wrong there. */
export type ShiftedLink =
  | { readonly kind: 'shifted'; readonly formula: string; readonly hasFixedRange: boolean }
  | { readonly kind: 'left'; readonly why: string };

/**
 * The parts of a formula that matter here, in the order in which they are tried: texts, references to other sheets and to
 * tables, dates, functions, and cells of the formula's own sheet. What matches none of them is passed over.
 */
const parts = new RegExp(
  [
    /(?<text>"(?:[^"]|"")*")/,
    /(?<elsewhere>(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)/u,
    /(?<table>[\p{L}_\\][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^[\]]*\])*\])/u,
    /(?<ownRow>\[(?:[^[\]]|\[[^[\]]*\])*\])/u,
    /(?<date>\bDATE\(\s*\d{4}\s*,\s*\d{1,2}\s*,\s*\d{1,2}\s*\))/u,
    /(?<other>[\p{L}_\\][\p{L}\p{N}_.]*(?=\())/u,
    /(?<cell>(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(]))/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/**
 * A formula that reads a source for its own month, as it reads the same source for a month of another year. The month may be
 * named as a date (`DATE(2026,3,1)`), as a text (`"2026-03"`), or by the cell with the date above the formula. Whatever reads
 * fixed cells, another month as well, or the sheet of its own year cannot be carried over.
 */
export function shiftLink(formula: string, from: MonthCell, to: MonthCell): ShiftedLink {
  let namesMonth = false;
  let hasFixedRange = false;
  let why: string | null = null;
  const refuse = (reason: string) => {
    why ??= reason;
  };
  const shifted = formula.replace(parts, (...match: readonly unknown[]) => {
    const token = String(match[0]);
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups['text'] !== undefined) {
      if (token === `"${from.month}"`) {
        namesMonth = true;
        return `"${to.month}"`;
      }
      if (/^"\d{4}-\d{2}"$/.test(token)) refuse('names another month than its own');
    }
    if (groups['date'] !== undefined) {
      if (isFirstDayOf(token, from.month)) {
        namesMonth = true;
        return `DATE(${yearOf(to.month)},${monthNumberOf(to.month)},1)`;
      }
      refuse('names another month than its own');
    }
    if (groups['cell'] !== undefined) {
      if (token.replaceAll('$', '').toUpperCase() === from.dateCell) {
        namesMonth = true;
        return withDollarsOf(token, to.dateCell);
      }
      refuse('reads other cells of its own sheet');
    }
    if (groups['ownRow'] !== undefined || /^KpiData\d{4}\[/i.test(token))
      refuse('reads other cells of its own sheet');
    if (groups['table'] !== undefined && /^Kpi(?:Targets|Scorecard)\d{4}\[/i.test(token))
      refuse('reads a sheet of its own year');
    if (groups['elsewhere'] !== undefined && /[A-Z]\$?\d+:\$?[A-Z]{1,3}\$?\d+$/i.test(token))
      hasFixedRange = true;
    return token;
  });
  if (why !== null) return { kind: 'left', why };
  if (!namesMonth) return { kind: 'left', why: 'reads fixed cells' };
  return { kind: 'shifted', formula: shifted, hasFixedRange };
}

function isFirstDayOf(date: string, month: Month): boolean {
  const [year, monthNumber, day] = (date.match(/\d+/g) ?? []).map(Number);
  return year === yearOf(month) && monthNumber === monthNumberOf(month) && day === 1;
}

/** The other cell with the `$` signs of the one that it takes the place of. */
function withDollarsOf(written: string, cell: string): string {
  const column = cell.replace(/\d+/, '');
  const row = cell.replace(/\D+/, '');
  return `${written.startsWith('$') ? '$' : ''}${column}${/\w\$\d/.test(written) ? '$' : ''}${row}`;
}
