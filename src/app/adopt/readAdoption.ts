import { monthOfDay, type SerialDay } from '../../domain/day';
import { monthOf, yearOf } from '../../domain/month';
import { businessYearOf } from '../../domain/businessYear';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Finding, Place } from '../useCases';
import type { SurroundedArea } from '../workbookGateway';
import { proposeKpi, type ProposalContext } from './proposeKpi';
import { readLines } from './readLines';
import { type MonthContext, type MonthSheet, readMonthSheet } from './readMonthSheet';
import type { AdoptionProposal, AdoptionAnswers } from './types';

/**
 * Reads a sheet of months as a proposal. Writes nothing and decides nothing.
 * Throws a `ClauseboardError` where the cells hold no months, or belong to Clauseboard itself.
 */
export async function readAdoption(
  workbook: KpiWorkbook,
  area: SurroundedArea,
  answers: AdoptionAnswers,
  now: SerialDay,
): Promise<Omit<AdoptionProposal, 'linked'>> {
  assertForeign(workbook, area.place);
  const sheet = readMonthSheet(area, answers, monthContext(workbook, now));
  if (!sheet) throw noMonths(area.place);
  const { kpis, leftOut } = readLines(sheet);
  const edition = workbook.isSetUp ? workbook.edition : (answers.edition ?? '2015');
  const context = await proposalContext(workbook, edition, now);
  const { yearStartMonth } = sheet;
  const proposed = kpis.map((line) => proposeKpi(sheet, line, context));
  return {
    place: area.place,
    layout: sheet.layout,
    months: sheet.months.map(({ month }) => month),
    year: sheet.year,
    yearStartMonth,
    years: [...new Set(sheet.months.map(({ month }) => businessYearOf(month, yearStartMonth)))].sort(),
    edition,
    isSetUp: workbook.isSetUp,
    kpis: proposed,
    leftOut,
    findings: sheetFindings(sheet, area, proposed.length),
  };
}

/** What decides the months of a sheet apart from the sheet: the start of the business year, and the year that runs. */
export function monthContext(workbook: KpiWorkbook, now: SerialDay): MonthContext {
  const newest = workbook.years.at(-1)?.year;
  return {
    yearStartMonth: workbook.isSetUp ? workbook.yearStartMonth : null,
    assumedYear: newest ?? yearOf(monthOfDay(now) ?? '2026-01'),
  };
}

async function proposalContext(
  workbook: KpiWorkbook,
  edition: ProposalContext['edition'],
  now: SerialDay,
): Promise<ProposalContext> {
  // The template library is loaded when it is first needed: it is not on the pane's first screen.
  const { families, kpiFromTemplate, matchTemplates } = await import('../../domain/templates');
  return {
    edition,
    thisMonth: monthOfDay(workbook.today(now)) ?? monthOf(2026, 1),
    knownId: (name) =>
      workbook.kpis.find((kpi) => kpi.name.trim().toLowerCase() === name.trim().toLowerCase())?.id ?? null,
    fits: matchTemplates,
    kpiOf: ({ template }) => kpiFromTemplate(template, { id: 'NEW', edition, owner: '' }),
    familyName: ({ template }) => families.find(({ id }) => id === template.family)?.name ?? '',
  };
}

/** Refuses the sheets of Clauseboard, which would end up reading themselves. */
export function assertForeign({ reading }: KpiWorkbook, place: Place): void {
  if (!reading.tables.some(({ sheet }) => sheet === place.sheet)) return;
  throw new ClauseboardError('selectionIsNotUsable', {
    what: `"${place.sheet}" is a sheet of Clauseboard.`,
    why: 'What is taken over has to stand on a sheet of your own.',
    next: 'Select the sheet that holds your months and numbers, then read it again.',
    place,
  });
}

/** The refusal of cells without months. */
export function noMonths(place: Place): ClauseboardError {
  return new ClauseboardError('selectionIsNotUsable', {
    what: `Clauseboard finds no months in ${place.sheet}!${place.address}.`,
    why: 'A sheet to take over has months in a row or a column: dates, Jan, Jan-26, 2026-01, P01, Q1 or names in English, German, French or Spanish.',
    next: 'Select the cells with the month headers and the numbers. For a list with one record per row, use "Link a range".',
    place,
  });
}

function sheetFindings(sheet: MonthSheet, area: SurroundedArea, kpis: number): readonly Finding[] {
  const findings: Finding[] = [];
  if (kpis === 0) {
    findings.push({
      severity: 'error',
      what: 'There are months, and no line with numbers.',
      next: 'Select the numbers together with their month headers.',
      place: area.place,
    });
  }
  if (sheet.repeated > 0) {
    findings.push({
      severity: 'warning',
      what: `${sheet.repeated === 1 ? 'One month header is left out, since its month stands' : `${sheet.repeated} month headers are left out, since their months stand`} once before.`,
      next: 'If they belong to another block, select that block alone and take it over after this one.',
      place: area.place,
    });
  }
  const hidden = sheet.layout === 'across' ? area.hiddenRows : area.hiddenColumns;
  if (hidden.length > 0) {
    const lines = sheet.layout === 'across' ? 'Rows' : 'Columns';
    findings.push({
      severity: 'info',
      what: `${lines} ${hidden.join(', ')} are hidden in your sheet; they are read like any other.`,
      next: 'Untick what should not become a KPI.',
    });
  }
  return findings;
}
