import { element } from './element';

const narrowest = 320;
const usual = 350;

/** The area at the right in which the task pane lives: a title, a close button, a frame for the pane, a handle to widen it. */
export class TaskPaneArea {
  readonly #handle = element('div', {
    class: 'pane-handle',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': 'Width of the task pane',
    'aria-valuemin': narrowest,
  });
  readonly #close = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Close task pane' },
    '✕',
  );
  readonly #title = element('h2', { class: 'pane-title' }, 'Clauseboard');
  /** Where the pane's iframe goes. */
  readonly slot = element('div', { class: 'pane-slot' });
  readonly root = element(
    'aside',
    { class: 'pane-area', 'aria-label': 'Task pane' },
    this.#handle,
    element('div', { class: 'pane-head' }, this.#title, this.#close),
    this.slot,
  );
  #width = usual;

  constructor(onClose: () => void) {
    this.#close.addEventListener('click', onClose);
    this.#handle.addEventListener('pointerdown', (event) => {
      this.#drag(event);
    });
    this.#handle.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') this.#setWidth(this.#width + 16);
      else if (event.key === 'ArrowRight') this.#setWidth(this.#width - 16);
      else return;
      event.preventDefault();
    });
    this.#setWidth(usual);
  }

  set title(title: string) {
    this.#title.textContent = title;
  }

  get visible(): boolean {
    return !this.root.hidden;
  }

  set visible(visible: boolean) {
    this.root.hidden = !visible;
  }

  #drag(start: PointerEvent): void {
    start.preventDefault();
    this.#handle.setPointerCapture(start.pointerId);
    const startWidth = this.#width;
    // The iframe would swallow the pointer as soon as it crosses it.
    this.root.classList.add('resizing');
    const move = (event: PointerEvent) => {
      this.#setWidth(startWidth + start.clientX - event.clientX);
    };
    const end = () => {
      this.root.classList.remove('resizing');
      this.#handle.removeEventListener('pointermove', move);
      this.#handle.removeEventListener('lostpointercapture', end);
    };
    this.#handle.addEventListener('pointermove', move);
    this.#handle.addEventListener('lostpointercapture', end);
  }

  #setWidth(width: number): void {
    const widest = Math.max(narrowest, Math.round(window.innerWidth / 2));
    this.#width = Math.min(widest, Math.max(narrowest, width));
    this.root.style.width = `${this.#width}px`;
    this.#handle.setAttribute('aria-valuenow', String(this.#width));
  }
}
