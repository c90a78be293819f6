import { endsPeriod } from '../../domain/businessYear';
import type { Direction, Edition, Frequency, Kpi, YearToDateRule } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import type { TemplateFit } from '../../domain/templates';
import { folded } from '../../domain/foldedText';
import type { Finding } from '../useCases';
import { type CellNumber, readCellNumber, shownCell } from './cellNumbers';
import { directionInName } from './lowerWords';
import { findLimits } from './proposeLimits';
import { type KpiLine, type MonthCell, placeOf } from './readLines';
import type { MonthSheet } from './readMonthSheet';
import type { FoundValue, ProposedKpi, TemplateMatch } from './types';

/** What a proposal needs to know of the workbook and of the library. */
export interface ProposalContext {
  readonly edition: Edition;
  /** The month that runs, by the calendar. */
  readonly thisMonth: Month;
  readonly knownId: (name: string) => string | null;
  readonly fits: (name: string) => readonly TemplateFit[];
  readonly kpiOf: (fit: TemplateFit) => Kpi;
  readonly familyName: (fit: TemplateFit) => string;
}

/** A template is proposed when its name covers this share of the line's name. */
const goodFit = 0.45;

/** More than this is no choice for a person. */
const mostTemplates = 3;

/** What a line of a sheet is proposed as. Nothing here is decided: the user sees and corrects every part. */
export function proposeKpi(sheet: MonthSheet, line: KpiLine, context: ProposalContext): ProposedKpi {
  const read = line.cells.map(({ value, numberFormat }) => readCellNumber(value, numberFormat));
  const fits = context.fits(line.name).slice(0, mostTemplates);
  const best = fits.find(({ score }) => score >= goodFit) ?? null;
  const template = best && context.kpiOf(best);
  const unitBeside = String(line.beside('unit')?.value ?? '').trim();
  const percent = readPercent(read, {
    declared: isPercentWord(unitBeside) || /%|percent|prozent/i.test(line.name),
    expected: template?.unit === '%' && unitBeside === '',
  });
  const found = findLimits(line, percent.isPercent);
  const inOtherForm = findLimits(line, percent.form === 'asShown');
  const unit = unitOf(percent.isPercent || found.unit === '%', unitBeside, found.unit, template);
  const direction = proposeDirection(found.direction, template, line.name, found.limits);
  return {
    line: line.line,
    place: line.place,
    name: line.name,
    unit,
    form: percent.form,
    isFormUnclear: percent.isUnclear,
    ...direction,
    frequency: proposeFrequency(sheet, line),
    yearToDate: proposeRule(unit, read, template),
    limits: found.limits,
    laterLimits: found.later,
    inOtherForm: { limits: inOtherForm.limits, laterLimits: inOtherForm.later },
    clause: String(line.beside('clause')?.value ?? '') || (template?.clause ?? ''),
    owner: String(line.beside('owner')?.value ?? ''),
    process: String(line.beside('process')?.value ?? '') || (template?.process ?? ''),
    templates: fits.map((fit) => matchOf(fit, context)),
    templateId: best?.template.id ?? null,
    knownAs: context.knownId(line.name),
    values: valuesOf(line.cells),
    findings: [...found.findings, ...cellFindings(sheet, line, read), ...zerosAhead(line, context.thisMonth)],
  };
}

interface PercentReading {
  readonly isPercent: boolean;
  readonly form: ProposedKpi['form'];
  readonly isUnclear: boolean;
}

/**
 * Whether a line is in percent: its number formats say so first, then a unit or name that says percent, or a template that expects it.
 * Size alone says nothing, since 1 can be 1 % or 100 %: where everything is between 0 and 1, the user is asked.
 */
function readPercent(
  read: readonly CellNumber[],
  { declared, expected }: { readonly declared: boolean; readonly expected: boolean },
): PercentReading {
  const numbers = read.filter((cell) => cell.kind === 'number');
  const shown = numbers.filter((cell) => cell.showsPercent);
  const saysPercent = read.some((cell) => cell.kind === 'numberText' && cell.saysPercent);
  const bare = numbers.filter((cell) => !cell.showsPercent && cell.number !== 0);
  const allSmall = bare.length > 0 && bare.every(({ number }) => Math.abs(number) <= 1);
  if (shown.length > 0 || saysPercent) {
    return { isPercent: true, form: 'asShown', isUnclear: shown.length > 0 && bare.length > 0 };
  }
  if (declared || expected) {
    return { isPercent: true, form: allSmall ? 'fraction' : 'asShown', isUnclear: allSmall };
  }
  const looksLikeShares = allSmall && bare.some(({ number }) => !Number.isInteger(number));
  return { isPercent: false, form: 'asShown', isUnclear: looksLikeShares };
}

function isPercentWord(unit: string): boolean {
  return /^(%|percent|per cent|prozent|pour ?cent|por ?ciento|pct)$/.test(folded(unit));
}

