import type { CellPosition } from '../engine';
import type { Workspace } from './Workspace';

/** The menu of a table header's button. */
export function openFilterMenu(workspace: Workspace, _cell: CellPosition, _button: HTMLElement): void {
  workspace.tell('This host cannot sort or filter tables yet.', 'problem');
}
