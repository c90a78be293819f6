import { isBefore } from '../../domain/month';
import {
  dataTableName,
  REGISTER_TABLE,
  REPORTING_MONTH_NAME,
  scorecardTableName,
  targetsTableName,
  TODAY_NAME,
  WORDS_TABLE,
  YEAR_START_NAME,
} from '../../layout/names';
import { editionFindings } from '../edition/editionFindings';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { rowsOf } from '../model/RowReader';
import type { Finding } from '../useCases';
import type { TableReading } from '../workbookGateway';
import { placeOf } from './placeOf';
import { restatedFindings } from '../close/restatedFindings';
import { registerFindings } from './registerFindings';
import { unknownWords } from './unknownWords';

/** What can be said against a workbook without looking at its formulas: missing parts, and IDs that do not fit together. */
export function structuralFindings(workbook: KpiWorkbook): readonly Finding[] {
  if (!workbook.isSetUp) return [];
  return [
    ...missingTables(workbook),
    ...missingNames(workbook),
    ...editionFindings(workbook),
    ...registerFindings(workbook),
    ...unknownWords(workbook).map(({ finding }) => finding),
    ...restatedFindings(workbook),
    ...workbook.years.flatMap((tables) => [
      ...unknownIds(workbook, tables.data),
      ...unknownIds(workbook, tables.targets),
      ...kpisWithoutRows(workbook, tables),
    ]),
  ];
}

function missingTables(workbook: KpiWorkbook): Finding[] {
  const parts = [
    { table: workbook.register, name: REGISTER_TABLE, holds: 'the KPIs' },
    { table: workbook.table(WORDS_TABLE), name: WORDS_TABLE, holds: 'the words of the statuses' },
    ...workbook.years.flatMap(({ year, data, targets, scorecard }) => [
      { table: data, name: dataTableName(year), holds: `the numbers of ${year}` },
      { table: targets, name: targetsTableName(year), holds: `the targets of ${year}` },
      { table: scorecard, name: scorecardTableName(year), holds: `the results of ${year}` },
    ]),
  ];
  return parts
    .filter(({ table }) => table === undefined)
    .map(({ name, holds }) => ({
      severity: 'error',
      what: `The table ${name} with ${holds} is missing.`,
      next: 'Undo with Ctrl+Z if it was deleted or renamed just now; otherwise take the sheet from an earlier version of the file.',
    }));
}

function missingNames(workbook: KpiWorkbook): Finding[] {
  return [REPORTING_MONTH_NAME, YEAR_START_NAME, TODAY_NAME]
    .filter((name) => (workbook.reading.names.find((item) => item.name === name)?.value ?? '') === '')
    .map((name) => ({
      severity: 'error',
      what: `The name ${name} is missing or leads to an empty cell.`,
      next: 'Look at the sheet KPI Settings: the named cell has to hold a value (Formulas, Name Manager).',
    }));
}

function unknownIds(workbook: KpiWorkbook, table: TableReading | undefined): Finding[] {
  if (!table || !workbook.register) return [];
  return rowsOf(table)
    .filter((row) => row.text('ID') !== '' && workbook.kpi(row.text('ID')) === undefined)
    .map((row) => ({
      severity: 'warning',
      what: `${row.text('ID')} in ${table.sheet} is no KPI of the register.`,
      next: 'Correct the ID, or add the KPI to the register.',
      place: placeOf(table, row.index, 'ID'),
    }));
}

/** KPIs that have numbers in an earlier year and no row in this one, though they are still active. */
function kpisWithoutRows(workbook: KpiWorkbook, tables: YearTables): Finding[] {
  const { data, year } = tables;
  const [firstMonth] = workbook.months(year);
  if (!data || !firstMonth) return [];
  const hasRows = (id: string, other: YearTables): boolean => workbook.measureRows(other, id).length > 0;
  const earlier = workbook.years.filter((other) => other.year < year);
  return workbook.kpis
    .filter(({ activeTo }) => activeTo === undefined || !isBefore(activeTo, firstMonth))
    .filter(({ id }) => id !== '' && !hasRows(id, tables) && earlier.some((other) => hasRows(id, other)))
    .map(({ id }) => ({
      severity: 'warning',
      what: `${id} has no row in ${data.sheet}, so it has no value in ${year}.`,
      next: 'Set the year up again with this KPI, or type in the register until when it was active.',
    }));
}
