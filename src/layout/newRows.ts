import type { Kpi } from '../domain/kpi';
import type { LimitStep } from '../domain/limits';
import { text } from './cell';
import { dataColumnSpecs } from './dataSheet';
import type { WorkbookModel } from './model';
import {
  dataSheetName,
  dataTableName,
  REGISTER_SHEET,
  REGISTER_TABLE,
  scorecardSheetName,
  scorecardTableName,
  targetsSheetName,
  targetsTableName,
} from './names';
import { registerColumns } from './registerSheet';
import { scorecardColumnSpecs, scorecardYear } from './scorecardSheet';
import { tableColumns } from './sheetFrame';
import { dataRows, registerRow, rowOf, targetRows } from './tableRows';
import type { TableColumn, TableRow } from './types';
import { targetsColumnSpecs } from './targetsSheet';
import { monthsOf } from './yearSheet';

/** Rows to put below what a table holds. `columns` says which header each cell belongs to, since a team may have moved columns. */
export interface AppendedRows {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/**
 * What a second set-up adds for KPIs that the workbook does not have yet: rows for the register and for the tables of one
 * business year. Nothing that stands in the workbook is part of it, so nothing is overwritten.
 *
 * @param kpis new KPIs only, with IDs that are free.
 * @param limitsOf limit steps by KPI ID.
 */
export function rowsForNewKpis(
  model: Pick<WorkbookModel, 'yearStartMonth' | 'years'>,
  year: number,
  kpis: readonly Kpi[],
  limitsOf: Readonly<Record<string, readonly LimitStep[]>>,
): readonly AppendedRows[] {
  const months = monthsOf(model, year);
  const register = registerColumns(model);
  const data = tableColumns(dataColumnSpecs(year, months));
  const scorecard = tableColumns(scorecardColumnSpecs(scorecardYear(model, year)));
  const targets = tableColumns(targetsColumnSpecs(months));
  return [
    {
      sheet: REGISTER_SHEET,
      table: REGISTER_TABLE,
      columns: register,
      rows: kpis.map((kpi) => registerRow(register, kpi)),
    },
    {
      sheet: dataSheetName(year),
      table: dataTableName(year),
      columns: data,
      rows: kpis.flatMap((kpi) => dataRows(data, kpi, months)),
    },
    {
      sheet: targetsSheetName(year),
      table: targetsTableName(year),
      columns: targets,
      rows: kpis.flatMap((kpi) => targetRows(targets, kpi, months, limitsOf[kpi.id] ?? [])),
    },
    {
      sheet: scorecardSheetName(year),
      table: scorecardTableName(year),
      columns: scorecard,
      rows: kpis.map((kpi) => rowOf(scorecard, { ID: text(kpi.id) })),
    },
  ];
}
