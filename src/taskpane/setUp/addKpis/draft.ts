import type { Edition, LimitName } from '../../../domain/kpi';
import { kpiFromTemplate, templateById, templates, type KpiTemplate } from '../../../domain/templates';
import type { Overview, SetUpRequest } from '../../../app/useCases';
import { businessYearOfDay } from '../../words/months';
import { readLimits, writeLimits, type LimitReading, type LimitTexts } from './limitTexts';

/** How the team gets the figure: as numerator and denominator, or finished. */
type MeasuredAs = 'parts' | 'value';

/** What the user has decided about one KPI. A template can stand for several, for example one per site. */
export interface DraftKpi {
  /** Tells the KPIs of a draft apart. */
  readonly key: string;
  readonly template: KpiTemplate;
  readonly name: string;
  readonly measuredAs: MeasuredAs;
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
  | { readonly kind: 'copy'; readonly key: string }
  | { readonly kind: 'remove'; readonly key: string }
  | { readonly kind: 'limit'; readonly key: string; readonly limit: LimitName; readonly text: string }
  | { readonly kind: 'confirm'; readonly keys: readonly string[] }
  | { readonly kind: 'words'; readonly key: string; readonly owner?: string; readonly name?: string }
  | { readonly kind: 'measuredAs'; readonly key: string; readonly measuredAs: MeasuredAs };

/** A workbook that has KPIs keeps its edition, and new KPIs join its latest business year. */
export function startDraft(workbook: Overview, today: Date): Draft {
  const yearStartMonth = 1;
  const thisYear = businessYearOfDay(today, yearStartMonth);
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
      return { ...draft, yearStartMonth: change.month, year: businessYearOfDay(change.today, change.month) };
    case 'choose':
      return { ...draft, kpis: withTemplate(draft.kpis, change.templateId, change.locale) };
    case 'drop':
      return { ...draft, kpis: draft.kpis.filter((kpi) => kpi.template.id !== change.templateId) };
    case 'copy':
      return { ...draft, kpis: withCopy(draft.kpis, change.key) };
    case 'remove':
      return { ...draft, kpis: draft.kpis.filter((kpi) => kpi.key !== change.key) };
    case 'limit':
      return changeKpis(draft, [change.key], (kpi) => ({
        ...kpi,
        texts: { ...kpi.texts, [change.limit]: change.text },
        isConfirmed: true,
      }));
    case 'confirm':
      return changeKpis(draft, change.keys, (kpi) => ({ ...kpi, isConfirmed: true }));
    case 'words':
      return changeKpis(draft, [change.key], (kpi) => ({
        ...kpi,
        owner: change.owner ?? kpi.owner,
        name: change.name ?? kpi.name,
      }));
    case 'measuredAs':
      return changeKpis(draft, [change.key], (kpi) => ({ ...kpi, measuredAs: change.measuredAs }));
  }
}

/** KPIs whose limits still are the library's examples. */
export function unconfirmed(draft: Draft): readonly DraftKpi[] {
  return draft.kpis.filter((kpi) => !kpi.isConfirmed && Object.keys(kpi.texts).length > 0);
}

/** Whether the workbook has a KPI of this name in the year that is set up: then its limits and its owner stay as they are. */
export function keepsItsLimits(kpi: DraftKpi, { year }: Draft, workbook: Overview): boolean {
  return (
    workbook.state === 'ready' &&
    workbook.years.includes(year) &&
    workbook.kpis.some(({ name }) => name.trim().toLowerCase() === plainName(kpi))
  );
}

/** The limits of a KPI as its fields say them, with what is wrong. */
export function readDraftLimits({ template, texts }: DraftKpi, locale: string): LimitReading {
  return readLimits(kpiFromTemplate(template, { id: 'NEW', edition: '2015', owner: '' }), texts, locale);
}

/** What is wrong with a KPI's name, if anything; a second run takes KPIs of one name for the same. */
export function nameProblem(kpi: DraftKpi, draft: Draft): string | undefined {
  const name = plainName(kpi);
  if (name === '') return 'A KPI needs a name.';
  const isTaken = draft.kpis.some((other) => other.key !== kpi.key && plainName(other) === name);
  return isTaken ? 'Another chosen KPI has this name.' : undefined;
}

/** KPIs that cannot be created as they are. */
export function wrongKpis(draft: Draft, locale: string): readonly DraftKpi[] {
  return draft.kpis.filter(
    (kpi) =>
      nameProblem(kpi, draft) !== undefined || Object.keys(readDraftLimits(kpi, locale).problems).length > 0,
  );
}

/** What to ask of the use case; `null` while a limit or a name is wrong. */
export function requestOf(draft: Draft, locale: string): SetUpRequest | null {
  if (wrongKpis(draft, locale).length > 0) return null;
  const { edition, year, yearStartMonth } = draft;
  return {
    edition,
    year,
    yearStartMonth,
    kpis: draft.kpis.map((kpi) => ({
      templateId: kpi.template.id,
      limits: readDraftLimits(kpi, locale).limits,
      ...(kpi.owner.trim() === '' ? {} : { owner: kpi.owner.trim() }),
      ...(kpi.name.trim() === kpi.template.name ? {} : { name: kpi.name.trim() }),
      ...(kpi.measuredAs === 'parts' ? {} : { measuredAs: kpi.measuredAs }),
    })),
  };
}

function withTemplate(kpis: readonly DraftKpi[], id: string, locale: string): readonly DraftKpi[] {
  const template = templateById(id);
  if (!template || kpis.some((kpi) => kpi.template.id === id)) return kpis;
  const added: DraftKpi = {
    key: id,
    template,
    name: template.name,
    measuredAs: 'parts',
    texts: writeLimits(template.exampleLimits, locale),
    isConfirmed: false,
    owner: '',
  };
  return [...kpis, added].sort(
    (one, other) => templates.indexOf(one.template) - templates.indexOf(other.template),
  );
}

/** A copy starts with the decisions about its original and a name of its own. */
function withCopy(kpis: readonly DraftKpi[], key: string): readonly DraftKpi[] {
  const taken = new Set([...kpis.map(plainName), ...kpis.map((kpi) => kpi.key)]);
  return kpis.flatMap((kpi) => {
    if (kpi.key !== key) return [kpi];
    const { id, name } = kpi.template;
    let number = 2;
    while (taken.has(`${name} ${number}`.toLowerCase()) || taken.has(`${id} ${number}`)) number += 1;
    return [kpi, { ...kpi, key: `${id} ${number}`, name: `${name} ${number}` }];
  });
}

function changeKpis(draft: Draft, keys: readonly string[], change: (kpi: DraftKpi) => DraftKpi): Draft {
  return { ...draft, kpis: draft.kpis.map((kpi) => (keys.includes(kpi.key) ? change(kpi) : kpi)) };
}

function plainName(kpi: DraftKpi): string {
  return kpi.name.trim().toLowerCase();
}
