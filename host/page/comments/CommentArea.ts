import type { CellPosition } from '../../engine';
import type { GridView } from '../grid/GridView';
import type { Workspace } from '../Workspace';
import { CommentDesk } from './CommentDesk';
import { CommentsPanel } from './CommentsPanel';
import { openRemark, type RemarkKind } from './openRemark';

/** Comments and notes on the page: cards beside the cells and the list at the side. */
export class CommentArea {
  readonly panel: CommentsPanel;
  readonly #desk: CommentDesk;
  readonly #view: GridView;
  readonly #focusSheet: () => void;
  /** The list was shown or closed. */
  onPanel: () => void = () => undefined;

  constructor(workspace: Workspace, view: GridView, focusSheet: () => void) {
    this.#view = view;
    this.#focusSheet = focusSheet;
    this.#desk = new CommentDesk(workspace, (cell) => {
      view.reveal(cell);
    });
    this.panel = new CommentsPanel(this.#desk, () => {
      this.togglePanel();
    });
    this.panel.openNote = (cell) => {
      this.#open(cell, 'note');
    };
  }

  /** Opens the comment or note of the active cell, or a card for a new one. */
  open(kind: RemarkKind): void {
    const { active } = this.#desk.workspace.selection;
    this.#view.reveal(active);
    this.#focusSheet();
    this.#open(active, kind);
  }

  /** Goes to the next or previous comment or note and shows its card. */
  go(step: 1 | -1): void {
    const found = this.#desk.go(step);
    if (!found) return;
    this.#focusSheet();
    this.#open(found, found.kind);
  }

  /** What the active cell has. */
  kindAtSelection(): RemarkKind | undefined {
    return this.#desk.remarkAt(this.#desk.workspace.selection.active)?.kind;
  }

  togglePanel(): void {
    this.panel.visible = !this.panel.visible;
    if (this.panel.visible) this.panel.focus();
    else this.#focusSheet();
    this.onPanel();
  }

  isPanelShown(): boolean {
    return this.panel.visible;
  }

  #open(cell: CellPosition, kind: RemarkKind): void {
    const place = this.#view.overlay.getBoundingClientRect();
    const rect = this.#view.viewRect(cell);
    const { left, top } = place;
    const anchor = rect
      ? new DOMRect(left + rect.left + rect.width + 6, top + rect.top - 2, 0, 0)
      : new DOMRect(left + 60, top + 60, 0, 0);
    openRemark(this.#desk, cell, kind, anchor);
  }
}
