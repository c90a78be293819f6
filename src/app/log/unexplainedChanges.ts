import { restatedChanges } from '../close/restatedChanges';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { UnexplainedChange } from './unexplainedChange';
import { unexplainedLimits } from './unexplainedLimits';

/** Everything in the workbook that was changed and that the log does not explain: limits, then figures of closed months. */
export function unexplainedChanges(workbook: KpiWorkbook): readonly UnexplainedChange[] {
  return [...unexplainedLimits(workbook), ...restatedChanges(workbook)];
}
