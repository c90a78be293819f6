import { type Area, isWholeColumns, isWholeRows, type Sheet } from '../../engine';
import { linesArea } from '../grid/GridMouse';
import { askChoice } from './askChoice';
import type { GridParts } from './GridParts';

/** Ctrl and + : whole rows or columns at once, for other cells it asks where those there go. */
export function insertAtSelected({ workspace }: GridParts): void {
  const { sheet, selection } = workspace;
  const { area } = selection;
  const insert = (where: Area, direction: 'Down' | 'Right') => {
    workspace.attempt(() => {
      sheet.assertWritable(where, actionOn(where, 'insert'));
      sheet.insertCells(where, direction);
    });
  };
  if (isWholeRows(area)) insert(area, 'Down');
  else if (isWholeColumns(area)) insert(area, 'Right');
  else {
    const choices = ['Shift cells down', 'Shift cells right', 'Entire row', 'Entire column'] as const;
    void askChoice('Insert', 'Where do the present cells go?', choices).then((answer) => {
      if (answer === 'Shift cells down') insert(area, 'Down');
      else if (answer === 'Shift cells right') insert(area, 'Right');
      else if (answer === 'Entire row') insert(linesArea('rows', area.top, area.bottom), 'Down');
      else if (answer === 'Entire column') insert(linesArea('columns', area.left, area.right), 'Right');
    });
  }
}

/** Ctrl and - : as `insertAtSelected`. */
export function deleteSelected({ workspace }: GridParts): void {
  const { sheet, selection } = workspace;
  const { area } = selection;
  const remove = (where: Area, direction: 'Up' | 'Left') => {
    workspace.attempt(() => {
      sheet.assertWritable(where, actionOn(where, 'delete'));
      sheet.deleteCells(where, direction);
    });
  };
  if (isWholeRows(area)) remove(area, 'Up');
  else if (isWholeColumns(area)) remove(area, 'Left');
  else {
    const choices = ['Shift cells up', 'Shift cells left', 'Entire row', 'Entire column'] as const;
    void askChoice('Delete', 'Which cells close the gap?', choices).then((answer) => {
      if (answer === 'Shift cells up') remove(area, 'Up');
      else if (answer === 'Shift cells left') remove(area, 'Left');
      else if (answer === 'Entire row') remove(linesArea('rows', area.top, area.bottom), 'Up');
      else if (answer === 'Entire column') remove(linesArea('columns', area.left, area.right), 'Left');
    });
  }
}

function actionOn(area: Area, what: 'insert' | 'delete'): Parameters<Sheet['assertWritable']>[1] {
  if (isWholeRows(area)) return what === 'insert' ? 'insertRows' : 'deleteRows';
  if (isWholeColumns(area)) return what === 'insert' ? 'insertColumns' : 'deleteColumns';
  return 'write';
}
