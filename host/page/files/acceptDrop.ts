import { element } from '../element';

/** Lets a file be dropped anywhere on the page; says so while one is held over it. */
export function acceptDrop(
  root: HTMLElement,
  open: (file: File) => void,
  refuse: (why: string) => void,
): void {
  const hint = element(
    'div',
    { class: 'drop-hint', hidden: true },
    element('p', {}, 'Drop an .xlsx file to open it'),
  );
  root.append(hint);
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  root.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    hint.hidden = false;
  });
  root.addEventListener('dragleave', (event) => {
    // Leaving the window; crossing parts of the page is no leaving.
    if (event.relatedTarget === null) hint.hidden = true;
  });
  root.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    hint.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (files.length > 1) refuse('One file can be opened at a time.');
    else if (file) open(file);
  });
}
