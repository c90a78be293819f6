import { reviewInputName } from '../clauses';
import type { Edition, Kpi } from '../kpi';
import type { KpiTemplate } from './template';

/** Days after the end of a period that a new KPI leaves for its value, unless told otherwise. */
export const usualDueDays = 10;

/** What a team decides when it takes over a template. */
export interface KpiChoices {
  readonly id: string;
  readonly edition: Edition;
  readonly owner: string;
  /** The template's topic with a capital letter when left out. */
  readonly process?: string;
  /** {@link usualDueDays} when left out. */
  readonly dueDays?: number;
}

/**
 * The KPI that a template proposes, ready for the register, with the clause number of the edition in use. The example
 * limits are not part of it: limits stand in the targets table and need somebody who confirms them.
 */
export function kpiFromTemplate(template: KpiTemplate, choices: KpiChoices): Kpi {
  return {
    id: choices.id,
    name: template.name,
    clause: template.clauses[choices.edition].primary,
    process: choices.process ?? capitalised(template.topic),
    owner: choices.owner,
    unit: template.unit,
    better: template.direction,
    multiplier: template.multiplier,
    yearToDate: template.yearToDate,
    frequency: template.frequency,
    dueDays: choices.dueDays ?? usualDueDays,
    reviewInput: reviewInputName(template.reviewInput),
    dataSource: template.dataSource,
    measures: template.measures,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
