import type { Kpi, Limits } from '../../domain/kpi';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { SetUpKpi, SetUpRequest } from '../useCases';

/** A KPI that the workbook does not have yet, with its limits. */
export interface NewKpi {
  readonly kpi: Kpi;
  readonly limits: Limits;
}

/**
 * The KPIs of a request that are not in the register. A KPI counts as there when the register has its name, so a second
 * run with the same choice adds nothing. IDs are the next free ones of the template's code.
 */
export async function readNewKpis(workbook: KpiWorkbook, request: SetUpRequest): Promise<readonly NewKpi[]> {
  // The template library is loaded when it is first needed: it is not on the pane's first screen.
  const { kpiFromTemplate, suggestKpiId, templateById } = await import('../../domain/templates');
  const edition = workbook.isSetUp ? workbook.edition : request.edition;
  const taken = workbook.kpis.map(({ id }) => id);
  const names = new Set(workbook.kpis.map(({ name }) => sameName(name)));
  const added: NewKpi[] = [];
  for (const choice of request.kpis) {
    const template = templateById(choice.templateId);
    if (!template) throw unknownTemplate(choice.templateId);
    const name = nameOf(choice, template.name);
    if (names.has(sameName(name))) continue;
    const id = suggestKpiId(template, taken);
    const kpi = { ...kpiFromTemplate(template, { id, edition, owner: choice.owner ?? '' }), name };
    added.push({ kpi: { ...kpi, ...typedForm(choice, kpi) }, limits: choice.limits });
    taken.push(id);
    names.add(sameName(name));
  }
  return added;
}

/** The choices whose KPI the register already has, with the ID that it has there. */
export async function readKnownKpis(
  workbook: KpiWorkbook,
  request: SetUpRequest,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { templateById } = await import('../../domain/templates');
  return request.kpis.flatMap((choice) => {
    const name = nameOf(choice, templateById(choice.templateId)?.name ?? '');
    const known = workbook.kpis.find((kpi) => sameName(kpi.name) === sameName(name));
    return known ? [{ id: known.id, name: known.name }] : [];
  });
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
