import type { CarriedKpi, NextYearPreview, NextYearRequest } from '../../../app/years/yearUseCases';
import type { LimitName, Limits } from '../../../domain/kpi';
import { isSameLimit } from '../../../domain/limits';
import { limitsOf, readLimits, writeLimits, type LimitReading, type LimitTexts } from '../addKpis/limitTexts';

/** The targets of a new year while a team goes through them. */
export interface YearDraft {
  /** What was typed over carried limits, by KPI ID; KPIs that nobody touched are not in it. */
  readonly texts: Readonly<Record<string, LimitTexts>>;
  /** Somebody has said that all others stay as they are. */
  readonly isConfirmed: boolean;
  readonly approvedBy: string;
  readonly reason: string;
}

export type YearDraftChange =
  | {
      readonly kind: 'limit';
      readonly kpi: CarriedKpi;
      readonly limit: LimitName;
      readonly text: string;
      readonly locale: string;
    }
  | { readonly kind: 'asItWas'; readonly kpiId: string }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'words'; readonly approvedBy?: string; readonly reason?: string };

export const emptyYearDraft: YearDraft = { texts: {}, isConfirmed: false, approvedBy: '', reason: '' };

export function changeYearDraft(draft: YearDraft, change: YearDraftChange): YearDraft {
  switch (change.kind) {
    case 'limit': {
      const { kpi, limit, text, locale } = change;
      const texts = { ...textsOf(draft, kpi, locale), [limit]: text };
      return { ...draft, texts: { ...draft.texts, [kpi.kpi.id]: texts } };
    }
    case 'asItWas': {
      const texts = Object.entries(draft.texts).filter(([kpiId]) => kpiId !== change.kpiId);
      return { ...draft, texts: Object.fromEntries(texts) };
    }
    case 'confirm':
      return { ...draft, isConfirmed: true };
    case 'words':
      return {
        ...draft,
        approvedBy: change.approvedBy ?? draft.approvedBy,
        reason: change.reason ?? draft.reason,
      };
  }
}

/** What the fields of a KPI show. */
export function textsOf(draft: YearDraft, { kpi, limits }: CarriedKpi, locale: string): LimitTexts {
  return draft.texts[kpi.id] ?? writeLimits(limits, locale);
}

/** The limits of a KPI for the new year. Carried ones are not held against the rules: they held until now. */
export function limitsFor(draft: YearDraft, { kpi, limits }: CarriedKpi, locale: string): LimitReading {
  const texts = draft.texts[kpi.id];
  return texts ? readLimits(kpi, texts, locale) : { limits, problems: {} };
}

/** Whether a KPI starts the year with other limits than it had, or with fields that cannot be read. */
export function isChanged(draft: YearDraft, carried: CarriedKpi, locale: string): boolean {
  if (!draft.texts[carried.kpi.id]) return false;
  const { limits, problems } = limitsFor(draft, carried, locale);
  return (
    Object.keys(problems).length > 0 ||
    limitsOf(carried.kpi.better).some((name) => !isSameLimit(limits[name], carried.limits[name]))
  );
}

/** What still keeps the year from being opened, in the order of the screen. */
export type YearProblem = 'limits' | 'unconfirmed' | 'reason' | 'approvedBy';

export function problemsOf(
  draft: YearDraft,
  { kpis }: Pick<NextYearPreview, 'kpis'>,
  locale: string,
): readonly YearProblem[] {
  const changed = kpis.filter((carried) => isChanged(draft, carried, locale));
  const isWrong = changed.some(
    (carried) => Object.keys(limitsFor(draft, carried, locale).problems).length > 0,
  );
  const isAsked = changed.length > 0;
  return [
    ...(isWrong ? (['limits'] as const) : []),
    ...(!draft.isConfirmed && changed.length < kpis.length ? (['unconfirmed'] as const) : []),
    ...(isAsked && draft.reason.trim() === '' ? (['reason'] as const) : []),
    ...(isAsked && draft.approvedBy.trim() === '' ? (['approvedBy'] as const) : []),
  ];
}

/** What to ask of the use case; `null` while something is missing or wrong. */
export function requestOf(
  draft: YearDraft,
  preview: Pick<NextYearPreview, 'kpis' | 'year'>,
  locale: string,
): NextYearRequest | null {
  if (problemsOf(draft, preview, locale).length > 0) return null;
  const changed = preview.kpis.filter((carried) => isChanged(draft, carried, locale));
  return {
    year: preview.year,
    limits: Object.fromEntries(
      changed.map((carried) => [carried.kpi.id, decidedLimits(draft, carried, locale)]),
    ),
    approvedBy: draft.approvedBy.trim(),
    reason: draft.reason.trim(),
  };
}

/** The typed limits; one that the direction has no field for stays as it was. */
function decidedLimits(draft: YearDraft, carried: CarriedKpi, locale: string): Limits {
  const fields = limitsOf(carried.kpi.better);
  const others = Object.entries(carried.limits).filter(([name]) => !fields.includes(name as LimitName));
  return { ...Object.fromEntries(others), ...limitsFor(draft, carried, locale).limits };
}
