import type { MenuItem } from '../Menu';
import type { CommentArea } from './CommentArea';

/** What a right click on a cell offers about comments and notes. */
export function commentItems(comments: CommentArea): MenuItem[] {
  const kind = comments.kindAtSelection();
  const item = (of: 'comment' | 'note', keys: string, startsSection: boolean): MenuItem => ({
    label: kind === of ? `Open ${of}` : `New ${of}`,
    keys,
    startsSection,
    // A cell holds one or the other.
    enabled: kind === undefined || kind === of,
    run: () => {
      comments.open(of);
    },
  });
  return [item('comment', 'Ctrl+Shift+F2', true), item('note', 'Shift+F2', false)];
}
