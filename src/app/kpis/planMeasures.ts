import type { SerialDay } from '../../domain/day';
import type { Kpi, Measure } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import { text } from '../../layout/cell';
import { dataColumnSpecs } from '../../layout/dataSheet';
import { tableColumns } from '../../layout/sheetFrame';
import { dataRows } from '../../layout/tableRows';
import { placeOf } from '../check/placeOf';
import type { KpiWorkbook, MeasureRow, YearTables } from '../model/KpiWorkbook';
import type { Finding, Place } from '../useCases';
import type { CellsChange, RowRemoval, TableGrowth, TableReading } from '../workbookGateway';
import { currentYears } from './currentYears';
import type { EditedMeasure, FieldChange } from './kpiEdit';
import { measureRowsByYear, type MeasureRowsOfYear } from './measureRows';

/** What an edit of the measures of a KPI does to the data tables of all years. */
export interface MeasuresPlan {
  readonly fields: readonly (FieldChange & { readonly reachesBack: boolean })[];
  readonly cells: readonly CellsChange[];
  readonly growth: readonly TableGrowth[];
  readonly removedRows: readonly RowRemoval[];
  readonly findings: readonly Finding[];
  readonly place: Place | null;
}

/** Plans other names and roles in every year, new rows in the years that are not over, and the removal of rows that are empty. */
export function planMeasures(
  workbook: KpiWorkbook,
  kpi: Kpi,
  edited: readonly EditedMeasure[],
  today: SerialDay,
): MeasuresPlan {
  const years = measureRowsByYear(workbook, kpi.id, kpi.measures);
  const kept = edited.flatMap(({ was, ...measure }) => {
    const before = was === null ? undefined : kpi.measures[was];
    return before && was !== null ? [{ was, before, measure }] : [];
  });
  const changed = kept.filter(({ before, measure }) => describe(before) !== describe(measure));
  const added = edited.filter(({ was }) => was === null);
  const removed = kpi.measures.flatMap((_measure, index) =>
    edited.some(({ was }) => was === index) ? [] : [index],
  );
  const cells = years.flatMap(({ tables, rows }) =>
    changed.flatMap(({ was, before, measure }) => changedCells(tables, rows[was], before, measure)),
  );
  const growth = added.length === 0 ? [] : newRows(workbook, kpi, added, years, today);
  const [firstCell] = cells;
  const [firstGrowth] = growth;
  return {
    fields: [
      ...changed.map(({ before, measure }) => ({
        what: before.role === measure.role ? 'Measure' : 'Role',
        before: describe(before),
        after: describe(measure),
        reachesBack: before.role !== measure.role,
      })),
      ...added.map((measure) => ({
        what: 'Measure',
        before: '',
        after: describe(measure),
        reachesBack: true,
      })),
      ...removed.map((index) => ({
        what: 'Measure',
        before: describe(kpi.measures[index]),
        after: '',
        reachesBack: true,
      })),
    ],
    cells,
    growth,
    removedRows: years.flatMap(({ tables: { data }, rows }) => {
      const indices = removed.flatMap((index) => rows[index]?.row.index ?? []);
      return data && indices.length > 0 ? [{ table: data, rows: indices }] : [];
    }),
    findings: [
      ...years.flatMap((year) => removed.flatMap((index) => filledCells(workbook, year, index))),
      ...(changed.length + removed.length === 0 ? [] : years.flatMap((year) => otherRows(kpi, year))),
      ...halfFilled(workbook, years, growth),
    ],
    place: firstCell
      ? placeAt(years, firstCell)
      : firstGrowth
        ? placeOf(firstGrowth.table, firstGrowth.table.rows.length, 'Measure')
        : null,
  };
}

