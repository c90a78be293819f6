import type { Kpi } from '../../domain/kpi';
import { isSameId } from '../../domain/kpiId';
import type { KpiWorkbook } from './KpiWorkbook';

/** The KPIs of the register that have an ID, each once: of two rows with the same ID the first counts. */
export function identifiedKpis({ kpis }: Pick<KpiWorkbook, 'kpis'>): readonly Kpi[] {
  return kpis.filter(
    ({ id }, index) => id !== '' && kpis.findIndex((other) => isSameId(other.id, id)) === index,
  );
}
