import { ClauseboardError } from '../ClauseboardError';
import { isPlausible } from '../source/monthHeader';
import type { AreaReading } from '../workbookGateway';

/** The cells of a source, and the whole row or column in which its dates stand; `null` where no formula reads that. */
export interface SourceReading {
  readonly area: AreaReading;
  readonly line: AreaReading | null;
}

/** Rows or columns of a sheet, counted from zero. */
interface Span {
  readonly first: number;
  readonly count: number;
}

/**
 * Whether the row or column of a source's dates holds what may be dates outside the source: a second block beside it, or
 * another table below. A formula that read the whole line would mix the two up.
 */
export function hasOtherDates(line: AreaReading, across: boolean, source: Span): boolean {
  const start = (across ? line.column : line.row) - source.first;
  return line.values.flat().some((cell, index) => {
    const place = start + index;
    return (place < 0 || place >= source.count) && typeof cell === 'number' && isPlausible(cell);
  });
}

/** The refusal of a source that holds something else than when it was chosen. */
export function changedSource(area: AreaReading, field?: string): ClauseboardError {
  return new ClauseboardError('selectionIsNotUsable', {
    what: 'The source is not what it was when it was selected.',
    why:
      field === undefined
        ? `${area.place.sheet}!${area.place.address} holds neither the months nor the records that were chosen.`
        : `${area.place.sheet}!${area.place.address} has no column "${field}" any more.`,
    next: 'Select the source again and press "Use the selected range".',
    place: area.place,
  });
}
