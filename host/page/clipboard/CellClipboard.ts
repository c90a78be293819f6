import {
  type Area,
  areaOf,
  columnCount,
  intersect,
  isOnSheet,
  rowCount,
  sameArea,
  type Sheet,
} from '../../engine';
import { selectArea } from '../grid/Selection';
import type { Workspace } from '../Workspace';
import { type CellBlock, putBlock, takeBlock } from './cellBlock';
import { formatHtml } from './html';
import { formatTsv, parseTsv, type TextBlock } from './tsv';

/** Cells copied here; pasted with formulas and formats as long as the clipboard still holds their text. */
interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly block: CellBlock;
  readonly text: string;
  readonly mode: 'copy' | 'cut';
}

/** Copies, cuts and pastes blocks of cells through the clipboard that all programs share. */
export class CellClipboard {
  readonly #workspace: Workspace;
  #copied: Copied | undefined;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The area with the moving frame; undefined when nothing is copied on the active sheet. */
  get area(): Area | undefined {
    return this.#copied?.sheet === this.#workspace.sheet ? this.#copied.area : undefined;
  }

  /** Forgets the copied cells; what lies on the clipboard can still be pasted as text. */
  forget(): void {
    this.#copied = undefined;
  }

  /** Handles the browser's `copy` and `cut` events. */
  take(event: ClipboardEvent, mode: 'copy' | 'cut'): void {
    const { sheet, selection, tell } = this.#workspace;
    const used = sheet.usedArea() ?? areaOf(0, 0);
    // Of whole columns only the used part is worth copying.
    const area = intersect(selection.area, used) ?? areaOf(selection.active.row, selection.active.column);
    if (mode === 'cut' && !this.#workspace.attempt(() => sheet.assertWritable(area))) return;
    const texts = textsOf(sheet, area);
    const text = formatTsv(texts);
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', formatHtml(texts));
    event.preventDefault();
    this.#copied = { sheet, area, block: takeBlock(sheet, area), text, mode };
    tell(mode === 'copy' ? 'Copied. Paste with Ctrl+V.' : 'Cut. Paste with Ctrl+V.');
  }

  /** Handles the browser's `paste` event. */
  paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') {
      this.#workspace.tell('There is no text on the clipboard to paste.', 'problem');
      return;
    }
    event.preventDefault();
    const copied = this.#copied;
    const isOwn = copied && sameText(copied.text, text);
    const block = isOwn ? undefined : parseTsv(text);
    const size = block
      ? { rows: block.length, columns: block[0]?.length ?? 1 }
      : { rows: rowCount(copied?.area ?? areaOf(0, 0)), columns: columnCount(copied?.area ?? areaOf(0, 0)) };
    const { sheet, book, selection } = this.#workspace;
    const target = targetArea(selection.area, size);
    if (!isOnSheet(target)) {
      this.#workspace.tell('The copied cells do not fit here: they would reach beyond the sheet.', 'problem');
      return;
    }
    const done = this.#workspace.attempt(() => {
      sheet.assertWritable(target);
      book.batch(() => {
        if (block) typeBlock(sheet, target, block);
        else if (copied) putCopied(sheet, target, copied);
      });
    });
    if (!done) return;
    if (copied?.mode === 'cut' && isOwn) this.forget();
    this.#workspace.select(selectArea(target));
    this.#workspace.tell('');
  }
}

function textsOf(sheet: Sheet, area: Area): string[][] {
  const rows: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column++) texts.push(sheet.text(row, column));
    rows.push(texts);
  }
  return rows;
}

/** The selection when it is a whole number of blocks in both directions, else one block from its corner. */
function targetArea(selected: Area, { rows, columns }: { rows: number; columns: number }): Area {
  const fits = rowCount(selected) % rows === 0 && columnCount(selected) % columns === 0;
  // A block pasted into a whole column is wanted once, not a thousand times.
  const isSensible = rowCount(selected) * columnCount(selected) <= 200_000;
  return fits && isSensible ? selected : areaOf(selected.top, selected.left, rows, columns);
}

function typeBlock(sheet: Sheet, target: Area, block: TextBlock): void {
  const height = block.length;
  for (let row = target.top; row <= target.bottom; row++) {
    const texts = block[(row - target.top) % height] ?? [];
    for (let column = target.left; column <= target.right; column++) {
      sheet.typeInput(row, column, texts[(column - target.left) % texts.length] ?? '');
    }
  }
}

function putCopied(sheet: Sheet, target: Area, copied: Copied): void {
  if (copied.mode === 'cut' && !(sheet === copied.sheet && sameArea(target, copied.area))) {
    copied.sheet.clear(copied.area, 'Contents');
  }
  putBlock(sheet, target, copied.block, copied.mode === 'cut' ? 'kept' : 'shifted');
  // Rows pasted under a table become rows of it, as typed ones do.
  for (let row = target.top; row <= target.bottom; row++) sheet.tables.growFor(row, target.left);
}

/** Clipboards of some systems change line ends. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return plain(one) === plain(other);
}
