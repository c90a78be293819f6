import type { LimitName, Limits } from '../../../domain/kpi';
import { isSameLimit } from '../../../domain/limits';
import { isBefore, monthNumberOf, type Month } from '../../../domain/month';
import { targetPath } from '../../../domain/targetPath';
import type { KpiTargets } from '../../../app/targets/kpiTargets';
import type { TargetChange, TargetChangeRequest } from '../../../app/targets/targetChange';
import { isAgreed } from '../../components/AgreementFields';
import { limitsOf, readLimits, writeLimits, type LimitTexts } from '../addKpis/limitTexts';

/** A change of targets as it stands in the fields. */
export interface TargetDraft {
  readonly kind: TargetChange['kind'];
  readonly from: Month;
  /** The last month of a path. */
  readonly to: Month;
  /** What was typed over the limits of the first month, and over those at the end of a path. */
  readonly start: LimitTexts;
  readonly end: LimitTexts;
  readonly reason: string;
  readonly approvedBy: string;
  readonly intoLaterYears: boolean;
}

/** What keeps a draft from being a request, field by field. */
export interface DraftProblems {
  readonly start: LimitTexts;
  readonly end: LimitTexts;
  readonly to?: string;
  /** Nothing is wrong, and nothing is different either. */
  readonly change?: string;
}

/** The month after the reporting month, so that nothing is judged anew unless somebody asks for it. */
export function startDraft(targets: KpiTargets): TargetDraft {
  const months = monthsOf(targets);
  const from = months.find((month) => isBefore(targets.reportingMonth, month)) ?? months.at(-1);
  const year = targets.years.find((candidate) => candidate.months.some(({ month }) => month === from));
  return {
    kind: 'from',
    from: from ?? targets.reportingMonth,
    to: year?.months.at(-1)?.month ?? targets.reportingMonth,
    start: {},
    end: {},
    reason: '',
    approvedBy: '',
    intoLaterYears: true,
  };
}

/** Every month that has targets, the oldest first. */
export function monthsOf({ years }: KpiTargets): readonly Month[] {
  return years.flatMap(({ months }) => months.map(({ month }) => month));
}

/** What the fields show: the limits in force, under what was typed over them. A path ends as it starts until somebody says where. */
export function textsOf(
  draft: TargetDraft,
  targets: KpiTargets,
  locale: string,
): { readonly start: LimitTexts; readonly end: LimitTexts } {
  const start = { ...writeLimits(limitsAt(targets, draft.from), locale), ...draft.start };
  return { start, end: { ...start, ...draft.end } };
}

/** The request that a draft stands for; `null` while something is missing or wrong. */
export function readDraft(
  draft: TargetDraft,
  targets: KpiTargets,
  locale: string,
): { readonly request: TargetChangeRequest | null; readonly problems: DraftProblems } {
  const reading = draft.kind === 'from' ? readFrom(draft, targets, locale) : readPath(draft, targets, locale);
  const { start, end, ...others } = reading.problems;
  const isSound = Object.keys({ ...start, ...end, ...others }).length === 0;
  const { reason, approvedBy, intoLaterYears } = draft;
  return {
    problems: reading.problems,
    request:
      isSound && isAgreed(draft)
        ? { kpiId: targets.kpi.id, change: reading.change, reason, approvedBy, intoLaterYears }
        : null,
  };
}

interface ChangeReading {
  readonly change: TargetChange;
  readonly problems: DraftProblems;
}

function readFrom(draft: TargetDraft, targets: KpiTargets, locale: string): ChangeReading {
  const { limits, problems } = readLimits(targets.kpi, textsOf(draft, targets, locale).start, locale);
  const now = limitsAt(targets, draft.from);
  const changed = limitsOf(targets.kpi.better).filter((name) => !isSameLimit(now[name], limits[name]));
  const nothing = changed.length === 0 && Object.keys(problems).length === 0;
  return {
    change: {
      kind: 'from',
      month: draft.from,
      limits: Object.fromEntries(changed.map((name) => [name, limits[name] ?? null])),
    },
    problems: {
      start: problems,
      end: {},
      ...(nothing && { change: 'These limits hold already. Change one of them.' }),
    },
  };
}

function readPath(draft: TargetDraft, targets: KpiTargets, locale: string): ChangeReading {
  const texts = textsOf(draft, targets, locale);
  const start = readLimits(targets.kpi, texts.start, locale);
  const end = readLimits(targets.kpi, texts.end, locale);
  const now = limitsAt(targets, draft.from);
  const named = limitsOf(targets.kpi.better).filter(
    (name) =>
      !isSameLimit(now[name], start.limits[name]) || !isSameLimit(start.limits[name], end.limits[name]),
  );
  const missing = (limits: Limits) =>
    Object.fromEntries(
      named.filter((name) => limits[name] === undefined).map((name) => [name, 'A path needs both ends.']),
    );
  const problems = {
    start: { ...missing(start.limits), ...start.problems },
    end: { ...missing(end.limits), ...end.problems },
  };
  const nothing = named.length === 0 && Object.keys({ ...problems.start, ...problems.end }).length === 0;
  return {
    change: {
      kind: 'path',
      from: draft.from,
      to: draft.to,
      start: pick(start.limits, named),
      end: pick(end.limits, named),
    },
    problems: {
      ...problems,
      ...(hasPeriods(draft, targets)
        ? {}
        : { to: 'Choose a later month: a path needs two periods at least.' }),
      ...(nothing && { change: 'The path ends as it starts. Say where it should lead.' }),
    },
  };
}

function hasPeriods({ from, to }: TargetDraft, targets: KpiTargets): boolean {
  const year = targets.years.find(({ months }) => months.some(({ month }) => month === from));
  const first = year?.months[0]?.month;
  if (first === undefined) return false;
  const path = { from, to, start: 0, end: 0 };
  return targetPath(path, targets.kpi.frequency, monthNumberOf(first)).length > 1;
}

function pick(limits: Limits, names: readonly LimitName[]): Limits {
  return Object.fromEntries(names.flatMap((name) => (name in limits ? [[name, limits[name]]] : [])));
}

function limitsAt({ years }: KpiTargets, month: Month): Limits {
  return years.flatMap(({ months }) => months).find((candidate) => candidate.month === month)?.limits ?? {};
}
