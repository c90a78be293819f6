import { columnCount, MAX_COLUMNS, MAX_ROWS, rowCount } from '../../engine';
import { cellMenuItems } from '../contextMenu';
import type { MenuItem } from '../Menu';
import { type Hands, selectedArea } from './Hands';
import { words, type ToolGroup } from './tool';

/** Inserting, deleting and sizing rows, columns and cells; emptying them. */
export function cellTools(hands: Hands): ToolGroup {
  return {
    label: 'Cells',
    tools: [
      { kind: 'menu', label: 'Insert', face: words('insert', 'Insert'), items: () => insertItems(hands) },
      { kind: 'menu', label: 'Delete', face: words('remove', 'Delete'), items: () => deleteItems(hands) },
      { kind: 'menu', label: 'Size and hide', face: words('sizes', 'Size'), items: () => sizeItems(hands) },
      {
        kind: 'button',
        label: 'Sum of the numbers above or to the left',
        keys: 'Alt+=',
        face: words('sum', 'Sum'),
        run: () => {
          hands.act(hands.sum);
        },
      },
      { kind: 'menu', label: 'Clear', face: words('clear', 'Clear'), items: () => clearItems(hands) },
    ],
  };
}

function counted(count: number, noun: string): string {
  return count === 1 ? noun : `${count} ${noun}s`;
}

function insertItems(hands: Hands): MenuItem[] {
  const { sheet } = hands.workspace;
  const area = selectedArea(hands);
  const item = editItem(hands);
  return [
    item(`Insert ${counted(rowCount(area), 'row')} above`, () => {
      const rows = { ...area, left: 0, right: MAX_COLUMNS - 1 };
      sheet.assertWritable(rows, 'insertRows');
      sheet.insertCells(rows, 'Down');
    }),
    item(`Insert ${counted(columnCount(area), 'column')} to the left`, () => {
      const columns = { ...area, top: 0, bottom: MAX_ROWS - 1 };
      sheet.assertWritable(columns, 'insertColumns');
      sheet.insertCells(columns, 'Right');
    }),
    item(
      'Insert cells, move the others down',
      () => {
        sheet.assertWritable(area, 'insertRows');
        sheet.insertCells(area, 'Down');
      },
      true,
    ),
    item('Insert cells, move the others right', () => {
      sheet.assertWritable(area, 'insertColumns');
      sheet.insertCells(area, 'Right');
    }),
  ];
}

/** Makes menu items that edit the workbook. */
function editItem(hands: Hands): (label: string, run: () => void, startsSection?: boolean) => MenuItem {
  return (label, run, startsSection = false) => ({
    label,
    startsSection,
    run: () => {
      hands.edit(run);
    },
  });
}

function deleteItems(hands: Hands): MenuItem[] {
  const { sheet } = hands.workspace;
  const area = selectedArea(hands);
  const item = editItem(hands);
  return [
    item(`Delete ${counted(rowCount(area), 'row')}`, () => {
      const rows = { ...area, left: 0, right: MAX_COLUMNS - 1 };
      sheet.assertWritable(rows, 'deleteRows');
      sheet.deleteCells(rows, 'Up');
    }),
    item(`Delete ${counted(columnCount(area), 'column')}`, () => {
      const columns = { ...area, top: 0, bottom: MAX_ROWS - 1 };
      sheet.assertWritable(columns, 'deleteColumns');
      sheet.deleteCells(columns, 'Left');
    }),
    item(
      'Delete cells, move the others up',
      () => {
        sheet.assertWritable(area, 'deleteRows');
        sheet.deleteCells(area, 'Up');
      },
      true,
    ),
    item('Delete cells, move the others left', () => {
      sheet.assertWritable(area, 'deleteColumns');
      sheet.deleteCells(area, 'Left');
    }),
  ];
}

/** The items of the headings' own menus that hide, show and fit. */
function sizeItems({ workspace }: Hands): MenuItem[] {
  const ofMenu = (on: 'rows' | 'columns') =>
    cellMenuItems(workspace, on).filter(({ label }) => /^(Hide|Show|Fit)/.test(label));
  const rows = ofMenu('rows').map((item) => (item.label === 'Hide' ? { ...item, label: 'Hide rows' } : item));
  const columns = ofMenu('columns').map((item, index) => ({
    ...item,
    label: item.label === 'Hide' ? 'Hide columns' : item.label,
    startsSection: index === 0,
  }));
  return [...rows, ...columns];
}

function clearItems(hands: Hands): MenuItem[] {
  const item = (label: string, what: 'All' | 'Formats' | 'Contents'): MenuItem => ({
    label,
    run: () => {
      hands.edit(() => {
        const { sheet, selection } = hands.workspace;
        sheet.assertWritable(selection.area);
        if (what !== 'Contents') sheet.assertWritable(selection.area, 'format');
        sheet.clear(selection.area, what);
      });
    },
  });
  return [
    item('Clear all', 'All'),
    item('Clear formats', 'Formats'),
    { ...item('Clear contents', 'Contents'), keys: 'Del' },
  ];
}
