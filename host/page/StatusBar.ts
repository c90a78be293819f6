import { element } from './element';

/** The line under the sheet: what just happened at the left, what the selection adds up to at the right. */
export class StatusBar {
  readonly #message = element('div', { class: 'status-message', role: 'status', 'aria-live': 'polite' });
  readonly #summary = element('div', { class: 'status-summary', 'aria-label': 'Selection' });
  readonly root = element('footer', { class: 'status-bar' }, this.#message, this.#summary);

  /** Says a sentence; it stays until the next one. */
  tell(message: string, tone: 'info' | 'problem' = 'info'): void {
    this.#message.textContent = message;
    this.#message.classList.toggle('problem', tone === 'problem');
  }

  /** A problem told before is over: something else has been done since. */
  settle(): void {
    if (this.#message.classList.contains('problem')) this.tell('');
  }

  /** Shows figures such as `Sum: 12`; none when the selection holds nothing worth adding. */
  showSummary(figures: readonly string[]): void {
    const texts = figures.map((figure) => element('span', {}, figure));
    this.#summary.replaceChildren(...texts);
  }
}
