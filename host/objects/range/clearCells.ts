import { hyperlinksOf, removeHyperlinks } from '../../engine';
import { choiceArgument, isAbsent } from '../arguments';
import type { CellsTarget } from '../CellsTarget';

const parts = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** `clear` of a `Range` or `RangeAreas`. Links go with contents, as with the Delete key. */
export function clearCells({ sheet, areas }: CellsTarget, part: unknown): null {
  const what = isAbsent(part) ? 'All' : choiceArgument(part, parts, 'clear');
  const action = what === 'Formats' ? 'format' : 'write';
  for (const area of areas) sheet.assertWritable(area, action);
  sheet.book.batch(() => {
    for (const area of areas) {
      if (what === 'All' || what === 'Contents' || what === 'Formats') sheet.clear(area, what);
      if (what === 'RemoveHyperlinks') removeHyperlinks(sheet, area);
      else if (what !== 'Formats') hyperlinksOf(sheet).put(area, null);
    }
  });
  return null;
}
