/** How a popup ends, and the element that it is. */
export interface Popup {
  readonly close: () => void;
}

/**
 * Shows an element over the page beside an anchor. It closes with Escape, with a press elsewhere, or when told; the
 * focus then returns to where it was, unless the press moved it. Tab goes round inside it.
 */
export function openPopup(panel: HTMLElement, anchor: DOMRect, onClose: () => void = () => undefined): Popup {
  const returnTo = document.activeElement;
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    const hadFocus = panel.contains(document.activeElement) || document.activeElement === document.body;
    document.removeEventListener('pointerdown', onOutside, true);
    panel.remove();
    if (hadFocus && returnTo instanceof HTMLElement && returnTo.isConnected)
      returnTo.focus({ preventScroll: true });
    onClose();
  };
  const onOutside = (event: Event) => {
    if (!(event.target instanceof Node && panel.contains(event.target))) close();
  };
  panel.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') keepInside(panel, event);
  });
  document.body.append(panel);
  placeBeside(panel, anchor);
  document.addEventListener('pointerdown', onOutside, true);
  return { close };
}

const focusable = 'button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/** Tab from the last element goes to the first, and back. */
export function keepInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(focusable)].filter((stop) => stop.offsetParent);
  const [first, last] = [stops[0], stops.at(-1)];
  const edge = event.shiftKey ? first : last;
  if (document.activeElement !== edge && panel.contains(document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Under the anchor where there is room, above it otherwise; always inside the window. */
function placeBeside(panel: HTMLElement, anchor: DOMRect): void {
  const { width, height } = panel.getBoundingClientRect();
  const isBelow = anchor.bottom + 2 + height <= window.innerHeight;
  const top = isBelow ? anchor.bottom + 2 : Math.max(4, anchor.top - height - 2);
  const left = Math.max(4, Math.min(anchor.left, window.innerWidth - width - 4));
  panel.style.left = `${left}px`;
  panel.style.top = `${Math.max(4, Math.min(top, window.innerHeight - height - 4))}px`;
}
