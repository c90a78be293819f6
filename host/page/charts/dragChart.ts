import type { Rect } from '../grid/SheetGeometry';
import { grips } from './ChartView';

/** A pointer that moves less than this was a click. */
const deadZone = 3;
/** A chart is never smaller, in pixels. */
export const smallest = 60;

/** Follows a press on a chart: drags the whole chart, or the edges that the grip belongs to. */
export function dragChart(
  start: PointerEvent,
  box: HTMLElement,
  from: Rect,
  on: { readonly move: (rect: Rect) => void; readonly drop: (rect: Rect | undefined) => void },
): void {
  const target = start.target instanceof HTMLElement ? start.target.dataset['grip'] : undefined;
  const grip = target === undefined ? undefined : grips[Number(target)];
  let rect: Rect | undefined;
  const onMove = (event: PointerEvent) => {
    const x = event.clientX - start.clientX;
    const y = event.clientY - start.clientY;
    if (!rect && Math.abs(x) < deadZone && Math.abs(y) < deadZone) return;
    rect = grip ? resized(from, grip, x, y) : moved(from, x, y);
    on.move(rect);
  };
  const onEnd = () => {
    box.removeEventListener('pointermove', onMove);
    box.removeEventListener('lostpointercapture', onEnd);
    on.drop(rect);
  };
  box.setPointerCapture(start.pointerId);
  box.addEventListener('pointermove', onMove);
  box.addEventListener('lostpointercapture', onEnd);
}

function moved(from: Rect, x: number, y: number): Rect {
  return { ...from, left: Math.max(0, from.left + x), top: Math.max(0, from.top + y) };
}

function resized(from: Rect, [atX, atY]: readonly [number, number], x: number, y: number): Rect {
  const width = Math.max(smallest, from.width + atX * x);
  const height = Math.max(smallest, from.height + atY * y);
  return {
    left: Math.max(0, atX < 0 ? from.left + from.width - width : from.left),
    top: Math.max(0, atY < 0 ? from.top + from.height - height : from.top),
    width: atX === 0 ? from.width : width,
    height: atY === 0 ? from.height : height,
  };
}
