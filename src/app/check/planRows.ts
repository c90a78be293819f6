import { rowsForNewKpis } from '../../layout/newRows';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsWithId } from '../model/RowReader';
import { NO_CHANGES, type TableGrowth } from '../workbookGateway';
import { modelOf } from './expectedTables';
import type { PlannedRepair } from './found';
import type { PlanRows } from './missingRows';
import { placeOfTable } from './placeOf';

/** New rows for a KPI of a workbook; none where a table cannot grow. */
export function rowPlanner(workbook: KpiWorkbook): PlanRows {
  return ({ year }, kpi, tables) => {
    const lacking = tables
      .filter((table) => table !== undefined)
      .filter((table) => rowsWithId(table, kpi.id).length === 0);
    const parts = rowsForNewKpis(modelOf(workbook, year), year, [kpi], {});
    return growthRepair(
      kpi.id,
      lacking.flatMap((table) => {
        const part = parts.find((one) => one.table === table.name);
        return part && part.rows.length > 0 ? [{ table, columns: part.columns, rows: part.rows }] : [];
      }),
    );
  };
}

/** Rows of one KPI as a repair. */
export function growthRepair(kpiId: string, growth: readonly TableGrowth[]): PlannedRepair | undefined {
  if (growth.length === 0 || !growth.every(({ table }) => table.canGrow)) return undefined;
  return {
    key: `rows ${growth.map(({ table }) => table.name).join(' ')} ${kpiId}`,
    title: `Add the rows of ${kpiId}`,
    steps: growth.map(({ table, rows }) => ({
      place: placeOfTable(table),
      what: `${table.sheet}, below the last row`,
      before: '',
      after: rows.length === 1 ? `1 row for ${kpiId}` : `${rows.length} rows for ${kpiId}`,
    })),
    changes: { ...NO_CHANGES, growth },
    shakes: growth.map(({ table }) => table.sheet),
  };
}
