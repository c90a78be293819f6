import type { Kpi } from '../../domain/kpi';
import type { KpiWorkbook } from './KpiWorkbook';

/** The KPIs of the register that have an ID, each once: of two rows with the same ID the first counts. */
export function identifiedKpis({ kpis }: Pick<KpiWorkbook, 'kpis'>): readonly Kpi[] {
  const seen = new Set(['']);
  return kpis.filter(({ id }) => {
    const key = id.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
