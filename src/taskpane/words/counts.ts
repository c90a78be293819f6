/** A count with its noun: `1 KPI`, `3 KPIs`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
