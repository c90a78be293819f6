import { element } from '../element';

/** A field for a few lines of text with a button that takes them; Ctrl+Enter takes them too. */
export function textEntry(
  { label, action, text = '' }: { readonly label: string; readonly action: string; readonly text?: string },
  take: (text: string) => void,
): { readonly root: HTMLElement; readonly field: HTMLTextAreaElement } {
  const field = element('textarea', {
    class: 'remark-field',
    'aria-label': label,
    rows: 2,
    placeholder: label,
  });
  field.value = text;
  const button = element(
    'button',
    { type: 'button', class: 'button primary remark-post', title: `${action} (Ctrl+Enter)` },
    action,
  );
  const isReady = () => field.value.trim() !== '' && field.value !== text;
  const finish = () => {
    if (isReady()) take(field.value.trim());
  };
  button.disabled = true;
  button.addEventListener('click', finish);
  field.addEventListener('input', () => {
    button.disabled = !isReady();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    finish();
  });
  return { root: element('div', { class: 'remark-entry' }, field, button), field };
}
