import type { Sheet } from '../../engine';
import { openColors } from '../home/openColors';
import type { MenuItem } from '../Menu';

/** What the menu of a sheet's tab leads to. */
export interface TabActions {
  add(): void;
  rename(sheet: Sheet): void;
  duplicate(sheet: Sheet): void;
  delete(sheet: Sheet): void;
  /** Moves by places among the tabs that are seen. */
  move(sheet: Sheet, step: 1 | -1): void;
  color(sheet: Sheet, color: string): void;
  hide(sheet: Sheet): void;
  show(sheet: Sheet): void;
  protect(sheet: Sheet): void;
}

/** The commands of a sheet's tab; `anchor` is the tab itself. */
export function tabMenuItems(sheet: Sheet, anchor: HTMLElement, actions: TabActions): MenuItem[] {
  const { sheets } = sheet.book;
  const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
  const hidden = sheets.filter(({ visibility }) => visibility === 'Hidden');
  const index = visible.indexOf(sheet);
  const item = (label: string, run: () => void, more: Partial<MenuItem> = {}): MenuItem => ({
    label,
    run,
    ...more,
  });
  return [
    item(
      'Insert sheet',
      () => {
        actions.add();
      },
      { keys: 'Shift+F11' },
    ),
    item('Duplicate', () => {
      actions.duplicate(sheet);
    }),
    item(
      'Rename',
      () => {
        actions.rename(sheet);
      },
      { keys: 'F2' },
    ),
    item(
      'Delete…',
      () => {
        actions.delete(sheet);
      },
      { keys: 'Del' },
    ),
    item(
      'Move left',
      () => {
        actions.move(sheet, -1);
      },
      {
        startsSection: true,
        enabled: index > 0,
        keys: 'Ctrl+Shift+←',
      },
    ),
    item(
      'Move right',
      () => {
        actions.move(sheet, 1);
      },
      {
        enabled: index < visible.length - 1,
        keys: 'Ctrl+Shift+→',
      },
    ),
    item(
      'Tab colour…',
      () => {
        openColors(anchor, { label: 'Tab colour', noneLabel: 'No colour' }, (color) => {
          actions.color(sheet, color);
        });
      },
      { startsSection: true },
    ),
    item(sheet.protection.protected ? 'Unprotect sheet' : 'Protect sheet…', () => {
      actions.protect(sheet);
    }),
    item(
      'Hide',
      () => {
        actions.hide(sheet);
      },
      { startsSection: true },
    ),
    ...hidden.map((other) =>
      item(`Show “${other.name}”`, () => {
        actions.show(other);
      }),
    ),
    ...(hidden.length === 0 ? [item('Show hidden sheets', () => undefined, { enabled: false })] : []),
  ];
}
