import type { Overview, SetUpRequest } from '../../../app/useCases';
import type { Edition, LimitName } from '../../../domain/kpi';
import { templateById, templates, type KpiTemplate } from '../../../domain/templates';
import { businessYearOf } from '../../words/months';
import { readLimits, writeLimits, type LimitTexts } from './limitTexts';

/** What the user has decided about one chosen template. */
export interface DraftKpi {
  readonly template: KpiTemplate;
  readonly texts: LimitTexts;
  /** The example limits were changed, or taken over on purpose. */
  readonly isConfirmed: boolean;
  readonly owner: string;
}

/** A set-up that is being put together. */
export interface Draft {
  readonly edition: Edition;
  readonly year: number;
  readonly yearStartMonth: number;
  /** In the order of the template library. */
  readonly kpis: readonly DraftKpi[];
}

export type DraftChange =
  | { readonly kind: 'edition'; readonly edition: Edition }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'yearStartMonth'; readonly month: number; readonly today: Date }
  | { readonly kind: 'choose'; readonly templateId: string; readonly locale: string }
  | { readonly kind: 'drop'; readonly templateId: string }
  | { readonly kind: 'limit'; readonly templateId: string; readonly limit: LimitName; readonly text: string }
  | { readonly kind: 'confirm'; readonly templateIds: readonly string[] }
  | { readonly kind: 'owner'; readonly templateId: string; readonly owner: string };

/** A workbook that has KPIs keeps its edition, and new KPIs join its latest business year. */
export function startDraft(workbook: Overview, today: Date): Draft {
  const yearStartMonth = 1;
  const thisYear = businessYearOf(today, yearStartMonth);
  return workbook.state === 'ready'
    ? { edition: workbook.edition, year: workbook.years.at(-1) ?? thisYear, yearStartMonth, kpis: [] }
    : { edition: '2015', year: thisYear, yearStartMonth, kpis: [] };
}

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'edition':
      return { ...draft, edition: change.edition };
    case 'year':
      return { ...draft, year: change.year };
    case 'yearStartMonth':
      return { ...draft, yearStartMonth: change.month, year: businessYearOf(change.today, change.month) };
    case 'choose':
      return { ...draft, kpis: withTemplate(draft.kpis, change.templateId, change.locale) };
    case 'drop':
      return { ...draft, kpis: draft.kpis.filter((kpi) => kpi.template.id !== change.templateId) };
    case 'limit':
      return changeKpis(draft, [change.templateId], (kpi) => ({
        ...kpi,
        texts: { ...kpi.texts, [change.limit]: change.text },
        isConfirmed: true,
      }));
    case 'confirm':
      return changeKpis(draft, change.templateIds, (kpi) => ({ ...kpi, isConfirmed: true }));
    case 'owner':
      return changeKpis(draft, [change.templateId], (kpi) => ({ ...kpi, owner: change.owner }));
  }
}

/** KPIs whose limits still are the library's examples. */
export function unconfirmed(draft: Draft): readonly DraftKpi[] {
  return draft.kpis.filter((kpi) => !kpi.isConfirmed && Object.keys(kpi.texts).length > 0);
}

/** What to ask of the use case; `null` while a limit is wrong. */
export function requestOf(draft: Draft, locale: string): SetUpRequest | null {
  const readings = draft.kpis.map((kpi) => readLimits(kpi.template.direction, kpi.texts, locale));
  if (readings.some(({ problems }) => Object.keys(problems).length > 0)) return null;
  return {
    edition: draft.edition,
    year: draft.year,
    yearStartMonth: draft.yearStartMonth,
    kpis: draft.kpis.map(({ template, owner }, index) => ({
      templateId: template.id,
      limits: readings[index]?.limits ?? {},
      ...(owner.trim() === '' ? {} : { owner: owner.trim() }),
    })),
  };
}

function withTemplate(kpis: readonly DraftKpi[], id: string, locale: string): readonly DraftKpi[] {
  const template = templateById(id);
  if (!template || kpis.some((kpi) => kpi.template.id === id)) return kpis;
  const texts = writeLimits(template.exampleLimits, locale);
  const added = [...kpis, { template, texts, isConfirmed: false, owner: '' }];
  return added.sort((one, other) => templates.indexOf(one.template) - templates.indexOf(other.template));
}

function changeKpis(draft: Draft, ids: readonly string[], change: (kpi: DraftKpi) => DraftKpi): Draft {
  return { ...draft, kpis: draft.kpis.map((kpi) => (ids.includes(kpi.template.id) ? change(kpi) : kpi)) };
}
