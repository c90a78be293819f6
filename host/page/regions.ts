/** A part of the page that F6 leads to. */
export interface Region {
  /** False while it is hidden. */
  readonly isShown: () => boolean;
  readonly holdsFocus: () => boolean;
  readonly focus: () => void;
}

/** F6 and Shift+F6 go round the parts of the page, as in Excel: Tab stays within the sheet. */
export function goRound(root: HTMLElement, regions: readonly Region[]): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const shown = regions.filter(({ isShown }) => isShown());
    const now = shown.findIndex(({ holdsFocus }) => holdsFocus());
    const step = event.shiftKey ? -1 : 1;
    shown[(Math.max(0, now) + step + shown.length) % shown.length]?.focus();
  });
}

/** A region that takes the focus at its first element that can have it. */
export function regionOf(root: HTMLElement, first: string): Region {
  return {
    isShown: () => root.isConnected && !root.hidden && root.querySelector(first) !== null,
    holdsFocus: () => root.contains(document.activeElement),
    focus: () => {
      root.querySelector<HTMLElement>(first)?.focus();
    },
  };
}
