import { areaOf, formatCell, parseAddress } from '../area';
import { type Move, placeAfter } from './Move';

/** Threaded comments go along with moved cells, and go with covered ones. Notes belong to their cells and need nothing. */
export function moveRemarks(move: Move): void {
  const { from, to } = move;
  const sheets = from === to ? [from] : [from, to];
  const remarks = sheets.flatMap((sheet) => sheet.native.threadedComments.map((entry) => ({ sheet, entry })));
  if (remarks.length === 0) return;
  const after = remarks.flatMap(({ sheet, entry }) => {
    const at = parseAddress(entry.ref);
    const place = at && placeAfter(move, sheet, areaOf(at.top, at.left));
    return place
      ? [{ sheet: place.sheet, entry: { ...entry, ref: formatCell(place.area.top, place.area.left) } }]
      : [];
  });
  for (const sheet of sheets) {
    sheet.native.threadedComments = after
      .filter((remark) => remark.sheet === sheet)
      .map(({ entry }) => entry);
    sheet.book.announce({ type: 'commentsChanged', sheet });
  }
}
