import type { Cell, Worksheet } from '../excelts';
import { forEachCell } from '../nativeCells';
import { MAX_COLUMNS, MAX_ROWS } from '../area';

const everywhere = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Copies threaded comments. Each gets an id of its own, to which replies and the notes that stand in for comments lead. */
export function copyComments(from: Worksheet, to: Worksheet): void {
  const ids = new Map<string, string>();
  for (const { comment } of from.threadedComments) {
    if (comment.id !== undefined) ids.set(comment.id, `{${crypto.randomUUID().toUpperCase()}}`);
  }
  to.threadedComments = from.threadedComments.map(({ ref, comment }) => {
    const { id, parentId } = comment;
    return {
      ref,
      comment: {
        ...structuredClone(comment),
        ...(id !== undefined && { id: ids.get(id) ?? id }),
        ...(parentId !== undefined && { parentId: ids.get(parentId) ?? parentId }),
      },
    };
  });
  if (ids.size === 0) return;
  forEachCell(to, everywhere, (cell) => {
    const { comment } = cell as Cell & { comment?: { author?: string } };
    const id = comment?.author?.startsWith('tc=') ? ids.get(comment.author.slice(3)) : undefined;
    if (comment && id !== undefined) comment.author = `tc=${id}`;
  });
}
