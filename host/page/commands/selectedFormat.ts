import type { FontPart } from '../grid/gridCommand';
import { linesArea } from '../grid/GridMouse';
import type { GridParts } from './GridParts';

/** Bold and its like: on for all selected cells unless the active one has it, then off. */
export function toggleFont({ workspace }: GridParts, { part }: { readonly part: FontPart }): void {
  const { sheet, selection } = workspace;
  const { row, column } = selection.active;
  const { font } = sheet.format(row, column);
  const patch =
    part === 'underline'
      ? { underline: font.underline === 'None' ? ('Single' as const) : ('None' as const) }
      : { [part]: !font[part] };
  workspace.attempt(() => {
    sheet.assertWritable(selection.area, 'format');
    sheet.setFormat(selection.area, { font: patch });
  });
}

export function setNumberFormat({ workspace }: GridParts, { format }: { readonly format: string }): void {
  const { sheet, selection } = workspace;
  workspace.attempt(() => {
    sheet.assertWritable(selection.area, 'format');
    sheet.setFormat(selection.area, { numberFormat: format });
  });
}

/** Hides the rows or columns of the selection, or shows those hidden among them. */
export function hideLines({ workspace }: GridParts, lines: 'rows' | 'columns', hidden: boolean): void {
  const { sheet, selection } = workspace;
  const { area } = selection;
  workspace.attempt(() => {
    if (lines === 'rows') {
      sheet.assertWritable(linesArea('rows', area.top, area.bottom), 'formatRows');
      sheet.setRowsHidden(area.top, area.bottom, hidden);
    } else {
      sheet.assertWritable(linesArea('columns', area.left, area.right), 'formatColumns');
      sheet.setColumnsHidden(area.left, area.right, hidden);
    }
  });
}
