import { firstDayOf, lastEndedMonth, type SerialDay } from '../../domain/day';
import { addMonths, isBefore, type Month } from '../../domain/month';
import { absoluteAddress, cellAddress, sheetPrefix } from '../../layout/address';
import { type CellInput, formula, number } from '../../layout/cell';
import {
  EDITION_NAME,
  REPORTING_MONTH_NAME,
  TODAY_NAME,
  WORDS_TABLE,
  YEAR_START_NAME,
} from '../../layout/names';
import { workbookLayout } from '../../layout/workbookLayout';
import type { NameLayout } from '../../layout/types';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { type CellsChange, NO_CHANGES } from '../workbookGateway';
import type { CheckFacts } from './CheckFacts';
import { whyOfName } from './emptyNames';
import { modelOf } from './expectedTables';
import type { Found, RepairStep } from './found';
import { type CellPlace, inputAt, placesOf, type SheetPlaces } from './SheetPlaces';

/** A setting: its name, its label on the sheet, and the cell where its value belongs. */
interface Setting {
  readonly name: NameLayout;
  readonly label: string;
  readonly place: CellPlace | undefined;
  /** Whether the label stands beside the cell; otherwise it has to be written, too. */
  readonly isLabelled: boolean;
}

/** Names that are gone, lead nowhere, or lead to another cell than the one beside their label; and settings without a usable value. */
export function brokenNames(
  facts: Pick<CheckFacts, 'workbook' | 'tables' | 'inspection' | 'today'>,
): readonly Found[] {
  const { workbook, today } = facts;
  const places = placesOf(facts).find(({ layout }) => layout.tables.some(({ name }) => name === WORDS_TABLE));
  const [year] = workbook.years.slice(-1);
  const { names } = workbookLayout(modelOf(workbook, year?.year ?? 2000));
  return names.flatMap((name): readonly Found[] => {
    const setting = settingOf(name, places);
    const problem = problemOf(workbook, setting, places);
    if (problem === null) return [];
    const sheet = places?.sheet;
    const place =
      sheet !== undefined && setting.place
        ? { sheet, address: cellAddress(setting.place.row, setting.place.column) }
        : undefined;
    const plan = place && planOf(workbook, setting, place, places, today);
    return [
      {
        severity: 'error',
        what: `The name ${name.name} ${problem}.`,
        why: whyOfName(name.name),
        next: 'Look at the sheet KPI Settings: the named cell has to hold a value (Formulas, Name Manager).',
        ...(place && { place }),
        ...(plan && { plan }),
      },
    ];
  });
}

function problemOf(workbook: KpiWorkbook, setting: Setting, places: SheetPlaces | undefined): string | null {
  const found = workbook.reading.names.find(({ name }) => name === setting.name.name);
  if (!found) return 'is missing';
  if (found.formula.includes('#REF!')) return 'leads to a cell that was deleted';
  if (
    setting.isLabelled &&
    setting.place &&
    places &&
    !leadsTo(found.formula, places.sheet ?? '', setting.place)
  )
    return `leads to another cell than the one beside "${setting.label}"`;
  if (found.value === '') return 'leads to an empty cell';
  return isUsable(setting.name.name, found.value)
    ? null
    : `leads to a cell that says "${String(found.value)}"`;
}

function isUsable(name: string, value: string | number | boolean): boolean {
  if (name === EDITION_NAME) return ['2015', '2026'].includes(String(value));
  if (name === YEAR_START_NAME) return typeof value === 'number' && value >= 1 && value <= 12;
  return typeof value === 'number' && value > 60;
}

/** The label stands somewhere above the words; where it is gone, the place that set-up gives it is taken if it is free. */
function settingOf(name: NameLayout, places: SheetPlaces | undefined): Setting {
  const wanted = cellOf(name.formula);
  const label = places && wanted && inputAt(places.layout, { ...wanted, column: wanted.column - 1 });
  const text = label?.kind === 'text' ? label.text : '';
  if (!places || !wanted || text === '') return { name, label: text, place: undefined, isLabelled: false };
  const found = places.findInHead(text);
  if (found) return { name, label: text, place: { ...found, column: found.column + 1 }, isLabelled: true };
  const isFree = [-1, 0].every(
    (offset) => places.headCell({ ...wanted, column: wanted.column + offset }) === '',
  );
  return { name, label: text, place: isFree ? wanted : undefined, isLabelled: false };
}

