import type { CellPosition, Sheet } from '../../engine';
import { element } from '../element';
import type { GridView } from '../grid/GridView';
import type { Workspace } from '../Workspace';

/** How long the pointer rests on a cell before its remark appears. */
const delay = 250;

/**
 * The yellow slip beside a cell: its note or comment while the pointer rests on it, and the input message of its
 * validation while it is active.
 */
export class CellTip {
  readonly #tip = element('div', { class: 'cell-tip over-cells', role: 'note', hidden: true });
  readonly #view: GridView;
  readonly #workspace: Workspace;
  #hovered: CellPosition | undefined;
  #timer = 0;
  /** Whether input messages are in the way now: an open list lies in the same place. */
  isQuiet: () => boolean = () => false;

  constructor(view: GridView, workspace: Workspace) {
    this.#view = view;
    this.#workspace = workspace;
    view.overlay.append(this.#tip);
    view.scroller.addEventListener('pointermove', (event) => {
      this.#hover(event);
    });
    view.scroller.addEventListener('pointerleave', () => {
      this.#setHovered(undefined);
    });
    view.onPaint(() => {
      this.#show();
    });
  }

  #hover(event: PointerEvent): void {
    const spot = event.buttons === 0 ? this.#view.spotAt(event.clientX, event.clientY) : undefined;
    const cell = spot?.kind === 'cell' ? spot.cell : undefined;
    if (cell?.row === this.#hovered?.row && cell?.column === this.#hovered?.column) return;
    clearTimeout(this.#timer);
    if (this.#hovered) this.#setHovered(undefined);
    if (!cell || !remarkAt(this.#workspace.sheet, cell)) return;
    this.#timer = window.setTimeout(() => {
      this.#setHovered(cell);
    }, delay);
  }

  #setHovered(cell: CellPosition | undefined): void {
    clearTimeout(this.#timer);
    this.#hovered = cell;
    this.#show();
  }

  #show(): void {
    const { sheet, selection } = this.#workspace;
    const cell = this.#hovered ?? selection.active;
    const parts = this.#hovered ? remarkAt(sheet, cell) : this.isQuiet() ? undefined : promptAt(sheet, cell);
    const rect = parts && this.#view.viewRect(cell);
    this.#tip.hidden = !rect;
    if (!parts || !rect) return;
    this.#tip.replaceChildren(
      ...parts.map(({ title, text }) =>
        element('p', {}, element('strong', {}, title), title !== '' && text !== '' ? '\n' : '', text),
      ),
    );
    const { overlay } = this.#view;
    const right = rect.left + rect.width + 8;
    const fitsRight = right + this.#tip.offsetWidth <= overlay.clientWidth;
    this.#tip.style.left = `${fitsRight ? right : Math.max(0, rect.left - this.#tip.offsetWidth - 8)}px`;
    const lowest = overlay.clientHeight - this.#tip.offsetHeight - 4;
    this.#tip.style.top = `${Math.max(0, Math.min(rect.top + (this.#hovered ? 0 : rect.height), lowest))}px`;
  }
}

interface TipPart {
  readonly title: string;
  readonly text: string;
}

/** The note of a cell, or its comment with the replies. */
export function remarkAt({ comments }: Sheet, { row, column }: CellPosition): TipPart[] | undefined {
  const note = comments.noteAt(row, column);
  if (note) return [{ title: '', text: note.content }];
  const comment = comments.commentAt(row, column);
  if (!comment) return undefined;
  return [comment, ...comment.replies].map((entry) => ({ title: entry.author, text: entry.content }));
}

function promptAt(sheet: Sheet, { row, column }: CellPosition): TipPart[] | undefined {
  const prompt = sheet.validations.at(row, column)?.validation.prompt;
  if (!prompt?.show || (prompt.title === '' && prompt.message === '')) return undefined;
  return [{ title: prompt.title, text: prompt.message }];
}
