import type { KpiTemplate } from './template';

/**
 * The first free id made of a template's code and a number of two digits or more, ignoring upper and lower case as
 * Excel's lookups do.
 *
 * @example suggestKpiId(onTimeDelivery, ['OTD-01', 'otd-02']) // 'OTD-03'
 */
export function suggestKpiId(template: KpiTemplate, takenIds: Iterable<string>): string {
  const taken = new Set([...takenIds].map((id) => id.trim().toUpperCase()));
  for (let number = 1; ; number += 1) {
    const id = `${template.code}-${String(number).padStart(2, '0')}`;
    if (!taken.has(id)) return id;
  }
}
