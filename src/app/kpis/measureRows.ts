import type { Measure } from '../../domain/kpi';
import type { KpiWorkbook, MeasureRow, YearTables } from '../model/KpiWorkbook';

/** The rows of a KPI in the data table of one year, found by its measures. */
export interface MeasureRowsOfYear {
  readonly tables: YearTables;
  /** For each measure its row; `undefined` where the year has none of that name and role. */
  readonly rows: readonly (MeasureRow | undefined)[];
  /** Whether the year has rows of the KPI that are none of these measures. */
  readonly hasOthers: boolean;
}

/** Finds the measures of a KPI in every year that has rows of it, the oldest first. */
export function measureRowsByYear(
  workbook: KpiWorkbook,
  kpiId: string,
  measures: readonly Measure[],
): readonly MeasureRowsOfYear[] {
  return workbook.years.flatMap((tables) => {
    const all = workbook.measureRows(tables, kpiId);
    if (all.length === 0) return [];
    const left = [...all];
    const rows = measures.map((measure) => {
      const index = left.findIndex((row) => isSame(row.measure, measure));
      return index < 0 ? undefined : left.splice(index, 1)[0];
    });
    return [{ tables, rows, hasOthers: left.length > 0 }];
  });
}

function isSame(one: Measure, other: Measure): boolean {
  return one.role === other.role && one.name.toLowerCase() === other.name.toLowerCase();
}
