import type { SerialDay } from '../../domain/day';
import type { Month } from '../../domain/month';
import type { ClauseLine } from '../../layout/clausesTable';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { TrendsReading } from '../workbookGateway';
import type { ExpectedTable } from './expectedTables';
import type { Inspection, OtherTable } from './inspection';

/** All that a check knows when it looks for trouble. */
export interface CheckFacts {
  readonly workbook: KpiWorkbook;
  readonly inspection: Inspection;
  /** The tables that the workbook should have, beside those that it has. */
  readonly tables: readonly ExpectedTable[];
  /** Tables with names that are not ours; read only where one of ours is missing. */
  readonly others: readonly OtherTable[];
  /** The clauses of both editions; read only where a table of ours is missing. */
  readonly clauses: readonly ClauseLine[];
  /** The cells under the trend charts; `null` where the workbook has none. */
  readonly trends: TrendsReading | null;
  readonly today: SerialDay;
  readonly reportingMonth: Month;
}
