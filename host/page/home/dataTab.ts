import type { Table } from '../../engine';
import type { MenuItem } from '../Menu';
import { type Hands, selectedArea } from './Hands';
import { type ButtonTool, type ToolGroup, type ToolTabDefinition, words } from './tool';

/** What Data needs of sorting, filters and tables. */
export interface DataActions {
  sort(order: 'ascending' | 'descending'): void;
  toggleFilter(): void;
  isFiltering(): boolean;
  clearFilter(): void;
  isFiltered(): boolean;
  reapplyFilter(): void;
  makeTable(): void;
  /** The table that holds the active cell. */
  readonly table: Table | undefined;
  rename(): Promise<void>;
  resize(): Promise<void>;
  convertToRange(): void;
}

/** Sorting, filtering, tables, and groups of rows and columns. */
export function dataTab(hands: Hands, actions: DataActions): ToolTabDefinition {
  return {
    id: 'data',
    label: 'Data',
    groups: [
      {
        label: 'Sort and filter',
        tools: [
          {
            kind: 'button',
            label: 'Sort A to Z, smallest to largest',
            face: words('sortUp', 'A to Z'),
            run: () => {
              actions.sort('ascending');
            },
          },
          {
            kind: 'button',
            label: 'Sort Z to A, largest to smallest',
            face: words('sortDown', 'Z to A'),
            run: () => {
              actions.sort('descending');
            },
          },
          {
            kind: 'button',
            label: 'Filter',
            keys: 'Ctrl+Shift+L',
            face: words('filter', 'Filter'),
            isOn: () => actions.isFiltering(),
            run: () => {
              actions.toggleFilter();
            },
          },
          {
            kind: 'button',
            label: 'Clear filters',
            face: words('clearFilter', 'Clear'),
            isEnabled: () => actions.isFiltered(),
            run: () => {
              actions.clearFilter();
            },
          },
          {
            kind: 'button',
            label: 'Filter and sort again',
            face: words('again', 'Reapply'),
            isEnabled: () => actions.isFiltered(),
            run: () => {
              actions.reapplyFilter();
            },
          },
        ],
      },
      tableTools(hands, actions),
      {
        label: 'Outline',
        tools: [
          { kind: 'menu', label: 'Group', face: words('group', 'Group'), items: () => groupItems(hands, 1) },
          {
            kind: 'menu',
            label: 'Ungroup',
            face: words('ungroup', 'Ungroup'),
            items: () => groupItems(hands, -1),
          },
        ],
      },
    ],
  };
}

function tableTools(hands: Hands, actions: DataActions): ToolGroup {
  const isInTable = () => actions.table !== undefined;
  const flag = (
    label: string,
    name: 'showTotals' | 'showHeaders' | 'showBandedRows' | 'highlightFirstColumn',
  ): ButtonTool => ({
    kind: 'button',
    label,
    face: words('table', label),
    isOn: () => actions.table?.[name] === true,
    isEnabled: isInTable,
    run: () => {
      hands.edit(() => {
        const { table } = actions;
        if (!table) return;
        table.sheet.assertWritable(table.area);
        table[name] = !table[name];
      });
    },
  });
  return {
    label: 'Table',
    tools: [
      {
        kind: 'button',
        label: 'Make a table of the cells',
        keys: 'Ctrl+L',
        face: words('table', 'Make a table…'),
        isEnabled: () => !isInTable(),
        run: () => {
          actions.makeTable();
        },
      },
      {
        kind: 'menu',
        label: 'Name, size and range of the table',
        face: words('sizes', 'Change table'),
        items: () => [
          { label: 'Rename…', enabled: isInTable(), run: () => void actions.rename() },
          { label: 'Resize…', enabled: isInTable(), run: () => void actions.resize() },
          {
            label: 'Convert to range…',
            enabled: isInTable(),
            run: () => {
              actions.convertToRange();
            },
          },
        ],
      },
      flag('Total row', 'showTotals'),
      flag('Header row', 'showHeaders'),
      flag('Banded rows', 'showBandedRows'),
      flag('First column', 'highlightFirstColumn'),
    ],
  };
}

function groupItems(hands: Hands, change: 1 | -1): MenuItem[] {
  const area = selectedArea(hands);
  const verb = change === 1 ? 'Group' : 'Ungroup';
  const item = (label: string, run: () => void): MenuItem => ({
    label,
    run: () => {
      hands.edit(run);
    },
  });
  const { sheet } = hands.workspace;
  return [
    item(`${verb} the selected rows`, () => {
      sheet.assertWritable(area, 'formatRows');
      sheet.groupRows(area.top, area.bottom, change);
    }),
    item(`${verb} the selected columns`, () => {
      sheet.assertWritable(area, 'formatColumns');
      sheet.groupColumns(area.left, area.right, change);
    }),
  ];
}
