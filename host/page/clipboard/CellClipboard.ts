import { type Area, areaOf, columnCount, formatAddress, intersect, rowCount, type Sheet } from '../../engine';
import { selectArea } from '../grid/Selection';
import type { Workspace } from '../Workspace';
import { cellsHtml } from './cellsHtml';
import { parseHtmlTable } from './htmlTable';
import { moveCopied, type PastePart, putCopied, putTexts } from './putDown';
import { formatTsv, parseTsv, type TextBlock } from './tsv';
import { shownRows } from './shownRows';

/** Cells copied here; pasted with formulas and formats as long as the clipboard still holds their text. */
interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly text: string;
  readonly mode: 'copy' | 'cut';
}

/** What the clipboard of the system holds. */
export interface ClipboardTexts {
  readonly plain: string;
  readonly html: string;
}

/** Copies, cuts and pastes blocks of cells through the clipboard that all programs share. */
export class CellClipboard {
  readonly #workspace: Workspace;
  #copied: Copied | undefined;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    workspace.onBook(() => {
      this.forget();
    });
  }

  /** The area with the moving frame; undefined when nothing is copied on the active sheet. */
  get area(): Area | undefined {
    return this.#copied?.sheet === this.#workspace.sheet ? this.#copied.area : undefined;
  }

  get holdsCells(): boolean {
    return this.#copied !== undefined;
  }

  /** Forgets the copied cells; what lies on the clipboard can still be pasted as text. */
  forget(): void {
    this.#copied = undefined;
  }

  /** Cells moved about on a sheet, or the sheet is gone: what was copied from it is no longer where it was. */
  cellsMoved(sheet: Sheet): void {
    if (this.#copied?.sheet === sheet) this.forget();
  }

  /** Handles the browser's `copy` and `cut` events. */
  take(event: ClipboardEvent, mode: 'copy' | 'cut'): void {
    event.preventDefault();
    const { sheet, selection, tell } = this.#workspace;
    const used = sheet.usedArea() ?? areaOf(0, 0);
    // Of whole columns only the used part is worth copying.
    const area = intersect(selection.area, used) ?? areaOf(selection.active.row, selection.active.column);
    if (mode === 'cut' && !this.#workspace.attempt(() => sheet.assertWritable(area))) return;
    const rows = mode === 'cut' ? undefined : shownRows(sheet, area);
    const text = formatTsv(textsOf(sheet, area, rows));
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', cellsHtml(sheet, area, rows));
    this.#copied = { sheet, area, text, mode };
    tell(mode === 'copy' ? 'Copied. Paste with Ctrl+V.' : 'Cut. Paste with Ctrl+V.');
  }

  /** Pastes what the clipboard of the system holds: cells copied here as cells, anything else as if it were typed. */
  paste({ plain, html }: ClipboardTexts, part: PastePart = 'all'): void {
    const copied = this.#copied;
    if (copied && (plain === '' ? html === '' : sameText(copied.text, plain))) {
      this.pasteCopied(part);
      return;
    }
    const block = textBlock(plain, html);
    if (!block) {
      this.#workspace.tell('There is no text on the clipboard to paste.', 'problem');
      return;
    }
    this.forget();
    this.#put((selected) => putTexts(this.#workspace.sheet, selected, block));
  }

  /** Pastes the cells copied or cut here; nothing without any. */
  pasteCopied(part: PastePart = 'all'): void {
    const copied = this.#copied;
    if (!copied) return;
    const { sheet } = this.#workspace;
    const isCut = copied.mode === 'cut';
    const done = this.#put((selected) =>
      isCut ? moveCopied(copied, sheet, selected) : putCopied(copied, sheet, selected, part),
    );
    if (done && isCut) this.forget();
  }

  /** Runs a change of the selected area, which answers what it covered: that is selected then. */
  #put(change: (selected: Area) => Area): boolean {
    const { book, selection } = this.#workspace;
    let covered = selection.area;
    const done = this.#workspace.attempt(() => {
      book.batch(() => {
        covered = change(selection.area);
        book.history.entitle(`Paste in ${formatAddress(covered)}`);
      });
    });
    if (!done) return false;
    const isCell = rowCount(covered) === 1 && columnCount(covered) === 1;
    if (!isCell) this.#workspace.select(selectArea(covered));
    this.#workspace.tell('');
    return true;
  }
}

function textsOf(sheet: Sheet, area: Area, rows: readonly number[] | undefined): string[][] {
  return (rows ?? Array.from({ length: rowCount(area) }, (_, down) => area.top + down)).map((row) =>
    Array.from({ length: columnCount(area) }, (_, across) => sheet.text(row, area.left + across)),
  );
}

/** Plain text says all of a block of cells; a table that comes without its tabs is read from the HTML. */
function textBlock(plain: string, html: string): TextBlock | undefined {
  const table = plain.includes('\t') ? undefined : parseHtmlTable(html);
  if (table) return table;
  return plain === '' ? undefined : parseTsv(plain);
}

/** Clipboards of some systems change line ends. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return plain(one) === plain(other);
}
