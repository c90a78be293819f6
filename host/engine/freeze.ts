import { formatCell } from './area';
import type { Worksheet } from './excelts';

/** How many rows and columns at the top and left stay in sight. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** A view as ExcelTS keeps it: one shape for normal, frozen and split ones. */
export interface View {
  state?: string;
  xSplit?: number;
  ySplit?: number;
  topLeftCell?: string;
  activeCell?: string;
  tabSelected?: boolean;
  showGridLines?: boolean;
  showRowColHeaders?: boolean;
}

export function readFreeze(sheet: Worksheet): Freeze | null {
  const view = sheet.views[0] as View | undefined;
  if (view?.state !== 'frozen') return null;
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

export function writeFreeze(sheet: Worksheet, freeze: Freeze | null): void {
  const frozen = freeze !== null && (freeze.rows > 0 || freeze.columns > 0);
  changeView(sheet, (before) => {
    const view: View = { ...before, state: 'normal' };
    delete view.xSplit;
    delete view.ySplit;
    delete view.topLeftCell;
    if (!frozen) return view;
    return {
      ...view,
      state: 'frozen',
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      topLeftCell: formatCell(freeze.rows, freeze.columns),
    };
  });
}

/** Replaces the first view of a sheet. */
export function changeView(sheet: Worksheet, change: (view: View) => View): void {
  const [first = {}, ...others] = sheet.views;
  sheet.views = [change(first as View), ...others] as Worksheet['views'];
}
