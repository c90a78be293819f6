import type { Area, CellFormat, CellFormatPatch } from '../../engine';
import type { Workspace } from '../Workspace';

/** How tools reach the workbook. */
export interface Hands {
  readonly workspace: Workspace;
  /** Finishes an edit under way, then runs a change as one step; the focus goes back to the sheet. */
  edit(change: () => void): void;
  /** The same for what asks first or changes only what is seen. */
  act(action: () => void | Promise<void>): void;
  /** Proposes a sum in the active cell, as Alt and = does. */
  readonly sum: () => void;
}

/** Gives the selected cells a part of a format; refused on a protected sheet that does not allow it. */
export function formatSelection(hands: Hands, patch: CellFormatPatch): void {
  hands.edit(() => {
    const { sheet, selection } = hands.workspace;
    sheet.assertWritable(selection.area, 'format');
    sheet.setFormat(selection.area, patch);
  });
}

/** The format of the active cell: what the tools show. */
export function activeFormat({ workspace }: Hands): CellFormat {
  const { row, column } = workspace.selection.active;
  return workspace.sheet.format(row, column);
}

export function selectedArea({ workspace }: Hands): Area {
  return workspace.selection.area;
}
