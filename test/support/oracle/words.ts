import type { RecalculatedWorkbook } from '../recalculatedWorkbook';

/** The ten words for how a KPI stands in a month; no word at all where there is nothing to say. */
export type StatusWord =
  | 'On target'
  | 'Watch'
  | 'Off target'
  | 'No target'
  | 'No data'
  | 'Late'
  | 'Not due'
  | 'Not applicable'
  | 'No activity'
  | 'Check'
  | '';

/** Between our words and those of a workbook, which may speak another language. */
export interface Words {
  /** The word as the workbook shows it. */
  readonly shown: (word: string) => string;
  /** A word that stands in the workbook, in our words and in lower case; unknown text as it is. */
  readonly meant: (text: string) => string;
}

/**
 * The words of the table `KpiWords` on `KPI Settings`: our word in its first column, the workbook's in its
 * second. Ours where the table or a word is missing.
 */
export function readWords(workbook: RecalculatedWorkbook): Words {
  const area = workbook.tables.get('KpiWords');
  const rows = area === undefined ? [] : (workbook.sheets.get(area.sheet)?.rows ?? []);
  const shownBy = new Map<string, string>();
  const meantBy = new Map<string, string>();
  for (const cells of rows.slice((area?.top ?? 0) + 1, (area?.bottom ?? 0) + 1)) {
    const [ours, theirs] = [cells[area?.left ?? 0], cells[(area?.left ?? 0) + 1]];
    if (ours?.type !== 'text' || theirs?.type !== 'text' || theirs.value === '') continue;
    shownBy.set(plain(ours.value), theirs.value);
    meantBy.set(theirs.value.toLowerCase(), ours.value.toLowerCase());
  }
  return {
    shown: (word) => shownBy.get(plain(word)) ?? word,
    meant: (text) => meantBy.get(text.trim().toLowerCase()) ?? text.trim().toLowerCase(),
  };
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, '');
}
