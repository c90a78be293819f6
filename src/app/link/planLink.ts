import { ClauseboardError } from '../ClauseboardError';
import type { LinkSource, Place } from '../useCases';
import type { AreaReading } from '../workbookGateway';
import type { LinkedCell, LinkTarget } from './linkTarget';
import { lineOfMonths, planMonths } from './planMonths';
import { columnOfDates, planRecords } from './planRecords';
import type { SourceReading } from './sourceReading';

/** The row or column that has to be read besides the source itself. */
export function lineToRead(source: LinkSource, area: AreaReading): Place | null {
  return source.kind === 'months' ? lineOfMonths(source, area) : columnOfDates(source, area);
}

/**
 * The formulas that fill a measure from a source. A formula reads the whole row or column of the source, so that it
 * follows what is added later, unless other dates stand there: then it reads what was selected and nothing else.
 * Throws a `ClauseboardError` when the source cannot be read.
 */
export function planLink(
  target: LinkTarget,
  source: LinkSource,
  reading: SourceReading,
): readonly LinkedCell[] {
  assertElsewhere(target, source);
  return source.kind === 'months'
    ? planMonths(target, source, reading)
    : planRecords(target, source, reading);
}

/** A measure that reads the sheet on which it stands would end up reading itself. */
function assertElsewhere({ cells }: LinkTarget, { place }: LinkSource): void {
  if (!cells.some(({ sheet }) => sheet === place.sheet)) return;
  throw new ClauseboardError('selectionIsNotUsable', {
    what: `"${place.sheet}" cannot be the source of a link.`,
    why: 'The linked cells stand on the same sheet, so a formula would read itself.',
    next: 'Select the range on the sheet where the numbers come from.',
    place,
  });
}
