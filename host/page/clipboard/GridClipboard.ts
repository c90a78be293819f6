import type { BookEvent } from '../../engine';
import type { Editor } from '../editing/Editor';
import type { GridView } from '../grid/GridView';
import type { Workspace } from '../Workspace';
import { CellClipboard, type ClipboardTexts } from './CellClipboard';
import type { PastePart } from './putDown';

/** Connects the clipboard with a grid: its keys, its frame around what was copied, and what menus ask of it. */
export class GridClipboard {
  readonly #workspace: Workspace;
  readonly #view: GridView;
  readonly #cells: CellClipboard;

  constructor(grid: HTMLElement, view: GridView, workspace: Workspace, editor: Editor) {
    this.#workspace = workspace;
    this.#view = view;
    this.#cells = new CellClipboard(workspace);
    for (const type of ['copy', 'cut'] as const) {
      grid.addEventListener(type, (event) => {
        if (editor.session) return;
        this.#cells.take(event, type);
        this.mark();
      });
    }
    grid.addEventListener('paste', (event) => {
      if (editor.session) return;
      event.preventDefault();
      this.#paste(textsOf(event.clipboardData), 'all');
    });
  }

  /** Draws the frame around what was copied from the sheet in view. */
  mark(): void {
    const { area } = this.#cells;
    this.#view.marks.copied = area ? this.#view.geometry.rect(area) : null;
    this.#view.repaint();
  }

  /** Escape, and the start of an edit. */
  forget(): void {
    if (!this.#cells.holdsCells) return;
    this.#workspace.tell('');
    this.#cells.forget();
    this.mark();
  }

  hear(event: BookEvent): void {
    const isGone = event.type === 'sheetDeleted';
    const hasMoved = event.type === 'cellsChanged' && event.change !== 'RangeEdited';
    if (!isGone && !hasMoved) return;
    this.#cells.cellsMoved(event.sheet);
    this.mark();
  }

  /** Enter while the frame moves: pastes and is done with it. False without a frame on any sheet. */
  pasteOnce(): boolean {
    if (!this.#cells.holdsCells) return false;
    this.#cells.pasteCopied();
    this.forget();
    return true;
  }

  /** Pastes on request of a menu or a key that browsers do not paste with: the browser may ask the person first. */
  async pasteFrom(part: PastePart): Promise<void> {
    const plain = await readClipboard();
    if (plain !== null) this.#paste({ plain, html: '' }, part);
    else if (this.#cells.holdsCells) {
      // What was copied here is still known.
      this.#cells.pasteCopied(part);
      this.mark();
    } else
      this.#workspace.tell('The browser keeps the clipboard from menus. Press Ctrl+V to paste.', 'problem');
  }

  #paste(texts: ClipboardTexts, part: PastePart): void {
    this.#cells.paste(texts, part);
    this.mark();
  }
}

/** Null when the browser or the person refuses. */
async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}

function textsOf(data: DataTransfer | null): ClipboardTexts {
  return { plain: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' };
}
