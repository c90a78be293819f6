import { type GridCommand } from '../grid/gridCommand';
import { linesArea } from '../grid/GridMouse';
import { selectAround } from '../grid/selectAround';
import { selectArea, selectCell } from '../grid/Selection';
import { takeBack } from '../undo/takeBack';
import { shownParts } from '../clipboard/shownRows';
import { autoSum } from './autoSum';
import { fillShown } from './fillShown';
import type { GridParts } from './GridParts';
import { deleteSelected, insertAtSelected } from './insertDelete';
import { hideLines, setNumberFormat, toggleFont } from './selectedFormat';

type Of<Kind extends GridCommand['kind']> = Extract<GridCommand, { readonly kind: Kind }>;

type Runs = { readonly [Kind in GridCommand['kind']]: (parts: GridParts, command: Of<Kind>) => void };

/** What each command does. */
const runs: Runs = {
  move: ({ cursor }, command) => {
    cursor.move(command);
  },
  advance: ({ cursor, targets }, { direction }) => {
    const isEnter = direction === 'down';
    if (!(isEnter && targets.pasteCopied())) cursor.advance(direction);
  },
  edit: ({ editor, cellEditor }) => {
    editor.start('edit', cellEditor);
  },
  clear: (parts) => {
    if (!parts.targets.deleteObject()) clearSelected(parts);
  },
  clearAndEdit: ({ editor, cellEditor, targets }) => {
    if (!targets.deleteObject()) editor.start('enter', cellEditor, '');
  },
  selectAll: ({ workspace, view }) => {
    workspace.select(selectAround(workspace.selection, workspace.sheet, view.geometry));
  },
  selectColumns: ({ workspace }) => {
    const { area, active } = workspace.selection;
    workspace.select(selectArea(linesArea('columns', area.left, area.right), active));
  },
  selectRows: ({ workspace }) => {
    const { area, active } = workspace.selection;
    workspace.select(selectArea(linesArea('rows', area.top, area.bottom), active));
  },
  selectActive: ({ workspace, view }) => {
    workspace.select(selectCell(workspace.selection.active, view.geometry.mergeAt));
  },
  openList: (parts) => {
    if (!parts.list.open()) openFilter(parts);
  },
  contextMenu: ({ view, workspace, targets }) => {
    const rect = view.viewRect(workspace.selection.active);
    const origin = view.overlay.getBoundingClientRect();
    if (rect) targets.openMenu({ x: origin.left + rect.left + 12, y: origin.top + rect.top + rect.height });
  },
  fill: fillShown,
  undo: ({ workspace }) => {
    takeBack(workspace, 'undo');
  },
  redo: ({ workspace }) => {
    takeBack(workspace, 'redo');
  },
  otherSheet: ({ targets }, { step }) => {
    targets.goToSheet(step);
  },
  insertDate: ({ editor, cellEditor }) => {
    editor.start('enter', cellEditor, new Date().toLocaleDateString('en-US'));
  },
  insertTime: ({ editor, cellEditor }) => {
    const time = new Date().toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
    editor.start('enter', cellEditor, time.replace('\u202f', ' '));
  },
  copyAbove: ({ workspace, editor, cellEditor }, { what }) => {
    const { row, column } = workspace.selection.active;
    if (row === 0) return;
    const { sheet } = workspace;
    const text = what === 'formula' ? sheet.editText(row - 1, column) : sheet.text(row - 1, column);
    editor.start('edit', cellEditor, text);
  },
  insertCells: insertAtSelected,
  deleteCells: deleteSelected,
  font: toggleFont,
  numberFormat: setNumberFormat,
  hide: (parts, { lines }) => {
    hideLines(parts, lines, true);
  },
  show: (parts, { lines }) => {
    hideLines(parts, lines, false);
  },
  autoSum,
  calculate: ({ workspace }) => {
    workspace.book.calculate();
    workspace.tell('Calculated.');
  },
  pasteValues: ({ targets }) => {
    targets.pasteValues();
  },
  find: ({ targets }) => {
    targets.find();
  },
  replace: ({ targets }) => {
    targets.replace();
  },
  findNext: ({ targets }) => {
    targets.findAgain(1);
  },
  findPrevious: ({ targets }) => {
    targets.findAgain(-1);
  },
  goTo: ({ targets }) => {
    targets.goTo();
  },
  reveal: ({ workspace, view }) => {
    view.reveal(workspace.selection.active);
  },
  cancel: ({ targets }) => {
    targets.forgetCopied();
  },
};

export function runCommand(parts: GridParts, command: GridCommand): void {
  const run = runs[command.kind] as (parts: GridParts, command: GridCommand) => void;
  run(parts, command);
}

function clearSelected({ workspace }: GridParts): void {
  const { book, sheet, selection, attempt } = workspace;
  attempt(() => {
    sheet.assertWritable(selection.area);
    book.batch(() => {
      for (const part of shownParts(sheet, selection.area)) sheet.clear(part, 'Contents');
    });
  });
}

function openFilter({ workspace, view, targets }: GridParts): void {
  const { active } = workspace.selection;
  const button = view.filterButton(active);
  if (button) targets.openFilter(active, button);
}
