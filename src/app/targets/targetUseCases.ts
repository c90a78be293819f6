import { cellAddress } from '../../layout/address';
import { ClauseboardError } from '../ClauseboardError';
import { assertAgreed } from '../log/agreement';
import { placeOfNewEntries } from '../log/logChanges';
import { placeOf } from '../check/placeOf';
import type { Session } from '../session';
import type { Finding, Place } from '../useCases';
import { describeTargets, findTargetCells, type KpiTargets } from './kpiTargets';
import { type PlannedChange, planTargetChange } from './planTargetChange';
import type { TargetChangeRequest, TargetOutcome, TargetPreview } from './targetChange';
import { targetChanges } from './targetChanges';
import { targetFindings } from './targetFindings';

/** Changing the limits of a KPI, with the reason and the name that the log keeps. */
export interface TargetUseCases {
  /** The limits of a KPI month by month, and which months were decided. Writes nothing. */
  readTargets(kpiId: string): Promise<KpiTargets>;
  /** What a change would do: other limits, other colours, what it does not reach. Asks for no reason yet. Writes nothing. */
  previewTargetChange(request: Omit<TargetChangeRequest, 'reason' | 'approvedBy'>): Promise<TargetPreview>;
  /** Writes the limits into the months that were decided, and a row for each step into the log. Earlier months stay as they are. */
  changeTarget(request: TargetChangeRequest): Promise<TargetOutcome>;
}

export function targetUseCases(session: Session): TargetUseCases {
  const planned = async (request: Pick<TargetChangeRequest, 'kpiId' | 'change' | 'intoLaterYears'>) =>
    planTargetChange(await findTargetCells(session, request.kpiId), request);
  return {
    readTargets: async (kpiId) => describeTargets(await findTargetCells(session, kpiId)),

    previewTargetChange: async (request) => {
      const plan = await planned(request);
      return {
        months: plan.months,
        laterYears: plan.laterYears,
        findings: targetFindings(plan, request.intoLaterYears),
        place: firstCell(plan),
      };
    },

    changeTarget: (request) =>
      session.serially(async () => {
        const agreement = assertAgreed(request);
        const plan = await planned(request);
        const { workbook } = plan.cells;
        assertSound(targetFindings(plan, request.intoLaterYears));
        const outcome = {
          months: plan.months,
          place: firstCell(plan),
          log: placeOfNewEntries(workbook),
        };
        await session.apply(workbook, targetChanges(plan, agreement, session.now()));
        return outcome;
      }),
  };
}

/** The cell that the change begins with; the first free row where the limit has none yet. */
function firstCell({ cells, limits }: PlannedChange): Place {
  const [first] = limits.flatMap(({ name, writes }) => writes.map((write) => ({ name, write })));
  const year = first?.write.year ?? cells.years[0];
  if (!year) throw new RangeError('firstCell: the workbook has no targets');
  const { table } = year;
  const row = first ? (year.rows[first.name]?.row.index ?? table.rows.length) : 0;
  return first
    ? placeOf(table, row, first.write.month)
    : { sheet: table.sheet, address: cellAddress(table.row, table.column) };
}

function assertSound(findings: readonly Finding[]): void {
  const error = findings.find(({ severity }) => severity === 'error');
  if (!error) return;
  throw new ClauseboardError('registerIsInconsistent', {
    what: error.what,
    why: 'Nothing was written, since the limits would make no sense.',
    next: error.next,
  });
}
