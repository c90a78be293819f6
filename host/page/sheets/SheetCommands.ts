import { type Book, copySheet, type Sheet } from '../../engine';
import { ask } from '../Dialog';
import type { Workspace } from '../Workspace';
import { dependentsOf, dependentsSentence } from './dependents';
import { toggleProtection } from './protectSheet';
import type { TabActions } from './tabMenu';

/** The sheets that have a tab. */
export function visibleSheets({ sheets }: Book): readonly Sheet[] {
  return sheets.filter(({ visibility }) => visibility === 'Visible');
}

/** What is done with whole sheets; a refusal becomes a sentence on the status bar. */
export class SheetCommands implements TabActions {
  readonly #workspace: Workspace;
  readonly add: TabActions['add'];
  readonly rename: TabActions['rename'];

  /** Adding and renaming belong to the strip of tabs, where a name is typed. */
  constructor(workspace: Workspace, strip: Pick<TabActions, 'add' | 'rename'>) {
    this.#workspace = workspace;
    this.add = strip.add;
    this.rename = strip.rename;
  }

  delete(sheet: Sheet): void {
    void this.#delete(sheet);
  }

  /** The copy stands behind its sheet and is shown. */
  duplicate(sheet: Sheet): void {
    this.#do(() => {
      const copy = copySheet(sheet);
      sheet.book.moveSheet(copy, sheet.position + 1);
      sheet.book.activeSheet = copy;
    });
  }

  move(sheet: Sheet, step: 1 | -1): void {
    const visible = visibleSheets(sheet.book);
    const target = visible[visible.indexOf(sheet) + step];
    if (!target) return;
    this.#do(() => {
      sheet.book.moveSheet(sheet, target.position);
    });
  }

  /** A tab was dragged from one place among the tabs to before another. */
  drop(from: number, to: number): void {
    const { book } = this.#workspace;
    const visible = visibleSheets(book);
    const sheet = visible[from];
    // Taken out, the tabs behind it stand one place further left.
    const target = visible[to > from ? to - 1 : to];
    if (!sheet || !target) return;
    this.#do(() => {
      book.moveSheet(sheet, target.position);
      book.activeSheet = sheet;
    });
  }

  color(sheet: Sheet, color: string): void {
    this.#do(() => (sheet.tabColor = color));
  }

  hide(sheet: Sheet): void {
    this.#do(() => {
      const { book } = sheet;
      sheet.visibility = 'Hidden';
      const visible = visibleSheets(book);
      const next = visible.find((other) => other.position > sheet.position) ?? visible.at(-1);
      if (next) book.activeSheet = next;
    });
  }

  show(sheet: Sheet): void {
    this.#do(() => {
      sheet.visibility = 'Visible';
      sheet.book.activeSheet = sheet;
    });
  }

  protect(sheet: Sheet): void {
    void toggleProtection(this.#workspace, sheet);
  }

  /** An empty sheet goes without a question, as in Excel. */
  async #delete(sheet: Sheet): Promise<void> {
    const isEmpty = sheet.usedArea(true) === null && sheet.charts.count === 0;
    const answer = isEmpty
      ? 'Delete'
      : await ask({
          title: `Delete “${sheet.name}”?`,
          text: `The sheet and everything on it will be deleted. ${dependentsSentence(dependentsOf(sheet))}`,
          answers: ['Delete', 'Cancel'],
          escape: 'Cancel',
        });
    if (answer !== 'Delete') return;
    this.#do(() => {
      sheet.book.deleteSheet(sheet);
    });
  }

  #do(edit: () => void): void {
    const { book, attempt } = this.#workspace;
    attempt(() => {
      book.batch(edit);
    });
  }
}
