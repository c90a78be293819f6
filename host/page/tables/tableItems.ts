import { columnCount, intersect, rowCount, type Table } from '../../engine';
import { ask } from '../Dialog';
import type { MenuItem } from '../Menu';
import type { Workspace } from '../Workspace';

/** What a right click offers in a table besides what it offers everywhere; nothing outside. */
export function tableItems(workspace: Workspace): MenuItem[] {
  const { sheet, selection } = workspace;
  const table = sheet.tables.at(selection.active.row, selection.active.column);
  if (!table) return [];
  const body = intersect(selection.area, table.bodyArea);
  const across = intersect(selection.area, table.area);
  const item = (label: string, run: () => void, more: Partial<MenuItem> = {}): MenuItem => ({
    label,
    run: () => {
      workspace.attempt(() => {
        workspace.book.batch(run);
      });
    },
    ...more,
  });
  const rows = body ? rowCount(body) : 0;
  const columns = across ? columnCount(across) : 0;
  const counted = (count: number, noun: string) => (count === 1 ? noun : `${count} ${noun}s`);
  return [
    ...(body
      ? [
          item(
            `Insert ${counted(rows, 'table row')} above`,
            () => {
              sheet.assertWritable(body, 'insertRows');
              table.addRows(body.top - table.bodyArea.top, rows);
            },
            { startsSection: true },
          ),
          item(`Delete ${counted(rows, 'table row')}`, () => {
            sheet.assertWritable(body, 'deleteRows');
            table.deleteRows(body.top - table.bodyArea.top, rows);
          }),
        ]
      : []),
    ...(across
      ? [
          item(
            `Insert ${counted(columns, 'table column')} to the left`,
            () => {
              sheet.assertWritable(across, 'insertColumns');
              const index = across.left - table.area.left;
              for (let added = 0; added < columns; added++) table.addColumn(index);
            },
            body ? {} : { startsSection: true },
          ),
          item(
            `Delete ${counted(columns, 'table column')}`,
            () => {
              sheet.assertWritable(across, 'deleteColumns');
              const index = across.left - table.area.left;
              for (let deleted = 0; deleted < columns; deleted++) table.deleteColumn(index);
            },
            { enabled: columns < table.columns.length },
          ),
        ]
      : []),
    item(
      'Total row',
      () => {
        sheet.assertWritable(table.area);
        table.showTotals = !table.showTotals;
      },
      { checked: table.showTotals },
    ),
    {
      label: 'Convert to range…',
      run: () => {
        void convertToRange(workspace, table);
      },
    },
  ];
}

/** Asks, then keeps the cells and drops the table. */
export async function convertToRange(workspace: Workspace, table: Table): Promise<void> {
  const { name, sheet } = table;
  const answer = await ask({
    title: 'Convert the table to a range',
    text: `The cells of “${name}” stay as they are; it is no table any more. Formulas that name it get plain addresses, and the add-in will not find it.`,
    answers: ['Convert', 'Cancel'],
    escape: 'Cancel',
  });
  if (answer === 'Cancel') return;
  const done = workspace.attempt(() => {
    sheet.assertWritable(table.area);
    table.convertToRange();
  });
  if (done) workspace.tell(`“${name}” is a range of cells now.`, 'passing');
}
