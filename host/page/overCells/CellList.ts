import { element } from '../element';
import type { GridView } from '../grid/GridView';
import type { Rect } from '../grid/SheetGeometry';
import type { Workspace } from '../Workspace';
import { openListPopup } from './ListPopup';

/** The arrow beside the active cell when its validation is a list, and the list itself. */
export class CellList {
  readonly #arrow = element(
    'button',
    {
      type: 'button',
      class: 'list-arrow over-cells',
      tabindex: -1,
      'aria-label': 'Open the list (Alt+Down)',
      hidden: true,
    },
    '▾',
  );
  readonly #view: GridView;
  readonly #workspace: Workspace;
  #isOpen = false;
  /** Writes the choice as if it had been typed. */
  onChoose: (choice: string) => void = () => undefined;
  /** The list is closed and the sheet is to have the focus. */
  onLeave: () => void = () => undefined;

  constructor(view: GridView, workspace: Workspace) {
    this.#view = view;
    this.#workspace = workspace;
    view.overlay.append(this.#arrow);
    this.#arrow.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#arrow.addEventListener('click', () => {
      this.open();
    });
    view.onPaint(() => {
      this.#placeArrow();
    });
  }

  /** Opens the list of the active cell; false when it has none. */
  open(): boolean {
    const choices = this.#choices();
    const rect = this.#rect();
    if (!choices || !rect) return false;
    const { row, column } = this.#workspace.selection.active;
    const origin = this.#view.overlay.getBoundingClientRect();
    openListPopup({
      under: new DOMRect(origin.left + rect.left, origin.top + rect.top, rect.width, rect.height),
      choices,
      chosen: this.#workspace.sheet.text(row, column),
      label: 'Choices for this cell',
      choose: (choice) => {
        this.onChoose(choice);
      },
      closed: () => {
        this.#isOpen = false;
        this.#view.repaint();
        this.onLeave();
      },
    });
    this.#isOpen = true;
    this.#view.repaint();
    return true;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  #choices(): string[] | null {
    const { sheet, selection } = this.#workspace;
    return sheet.validations.choices(selection.active.row, selection.active.column);
  }

  #rect(): Rect | undefined {
    return this.#view.viewRect(this.#workspace.selection.active);
  }

  #placeArrow(): void {
    const rect = this.#choices() ? this.#rect() : undefined;
    this.#arrow.hidden = !rect;
    if (!rect) return;
    const { style } = this.#arrow;
    style.left = `${rect.left + rect.width}px`;
    style.top = `${rect.top + Math.max(0, rect.height - 20)}px`;
  }
}
