import type { CommentArea } from './comments/CommentArea';
import type { FileDesk } from './files/FileDesk';
import { isTextField, listenForKeys } from './pageKeys';
import type { SheetTabs } from './SheetTabs';
import type { TableDesk } from './tables/TableDesk';
import type { UndoButtons } from './undo/UndoButtons';

/** What the page's shortcuts lead to. */
export interface ShortcutParts {
  readonly files: FileDesk;
  readonly comments: CommentArea;
  readonly tables: TableDesk;
  readonly tabs: SheetTabs;
  readonly undo: UndoButtons;
  /** Whether a person edits a cell: most keys then belong to the text. */
  isEditing(): boolean;
}

/** Keys that work wherever the focus is on the page, except while a dialog has the keyboard. */
export function listenForShortcuts(root: HTMLElement, parts: ShortcutParts): void {
  const { files, comments, tables, tabs, undo } = parts;
  const isFree = () => !document.querySelector('dialog[open]');
  listenForKeys(root, { 'Ctrl+S': () => void files.save(), 'Ctrl+O': () => void files.choose() }, isFree);
  listenForKeys(
    root,
    {
      'Shift+F2': () => {
        comments.open('note');
      },
      'Ctrl+Shift+F2': () => {
        comments.open('comment');
      },
      'Ctrl+Shift+L': () => {
        tables.toggleFilter();
      },
      'Ctrl+L': () => {
        tables.makeTable();
      },
      'Shift+F11': () => {
        tabs.add();
      },
    },
    () => isFree() && !parts.isEditing(),
  );
  // A text field takes back its own typing.
  listenForKeys(
    root,
    undo.keys,
    () => isFree() && !parts.isEditing() && !isTextField(document.activeElement),
  );
}
