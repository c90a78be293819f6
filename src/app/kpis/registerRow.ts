import type { Kpi } from '../../domain/kpi';
import { isSameId } from '../../domain/kpiId';
import { REGISTER_TABLE } from '../../layout/names';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { type RowReader, rowsOf } from '../model/RowReader';
import type { TableReading } from '../workbookGateway';

/** A KPI with its row in the register. */
export interface RegisteredKpi {
  readonly register: TableReading;
  readonly row: RowReader;
  readonly kpi: Kpi;
}

/** The register of a workbook; refuses one that has lost it. */
export function registerOf({ register }: KpiWorkbook): TableReading {
  if (register) return register;
  throw new ClauseboardError('tableIsMissing', {
    what: `The workbook has no table ${REGISTER_TABLE}.`,
    why: 'Its sheet or table was deleted or renamed, or KPIs were never set up here.',
    next: 'Undo with Ctrl+Z, or set KPIs up first, then try again.',
  });
}

/** A KPI by ID; of two rows with the same ID the first counts. */
export function registeredKpi(workbook: KpiWorkbook, id: string): RegisteredKpi {
  const register = registerOf(workbook);
  const row = rowsOf(register).find((candidate) => isSameId(candidate.text('ID'), id.trim()));
  const kpi = workbook.kpi(id.trim());
  if (row && kpi) return { register, row, kpi };
  throw new ClauseboardError('kpiIsUnknown', {
    what: `The register has no KPI ${id}.`,
    why: 'It was deleted, or its ID was changed since the pane read the workbook.',
    next: 'Look at the register, then open the list of KPIs again.',
  });
}
