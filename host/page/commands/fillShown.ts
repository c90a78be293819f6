import { areaOf, columnCount, fillFromEdge, formatAddress, putBlock, takeBlock } from '../../engine';
import { shownParts } from '../clipboard/shownRows';
import type { GridParts } from './GridParts';

/** Ctrl+D and Ctrl+R. Rows that a filter hides stay as they are. */
export function fillShown(
  { workspace }: GridParts,
  { direction }: { readonly direction: 'down' | 'right' },
): void {
  const { book, sheet, selection } = workspace;
  const { area } = selection;
  const parts = shownParts(sheet, area);
  workspace.attempt(() => {
    sheet.assertWritable(area);
    book.batch(() => {
      book.history.entitle(`Fill ${formatAddress(area)}`);
      const isDivided = parts.length > 1 && direction === 'down';
      if (!isDivided) {
        for (const part of parts) fillFromEdge(sheet, part, direction);
        return;
      }
      const [first] = parts;
      const block = takeBlock(sheet, areaOf(first?.top ?? area.top, area.left, 1, columnCount(area)));
      for (const part of parts) putBlock(sheet, part, block);
    });
  });
}
