import type { Direction, LimitName, Limits } from '../../domain/kpi';
import type { LimitStep } from '../../domain/limits';
import { type LimitTextProblem, readLimitText } from '../../domain/limitText';
import type { Finding, Place } from '../useCases';
import { readCellNumber } from './cellNumbers';
import type { BesideCell, KpiLine, MonthCell } from './readLines';

/** The limits that stand on a sheet for one line. */
export interface FoundLimits {
  readonly limits: Limits;
  readonly later: readonly LimitStep[];
  /** The direction that a text such as `max. 3` gives. */
  readonly direction: Direction | null;
  /** The unit that a text such as `max. 3 days` gives. */
  readonly unit: string;
  readonly findings: readonly Finding[];
}

/** Reads the target and the amber limit beside a line, or the row of targets that belongs to it. */
export function findLimits(line: KpiLine, isPercent: boolean): FoundLimits {
  const target = readLimitCell(line.beside('target'), isPercent);
  const amber = readLimitCell(line.beside('amber'), isPercent);
  const steps = line.targets ? stepsOf(line.targets, isPercent) : [];
  const amberLimit = amber.limits.target === undefined ? {} : { amber: amber.limits.target };
  const [first, ...later] = steps;
  return {
    limits: { ...target.limits, ...first?.limits, ...amberLimit },
    later,
    direction: target.direction ?? amber.direction,
    unit: target.unit,
    findings: [...target.findings, ...amber.findings],
  };
}

type LimitCell = Omit<FoundLimits, 'later'>;

const nothing: LimitCell = { limits: {}, direction: null, unit: '', findings: [] };

function readLimitCell(cell: BesideCell | null, isPercent: boolean): LimitCell {
  if (!cell) return nothing;
  const read = readCellNumber(cell.value, cell.numberFormat);
  if (read.kind === 'number') {
    const target = asPercent(read.number, read.showsPercent, isPercent);
    return { ...nothing, limits: { target }, unit: read.showsPercent ? '%' : '' };
  }
  if (read.kind === 'blank' || read.kind === 'notApplicable') return nothing;
  const text = readLimitText(String(cell.value));
  if (text.kind === 'unreadable') return { ...nothing, findings: [unreadable(cell, text.reason)] };
  const isTyped = text.unit === '%';
  const limits = Object.fromEntries(
    Object.entries(text.limits).map(([name, limit]) => [
      name as LimitName,
      isTyped ? limit : asPercent(limit, false, isPercent),
    ]),
  );
  return { limits, direction: text.direction, unit: text.unit, findings: [] };
}

/** A target of 0.95 beside values in percent means 95 %: nobody sets a target of less than one percent in that way. */
function asPercent(limit: number, showsPercent: boolean, isPercent: boolean): number {
  const isFraction = showsPercent || (isPercent && limit > 0 && limit <= 1);
  return isFraction ? Number((limit * 100).toPrecision(12)) : limit;
}

/** A row of targets as steps: one for each month in which the target changes. */
function stepsOf(cells: readonly MonthCell[], isPercent: boolean): readonly LimitStep[] {
  const steps: LimitStep[] = [];
  for (const { month, value, numberFormat } of [...cells].sort((one, other) =>
    one.month < other.month ? -1 : 1,
  )) {
    const { limits } = readLimitCell({ value, numberFormat, place: { sheet: '', address: '' } }, isPercent);
    const isSame = JSON.stringify(steps.at(-1)?.limits) === JSON.stringify(limits);
    if (limits.target !== undefined && !isSame) steps.push({ from: month, limits });
  }
  return steps;
}

const reasons: Readonly<Record<LimitTextProblem, string>> = {
  empty: 'it is empty',
  noNumber: 'it holds no number',
  ambiguousNumber: 'it may mean a thousand or one',
  severalNumbers: 'it holds more than one number',
};

function unreadable({ value, place }: BesideCell, reason: LimitTextProblem): Finding {
  return {
    severity: 'warning',
    what: `The target "${String(value)}" cannot be read: ${reasons[reason]}.`,
    next: 'Type the target below.',
    place: place as Place,
  };
}
