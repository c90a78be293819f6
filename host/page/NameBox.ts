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
import { openMenu } from './Menu';
import type { Workspace } from './Workspace';

/** The box left of the formula bar: shows where one is; takes an address or a name to go to, or a name for the selection. */
export class NameBox {
  readonly #input = element('input', {
    class: 'name-box',
    'aria-label': 'Name box: active cell',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  readonly #button = element(
    'button',
    {
      type: 'button',
      class: 'name-list',
      tabindex: -1,
      title: 'Names and tables',
      'aria-label': 'Names and tables',
    },
    '▾',
  );
  readonly root = element('div', { class: 'name-field' }, this.#input, this.#button);
  readonly #workspace: Workspace;
  readonly #onLeave: () => void;

  constructor(workspace: Workspace, onLeave: () => void) {
    this.#workspace = workspace;
    this.#onLeave = onLeave;
    this.#input.addEventListener('focus', () => {
      this.#input.select();
    });
    this.#input.addEventListener('blur', () => {
      this.refresh();
    });
    this.#input.addEventListener('keydown', (event) => {
      this.#press(event);
    });
    // Whoever has the focus keeps it, so that it returns there when the list closes.
    this.#button.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#button.addEventListener('click', () => {
      this.#openList();
    });
  }

  /** Waits for an address or a name to go to. */
  focus(): void {
    this.#input.focus();
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'F6') return;
    event.stopPropagation();
    if (event.key === 'Escape') this.#onLeave();
    else if (event.key === 'ArrowDown') this.#openList();
    else if (event.key === 'Enter') {
      if (this.#goTo(this.#input.value.trim())) this.#onLeave();
    } else return;
    event.preventDefault();
  }

  /** The workbook's names and tables, to go to with one press. */
  #openList(): void {
    const { book, sheet } = this.#workspace;
    const names = [...sheet.names.all(), ...book.names.all()].filter(
      ({ visible, target }) => visible && target,
    );
    const all = [...names.map(({ name }) => name), ...book.tables.map(({ name }) => name)];
    const labels = [...new Set(all)].sort((one, other) => one.localeCompare(other));
    if (labels.length === 0) {
      this.#workspace.tell('This workbook has no names yet: select cells and type a name into the box.');
      return;
    }
    openMenu(
      this.#input,
      labels.map((label) => ({
        label,
        run: () => {
          if (this.#goTo(label)) this.#onLeave();
        },
      })),
    );
  }

  refresh(): void {
    if (document.activeElement === this.#input) return;
    const { book, sheet, selection } = this.#workspace;
    const { area, active } = selection;
    const name = book.names.all().find(({ visible, target }) => visible && isAt(target, sheet, area));
    const merge = sheet.mergedAreaAt(active.row, active.column);
    const isOneCell = merge !== null && sameArea(merge, area);
    this.#input.value = name?.name ?? formatAddress(isOneCell ? areaOf(active.row, active.column) : area);
  }

  #goTo(text: string): boolean {
    const { book, sheet, selection } = this.#workspace;
    const target = this.#find(text);
    return this.#workspace.attempt(() => {
      // Selected in the book, as an add-in does: the grid then scrolls there.
      if (target) book.select(target.sheet, target.area);
      else {
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
