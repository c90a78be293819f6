import { type Area, columnCount, rowCount } from '../engine';
import type { MenuItem } from './Menu';
import type { Workspace } from './Workspace';

/** The commands that a right click offers on cells, rows or columns. */
export function cellMenuItems(workspace: Workspace, on: 'cells' | 'rows' | 'columns'): MenuItem[] {
  const { sheet, selection } = workspace;
  const { area } = selection;
  const item = (label: string, run: () => void, more: Partial<MenuItem> = {}): MenuItem => ({
    label,
    run: () => {
      workspace.attempt(() => {
        workspace.book.batch(run);
      });
    },
    ...more,
  });
  const clear = item(
    'Clear contents',
    () => {
      sheet.assertWritable(area);
      sheet.clear(area, 'Contents');
    },
    { keys: 'Del', startsSection: true },
  );
  const clipboard = clipboardItems(workspace);
  if (on === 'rows') return [...clipboard, ...rowItems(workspace, area, item), clear];
  if (on === 'columns') return [...clipboard, ...columnItems(workspace, area, item), clear];
  const wholeRows = { ...area, left: 0, right: 16_383 };
  const wholeColumns = { ...area, top: 0, bottom: 1_048_575 };
  return [
    ...clipboard,
    ...rowItems(workspace, wholeRows, item).slice(0, 2),
    ...columnItems(workspace, wholeColumns, item).slice(0, 2),
    clear,
  ];
}

/** Browsers let a page cut and copy on request; pasting they leave to the keys. */
function clipboardItems({ tell }: Workspace): MenuItem[] {
  const byBrowser = (command: 'cut' | 'copy') => () => {
    if (!document.execCommand(command))
      tell(`The browser did not ${command}. Use the keys instead.`, 'problem');
  };
  return [
    { label: 'Cut', keys: 'Ctrl+X', run: byBrowser('cut') },
    { label: 'Copy', keys: 'Ctrl+C', run: byBrowser('copy') },
    {
      label: 'Paste',
      keys: 'Ctrl+V',
      run: () => {
        tell('Press Ctrl+V to paste: browsers keep the clipboard from buttons.');
      },
    },
  ];
}

type MakeItem = (label: string, run: () => void, more?: Partial<MenuItem>) => MenuItem;

function rowItems({ sheet }: Workspace, area: Area, item: MakeItem): MenuItem[] {
  const count = rowCount(area);
  const rows = count === 1 ? 'row' : `${count} rows`;
  return [
    item(
      `Insert ${rows} above`,
      () => {
        sheet.assertWritable(area, 'insertRows');
        sheet.insertCells(area, 'Down');
      },
      { startsSection: true },
    ),
    item(`Delete ${rows}`, () => {
      sheet.assertWritable(area, 'deleteRows');
      sheet.deleteCells(area, 'Up');
    }),
    item('Hide', () => {
      sheet.assertWritable(area, 'formatRows');
      sheet.setRowsHidden(area.top, area.bottom, true);
    }),
    item('Show hidden rows', () => {
      sheet.assertWritable(area, 'formatRows');
      sheet.setRowsHidden(Math.max(0, area.top - 1), area.bottom + 1, false);
    }),
  ];
}

function columnItems({ sheet }: Workspace, area: Area, item: MakeItem): MenuItem[] {
  const count = columnCount(area);
  const columns = count === 1 ? 'column' : `${count} columns`;
  return [
    item(
      `Insert ${columns} to the left`,
      () => {
        sheet.assertWritable(area, 'insertColumns');
        sheet.insertCells(area, 'Right');
      },
      { startsSection: true },
    ),
    item(`Delete ${columns}`, () => {
      sheet.assertWritable(area, 'deleteColumns');
      sheet.deleteCells(area, 'Left');
    }),
    item('Hide', () => {
      sheet.assertWritable(area, 'formatColumns');
      sheet.setColumnsHidden(area.left, area.right, true);
    }),
    item('Show hidden columns', () => {
      sheet.assertWritable(area, 'formatColumns');
      sheet.setColumnsHidden(Math.max(0, area.left - 1), area.right + 1, false);
    }),
    item('Fit width to contents', () => {
      sheet.assertWritable(area, 'formatColumns');
      sheet.autofitColumns(area);
    }),
  ];
}
