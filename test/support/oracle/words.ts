import { textOf, type Cell, type RecalculatedWorkbook } from '../recalculatedWorkbook';
import { findTable } from './tables';

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

/** A status as the workbook shows it: by `KpiWords` on `KPI Settings`, ours where the table or the word is missing. */
export type ShownStatus = (status: StatusWord) => string;

/** Reads the words that a workbook shows for statuses, which a team may have translated. */
export function readShownStatus(workbook: RecalculatedWorkbook): ShownStatus {
  if (!workbook.tables.has('KpiWords')) return (status) => status;
  const { rows } = findTable(workbook, 'KPI Settings', 'KpiWords', ['Status', 'Word']);
  const shown = new Map(rows.map((row) => [textOf(row.cell('Status')), textOf(row.cell('Word'))]));
  return (status) => shown.get(status) ?? status;
}

/** Whether a person entered `n/a`, in whatever case; with a space around it, it is text like any other. */
export function isNotApplicable(cell: Cell | undefined): boolean {
  return cell?.type === 'text' && cell.value.toLowerCase() === 'n/a';
}

/** A word that a person entered, such as `Higher`, to compare with ours: Excel ignores case, and so do we. */
export function entered(text: string): string {
  return text.trim().toLowerCase();
}