function planOf(
  workbook: KpiWorkbook,
  setting: Setting,
  place: { readonly sheet: string; readonly address: string },
  places: SheetPlaces | undefined,
  today: SerialDay,
): Found['plan'] {
  const { name, label } = setting;
  const cell = setting.place;
  if (!cell || !places) return undefined;
  const existing = workbook.reading.names.find((item) => item.name === name.name);
  const reference = `=${sheetPrefix(place.sheet)}${absoluteAddress(cell.row, cell.column)}`;
  const isPlaced = existing !== undefined && leadsTo(existing.formula, place.sheet, cell);
  const held = isPlaced ? existing.value : places.headCell(cell);
  const isHeld = held !== '' && (isUsable(name.name, held) || String(held).startsWith('='));
  const value = settingValue(workbook, name.name, today);
  const cells: CellsChange[] = [
    ...(setting.isLabelled
      ? []
      : [
          {
            sheet: place.sheet,
            row: cell.row,
            column: cell.column - 1,
            cells: [[{ kind: 'text' as const, text: label }]],
          },
        ]),
    ...(isHeld
      ? []
      : [
          {
            sheet: place.sheet,
            row: cell.row,
            column: cell.column,
            cells: [[value]],
            numberFormat: formatOf(name.name),
          },
        ]),
  ];
  const steps: RepairStep[] = [
    ...(isPlaced
      ? []
      : [{ place, what: `Name ${name.name}`, before: existing?.formula ?? 'missing', after: reference }]),
    ...(isHeld
      ? []
      : [
          {
            place,
            what: label,
            before: held === '' ? 'empty' : String(held),
            after: shown(workbook, name.name, value, today),
          },
        ]),
  ];
  return {
    key: `name ${name.name}`,
    title: isPlaced ? `Give ${label} a value` : `Let ${name.name} lead to its cell again`,
    steps,
    changes: {
      ...NO_CHANGES,
      structure: existing && !isPlaced ? [{ kind: 'moveName', name: name.name, formula: reference }] : [],
      newNames: existing ? [] : [{ ...name, formula: reference }],
      cells,
    },
  };
}

/** What a setting starts with, as set-up would choose it for the years that are there. */
function settingValue(workbook: KpiWorkbook, name: string, today: SerialDay): CellInput {
  switch (name) {
    case REPORTING_MONTH_NAME:
      return number(firstDayOf(usualReportingMonth(workbook, today)));
    case YEAR_START_NAME:
      return number(workbook.startOf(workbook.years.at(-1)?.year ?? 0));
    case EDITION_NAME:
      return number(2026);
    default:
      return formula('TODAY()');
  }
}

function shown(workbook: KpiWorkbook, name: string, value: CellInput, today: SerialDay): string {
  if (name === REPORTING_MONTH_NAME)
    return `${usualReportingMonth(workbook, today)}, the last month that has ended`;
  return value.kind === 'number' ? String(value.number) : '=TODAY()';
}

/** The last month that has ended, kept within the years of the workbook. */
function usualReportingMonth(workbook: KpiWorkbook, today: SerialDay): Month {
  const months = workbook.years.flatMap(({ year }) => workbook.months(year));
  const [first, last] = [months[0], months.at(-1)];
  const ended = lastEndedMonth(today);
  if (first === undefined || last === undefined) return ended;
  if (isBefore(ended, first)) return first;
  return isBefore(last, ended) ? addMonths(last, 0) : ended;
}

function formatOf(name: string): string {
  if (name === REPORTING_MONTH_NAME) return 'yyyy-mm';
  return name === TODAY_NAME ? 'yyyy-mm-dd' : '0';
}

/** `='KPI Settings'!$B$4` as a cell. */
function cellOf(reference: string): CellPlace | null {
  const match = /!\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference);
  if (!match) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

function leadsTo(reference: string, sheet: string, place: CellPlace): boolean {
  const cell = cellOf(reference);
  const named = reference.replace(/^=/, '').replace(/!.*$/, '').replace(/^'|'$/g, '').replace(/''/g, "'");
  return (
    cell !== null &&
    named.toLowerCase() === sheet.toLowerCase() &&
    cell.row === place.row &&
    cell.column === place.column
  );
}
