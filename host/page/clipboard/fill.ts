import { type Area, areaOf, type Sheet } from '../../engine';
import { putBlock, takeBlock } from './cellBlock';

/**
 * Ctrl+D and Ctrl+R: the first row (column) of an area is copied over the rest of it; with a single row (column) selected,
 * the one before is. Run it inside a batch.
 */
export function fillArea(sheet: Sheet, area: Area, direction: 'down' | 'right'): void {
  const isDown = direction === 'down';
  const isSingle = isDown ? area.top === area.bottom : area.left === area.right;
  const source = isDown
    ? areaOf(isSingle ? area.top - 1 : area.top, area.left, 1, area.right - area.left + 1)
    : areaOf(area.top, isSingle ? area.left - 1 : area.left, area.bottom - area.top + 1, 1);
  if (source.top < 0 || source.left < 0) return;
  const target = isSingle ? area : isDown ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
  putBlock(sheet, target, takeBlock(sheet, source), 'shifted');
}
