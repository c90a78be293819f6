import { ask } from '../Dialog';
import { element } from '../element';

/** Asks for one of several choices, the first by default; arrow keys move, Enter takes. Null when it is given up. */
export async function askChoice<Choice extends string>(
  title: string,
  text: string,
  choices: readonly [Choice, ...Choice[]],
): Promise<Choice | null> {
  const fields = choices.map((choice, index) => {
    const field = element('input', { type: 'radio', name: 'choice', value: choice });
    field.checked = index === 0;
    return { choice, field, line: element('label', { class: 'dialog-choice' }, field, choice) };
  });
  const body = element(
    'div',
    { class: 'dialog-choices', role: 'radiogroup', 'aria-label': text },
    ...fields.map(({ line }) => line),
  );
  const answer = await ask({ title, text, body, answers: ['OK', 'Cancel'], escape: 'Cancel' });
  return answer === 'OK' ? (fields.find(({ field }) => field.checked)?.choice ?? choices[0]) : null;
}
