import type { KpiForEdit } from '../../../app/kpis/kpiEdit';
import type { Direction, Frequency, Kpi, Measure, MeasureRole, YearToDateRule } from '../../../domain/kpi';
import { nextKpiId, proposeKpiId } from '../../../domain/kpiId';
import { parseMonth } from '../../../domain/month';
import { formOf } from '../../../domain/value';
import { readNumber, writeNumber } from '../../words/numbers';
import { writeLimits, type LimitTexts } from '../addKpis/limitTexts';

/** How the figure comes about: typed as it is, one number divided by another, or from more parts. */
export type MeasuredAs = 'value' | 'ratio' | 'parts';

/** A measure in the form, and which of the measures that were read it was. */
export interface DraftMeasure extends Measure {
  readonly key: number;
  readonly was: number | null;
}

/** A KPI as it stands in the fields of the form, before anybody knows whether they make sense. */
export interface KpiDraft {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly process: string;
  readonly owner: string;
  readonly unit: string;
  readonly better: Direction;
  readonly measuredAs: MeasuredAs;
  readonly measures: readonly DraftMeasure[];
  readonly multiplier: string;
  readonly yearToDate: YearToDateRule;
  readonly frequency: Frequency;
  readonly dueDays: string;
  readonly reviewInput: string;
  readonly dataSource: string;
  /** `2026-03`, or empty. */
  readonly activeFrom: string;
  readonly activeTo: string;
  /** Of a new KPI only: limits of one that exists are changed by their own task. */
  readonly limits: LimitTexts;
  /** Fields that the user has decided; the others follow what they depend on. */
  readonly decided: ReadonlySet<keyof KpiDraft>;
}

const emptyDraft: KpiDraft = {
  id: '',
  name: '',
  clause: '',
  process: '',
  owner: '',
  unit: '%',
  better: 'higher',
  measuredAs: 'ratio',
  measures: [
    { key: 0, name: '', role: '+', was: null },
    { key: 1, name: '', role: '÷', was: null },
  ],
  multiplier: '100',
  yearToDate: 'ratioOfSums',
  frequency: 'monthly',
  dueDays: '10',
  reviewInput: '',
  dataSource: '',
  activeFrom: '',
  activeTo: '',
  limits: {},
  decided: new Set(),
};

/** The form of a KPI that nobody has written yet. */
export function newDraft(): KpiDraft {
  return emptyDraft;
}

/** The form of a KPI that the register has. */
export function draftOf({ kpi }: KpiForEdit, locale: string): KpiDraft {
  const { measures, multiplier, dueDays, activeFrom = '', activeTo = '', ...texts } = kpi;
  return {
    ...texts,
    measuredAs: measuredAs(measures),
    measures: measures.map((measure, index) => ({ ...measure, key: index, was: index })),
    multiplier: writeNumber(multiplier, locale),
    dueDays: writeNumber(dueDays, locale),
    activeFrom,
    activeTo,
    limits: {},
    decided: new Set(['id', 'multiplier', 'yearToDate']),
  };
}

/** The form of a new KPI like one of the register: another name, the next ID, and nothing of the months of the other. */
export function copyOf(
  original: KpiForEdit,
  taken: readonly Pick<Kpi, 'id' | 'name'>[],
  locale: string,
): KpiDraft {
  const draft = draftOf(original, locale);
  const isTaken = (name: string) =>
    taken.some(({ name: other }) => other.trim().toLowerCase() === name.toLowerCase());
  let number = 2;
  while (isTaken(`${draft.name} ${number}`)) number += 1;
  return {
    ...draft,
    id: nextKpiId(
      draft.id,
      taken.map(({ id }) => id),
    ),
    name: `${draft.name} ${number}`,
    measures: draft.measures.map((measure) => ({ ...measure, was: null })),
    activeFrom: '',
    activeTo: '',
    limits: writeLimits(original.limits, locale),
    decided: new Set(['id', 'multiplier', 'yearToDate']),
  };
}

