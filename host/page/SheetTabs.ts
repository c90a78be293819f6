import type { Sheet } from '../engine';
import { element } from './element';
import { drawIcon } from './home/icons';
import { openMenu } from './Menu';
import { SheetCommands, visibleSheets } from './sheets/SheetCommands';
import { TabDrag } from './sheets/TabDrag';
import { tabMenuItems } from './sheets/tabMenu';
import type { Workspace } from './Workspace';

/** The tabs under the sheet. Hidden sheets have none. */
export class SheetTabs {
  readonly #list = element('div', { class: 'sheet-tabs', role: 'tablist', 'aria-label': 'Sheets' });
  readonly #all = barButton('☰', 'All sheets');
  readonly #back = barButton('‹', 'Scroll the tabs back');
  readonly #on = barButton('›', 'Scroll the tabs on');
  readonly #add = barButton('+', 'New sheet');
  readonly root = element(
    'div',
    { class: 'sheet-bar' },
    this.#all,
    this.#back,
    this.#on,
    this.#list,
    this.#add,
  );
  readonly #workspace: Workspace;
  readonly #commands: SheetCommands;
  #renaming: Sheet | undefined;
  /** Whether the focus was on the tabs before: it then goes back there. */
  #renamesByKeys = false;
  /** A tab was chosen with the mouse, or left with the keyboard: the sheet is to have the focus. */
  onChosen: () => void = () => undefined;
  /** Asked before another sheet is shown: false keeps the present one, because an edit is not finished. */
  mayLeave: () => Promise<boolean> = () => Promise.resolve(true);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#commands = new SheetCommands(workspace, {
      add: () => {
        this.add();
      },
      rename: (sheet) => {
        this.#startRenaming(sheet);
      },
    });
    this.#add.addEventListener('click', () => {
      this.add();
    });
    this.#all.setAttribute('aria-haspopup', 'menu');
    this.#all.addEventListener('click', () => {
      this.#openList();
    });
    for (const [button, step] of [
      [this.#back, -1],
      [this.#on, 1],
    ] as const) {
      // Keys reach every tab without these.
      button.tabIndex = -1;
      button.addEventListener('click', () => {
        this.#list.scrollBy({ left: step * this.#list.clientWidth * 0.7 });
      });
    }
    this.#list.addEventListener('keydown', (event) => {
      if (!this.#renaming) this.#press(event);
    });
    this.#list.addEventListener('scroll', () => {
      this.#showScrolling();
    });
    new ResizeObserver(() => {
      this.#selectedTab()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      this.#showScrolling();
    }).observe(this.#list);
    new TabDrag(this.#list, (from, to) => {
      this.#commands.drop(from, to);
    });
    this.refresh();
  }

  /** Adds a sheet after the active one and shows it; typing goes into its first cell. */
  add(): void {
    this.#leave(() => {
      const { book } = this.#workspace;
      book.batch(() => {
        const { position } = book.activeSheet;
        const sheet = book.addSheet();
        book.moveSheet(sheet, position + 1);
        book.activeSheet = sheet;
      });
    }, this.onChosen);
  }

  /** Goes to the next or previous visible sheet. */
  goBy(step: 1 | -1): void {
    const visible = visibleSheets(this.#workspace.book);
    const next = visible[visible.indexOf(this.#workspace.sheet) + step];
    if (next) this.#go(next);
  }

  refresh(): void {
    const { sheet: active } = this.#workspace;
    const hadFocus = this.#list.contains(document.activeElement);
    const { scrollLeft } = this.#list;
    this.#list.replaceChildren(
      ...visibleSheets(this.#workspace.book).map((sheet) => this.#tab(sheet, sheet === active)),
    );
    this.#list.scrollLeft = scrollLeft;
    const selected = this.#selectedTab();
    selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus && !this.#renaming) selected?.focus();
    this.#showScrolling();
  }

  #selectedTab(): HTMLElement | null {
    return this.#list.querySelector('[aria-selected=true]');
  }

  #showScrolling(): void {
    const { scrollLeft, scrollWidth, clientWidth } = this.#list;
    const isTooWide = scrollWidth > clientWidth + 1;
    this.#back.hidden = this.#on.hidden = !isTooWide;
    this.#back.disabled = scrollLeft <= 0;
    this.#on.disabled = scrollLeft + clientWidth >= scrollWidth - 1;
  }

  #tab(sheet: Sheet, isActive: boolean): HTMLElement {
    if (sheet === this.#renaming) return this.#nameInput(sheet);
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'sheet-tab',
        'aria-selected': String(isActive),
        title: sheet.protection.protected ? `${sheet.name} (protected)` : undefined,
      },
      sheet.name,
    );
    if (sheet.protection.protected)
      tab.append(
        element('span', { class: 'tab-lock', 'aria-label': 'protected', role: 'img' }, drawIcon('lock')),
      );
    tab.tabIndex = isActive ? 0 : -1;
    if (sheet.tabColor !== '') tab.style.setProperty('--tab-color', sheet.tabColor);
    tab.addEventListener('click', (event) => {
      this.#go(sheet, () => {
        // The keyboard clicks with a detail of 0, and goes on among the tabs.
        if (event.detail > 0) this.onChosen();
      });
    });
    tab.addEventListener('dblclick', () => {
      this.#startRenaming(sheet);
    });
    tab.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      // Keys ask for the menu without a place of the pointer.
      const place = event.button === 2 ? { x: event.clientX, y: event.clientY } : undefined;
      this.#go(sheet, () => {
        this.#openMenu(sheet, place);
      });
    });
    return tab;
  }

  #press(event: KeyboardEvent): void {
    const { sheet } = this.#workspace;
    const visible = visibleSheets(this.#workspace.book);
    const isMove = (event.ctrlKey || event.metaKey) && event.shiftKey;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0 && isMove) this.#commands.move(sheet, step);
    else if (step !== 0) this.goBy(step);
    else if (event.key === 'Home' && visible[0]) this.#go(visible[0]);
    else if (event.key === 'End') this.#go(visible.at(-1) ?? sheet);
    else if (event.key === 'F2') this.#startRenaming(sheet);
    else if (event.key === 'Delete') this.#commands.delete(sheet);
    else if (event.key === 'Escape') this.onChosen();
    else if (event.key === 'F10' && event.shiftKey) this.#openMenu(sheet);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #go(sheet: Sheet, then: () => void = () => undefined): void {
    if (sheet === this.#workspace.sheet) {
      then();
      return;
    }
    this.#leave(() => (this.#workspace.book.activeSheet = sheet), then);
  }

  /** Does what shows another sheet, when an edit under way permits. */
  #leave(change: () => void, then: () => void = () => undefined): void {
    void this.mayLeave().then((may) => {
      if (may && this.#workspace.attempt(change)) then();
    });
  }

  #openMenu(sheet: Sheet, place?: { x: number; y: number }): void {
    // A menu opened with the mouse leaves the keyboard to the cells when it closes.
    if (place) this.onChosen();
    const tab = this.#selectedTab();
    if (tab) openMenu(place ?? tab, tabMenuItems(sheet, tab, this.#commands));
  }

  /** All sheets that are seen, for when the tabs do not fit. */
  #openList(): void {
    const { sheet: active } = this.#workspace;
    openMenu(
      this.#all,
      visibleSheets(this.#workspace.book).map((sheet) => ({
        label: sheet.name,
        checked: sheet === active,
        run: () => {
          this.#go(sheet, this.onChosen);
        },
      })),
    );
  }

  #startRenaming(sheet: Sheet): void {
    // A name that will be refused is not typed first.
    const isRefused = !this.#workspace.attempt(() => {
      sheet.book.protection.assertChangeable();
    });
    if (isRefused) return;
    this.#renaming = sheet;
    this.#renamesByKeys = this.#list.contains(document.activeElement);
    this.refresh();
    const input = this.#list.querySelector('input');
    input?.focus();
    input?.select();
  }

  #nameInput(sheet: Sheet): HTMLElement {
    const input = element('input', {
      class: 'sheet-name',
      'aria-label': 'Name of the sheet',
      value: sheet.name,
    });
    input.maxLength = 31;
    input.size = Math.max(6, sheet.name.length);
    const finish = (by: 'Enter' | 'Escape' | 'blur') => {
      if (this.#renaming !== sheet) return;
      const name = input.value;
      const isRenamed = by === 'Escape' || this.#workspace.attempt(() => (sheet.name = name));
      if (!isRenamed && document.activeElement === input) return;
      this.#renaming = undefined;
      this.refresh();
      // What was pressed instead has the focus then.
      if (by === 'blur') return;
      if (this.#renamesByKeys) this.#selectedTab()?.focus();
      else this.onChosen();
    };
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' || event.key === 'Escape') finish(event.key);
    });
    input.addEventListener('blur', () => {
      finish('blur');
    });
    return input;
  }
}

function barButton(sign: string, name: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'icon-button', title: name, 'aria-label': name }, sign);
}
