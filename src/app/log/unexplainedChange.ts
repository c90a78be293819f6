import type { Month } from '../../domain/month';
import type { Place } from '../useCases';
import type { RawCell } from '../workbookGateway';

/**
 * A change that stands in the workbook and that `KpiLog` does not tell of: nobody has said why, nor who agreed. A limit that is
 * not the month before's, or a value of a closed month that is no longer the one that was reported.
 */
export interface UnexplainedChange {
  readonly kind: 'limit' | 'value';
  readonly kpiId: string;
  readonly kpiName: string;
  /** The month from which the limit holds, or whose value is another now. */
  readonly period: Month;
  /** As the log calls it: a word of `LIMIT_WORD`, or `Value`. */
  readonly what: string;
  /** What stood there before, in the KPI's unit; the empty text where nothing did. */
  readonly before: RawCell;
  /** What stands there now; the empty text for a limit that has ended. */
  readonly after: RawCell;
  /** The cell to show. */
  readonly place: Place;
}
