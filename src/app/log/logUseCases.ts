import { isSameId } from '../../domain/kpiId';
import type { CellInput } from '../../layout/cell';
import { number, text } from '../../layout/cell';
import { ClauseboardError } from '../ClauseboardError';
import type { Session } from '../session';
import type { Place } from '../useCases';
import type { RawCell } from '../workbookGateway';
import { type Agreement, assertAgreed } from './agreement';
import { logChanges, placeOfNewEntries } from './logChanges';
import type { UnexplainedChange } from './unexplainedChange';
import { unexplainedChanges } from './unexplainedChanges';

/** Saying afterwards why something was changed in the sheets, and who agreed. */
export interface LogUseCases {
  /** The changes that stand in the workbook without a row in the log. */
  readUnexplained(): Promise<readonly UnexplainedChange[]>;
  /** Writes a row for each of the changes that still stands so. */
  explainChanges(request: Explanation): Promise<ExplainOutcome>;
}

export interface Explanation extends Agreement {
  readonly changes: readonly UnexplainedChange[];
}

export interface ExplainOutcome {
  readonly recorded: number;
  /** The first of the new rows. */
  readonly place: Place;
}

export function logUseCases(session: Session): LogUseCases {
  return {
    readUnexplained: async () => unexplainedChanges(await session.read()),

    explainChanges: (request) =>
      session.serially(async () => {
        const agreement = assertAgreed(request);
        const workbook = await session.read();
        const chosen = unexplainedChanges(workbook).filter((change) =>
          request.changes.some((asked) => isSameChange(asked, change)),
        );
        if (chosen.length === 0) throw nothingToExplain();
        const entries = chosen.map(({ kpiId, period, what, before, after }) => ({
          when: session.now(),
          kpiId,
          period,
          what,
          before: cellOf(before),
          after: cellOf(after),
          ...agreement,
        }));
        const place = placeOfNewEntries(workbook);
        await session.apply(workbook, logChanges(workbook, entries));
        return { recorded: entries.length, place };
      }),
  };
}

function isSameChange(one: UnexplainedChange, other: UnexplainedChange): boolean {
  return (
    one.kind === other.kind &&
    isSameId(one.kpiId, other.kpiId) &&
    one.period === other.period &&
    one.what === other.what &&
    one.after === other.after
  );
}

function cellOf(cell: RawCell): CellInput {
  return typeof cell === 'number' ? number(cell) : text(String(cell));
}

function nothingToExplain(): ClauseboardError {
  return new ClauseboardError('selectionIsNotUsable', {
    what: 'None of these changes is waiting for a reason any more.',
    why: 'The limits or the log were changed in the meantime, or no change was chosen.',
    next: 'Look at the list again and choose what is left of it.',
  });
}
