import type { Book } from '../engine';
import { element } from './element';
import type { HostConnection } from './HostConnection';
import { TaskPaneArea } from './TaskPaneArea';

/** The task pane at the right with its frame, and the side that answers office.js in it. */
export class PaneDock {
  readonly area: TaskPaneArea;
  readonly #hidden: () => void;
  #connection: HostConnection | undefined;
  #frame: HTMLIFrameElement | undefined;

  /** `hidden` is called when the pane was closed. */
  constructor(hidden: () => void) {
    this.#hidden = hidden;
    this.area = new TaskPaneArea(() => {
      this.setVisible(false);
    });
    this.area.visible = false;
  }

  connect(connection: HostConnection): void {
    this.#connection = connection;
  }

  setVisible(visible: boolean): void {
    if (visible === this.area.visible) return;
    this.area.visible = visible;
    if (visible && !this.#frame) this.#openFrame();
    this.#connection?.paneVisibilityChanged(visible);
    if (!visible) this.#hidden();
  }

  /** Gives the pane the keyboard. */
  focus(): void {
    this.#frame?.focus();
    this.#connection?.keyboardEntered();
  }

  /** Loads the pane anew around another workbook; `replace` puts that in place meanwhile. */
  reload(book: Book, fileName: string, replace: () => void): void {
    this.#closeFrame();
    replace();
    this.#connection?.bookReplaced(book, fileName);
    if (this.area.visible) this.#openFrame();
  }

  /** Runs a function of the add-in. Rejects with a sentence for the person when it has no such function. */
  async invoke(id: string, functionName: string): Promise<void> {
    if (!this.#connection) return;
    // Functions run in the pane's own page (shared runtime), so it has to be there.
    if (!this.#frame) this.#openFrame();
    await this.#connection.invokeCommand(id, functionName);
  }

  #openFrame(): void {
    if (!this.#connection) return;
    const frame = element('iframe', { ...this.#connection.paneFrameAttributes(), title: 'Task pane' });
    this.#frame = frame;
    passOn(frame, 'F6');
    // The other side listens before the pane can say its first word.
    this.area.slot.replaceChildren(frame);
    this.#connection.paneOpened(frame);
  }

  #closeFrame(): void {
    if (!this.#frame) return;
    this.#connection?.paneClosed(this.#frame);
    this.#frame.remove();
    this.#frame = undefined;
  }
}

/** A key pressed inside a frame is heard by nobody outside: it is pressed once more on the frame itself. */
function passOn(frame: HTMLIFrameElement, key: string): void {
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('keydown', (event) => {
      if (event.key !== key) return;
      event.preventDefault();
      frame.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: event.shiftKey, bubbles: true }));
    });
  });
}
