import type { Direction } from '../grid/gridCommand';
import type { After, Editor } from './Editor';
import type { EditSession } from './EditSession';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Acts on a key pressed while a cell is being edited, in the cell or in the formula bar. */
export function editKey(
  event: KeyboardEvent,
  session: EditSession,
  editor: Editor,
  input: HTMLTextAreaElement,
): void {
  // Enter that confirms a word of an input method is not the end of the edit.
  if (event.isComposing) return;
  if (editor.help?.press(event)) {
    event.preventDefault();
    return;
  }
  const commit = (after: After) => {
    event.preventDefault();
    void editor.commit(after);
  };
  switch (event.key) {
    case 'Escape':
      event.preventDefault();
      editor.cancel();
      return;
    case 'Enter':
      if (event.altKey) {
        event.preventDefault();
        insertLineBreak(input);
      } else if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        void editor.commitToSelection();
      } else commit(event.shiftKey ? 'up' : 'down');
      return;
    case 'Tab':
      commit(event.shiftKey ? 'left' : 'right');
      return;
    case 'F2':
      event.preventDefault();
      session.mode = session.mode === 'enter' ? 'edit' : 'enter';
      return;
    case 'F4':
      event.preventDefault();
      cycleReference(input);
      return;
    default: {
      const arrow = arrows[event.key];
      if (arrow && session.mode === 'enter' && !event.altKey) {
        if (editor.pointByKey(arrow, event.shiftKey)) event.preventDefault();
        else commit(arrow);
      }
    }
  }
}

function insertLineBreak(input: HTMLTextAreaElement): void {
  input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
  input.dispatchEvent(new Event('input'));
}

/** Whether column and row are marked as fixed, in the order in which F4 goes through them. */
const fixings = [
  [false, false],
  [true, true],
  [false, true],
  [true, false],
] as const;

/** F4 turns the reference at the caret from `A1` into `$A$1`, `A$1`, `$A1` and back. */
function cycleReference(input: HTMLTextAreaElement): void {
  const caret = input.selectionStart;
  for (const match of input.value.matchAll(/(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})\b/g)) {
    const [whole, columnMark, letters = '', rowMark, digits = ''] = match;
    const end = match.index + whole.length;
    if (caret < match.index || caret > end) continue;
    const now = fixings.findIndex(
      ([column, row]) => column === (columnMark === '$') && row === (rowMark === '$'),
    );
    const [column, row] = fixings[(now + 1) % fixings.length] ?? fixings[0];
    input.setRangeText(`${column ? '$' : ''}${letters}${row ? '$' : ''}${digits}`, match.index, end, 'end');
    input.dispatchEvent(new Event('input'));
    return;
  }
}
