import { isBefore, type Month } from '../../domain/month';
import { lastDayOf, type SerialDay } from '../../domain/day';
import { isDue } from '../../domain/state';
import { readEntry } from '../../domain/entry';
import { HISTORY_TABLE, YEAR_START_NAME } from '../../layout/names';
import { placeOf } from '../check/placeOf';
import { closedIds } from '../close/closedMonths';
import { identifiedKpis } from '../model/identifiedKpis';
import { namedCell } from '../model/namedCell';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import type { Finding, Place } from '../useCases';

/**
 * What is still open in the year before one that is opened. Nothing of it is in the way: the old year's sheets stay as they
 * are and can be filled in later.
 */
export function openInOldYear(workbook: KpiWorkbook, old: YearTables, now: SerialDay): readonly Finding[] {
  const today = workbook.today(now);
  const months = workbook.months(old.year);
  return [
    ...otherStart(workbook, old),
    ...notOver(months, today),
    ...emptyCells(workbook, old, today),
    ...notClosed(workbook, months, today),
    ...withoutRows(workbook, old),
  ];
}

function otherStart(workbook: KpiWorkbook, { year }: YearTables): readonly Finding[] {
  if (workbook.startOf(year) === workbook.yearStartMonth) return [];
  const cell = namedCell(workbook, YEAR_START_NAME);
  return [
    {
      severity: 'warning',
      what: `The sheets of ${year} start in month ${workbook.startOf(year)}, the settings say month ${workbook.yearStartMonth}.`,
      next: 'The new year goes by the settings, so months may be left out or stand twice, and nothing is compared across the two years. Correct the settings if that is not meant.',
      ...(cell && { place: cell.place }),
    },
  ];
}

function notOver(months: readonly Month[], today: SerialDay): readonly Finding[] {
  const last = months.at(-1);
  if (last === undefined || today > lastDayOf(last)) return [];
  return [
    {
      severity: 'info',
      what: `The year is not over: its last month is ${last}.`,
      next: 'You can open the next one now. A target that is changed in the old year afterwards does not change the new one.',
    },
  ];
}

function emptyCells(workbook: KpiWorkbook, old: YearTables, today: SerialDay): readonly Finding[] {
  const { data } = old;
  const months = workbook.months(old.year);
  const last = months.at(-1);
  if (!data || last === undefined) return [];
  const clock = { reportingMonth: last, today, yearStartMonth: workbook.startOf(old.year) };
  const kpis = identifiedKpis(workbook);
  return months
    .filter((month) => today > lastDayOf(month))
    .flatMap((month): Finding[] => {
      const empty = kpis
        .filter((kpi) => isDue(kpi, month, clock))
        .flatMap((kpi) => workbook.measureRows(old, kpi.id))
        .filter(({ row }) => readEntry(row.raw(month)).kind === 'blank');
      const [first] = empty;
      if (!first) return [];
      const place: Place = placeOf(data, first.row.index, month);
      const cells = empty.length === 1 ? '1 cell is' : `${empty.length} cells are`;
      return [
        {
          severity: 'warning',
          what: `${month}: ${cells} still empty.`,
          next: 'Type the numbers when they are known; that can be after the new year is open.',
          place,
        },
      ];
    });
}

/** Only for teams that close months. */
function notClosed(workbook: KpiWorkbook, months: readonly Month[], today: SerialDay): readonly Finding[] {
  if (!workbook.table(HISTORY_TABLE)) return [];
  const closed = closedIds(workbook);
  const first = [...closed.keys()].sort()[0];
  const open = months.filter(
    (month) =>
      !closed.has(month) && today > lastDayOf(month) && (first === undefined || !isBefore(month, first)),
  );
  if (open.length === 0) return [];
  return [
    {
      severity: 'warning',
      what: `Not closed yet: ${open.join(', ')}.`,
      next: 'Close these months when their numbers are complete; that can be after the new year is open.',
    },
  ];
}

/** KPIs that somebody wrote into the register alone. */
function withoutRows(workbook: KpiWorkbook, { year }: YearTables): readonly Finding[] {
  return workbook.kpis
    .filter(({ id, measures }) => id !== '' && measures.length === 0)
    .map(({ id, name }) => ({
      severity: 'warning',
      what: `${id}, ${name}, has no rows for numbers in ${year}, so it gets none in the new year.`,
      next: 'Add a row for each of its measures to the data sheet before you open the year.',
    }));
}
