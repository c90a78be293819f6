import { type Area, columnCount, rowCount } from '../engine';
import { shownParts } from './clipboard/shownRows';
import type { PastePart } from './clipboard/putDown';
import type { MenuItem } from './Menu';
import type { Workspace } from './Workspace';

/** What the menu asks of the clipboard. */
interface MenuClipboard {
  pasteFrom(part: PastePart): Promise<void>;
}

/** The commands that a right click offers on cells, rows or columns. */
export function cellMenuItems(
  workspace: Workspace,
  on: 'cells' | 'rows' | 'columns',
  clipboard?: MenuClipboard,
): MenuItem[] {
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
      for (const part of shownParts(sheet, area)) sheet.clear(part, 'Contents');
    },
    { keys: 'Del', startsSection: true },
  );
  const first = clipboard ? clipboardItems(workspace, clipboard) : [];
  if (on === 'rows') return [...first, ...rowItems(workspace, area, item), clear];
  if (on === 'columns') return [...first, ...columnItems(workspace, area, item), clear];
  const wholeRows = { ...area, left: 0, right: 16_383 };
  const wholeColumns = { ...area, top: 0, bottom: 1_048_575 };
  return [
    ...first,
    ...rowItems(workspace, wholeRows, item).slice(0, 2),
    ...columnItems(workspace, wholeColumns, item).slice(0, 2),
    ...cellItems(workspace, area, item),
    clear,
  ];
}

/** Browsers let a page cut and copy on request; before pasting they may ask the person. */
function clipboardItems({ tell }: Workspace, clipboard: MenuClipboard): MenuItem[] {
  const byBrowser = (command: 'cut' | 'copy') => () => {
    if (!document.execCommand(command))
      tell(`The browser did not ${command}. Use the keys instead.`, 'problem');
  };
  const paste = (part: PastePart) => () => {
    void clipboard.pasteFrom(part);
  };
  return [
    { label: 'Cut', keys: 'Ctrl+X', run: byBrowser('cut') },
    { label: 'Copy', keys: 'Ctrl+C', run: byBrowser('copy') },
    { label: 'Paste', keys: 'Ctrl+V', run: paste('all') },
    { label: 'Paste values', keys: 'Ctrl+Shift+V', run: paste('values') },
    { label: 'Paste formats', run: paste('formats') },
  ];
}

function cellItems({ sheet }: Workspace, area: Area, item: MakeItem): MenuItem[] {
  return [
    item(
      'Insert cells, move down',
      () => {
        sheet.assertWritable(area);
        sheet.insertCells(area, 'Down');
      },
      { startsSection: true },
    ),
    item('Delete cells, move up', () => {
      sheet.assertWritable(area);
      sheet.deleteCells(area, 'Up');
    }),
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
