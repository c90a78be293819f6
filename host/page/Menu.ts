import { element } from './element';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  /** A thin line above the item. */
  readonly startsSection?: boolean;
  /** Keys that do the same, shown at the right. */
  readonly keys?: string;
}

/** Where a menu appears: under an element, or at a point of the window. */
export type MenuPlace = HTMLElement | { readonly x: number; readonly y: number };

let closeOpenMenu: (() => void) | undefined;

/**
 * Opens a menu; any other closes. Arrow keys move, Enter chooses, Escape closes; the focus returns to where it
 * was. Works without the browser's own menus, so scenes can drive it.
 */
export function openMenu(place: MenuPlace, items: readonly MenuItem[]): void {
  closeOpenMenu?.();
  const returnTo = document.activeElement;
  const menu = element('div', { class: 'menu', role: 'menu', tabindex: -1 });
  const buttons = items.map((item) => itemButton(item, () => close(item.run)));
  items.forEach((item, index) => {
    if (item.startsSection) menu.append(element('div', { class: 'menu-line', role: 'separator' }));
    const button = buttons[index];
    if (button) menu.append(button);
  });

  const close = (then?: () => void) => {
    closeOpenMenu = undefined;
    menu.remove();
    document.removeEventListener('pointerdown', closeOutside, true);
    window.removeEventListener('blur', closeQuietly);
    if (returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    then?.();
  };
  const closeQuietly = () => {
    close();
  };
  const closeOutside = (event: Event) => {
    if (!(event.target instanceof Node && menu.contains(event.target))) close();
  };
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(buttons, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      const usable = buttons.filter((button) => !button.disabled);
      usable.at(event.key === 'Home' ? 0 : -1)?.focus();
    } else if (event.key.length === 1 && event.key !== ' ') focusByLetter(buttons, event.key);
  });
  menu.addEventListener('contextmenu', (event) => {
    event.preventDefault();
  });

  document.body.append(menu);
  placeMenu(menu, place);
  document.addEventListener('pointerdown', closeOutside, true);
  window.addEventListener('blur', closeQuietly);
  closeOpenMenu = closeQuietly;
  moveFocus(buttons, 1);
}

function itemButton(item: MenuItem, choose: () => void): HTMLButtonElement {
  const isTick = item.checked !== undefined;
  const button = element(
    'button',
    {
      type: 'button',
      class: 'menu-item',
      role: isTick ? 'menuitemcheckbox' : 'menuitem',
      'aria-checked': isTick ? String(item.checked) : undefined,
      disabled: item.enabled === false,
    },
    element('span', { class: 'menu-tick', 'aria-hidden': 'true' }, item.checked ? '✓' : ''),
    element('span', { class: 'menu-label' }, item.label),
  );
  if (item.keys !== undefined) button.append(element('span', { class: 'menu-keys' }, item.keys));
  button.addEventListener('click', choose);
  return button;
}

function moveFocus(buttons: readonly HTMLButtonElement[], step: 1 | -1): void {
  const usable = buttons.filter((button) => !button.disabled);
  const index = usable.findIndex((button) => button === document.activeElement);
  const next = index < 0 && step < 0 ? usable.length - 1 : (index + step + usable.length) % usable.length;
  usable[next]?.focus();
}

/** A letter goes to the next item that begins with it. */
function focusByLetter(buttons: readonly HTMLButtonElement[], letter: string): void {
  const index = buttons.findIndex((button) => button === document.activeElement);
  const wanted = letter.toLowerCase();
  const label = (button: HTMLButtonElement) => button.querySelector('.menu-label')?.textContent ?? '';
  [...buttons.slice(index + 1), ...buttons.slice(0, index + 1)]
    .find((button) => !button.disabled && label(button).toLowerCase().startsWith(wanted))
    ?.focus();
}

/** Keeps the menu inside the window: it opens upwards or leftwards where there is no room. */
function placeMenu(menu: HTMLElement, place: MenuPlace): void {
  const anchor =
    place instanceof HTMLElement ? place.getBoundingClientRect() : new DOMRect(place.x, place.y, 0, 0);
  const { width, height } = menu.getBoundingClientRect();
  const below = anchor.bottom + height <= window.innerHeight;
  const left = Math.max(4, Math.min(anchor.left, window.innerWidth - width - 4));
  const top = below ? anchor.bottom : Math.max(4, anchor.top - height);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
