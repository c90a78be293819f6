import type { Edition, Kpi } from '../../domain/kpi';
import { isSameId, proposeKpiId } from '../../domain/kpiId';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Place } from '../useCases';
import type { AdoptedKpi } from './types';

/** Days after the end of a period until which an empty cell is not late, where no template says otherwise. */
const usualDueDays = 10;

/**
 * The KPIs that a request asks for, with free IDs, as the register will describe them: each has one row, the finished figure.
 * Refuses a name that another KPI has, since names tell KPIs apart.
 */
export async function adoptedKpis(
  workbook: KpiWorkbook,
  asked: readonly AdoptedKpi[],
  edition: Edition,
  place: Place,
): Promise<readonly Kpi[]> {
  assertOwnNames(workbook, asked);
  const { kpiFromTemplate, suggestKpiId, templateById } = await import('../../domain/templates');
  const taken = workbook.kpis.map(({ id }) => id);
  return asked.map((choice) => {
    const template = choice.templateId === null ? undefined : templateById(choice.templateId);
    const id = template ? suggestKpiId(template, taken) : proposeKpiId(choice.name, taken);
    if (!taken.some((other) => isSameId(other, id))) taken.push(id);
    const offered = template && kpiFromTemplate(template, { id, edition, owner: choice.owner });
    return {
      id,
      name: choice.name.trim(),
      clause: choice.clause,
      process: choice.process,
      owner: choice.owner,
      unit: choice.unit.trim(),
      better: choice.better,
      multiplier: 1,
      yearToDate: choice.yearToDate,
      frequency: choice.frequency,
      dueDays: offered?.dueDays ?? usualDueDays,
      reviewInput: offered?.reviewInput ?? '',
      dataSource: `Sheet ${place.sheet}`,
      measures: [{ name: choice.name.trim(), role: '=' }],
    };
  });
}

function assertOwnNames(workbook: KpiWorkbook, asked: readonly AdoptedKpi[]): void {
  const names = new Set(workbook.kpis.map(({ name }) => nameKey(name)));
  for (const { name } of asked) {
    if (names.has(nameKey(name))) {
      throw new ClauseboardError('nameIsTaken', {
        what: `There is a KPI "${name.trim()}" already.`,
        why: 'Its name would stand twice in the register, and nobody could tell the two apart.',
        next: 'Go back and give it another name, or leave it out and use "Link a range" for the KPI that is there.',
      });
    }
    names.add(nameKey(name));
  }
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
