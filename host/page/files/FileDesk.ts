import { isEdit } from '../../engine';
import { ask } from '../Dialog';
import type { Workspace } from '../Workspace';
import { chooseFile, downloadWorkbook, type OpenedFile, readWorkbook } from '../workbookFiles';

/** What the files need of the page. */
export interface FileNeeds {
  /** Finishes an edit under way; false when it cannot be finished. */
  finishEdit(): Promise<boolean>;
  opened(file: OpenedFile): void;
  /** The workbook differs from its file now, or no longer does. */
  changedIs(isChanged: boolean): void;
}

/** Opening, saving, and the question that comes before changes are lost. */
export class FileDesk {
  readonly #workspace: Workspace;
  readonly #needs: FileNeeds;
  #fileName: string;
  #isChanged = false;

  constructor(workspace: Workspace, fileName: string, needs: FileNeeds) {
    this.#workspace = workspace;
    this.#fileName = fileName;
    this.#needs = needs;
    workspace.onEvent((event) => {
      if (isEdit(event)) this.#setChanged(true);
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.#isChanged) event.preventDefault();
    });
  }

  /** Another file is open now. */
  replaced(fileName: string): void {
    this.#fileName = fileName;
    this.#setChanged(false);
  }

  /** Lets the person choose a file and opens it. */
  async choose(): Promise<void> {
    const file = await chooseFile();
    if (file) await this.open(file);
  }

  /** Opens a file, unless the person wants to keep the changes of the present one. */
  async open(file: File): Promise<void> {
    if (!(await this.#mayLose(file.name))) return;
    this.#workspace.tell(`Opening ${file.name}…`);
    try {
      this.#needs.opened(await readWorkbook(file));
    } catch (error) {
      this.#workspace.tell(`${file.name} was not opened.`, 'problem');
      await refuse(`${file.name} cannot be opened`, error);
    }
  }

  /** Hands the workbook to the downloads. Answers whether it was saved. */
  async save(): Promise<boolean> {
    if (!(await this.#needs.finishEdit())) return false;
    this.#workspace.tell(`Saving ${this.#fileName}…`);
    try {
      await downloadWorkbook(this.#workspace.book, this.#fileName);
    } catch (error) {
      this.#workspace.tell(`${this.#fileName} was not saved.`, 'problem');
      await refuse(`${this.#fileName} cannot be saved`, error);
      return false;
    }
    this.#setChanged(false);
    const { lost } = this.#workspace.book.saveState;
    const saved = `Saved ${this.#fileName} to the downloads.`;
    if (lost.length === 0) this.#workspace.tell(saved);
    else this.#workspace.tell(`${saved} Not in the file: ${lost.join(', ')}.`, 'problem');
    return true;
  }

  async #mayLose(newName: string): Promise<boolean> {
    if (!this.#isChanged) return true;
    const answer = await ask({
      title: `Save the changes to ${this.#fileName}?`,
      text: `Changes that are not saved are lost when ${newName} is opened.`,
      answers: ['Save', "Don't save", 'Cancel'],
      escape: 'Cancel',
    });
    if (answer === 'Save') return this.save();
    return answer !== 'Cancel';
  }

  #setChanged(isChanged: boolean): void {
    if (isChanged === this.#isChanged) return;
    this.#isChanged = isChanged;
    this.#needs.changedIs(isChanged);
  }
}

async function refuse(title: string, error: unknown): Promise<void> {
  const text = error instanceof Error ? error.message : String(error);
  await ask({ title, text, answers: ['OK'], escape: 'OK' });
}
