import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { FormulasChange } from '../workbookGateway';
import { calculatedColumns, expectedTables } from './expectedTables';
import { formulasChange } from './formulaRepair';

/** Every calculated column of every table that a workbook has, written anew. */
export function allFormulas(workbook: KpiWorkbook): readonly FormulasChange[] {
  return expectedTables(workbook).flatMap((expected) => {
    const { reading } = expected;
    if (!reading || reading.rows.length === 0) return [];
    return calculatedColumns(expected)
      .filter(({ header }) => reading.headers.includes(header))
      .map((column) => formulasChange(reading, column, 'all'));
  });
}
