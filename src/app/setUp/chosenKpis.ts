import type { Kpi, Limits } from '../../domain/kpi';
import { checkKpiId, isSameId, proposeKpiId } from '../../domain/kpiId';
import { validateRegister } from '../../domain/validateRegister';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { NewKpi, OwnKpi, SetUpKpi, SetUpRequest } from '../useCases';

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
 * adds nothing. IDs of new ones are the next free ones of the template's code, or of the KPI's own name.
 */
export async function readChosenKpis(workbook: KpiWorkbook, request: SetUpRequest): Promise<ChosenKpis> {
  const propose = await proposerFor(workbook, request);
  const taken = workbook.kpis.map(({ id }) => id);
  const names = new Set(workbook.kpis.map(({ name }) => sameName(name)));
  const added: ChosenKpi[] = [];
  const known: ChosenKpi[] = [];
  for (const choice of request.kpis) {
    const proposal = propose(choice);
    const there = workbook.kpis.find((kpi) => sameName(kpi.name) === sameName(proposal.name));
    if (there) {
      const { measures } = there.measures.length > 0 ? there : proposal.withId(there.id);
      known.push({ kpi: { ...there, measures }, limits: choice.limits });
    } else if (!names.has(sameName(proposal.name))) {
      const id = proposal.freeId(taken);
      added.push({ kpi: proposal.withId(id), limits: choice.limits });
      taken.push(id);
      names.add(sameName(proposal.name));
    }
  }
  return { added, known };
}

/** What a choice would become. */
interface Proposal {
  readonly name: string;
  freeId(taken: readonly string[]): string;
  withId(id: string): Kpi;
}

async function proposerFor(
  workbook: KpiWorkbook,
  request: SetUpRequest,
): Promise<(choice: NewKpi) => Proposal> {
  if (request.kpis.every(isOwn)) return (choice) => ownProposal(choice as OwnKpi);
  // The template library is loaded when it is first needed: it is not on the pane's first screen.
  const { kpiFromTemplate, suggestKpiId, templateById } = await import('../../domain/templates');
  const edition = workbook.isSetUp ? workbook.edition : request.edition;
  return (choice) => {
    if (isOwn(choice)) return ownProposal(choice);
    const template = templateById(choice.templateId);
    if (!template) throw unknownTemplate(choice.templateId);
    const name = nameOf(choice, template.name);
    return {
      name,
      freeId: (taken) => suggestKpiId(template, taken),
      withId: (id) => {
        const kpi = { ...kpiFromTemplate(template, { id, edition, owner: choice.owner ?? '' }), name };
        return { ...kpi, ...typedForm(choice, kpi) };
      },
    };
  };
}

function isOwn(choice: NewKpi): choice is OwnKpi {
  return 'kpi' in choice;
}

function ownProposal({ kpi }: OwnKpi): Proposal {
  return {
    name: kpi.name,
    freeId: (taken) => {
      if (kpi.id === '') return proposeKpiId(kpi.name, taken);
      if (checkKpiId(kpi.id) !== null)
        throw unusableId(kpi, 'Excel or a formula would read it as something else.');
      if (taken.some((id) => isSameId(id, kpi.id))) throw unusableId(kpi, 'Another KPI has it.');
      return kpi.id;
    },
    withId: (id) => usable({ ...kpi, id }),
  };
}

/** A KPI that can be calculated; limits that contradict each other are told in the sheets and corrected there. */
function usable(kpi: Kpi): Kpi {
  const error = validateRegister([kpi]).find(({ severity }) => severity === 'error');
  if (!error) return kpi;
  throw new ClauseboardError('registerIsInconsistent', {
    what: error.what,
    why: 'A KPI that is described so could not be calculated.',
    next: error.next,
  });
}

function unusableId({ id, name }: Kpi, why: string): ClauseboardError {
  return new ClauseboardError('nameIsTaken', {
    what: `"${id}" cannot be the ID of ${name}.`,
    why,
    next: 'Give it a free ID such as OTD-01, or leave the ID empty to get one.',
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
