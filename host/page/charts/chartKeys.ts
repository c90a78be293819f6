/** What a key means to the charts of a sheet. */
export type ChartCommand =
  /** Ctrl+Alt+5, as in Excel: from the cells to what lies over them. */
  | { readonly kind: 'choose' }
  | { readonly kind: 'next'; readonly step: 1 | -1 }
  | { readonly kind: 'leave' }
  /** By pixels. */
  | { readonly kind: 'move' | 'resize'; readonly x: number; readonly y: number };

const step = 8;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Reads a key; undefined when it is none for the charts. Ctrl with an arrow goes by a pixel, Shift changes the size. */
export function readChartCommand(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  isChosen: boolean,
): ChartCommand | undefined {
  const control = event.ctrlKey || event.metaKey;
  if (control && event.altKey && event.code === 'Digit5') return { kind: 'choose' };
  if (!isChosen || event.altKey) return undefined;
  const arrow = arrows[event.key];
  if (arrow) {
    const way = control ? 1 : step;
    return { kind: event.shiftKey ? 'resize' : 'move', x: arrow[0] * way, y: arrow[1] * way };
  }
  if (event.key === 'Escape') return { kind: 'leave' };
  return event.key === 'Tab' && !control ? { kind: 'next', step: event.shiftKey ? -1 : 1 } : undefined;
}
