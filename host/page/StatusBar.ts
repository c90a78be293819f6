import { element } from './element';
import type { Tone } from './Workspace';

/** The line under the sheet: what just happened at the left, what the selection adds up to at the right. */
export class StatusBar {
  readonly #message = element('div', { class: 'status-message', role: 'status', 'aria-live': 'polite' });
  readonly #summary = element('div', { class: 'status-summary', 'aria-label': 'Selection' });
  readonly root = element('footer', { class: 'status-bar' }, this.#message, this.#summary);

  #tone: Tone = 'info';

  /** Says a sentence; it stays until the next one. */
  tell(message: string, tone: Tone = 'info'): void {
    this.#tone = tone;
    this.#message.textContent = message;
    this.#message.classList.toggle('problem', tone === 'problem');
  }

  /** Something else has been done since: a problem told before is over. */
  settle(): void {
    if (this.#tone !== 'info') this.tell('');
  }

  /** Shows figures such as `Sum: 12`; none when the selection holds nothing worth adding. */
  showSummary(figures: readonly string[]): void {
    const texts = figures.map((figure) => element('span', {}, figure));
    this.#summary.replaceChildren(...texts);
  }
}
