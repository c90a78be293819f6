import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { UnexplainedChange } from './unexplainedChange';
import { unexplainedLimits } from './unexplainedLimits';

/** Everything in the workbook that was changed and that the log does not explain. */
export function unexplainedChanges(workbook: KpiWorkbook): readonly UnexplainedChange[] {
  return unexplainedLimits(workbook);
}
