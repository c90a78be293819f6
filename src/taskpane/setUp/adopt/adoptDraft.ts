import type { AdoptedKpi, AdoptionProposal, AdoptionRequest, ProposedKpi } from '../../../app/adopt/types';
import type { Kpi, LimitName, Limits } from '../../../domain/kpi';
import { readLimits, writeLimits, type LimitReading, type LimitTexts } from '../addKpis/limitTexts';

/** One KPI that was found on the sheet, as the user has corrected it so far. */
export interface DraftLine extends Pick<
  ProposedKpi,
  'name' | 'unit' | 'form' | 'better' | 'frequency' | 'yearToDate' | 'clause' | 'owner' | 'templateId'
> {
  readonly found: ProposedKpi;
  readonly isChosen: boolean;
  readonly texts: LimitTexts;
}

/** A sheet that is being taken over. */
export interface AdoptDraft {
  readonly proposal: AdoptionProposal;
  /** The year that the user typed for headers without one; `null` goes by the sheet. */
  readonly year: number | null;
  /** The business years to set up, oldest first. */
  readonly years: readonly number[];
  readonly lines: readonly DraftLine[];
}

export type AdoptChange =
  | { readonly kind: 'firstYear'; readonly year: number }
  | { readonly kind: 'choose'; readonly lines: readonly number[]; readonly isChosen: boolean }
  | { readonly kind: 'template'; readonly line: number; readonly templateId: string | null }
  | { readonly kind: 'limit'; readonly line: number; readonly limit: LimitName; readonly text: string }
  | {
      readonly kind: 'form';
      readonly line: number;
      readonly form: DraftLine['form'];
      readonly locale: string;
    }
  | {
      readonly kind: 'set';
      readonly line: number;
      readonly to: Partial<
        Pick<DraftLine, 'name' | 'unit' | 'better' | 'frequency' | 'yearToDate' | 'clause' | 'owner'>
      >;
    };

/** Every KPI that was found is chosen, but for those that the register has. */
export function startAdoptDraft(proposal: AdoptionProposal, year: number | null, locale: string): AdoptDraft {
  return {
    proposal,
    year,
    years: proposal.years,
    lines: proposal.kpis.map((found) => ({
      ...found,
      found,
      isChosen: found.knownAs === null,
      texts: writeLimits(found.limits, locale),
    })),
  };
}

/** The draft after a person has changed one thing. */
export function changeAdoptDraft(draft: AdoptDraft, change: AdoptChange): AdoptDraft {
  switch (change.kind) {
    case 'firstYear':
      return { ...draft, years: draft.proposal.years.filter((year) => year >= change.year) };
    case 'choose':
      return changeLines(draft, change.lines, (line) => ({
        ...line,
        isChosen: change.isChosen && line.found.knownAs === null,
      }));
    case 'template':
      return changeLines(draft, [change.line], (line) => withTemplate(line, change.templateId));
    case 'limit':
      return changeLines(draft, [change.line], (line) => ({
        ...line,
        texts: { ...line.texts, [change.limit]: change.text },
      }));
    case 'form':
      return changeLines(draft, [change.line], (line) => withForm(line, change.form, change.locale));
    case 'set':
      return changeLines(draft, [change.line], (line) => ({ ...line, ...change.to }));
  }
}

/** A template brings its clause, and its direction where the sheet does not say one. */
function withTemplate(line: DraftLine, templateId: string | null): DraftLine {
  const template = line.found.templates.find(({ id }) => id === templateId);
  const saysDirection = line.found.betterFrom === 'target' || template?.better === 'inRange';
  return {
    ...line,
    templateId,
    clause: template?.clause ?? '',
    better: template && !saysDirection ? template.better : line.better,
  };
}

/** Fractions that mean percent make a KPI in percent; the limits go with the form. */
function withForm(line: DraftLine, form: DraftLine['form'], locale: string): DraftLine {
  const { unit } = line.found;
  return {
    ...line,
    form,
    unit: form === 'fraction' && unit === '' ? '%' : unit,
    texts: writeLimits(limitsInForm(line.found, form).limits, locale),
  };
}

function limitsInForm(found: ProposedKpi, form: DraftLine['form']): ProposedKpi['inOtherForm'] {
  return form === found.form ? found : found.inOtherForm;
}

/** The lines that will become KPIs. */
export function chosenLines({ lines }: AdoptDraft): readonly DraftLine[] {
  return lines.filter(({ isChosen }) => isChosen);
}

/** The limits of a line as its fields say them, with what is wrong. */
export function readLineLimits(line: DraftLine, locale: string): LimitReading {
  return readLimits(kpiOf(line), line.texts, locale);
}

/** What is wrong with a name, if anything. */
export function lineNameProblem(line: DraftLine, draft: AdoptDraft): string | undefined {
  const name = plain(line.name);
  if (name === '') return 'A KPI needs a name.';
  const isTaken = chosenLines(draft).some((other) => other !== line && plain(other.name) === name);
  return isTaken ? 'Another KPI of this sheet has this name.' : undefined;
}

/** Chosen KPIs that cannot be created as they are. */
export function wrongLines(draft: AdoptDraft, locale: string): readonly DraftLine[] {
  return chosenLines(draft).filter(
    (line) =>
      lineNameProblem(line, draft) !== undefined ||
      Object.keys(readLineLimits(line, locale).problems).length > 0,
  );
}

/** What to ask of the use case; `null` while something is wrong or nothing is chosen. */
export function adoptionRequest(draft: AdoptDraft, locale: string): AdoptionRequest | null {
  const chosen = chosenLines(draft);
  if (chosen.length === 0 || wrongLines(draft, locale).length > 0) return null;
  const { proposal, year, years } = draft;
  const { place, layout, yearStartMonth, edition } = proposal;
  const kpis = chosen.map((line) => adoptedKpi(line, readLineLimits(line, locale).limits));
  return { place, layout, year, yearStartMonth, edition, years, kpis };
}

function adoptedKpi(line: DraftLine, limits: Limits): AdoptedKpi {
  const { found, name, templateId, unit, form, better, frequency, yearToDate, clause, owner } = line;
  return {
    line: found.line,
    foundAs: found.name,
    name: name.trim(),
    templateId,
    unit: unit.trim(),
    form,
    better,
    frequency,
    yearToDate,
    limits,
    laterLimits:
      better === 'inRange' || limits.target === undefined ? [] : limitsInForm(found, form).laterLimits,
    clause: clause.trim(),
    owner: owner.trim(),
    process: found.process,
  };
}

function kpiOf({ name, unit, better, yearToDate, frequency }: DraftLine): Kpi {
  return {
    ...{ id: 'NEW', clause: '', process: '', owner: '', multiplier: 1, dueDays: 0, reviewInput: '' },
    ...{ dataSource: '', name, unit, better, yearToDate, frequency },
    measures: [{ name, role: '=' }],
  };
}

function changeLines(
  draft: AdoptDraft,
  which: readonly number[],
  change: (line: DraftLine) => DraftLine,
): AdoptDraft {
  return {
    ...draft,
    lines: draft.lines.map((line) => (which.includes(line.found.line) ? change(line) : line)),
  };
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
