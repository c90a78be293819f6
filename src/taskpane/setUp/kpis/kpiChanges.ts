import type { KpiChanges } from '../../../app/kpis/kpiEdit';
import type { Kpi } from '../../../domain/kpi';
import type { DraftMeasure } from './kpiDraft';

/** What a form changes of a KPI: only what differs, so that what others have changed meanwhile stays. */
export function changesOf(before: Kpi, after: Kpi, drafted: readonly DraftMeasure[]): KpiChanges {
  const { measures, activeFrom = null, activeTo = null, ...rest } = after;
  const plain = Object.entries(rest).filter(([field, value]) => before[field as keyof typeof rest] !== value);
  const edited = measures.map((measure, index) => ({ ...measure, was: drafted[index]?.was ?? null }));
  const isSame =
    edited.length === before.measures.length &&
    edited.every(({ name, role, was }, index) => {
      const old = before.measures[index];
      return was === index && old?.name === name && old.role === role;
    });
  return {
    ...(Object.fromEntries(plain) as KpiChanges),
    ...(activeFrom === (before.activeFrom ?? null) ? {} : { activeFrom }),
    ...(activeTo === (before.activeTo ?? null) ? {} : { activeTo }),
    ...(isSame ? {} : { measures: edited }),
  };
}
