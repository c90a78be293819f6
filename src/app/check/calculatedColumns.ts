import { rowsForNewKpis } from '../../layout/newRows';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { ColumnOfTable } from '../workbookGateway';

/** The columns that hold formulas only, of every table that the workbook has. */
export function calculatedColumns(workbook: KpiWorkbook): readonly ColumnOfTable[] {
  const years = workbook.years.map(({ year }) => ({ year, kpis: [], limits: {} }));
  return workbook.years.flatMap(({ year }) =>
    rowsForNewKpis({ yearStartMonth: workbook.startOf(year), years }, year, [], {}).flatMap(
      ({ table, columns }) =>
        workbook.table(table)
          ? columns
              .filter(({ content }) => content.kind === 'calculated')
              .map(({ header }) => ({ table, header }))
          : [],
    ),
  );
}