function changedCells(
  { data }: YearTables,
  found: MeasureRow | undefined,
  before: Measure,
  after: Measure,
): readonly CellsChange[] {
  if (!data || !found) return [];
  const cell = (header: string, value: string, numberFormat?: string): CellsChange => ({
    sheet: data.sheet,
    row: data.row + 1 + found.row.index,
    column: data.column + data.headers.indexOf(header),
    cells: [[text(value)]],
    ...(numberFormat !== undefined && { numberFormat }),
  });
  return [
    ...(before.name === after.name ? [] : [cell('Measure', after.name)]),
    ...(before.role === after.role ? [] : [cell('Role', after.role, '@')]),
  ];
}

/** Years that are not over get rows where they have the KPI; the newest one does where none has. */
function newRows(
  workbook: KpiWorkbook,
  kpi: Kpi,
  added: readonly EditedMeasure[],
  years: readonly MeasureRowsOfYear[],
  today: SerialDay,
): readonly TableGrowth[] {
  const current = currentYears(workbook, today);
  const having = current.filter((tables) => years.some((year) => year.tables === tables));
  return (having.length > 0 ? having : current.slice(-1)).flatMap(({ year, data }) => {
    if (!data) return [];
    const months = workbook.months(year);
    const columns = tableColumns(dataColumnSpecs(year, months));
    return [{ table: data, columns, rows: dataRows(columns, { ...kpi, measures: added }, months) }];
  });
}

/** A row that holds numbers is never taken away. */
function filledCells(workbook: KpiWorkbook, year: MeasureRowsOfYear, index: number): readonly Finding[] {
  const { data } = year.tables;
  const found = year.rows[index];
  if (!data || !found) return [];
  const filled = workbook.months(year.tables.year).filter((month) => found.row.raw(month) !== '');
  const [first] = filled;
  if (first === undefined) return [];
  return [
    {
      severity: 'error',
      what: `"${found.measure.name}" cannot be taken away: ${data.sheet} has entries for it in ${listed(filled)}.`,
      next: 'Keep the measure, or clear its cells first if these numbers are not needed.',
      place: placeOf(data, found.row.index, first),
    },
  ];
}

function otherRows(kpi: Kpi, { tables: { data }, rows, hasOthers }: MeasureRowsOfYear): readonly Finding[] {
  if (!data || (!hasOthers && rows.every((row) => row !== undefined))) return [];
  return [
    {
      severity: 'warning',
      what: `${data.sheet} has other measures for ${kpi.id}; rows that differ stay as they are.`,
      next: 'Look at them and correct them by hand if they should be the same.',
    },
  ];
}

/** A month with some measures typed and others not makes no value. */
function halfFilled(
  workbook: KpiWorkbook,
  years: readonly MeasureRowsOfYear[],
  growth: readonly TableGrowth[],
): readonly Finding[] {
  const filled = years
    .filter(({ tables }) => growth.some(({ table }) => table === tables.data))
    .flatMap(({ tables, rows }) =>
      workbook.months(tables.year).filter((month) => rows.some((row) => row && row.row.raw(month) !== '')),
    );
  if (filled.length === 0) return [];
  return [
    {
      severity: 'warning',
      what: `${listed(filled)} ${filled.length === 1 ? 'has' : 'have'} numbers already and will show ${workbook.word('check')} until the new measure has one, too.`,
      next: 'Type the new measure for these months as well.',
    },
  ];
}

function placeAt(years: readonly MeasureRowsOfYear[], { sheet, row, column }: CellsChange): Place | null {
  const data = years.map(({ tables }) => tables.data).find((table) => table?.sheet === sheet);
  return data ? placeOf(data, row - data.row - 1, headerAt(data, column)) : null;
}

function headerAt({ headers, column }: TableReading, at: number): string {
  return headers[at - column] ?? '';
}

function describe(measure: Measure | undefined): string {
  return measure ? `${measure.role} ${measure.name}` : '';
}

function listed(months: readonly Month[]): string {
  const shown = months.slice(0, 3).join(', ');
  return months.length > 3 ? `${shown} and ${months.length - 3} more months` : shown;
}
