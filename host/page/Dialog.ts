import { element } from './element';

export interface Question<Answer extends string> {
  readonly title: string;
  readonly text: string;
  /** Fields below the text; the first takes the focus. */
  readonly body?: HTMLElement;
  /** From left to right. */
  readonly answers: readonly Answer[];
  /** What Enter chooses; the first without it. */
  readonly usual?: Answer;
  /** What Escape means. */
  readonly escape: Answer;
}

/**
 * Asks in the page and waits for the answer. The keyboard stays inside until then; the focus returns to where
 * it was. The browser's own `confirm` is not used: it stops the page, and with it the answers to office.js.
 */
export function ask<Answer extends string>(question: Question<Answer>): Promise<Answer> {
  return new Promise((resolve) => {
    const returnTo = document.activeElement;
    const dialog = element('dialog', {
      class: 'dialog',
      'aria-labelledby': 'dialog-title',
      'aria-describedby': 'dialog-text',
      role: question.body ? 'dialog' : 'alertdialog',
    });
    const buttons = element('div', { class: 'dialog-buttons' });
    const finish = (answer: Answer) => {
      dialog.close();
      dialog.remove();
      if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus({ preventScroll: true });
      resolve(answer);
    };
    const usual = question.usual ?? question.answers[0];
    question.answers.forEach((answer) => {
      const button = element(
        'button',
        { type: 'button', class: answer === usual ? 'button primary' : 'button' },
        answer,
      );
      button.addEventListener('click', () => {
        finish(answer);
      });
      buttons.append(button);
    });
    dialog.append(
      element('h2', { id: 'dialog-title', class: 'dialog-title' }, question.title),
      element('p', { id: 'dialog-text', class: 'dialog-text' }, question.text),
      ...(question.body ? [question.body] : []),
      buttons,
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish(question.escape);
    });
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      const isField = event.target instanceof HTMLInputElement;
      if (event.key !== 'Enter' || !isField || usual === undefined) return;
      event.preventDefault();
      finish(usual);
    });
    document.body.append(dialog);
    dialog.showModal();
    (
      question.body?.querySelector<HTMLElement>('input') ?? buttons.querySelector<HTMLElement>('.primary')
    )?.focus();
  });
}
