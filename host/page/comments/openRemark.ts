import { type CellPosition, formatCell } from '../../engine';
import { element } from '../element';
import { openPopup } from '../popup';
import type { CommentDesk } from './CommentDesk';
import { textEntry } from './textEntry';
import { threadView } from './threadView';

/** What is opened at a cell that has neither: a new comment or a new note. */
export type RemarkKind = 'comment' | 'note';

/**
 * Opens the card of a cell's comment or note beside the cell; where there is none, the card for a new one. Where the
 * cell has one of the other kind, that is opened, since a cell holds one or the other.
 */
export function openRemark(desk: CommentDesk, cell: CellPosition, kind: RemarkKind, anchor: DOMRect): void {
  const remark = desk.remarkAt(cell);
  if (remark && remark.kind !== kind)
    desk.workspace.tell(`${formatCell(cell.row, cell.column)} has a ${remark.kind} already.`);
  if ((remark?.kind ?? kind) === 'note') openNote(desk, cell, anchor);
  else openThread(desk, cell, anchor);
}

function openThread(desk: CommentDesk, cell: CellPosition, anchor: DOMRect): void {
  const name = formatCell(cell.row, cell.column);
  const panel = card(`Comment on ${name}`);
  const popup = openPopup(panel, anchor);
  const show = () => {
    const remark = desk.remarkAt(cell);
    if (remark?.kind !== 'comment') {
      popup.close();
      return;
    }
    panel.replaceChildren(threadView(desk, remark, show));
    (panel.querySelector<HTMLElement>('textarea') ?? panel.querySelector('button'))?.focus();
  };
  if (desk.remarkAt(cell)?.kind === 'comment') {
    show();
    return;
  }
  const entry = textEntry({ label: `New comment on ${name}`, action: 'Post' }, (text) => {
    if (desk.addComment(cell, text)) popup.close();
  });
  panel.append(entry.root);
  entry.field.focus();
}

/** A note is kept when its card closes, as in Excel. */
function openNote(desk: CommentDesk, cell: CellPosition, anchor: DOMRect): void {
  const name = formatCell(cell.row, cell.column);
  const remark = desk.remarkAt(cell);
  const field = element('textarea', { class: 'remark-field note', rows: 5, 'aria-label': `Note of ${name}` });
  field.value = remark?.kind === 'note' ? remark.content : '';
  const panel = card(`Note of ${name}`);
  panel.classList.add('note-card');
  panel.append(field, element('p', { class: 'card-hint' }, 'Esc keeps the note; an empty note is deleted.'));
  openPopup(panel, anchor, () => {
    desk.setNote(cell, field.value.trim());
  });
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function card(label: string): HTMLElement {
  return element('div', { class: 'remark-card', role: 'dialog', 'aria-label': label });
}