/** What the user has changed; the fields that depend on it follow unless the user has decided them. */
export function changeDraft(draft: KpiDraft, change: Partial<KpiDraft>): KpiDraft {
  const decided = new Set([...draft.decided, ...(Object.keys(change) as (keyof KpiDraft)[])]);
  const changed = { ...draft, ...change, decided };
  if (change.measuredAs !== undefined && change.measuredAs !== draft.measuredAs)
    return settled({ ...changed, measures: rearranged(draft.measures, change.measuredAs) });
  return settled(changed);
}

function settled(draft: KpiDraft): KpiDraft {
  return {
    ...draft,
    ...(draft.decided.has('multiplier') ? {} : { multiplier: usualMultiplier(draft) }),
    ...(draft.decided.has('yearToDate') ? {} : { yearToDate: usualRule(draft) }),
  };
}

function usualMultiplier({ unit, measuredAs: form }: KpiDraft): string {
  if (form === 'value') return '1';
  return { '%': '100', ppm: '1000000' }[unit.trim().toLowerCase()] ?? '1';
}

/** A share that is typed as it is has no year to date; anything else that is typed is mostly counted. */
function usualRule({ unit, measures, measuredAs: form }: KpiDraft): YearToDateRule {
  if (form === 'value') return unit.trim().startsWith('%') ? 'none' : 'sum';
  return measures.some(({ role }) => role === '÷') ? 'ratioOfSums' : 'sum';
}

/** The measures that a way of measuring starts with. What was typed stays as far as there is a place for it. */
function rearranged(measures: readonly DraftMeasure[], form: MeasuredAs): readonly DraftMeasure[] {
  const [first, second] = measures;
  const key = 1 + Math.max(-1, ...measures.map((measure) => measure.key));
  const numerator = first ?? { key, name: '', role: '+', was: null };
  if (form === 'value') return [{ ...numerator, role: '=' }];
  const divisor = second ?? { key: key + 1, name: '', role: '÷', was: null };
  if (form === 'ratio')
    return [
      { ...numerator, role: '+' },
      { ...divisor, role: '÷' },
    ];
  return [{ ...numerator, role: numerator.role === '=' ? '+' : numerator.role }, ...measures.slice(1)];
}

function measuredAs(measures: readonly Measure[]): MeasuredAs {
  if (formOf(measures) === 'typed') return 'value';
  return measures.map(({ role }) => role).join('') === '+÷' ? 'ratio' : 'parts';
}

/** A new measure at the end. */
export function withMeasure(measures: readonly DraftMeasure[], role: MeasureRole): readonly DraftMeasure[] {
  const key = 1 + Math.max(-1, ...measures.map((measure) => measure.key));
  return [...measures, { key, name: '', role, was: null }];
}

/** The ID that a new KPI gets: the one that was typed, or one from its name. */
export function idOf(draft: KpiDraft, taken: readonly string[]): string {
  return draft.decided.has('id')
    ? draft.id.trim()
    : draft.name.trim() === ''
      ? ''
      : proposeKpiId(draft.name, taken);
}

/** The KPI that the fields describe; a number that cannot be read is NaN. An unnamed single value is called like the KPI. */
export function kpiOf(draft: KpiDraft, taken: readonly string[], locale: string): Kpi {
  const number = (text: string, otherwise: number) =>
    readNumber(text, locale) ?? (text.trim() === '' ? otherwise : NaN);
  const name = draft.name.trim();
  const [activeFrom, activeTo] = [parseMonth(draft.activeFrom), parseMonth(draft.activeTo)];
  return {
    id: idOf(draft, taken),
    name,
    clause: draft.clause.trim(),
    process: draft.process.trim(),
    owner: draft.owner.trim(),
    unit: draft.unit.trim(),
    better: draft.better,
    multiplier: number(draft.multiplier, 1),
    yearToDate: draft.yearToDate,
    frequency: draft.frequency,
    dueDays: number(draft.dueDays, 0),
    reviewInput: draft.reviewInput.trim(),
    dataSource: draft.dataSource.trim(),
    ...(activeFrom && { activeFrom }),
    ...(activeTo && { activeTo }),
    measures: measuresOf(draft),
  };
}

/** The measures with their names; a single value without a name is called like the KPI. */
function measuresOf({ name, measuredAs: form, measures }: KpiDraft): readonly Measure[] {
  return measures.map((measure) => ({
    name: measure.name.trim() || (form === 'value' ? name.trim() : ''),
    role: measure.role,
  }));
}
