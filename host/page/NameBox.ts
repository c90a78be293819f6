import {
  type Area,
  areaOf,
  formatAbsolute,
  formatAddress,
  parseReference,
  quoteSheetName,
  sameArea,
  type Sheet,
} from '../engine';
import { element } from './element';
import { selectArea } from './grid/Selection';
import type { Workspace } from './Workspace';

/** The box left of the formula bar: shows where one is; takes an address or a name to go to, or a name for the selection. */
export class NameBox {
  readonly root = element('input', {
    class: 'name-box',
    'aria-label': 'Name box: active cell',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  readonly #workspace: Workspace;

  constructor(workspace: Workspace, onLeave: () => void) {
    this.#workspace = workspace;
    this.root.addEventListener('focus', () => {
      this.root.select();
    });
    this.root.addEventListener('blur', () => {
      this.refresh();
    });
    this.root.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') onLeave();
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (this.#goTo(this.root.value.trim())) onLeave();
    });
  }

  refresh(): void {
    if (document.activeElement === this.root) return;
    const { book, sheet, selection } = this.#workspace;
    const { area, active } = selection;
    const name = book.names.all().find(({ visible, target }) => visible && isAt(target, sheet, area));
    const merge = sheet.mergedAreaAt(active.row, active.column);
    const isOneCell = merge !== null && sameArea(merge, area);
    this.root.value = name?.name ?? formatAddress(isOneCell ? areaOf(active.row, active.column) : area);
  }

  #goTo(text: string): boolean {
    const { book, sheet, selection } = this.#workspace;
    const target = this.#find(text);
    return this.#workspace.attempt(() => {
      if (target) {
        book.activeSheet = target.sheet;
        this.#workspace.select(selectArea(target.area));
      } else {
        book.names.add(text, `=${quoteSheetName(sheet.name)}!${formatAbsolute(selection.area)}`);
      }
    });
  }

  #find(text: string): { sheet: Sheet; area: Area } | undefined {
    const { book, sheet } = this.#workspace;
    const named = sheet.names.get(text)?.target ?? book.names.get(text)?.target;
    if (named) return named;
    const table = book.tableNamed(text);
    if (table) return { sheet: table.sheet, area: table.bodyArea };
    const reference = parseReference(text);
    const goal = reference?.sheetName === undefined ? sheet : book.sheetNamed(reference.sheetName);
    return reference && goal ? { sheet: goal, area: reference.area } : undefined;
  }
}

function isAt(target: { sheet: Sheet; area: Area } | null, sheet: Sheet, area: Area): boolean {
  return target?.sheet === sheet && sameArea(target.area, area);
}
