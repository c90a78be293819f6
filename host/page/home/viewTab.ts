import { formatCell } from '../../engine';
import type { MenuItem } from '../Menu';
import type { Hands } from './Hands';
import { type ToolTabDefinition, words } from './tool';

/** What is seen of a sheet: frozen rows and columns, gridlines, headings. */
export function viewTab(hands: Hands): ToolTabDefinition {
  const { workspace } = hands;
  return {
    id: 'view',
    label: 'View',
    groups: [
      {
        label: 'Window',
        tools: [
          {
            kind: 'menu',
            label: 'Freeze panes',
            face: words('freeze', 'Freeze panes'),
            items: () => freezeItems(hands),
          },
        ],
      },
      {
        label: 'Show',
        tools: [
          {
            kind: 'button',
            label: 'Gridlines',
            face: words('gridlines', 'Gridlines'),
            isOn: () => workspace.sheet.showGridlines,
            run: () => {
              hands.edit(() => (workspace.sheet.showGridlines = !workspace.sheet.showGridlines));
            },
          },
          {
            kind: 'button',
            label: 'Headings',
            face: words('headings', 'Headings'),
            isOn: () => workspace.sheet.showHeadings,
            run: () => {
              hands.edit(() => (workspace.sheet.showHeadings = !workspace.sheet.showHeadings));
            },
          },
        ],
      },
    ],
  };
}

/** With something frozen the first item takes it back, as in Excel. */
function freezeItems({ workspace, edit }: Hands): MenuItem[] {
  const { sheet, selection } = workspace;
  const { row, column } = selection.active;
  const item = (label: string, freeze: typeof sheet.freeze, enabled = true): MenuItem => ({
    label,
    enabled,
    run: () => {
      edit(() => (sheet.freeze = freeze));
    },
  });
  const atCell = { rows: row, columns: column };
  return [
    sheet.freeze
      ? item('Unfreeze panes', null)
      : item(`Freeze above and left of ${formatCell(row, column)}`, atCell, row > 0 || column > 0),
    item('Freeze top row', { rows: 1, columns: 0 }),
    item('Freeze first column', { rows: 0, columns: 1 }),
  ];
}
