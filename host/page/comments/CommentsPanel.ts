import { formatCell } from '../../engine';
import { element } from '../element';
import type { CommentDesk, Remark } from './CommentDesk';
import { smallButton, threadView } from './threadView';

/** The list of a sheet's comments and notes beside the cells. */
export class CommentsPanel {
  readonly #list = element('div', { class: 'remark-list' });
  readonly #title = element('h2', { class: 'pane-title' }, 'Comments');
  readonly #close = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Close comments' },
    '✕',
  );
  readonly root = element(
    'aside',
    { class: 'comments-panel', 'aria-label': 'Comments and notes', hidden: true },
    element('div', { class: 'pane-head' }, this.#title, this.#close),
    this.#list,
  );
  readonly #desk: CommentDesk;
  /** Opens the card of a note for editing. */
  openNote: (remark: Remark) => void = () => undefined;

  constructor(desk: CommentDesk, onClose: () => void) {
    this.#desk = desk;
    this.#close.addEventListener('click', onClose);
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') onClose();
    });
    desk.workspace.onEvent((event) => {
      // Typing moves no comments, and would take away a reply that is being written.
      const moves = event.type === 'cellsChanged' && event.change !== 'RangeEdited';
      if (event.type === 'commentsChanged' || event.type === 'sheetActivated' || moves) this.refresh();
    });
    desk.workspace.onBook(() => {
      this.refresh();
    });
  }

  get visible(): boolean {
    return !this.root.hidden;
  }

  set visible(visible: boolean) {
    this.root.hidden = !visible;
    if (visible) this.refresh();
  }

  focus(): void {
    (this.#list.querySelector<HTMLElement>('button') ?? this.#close).focus();
  }

  refresh(): void {
    if (!this.visible) return;
    const remarks = this.#desk.remarks();
    const had = this.#list.contains(document.activeElement);
    this.#title.textContent = `Comments and notes (${remarks.length})`;
    this.#list.replaceChildren(
      ...(remarks.length > 0
        ? remarks.map((remark) => this.#item(remark))
        : [
            element(
              'p',
              { class: 'card-hint' },
              'This sheet has no comments or notes. Select a cell and choose Review, New comment.',
            ),
          ]),
    );
    if (had) this.focus();
  }

  #item(remark: Remark): HTMLElement {
    const name = formatCell(remark.row, remark.column);
    const place = element(
      'button',
      { type: 'button', class: 'remark-place', title: `Go to ${name}` },
      `${name} · ${remark.kind === 'note' ? 'Note' : 'Comment'}`,
    );
    place.addEventListener('click', () => {
      this.#desk.show(remark);
    });
    const contents =
      remark.kind === 'note' ? this.#note(remark) : threadView(this.#desk, remark, () => undefined);
    return element('article', { class: 'remark-item' }, place, contents);
  }

  #note(note: Extract<Remark, { kind: 'note' }>): HTMLElement {
    return element(
      'div',
      { class: 'thread note' },
      element(
        'div',
        { class: 'thread-head' },
        element('strong', { class: 'thread-state' }, note.author),
        smallButton('Edit', () => {
          this.#desk.show(note);
          this.openNote(note);
        }),
        smallButton('Delete', () => {
          this.#desk.setNote(note, '');
        }),
      ),
      element('p', { class: 'entry-text' }, note.content),
    );
  }
}