/** The unit of the sheet; else what a target text names; else the template's, where it is a plain count or a share. */
function unitOf(isPercent: boolean, beside: string, inTarget: string, template: Kpi | null): string {
  if (beside !== '') return isPercentWord(beside) ? '%' : beside;
  if (isPercent) return '%';
  if (inTarget !== '') return inTarget;
  const isCount = template !== null && template.multiplier === 1 && template.measures.length === 1;
  return isCount ? template.unit : '';
}

function proposeDirection(
  inTarget: Direction | null,
  template: Kpi | null,
  name: string,
  limits: ProposedKpi['limits'],
): Pick<ProposedKpi, 'better' | 'betterFrom'> {
  if (inTarget) return { better: inTarget, betterFrom: 'target' };
  // A range needs two ends; a sheet with one target means a direction.
  const canBe = template?.better !== 'inRange' || limits.upperTarget !== undefined;
  if (template && canBe) return { better: template.better, betterFrom: 'template' };
  const inName = directionInName(name);
  return inName ? { better: inName, betterFrom: 'name' } : { better: 'higher', betterFrom: 'nothing' };
}

/** Values that stand only where quarters end make a quarterly KPI, and so for half-years. */
function proposeFrequency({ monthsPerHeader, yearStartMonth }: MonthSheet, line: KpiLine): Frequency {
  const said = frequencyWord(String(line.beside('frequency')?.value ?? ''));
  if (said) return said;
  if (monthsPerHeader !== 1) return monthsPerHeader === 3 ? 'quarterly' : 'halfYearly';
  const filled = line.cells.filter(({ value }) => value !== '').map(({ month }) => month);
  const only = (frequency: Frequency) =>
    filled.length > 1 && filled.every((month) => endsPeriod(month, frequency, yearStartMonth));
  if (only('halfYearly')) return 'halfYearly';
  return only('quarterly') ? 'quarterly' : 'monthly';
}

function frequencyWord(text: string): Frequency | null {
  const plain = folded(text);
  if (/half|halb|semest/.test(plain)) return 'halfYearly';
  if (/quart|vierteljahr|trimest/.test(plain)) return 'quarterly';
  if (/month|monat|mensu/.test(plain)) return 'monthly';
  return /year|annual|jahr|annuel|anual/.test(plain) ? 'yearly' : null;
}

/**
 * How the year is summed up. Finished percentages have no ratio of sums, and their mean is wrong where months differ in size, so
 * there is no figure unless the user wants one; counts add up; a level stays the last one.
 */
function proposeRule(unit: string, read: readonly CellNumber[], template: Kpi | null): YearToDateRule {
  if (unit.startsWith('%')) return template?.yearToDate === 'last' ? 'last' : 'none';
  if (template && template.yearToDate !== 'ratioOfSums') return template.yearToDate;
  const numbers = read.filter((cell) => cell.kind === 'number');
  const areCounts =
    numbers.length > 0 && numbers.every(({ number }) => Number.isInteger(number) && number >= 0);
  return areCounts ? 'sum' : 'none';
}

function valuesOf(cells: readonly MonthCell[]): readonly FoundValue[] {
  return cells.flatMap((cell) => (cell.value === '' ? [] : [{ month: cell.month, holds: shownCell(cell) }]));
}

function matchOf(fit: TemplateFit, context: ProposalContext): TemplateMatch {
  const { id, name, clauses, direction } = fit.template;
  const clause = clauses[context.edition].primary;
  return { id, name, clause, family: context.familyName(fit), better: direction };
}

/** Cells that are no numbers: they come along as they are, and the month then shows Check. */
function cellFindings(sheet: MonthSheet, line: KpiLine, read: readonly CellNumber[]): readonly Finding[] {
  return line.cells.flatMap((cell, index): Finding[] => {
    const reading = read[index];
    if (reading?.kind !== 'unusable') return [];
    return [
      {
        severity: 'warning',
        what: `${cell.month}: "${reading.text}" is no number, so this month will show Check.`,
        next: 'Put the number there, clear the cell, or type n/a; the status follows by itself.',
        place: placeOf(sheet, line.line, cell.position),
      },
    ];
  });
}

/** Zeros as placeholders for months to come would count as results once the reporting month reaches them. */
function zerosAhead({ cells, place }: KpiLine, thisMonth: Month): readonly Finding[] {
  const ahead = cells.filter(({ month, value }) => month >= thisMonth && value !== '');
  if (ahead.length < 2 || ahead.some(({ value }) => value !== 0)) return [];
  return [
    {
      severity: 'warning',
      what: `${ahead[0]?.month ?? ''} and later months hold 0 already.`,
      next: 'Clear them in your sheet if they only hold the place: an empty cell is not zero.',
      place,
    },
  ];
}
