import type { FamilyId, KpiTemplate, SectorId } from './template';

/** A family with the name that people see. */
export interface Family {
  readonly id: FamilyId;
  readonly name: string;
}

/** The eight families in the order in which they are offered. */
export const families: readonly Family[] = [
  { id: 'customer-satisfaction', name: 'Customer satisfaction' },
  { id: 'nonconformities', name: 'Nonconformities' },
  { id: 'on-time-delivery', name: 'On-time delivery' },
  { id: 'process-efficiency', name: 'Process efficiency' },
  { id: 'training-competence', name: 'Training and competence' },
  { id: 'supplier-performance', name: 'Supplier performance' },
  { id: 'capa-effectiveness', name: 'Corrective and preventive action effectiveness' },
  { id: 'resource-use', name: 'Use of resources' },
];

/** A sector with the name that people see. */
export interface Sector {
  readonly id: SectorId;
  readonly name: string;
}

/** The sectors in the order in which they are offered; `any` first. */
export const sectors: readonly Sector[] = [
  { id: 'any', name: 'Any sector' },
  { id: 'manufacturing', name: 'Manufacturing' },
  { id: 'services', name: 'Services' },
  { id: 'healthcare', name: 'Healthcare' },
  { id: 'software', name: 'Software' },
  { id: 'construction', name: 'Construction' },
  { id: 'logistics', name: 'Logistics' },
  { id: 'laboratory', name: 'Laboratory' },
];

/** The names of the sectors that a template fits, in the order in which sectors are offered. */
export function sectorNames({ sectors: ids }: Pick<KpiTemplate, 'sectors'>): readonly string[] {
  return sectors.filter(({ id }) => ids.includes(id)).map(({ name }) => name.toLowerCase());
}
