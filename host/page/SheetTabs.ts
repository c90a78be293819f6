import type { Sheet } from '../engine';
import { ask } from './Dialog';
import { element } from './element';
import { openMenu } from './Menu';
import type { Workspace } from './Workspace';

/** The tabs under the sheet. Hidden sheets have none. */
export class SheetTabs {
  readonly #list = element('div', { class: 'sheet-tabs', role: 'tablist', 'aria-label': 'Sheets' });
  readonly #add = element(
    'button',
    { type: 'button', class: 'icon-button', title: 'New sheet', 'aria-label': 'New sheet' },
    '+',
  );
  readonly root = element('div', { class: 'sheet-bar' }, this.#list, this.#add);
  readonly #workspace: Workspace;
  #renaming: Sheet | undefined;
  /** A tab was chosen with the mouse: the sheet is to have the focus. */
  onChosen: () => void = () => undefined;
  /** Asked before another sheet is shown: false keeps the present one, because an edit is not finished. */
  mayLeave: () => Promise<boolean> = () => Promise.resolve(true);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#add.addEventListener('click', () => {
      this.#do(() => {
        const { book } = workspace;
        const { position } = book.activeSheet;
        const sheet = book.addSheet();
        book.moveSheet(sheet, position + 1);
        book.activeSheet = sheet;
      });
    });
    this.#list.addEventListener('keydown', (event) => {
      if (this.#renaming) return;
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        this.goBy(event.key === 'ArrowRight' ? 1 : -1);
        this.#list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
      } else if (event.key === 'F2') this.#startRenaming(workspace.sheet);
    });
    this.refresh();
  }

  /** Goes to the next or previous visible sheet. */
  goBy(step: 1 | -1): void {
    const visible = this.#visible();
    const next = visible[visible.indexOf(this.#workspace.sheet) + step];
    if (next) this.#go(next);
  }

  refresh(): void {
    const { sheet: active } = this.#workspace;
    this.#list.replaceChildren(...this.#visible().map((sheet) => this.#tab(sheet, sheet === active)));
    this.#list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #visible(): readonly Sheet[] {
    return this.#workspace.book.sheets.filter((sheet) => sheet.visibility === 'Visible');
  }

  #tab(sheet: Sheet, isActive: boolean): HTMLElement {
    if (sheet === this.#renaming) return this.#nameInput(sheet);
    const tab = element(
      'button',
      { type: 'button', role: 'tab', class: 'sheet-tab', 'aria-selected': String(isActive) },
      sheet.name,
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
      this.#go(sheet);
      this.#openMenu(sheet, event);
    });
    return tab;
  }

  #go(sheet: Sheet, then: () => void = () => undefined): void {
    if (sheet === this.#workspace.sheet) {
      then();
      return;
    }
    void this.mayLeave().then((may) => {
      if (!may) return;
      this.#do(() => (this.#workspace.book.activeSheet = sheet));
      then();
    });
  }

  #openMenu(sheet: Sheet, place: { x: number; y: number }): void {
    const { book } = this.#workspace;
    const hidden = book.sheets.filter(({ visibility }) => visibility === 'Hidden');
    openMenu(place, [
      {
        label: 'Rename',
        run: () => {
          this.#startRenaming(sheet);
        },
      },
      {
        label: 'Delete…',
        run: () => {
          void this.#delete(sheet);
        },
      },
      {
        label: 'Move left',
        startsSection: true,
        enabled: sheet.position > 0,
        run: () => {
          this.#do(() => {
            book.moveSheet(sheet, sheet.position - 1);
          });
        },
      },
      {
        label: 'Move right',
        enabled: sheet.position < book.sheets.length - 1,
        run: () => {
          this.#do(() => {
            book.moveSheet(sheet, sheet.position + 1);
          });
        },
      },
      {
        label: 'Hide',
        startsSection: true,
        run: () => {
          this.#hide(sheet);
        },
      },
      ...hidden.map((other) => ({
        label: `Show “${other.name}”`,
        run: () => {
          this.#do(() => {
            other.visibility = 'Visible';
            book.activeSheet = other;
          });
        },
      })),
    ]);
  }

  #hide(sheet: Sheet): void {
    this.#do(() => {
      sheet.visibility = 'Hidden';
      const next = this.#visible().find((other) => other.position > sheet.position) ?? this.#visible().at(-1);
      if (next) this.#workspace.book.activeSheet = next;
    });
  }

  async #delete(sheet: Sheet): Promise<void> {
    const answer = await ask({
      title: 'Delete sheet',
      text: `The sheet “${sheet.name}” and everything on it will be deleted. Formulas that refer to it will show #REF!.`,
      answers: ['Delete', 'Cancel'],
      escape: 'Cancel',
    });
    if (answer !== 'Delete') return;
    this.#do(() => {
      this.#workspace.book.deleteSheet(sheet);
    });
  }

  #startRenaming(sheet: Sheet): void {
    this.#renaming = sheet;
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
    const finish = (rename: boolean) => {
      if (this.#renaming !== sheet) return;
      const name = input.value;
      if (rename && !this.#workspace.attempt(() => (sheet.name = name))) {
        input.focus();
        return;
      }
      this.#renaming = undefined;
      this.refresh();
      this.#list.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    };
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter') finish(true);
      else if (event.key === 'Escape') finish(false);
    });
    input.addEventListener('blur', () => {
      finish(true);
    });
    return input;
  }

  #do(edit: () => void): void {
    this.#workspace.attempt(edit);
  }
}
