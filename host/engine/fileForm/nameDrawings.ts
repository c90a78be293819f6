import type { Worksheet } from '../excelts';

interface Drawing {
  readonly anchors: readonly unknown[];
  name?: string;
}

interface Drawn {
  _drawing?: Drawing | undefined;
}

/** Drawings that no file brought: their names are made for each save. */
const own = new WeakSet<Drawing>();

/**
 * Gives the drawings of sheets the names of their files. ExcelTS counts from 1, whatever names an opened file or an earlier save has given,
 * and two drawings of one name spoil the file. Drawings of an opened file keep theirs; one of which all is gone is dropped.
 */
export function nameDrawings(sheets: readonly Worksheet[]): void {
  const drawn = sheets as unknown as readonly Drawn[];
  for (const sheet of drawn) {
    const drawing = sheet._drawing;
    if (drawing && drawing.name === undefined) own.add(drawing);
    if (drawing && own.has(drawing) && drawing.anchors.length === 0) sheet._drawing = undefined;
  }
  const drawings = drawn.flatMap(({ _drawing: drawing }) => drawing ?? []);
  const taken = new Set(drawings.flatMap((drawing) => (own.has(drawing) ? [] : [drawing.name])));
  let number = 1;
  for (const drawing of drawings) {
    if (!own.has(drawing)) continue;
    while (taken.has(`drawing${String(number)}`)) number += 1;
    drawing.name = `drawing${String(number)}`;
    taken.add(drawing.name);
  }
}
