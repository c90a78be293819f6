import type { Area, Filters } from '../../engine';
import type { Workspace } from '../Workspace';

/** Says on the status bar how many rows a filter shows, in Excel's words. */
export function tellRecords(
  { sheet, tell }: Workspace,
  filters: Filters,
  { top, bottom }: Pick<Area, 'top' | 'bottom'>,
): void {
  if (!filters.isFiltered) {
    tell('');
    return;
  }
  let shown = 0;
  for (let row = top; row <= bottom; row++) if (!sheet.isRowHidden(row)) shown++;
  tell(`${shown} of ${bottom - top + 1} records found.`);
}
