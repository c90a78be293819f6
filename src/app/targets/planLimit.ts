import type { LimitName } from '../../domain/kpi';
import { isSameLimit } from '../../domain/limits';
import { addMonths, type Month } from '../../domain/month';
import type { LimitRow, TargetCellsOfYear } from './kpiTargets';

/** A limit in a month; `undefined` where it is not in force. */
export type Limit = number | undefined;

/** What a change says of one limit. */
export interface LimitDecision {
  readonly name: LimitName;
  /** The months in which the change sets the limit. */
  readonly decided: ReadonlyMap<Month, Limit>;
  /** Months that follow the month before from now on, whatever was typed in them: those between the points of a path. */
  readonly following: ReadonlySet<Month>;
}

/** What becomes of one limit, month by month, and which cells that takes. */
export interface LimitPlan {
  readonly name: LimitName;
  readonly months: readonly PlannedMonth[];
  readonly writes: readonly LimitWrite[];
  /** The changes that the log has to tell of. */
  readonly steps: readonly PlannedMonth[];
  /** Years whose first month shows what held before the change. */
  readonly laterYears: readonly number[];
  /** Where a limit that was typed before ends the change's effect. */
  readonly stays: readonly PlannedMonth[];
}

export interface PlannedMonth {
  readonly month: Month;
  readonly before: Limit;
  readonly after: Limit;
}

/** A cell of the limit's row, which may have to be added. */
export interface LimitWrite {
  readonly year: TargetCellsOfYear;
  readonly month: Month;
  readonly content: Limit | 'follows';
}

/**
 * Carries a decision through the months as the sheets would: a cell that follows shows the month before, a typed one keeps
 * what it says, the first month of a year has a number of its own. Only cells that would show something else are written.
 */
export function planLimit(
  years: readonly TargetCellsOfYear[],
  { name, decided, following }: LimitDecision,
  intoLaterYears: boolean,
): LimitPlan {
  const months: PlannedMonth[] = [];
  const writes: LimitWrite[] = [];
  const steps: PlannedMonth[] = [];
  const laterYears: number[] = [];
  const stays: PlannedMonth[] = [];
  for (const year of years) {
    const row = year.rows[name];
    year.months.forEach((month, index) => {
      const last = months.at(-1);
      const previous = last?.month === addMonths(month, -1) ? last : undefined;
      const before = row?.row.number(month);
      const isReached = previous !== undefined && !isSameLimit(previous.before, previous.after);
      const write = (content: LimitWrite['content']) => {
        if (needsWriting(row, month, previous?.after, content)) writes.push({ year, month, content });
      };
      const plan = (after: Limit): PlannedMonth => {
        const planned = { month, before, after };
        months.push(planned);
        return planned;
      };

      if (decided.has(month)) {
        const planned = plan(decided.get(month));
        write(planned.after);
        if (isNewStep(planned, previous)) steps.push(planned);
      } else if (following.has(month)) {
        plan(previous?.after);
        write(index === 0 ? previous?.after : 'follows');
      } else if (index === 0 && isReached && isSameLimit(before, previous.before)) {
        laterYears.push(year.tables.year);
        const planned = plan(intoLaterYears ? previous.after : before);
        if (intoLaterYears) write(planned.after);
      } else if (index === 0 || row?.decided.has(month)) {
        const planned = plan(before);
        if (isReached) stays.push(planned);
      } else {
        plan(previous?.after);
      }
    });
  }
  return { name, months, writes, steps, laterYears, stays };
}

/** Whether a cell shows something else than it should, or shows it only as long as the month before does. */
function needsWriting(
  row: LimitRow | undefined,
  month: Month,
  previous: Limit,
  content: LimitWrite['content'],
): boolean {
  if (!row) return typeof content === 'number';
  const isTyped = row.decided.has(month);
  if (content === 'follows') return isTyped;
  if (!isTyped) return !isSameLimit(previous, content);
  const isText = row.row.number(month) === undefined && row.row.raw(month) !== '';
  return isText || !isSameLimit(row.row.number(month), content);
}

/** Whether the log has to tell of a month: it gets another limit, or a step that was none before. */
function isNewStep(planned: PlannedMonth, previous: PlannedMonth | undefined): boolean {
  const isChanged = !isSameLimit(planned.before, planned.after);
  if (!previous) return isChanged;
  const wasStep = !isSameLimit(planned.before, previous.before);
  const isStep = !isSameLimit(planned.after, previous.after);
  const startsTheChange = isChanged && isSameLimit(previous.before, previous.after);
  return startsTheChange || (isStep && (isChanged || !wasStep));
}
