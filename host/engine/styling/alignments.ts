import type { Alignment } from '../excelts';
import type {
  CellAlignment,
  CellFormatPatch,
  HorizontalAlignment,
  ReadingOrder,
  VerticalAlignment,
} from '../format';
import { storedWord, wordFor, type Words } from './words';

const horizontalWords: Words<Alignment['horizontal'], HorizontalAlignment> = [
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
];

const verticalWords: Words<Alignment['vertical'], VerticalAlignment> = [
  ['top', 'Top'],
  ['middle', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
];

const readingWords: Words<Alignment['readingOrder'], ReadingOrder> = [
  ['ltr', 'LeftToRight'],
  ['rtl', 'RightToLeft'],
];

/** A stored alignment in Office's words. */
export function alignmentOf(alignment: Partial<Alignment> | undefined): CellAlignment {
  return {
    horizontalAlignment: wordFor(horizontalWords, alignment?.horizontal) ?? 'General',
    verticalAlignment: wordFor(verticalWords, alignment?.vertical) ?? 'Bottom',
    wrapText: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    indentLevel: alignment?.indent ?? 0,
    textOrientation: alignment?.textRotation === 'vertical' ? 180 : (alignment?.textRotation ?? 0),
    readingOrder: wordFor(readingWords, alignment?.readingOrder) ?? 'Context',
  };
}

/** A stored alignment with a patch applied; undefined when nothing differs from the standard. */
export function patchedAlignment(
  alignment: Partial<Alignment> | undefined,
  patch: CellFormatPatch,
): Partial<Alignment> | undefined {
  const result: Partial<Alignment> = { ...alignment };
  if (patch.horizontalAlignment) {
    const stored = storedWord(horizontalWords, patch.horizontalAlignment);
    if (stored) result.horizontal = stored;
    else delete result.horizontal;
  }
  if (patch.verticalAlignment) {
    const stored = storedWord(verticalWords, patch.verticalAlignment);
    if (stored) result.vertical = stored;
  }
  if (patch.wrapText !== undefined) result.wrapText = patch.wrapText;
  if (patch.shrinkToFit !== undefined) result.shrinkToFit = patch.shrinkToFit;
  if (patch.indentLevel !== undefined) result.indent = patch.indentLevel;
  if (patch.textOrientation !== undefined) {
    result.textRotation = patch.textOrientation === 180 ? 'vertical' : patch.textOrientation;
  }
  if (patch.readingOrder) {
    const stored = storedWord(readingWords, patch.readingOrder);
    if (stored) result.readingOrder = stored;
    else delete result.readingOrder;
  }
  return Object.keys(result).length > 0 ? result : undefined;
}
