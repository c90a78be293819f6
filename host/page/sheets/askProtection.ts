import type { ProtectionOptions } from '../../engine';
import { ask } from '../Dialog';
import { element } from '../element';

/** What Excel's dialog offers, in its order; the rest of the options cannot be chosen there either. */
const choices: readonly (readonly [keyof ProtectionOptions, string])[] = [
  ['allowFormatCells', 'Format cells'],
  ['allowFormatColumns', 'Format columns'],
  ['allowFormatRows', 'Format rows'],
  ['allowInsertColumns', 'Insert columns'],
  ['allowInsertRows', 'Insert rows'],
  ['allowDeleteColumns', 'Delete columns'],
  ['allowDeleteRows', 'Delete rows'],
  ['allowSort', 'Sort'],
  ['allowAutoFilter', 'Use filters'],
  ['allowEditObjects', 'Edit charts and comments'],
];

/** Asks how a sheet is to be protected; undefined when it is not. */
export async function askProtection(
  sheetName: string,
): Promise<{ readonly options: Partial<ProtectionOptions>; readonly password: string } | undefined> {
  const password = element('input', {
    type: 'password',
    class: 'dialog-field',
    autocomplete: 'new-password',
    'aria-label': 'Password (optional)',
    placeholder: 'Password (optional)',
  });
  const boxes = choices.map(([option, label]) => {
    const input = element('input', { type: 'checkbox' });
    return { option, input, root: element('label', { class: 'dialog-choice' }, input, label) };
  });
  const body = element(
    'div',
    { class: 'dialog-body' },
    password,
    element(
      'fieldset',
      { class: 'dialog-choices' },
      element('legend', {}, 'People may still'),
      ...boxes.map(({ root }) => root),
    ),
  );
  const answer = await ask({
    title: `Protect “${sheetName}”`,
    text: 'Locked cells can be selected but not changed. Cells are locked unless “Locked cells” under Review is switched off for them.',
    body,
    answers: ['Protect', 'Cancel'],
    escape: 'Cancel',
  });
  if (answer === 'Cancel') return undefined;
  const options = Object.fromEntries(boxes.map(({ option, input }) => [option, input.checked]));
  return { options, password: password.value };
}

/** Asks for a password; undefined when it is given up. */
export async function askPassword(title: string, text: string): Promise<string | undefined> {
  const field = element('input', {
    type: 'password',
    class: 'dialog-field',
    autocomplete: 'off',
    'aria-label': 'Password',
  });
  const body = element('div', { class: 'dialog-body' }, field);
  const answer = await ask({ title, text, body, answers: ['OK', 'Cancel'], escape: 'Cancel' });
  return answer === 'OK' ? field.value : undefined;
}
