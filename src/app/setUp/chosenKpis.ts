import type { Kpi, Limits } from '../../domain/kpi';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { SetUpKpi, SetUpRequest } from '../useCases';

/** A chosen KPI with the limits that the user confirmed. */
export interface ChosenKpi {
  readonly kpi: Kpi;
  readonly limits: Limits;
}

/** The choices of a request: KPIs that the register does not have yet, and KPIs that it has, as they stand there. */
export interface ChosenKpis {
  readonly added: readonly ChosenKpi[];
  readonly known: readonly ChosenKpi[];
}

/**
 * Sorts the KPIs of a request. A KPI counts as known when the register has its name, so a second run with the same choice
 * adds nothing. IDs of new ones are the next free ones of the template's code.
 */
export async function readChosenKpis(workbook: KpiWorkbook, request: SetUpRequest): Promise<ChosenKpis> {
  // The template library is loaded when it is first needed: it is not on the pane's first screen.
  const { kpiFromTemplate, suggestKpiId, templateById } = await import('../../domain/templates');
  const edition = workbook.isSetUp ? workbook.edition : request.edition;
  const taken = workbook.kpis.map(({ id }) => id);
  const names = new Set(workbook.kpis.map(({ name }) => sameName(name)));
  const added: ChosenKpi[] = [];
  const known: ChosenKpi[] = [];
  for (const choice of request.kpis) {
    const template = templateById(choice.templateId);
    if (!template) throw unknownTemplate(choice.templateId);
    const name = nameOf(choice, template.name);
    const proposed = (id: string): Kpi => {
      const kpi = { ...kpiFromTemplate(template, { id, edition, owner: choice.owner ?? '' }), name };
      return { ...kpi, ...typedForm(choice, kpi) };
    };
    const there = workbook.kpis.find((kpi) => sameName(kpi.name) === sameName(name));
    if (there) {
      const { measures } = there.measures.length > 0 ? there : proposed(there.id);
      known.push({ kpi: { ...there, measures }, limits: choice.limits });
    } else if (!names.has(sameName(name))) {
      const id = suggestKpiId(template, taken);
      added.push({ kpi: proposed(id), limits: choice.limits });
      taken.push(id);
      names.add(sameName(name));
    }
  }
  return { added, known };
}

function nameOf(choice: SetUpKpi, templateName: string): string {
  const own = choice.name?.trim();
  return own === undefined || own === '' ? templateName : own;
}

function sameName(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * A KPI that is measured as the figure itself: one `=` row, no multiplier. Its year to date cannot be worked out from
 * percentages alone, so a ratio has none.
 */
function typedForm(choice: SetUpKpi, kpi: Kpi): Partial<Kpi> {
  if (choice.measuredAs !== 'value' || kpi.measures.every(({ role }) => role === '=')) return {};
  return {
    measures: [{ name: kpi.name, role: '=' }],
    multiplier: 1,
    yearToDate: kpi.yearToDate === 'ratioOfSums' ? 'none' : kpi.yearToDate,
  };
}

function unknownTemplate(templateId: string): ClauseboardError {
  return new ClauseboardError('unexpected', {
    what: `There is no template "${templateId}".`,
    why: 'The request names a template that this version does not have.',
    next: 'Reload the pane and choose the KPI again.',
  });
}
