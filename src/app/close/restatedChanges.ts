import { addMonths } from '../../domain/month';
import { readLog } from '../log/readLog';
import type { UnexplainedChange } from '../log/unexplainedChange';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { isLimit, restatedFigures, tellsOf } from './restatedFigures';

/**
 * The figures of closed months that are others by now and of which the log does not say why. A limit that begins in a month of
 * its own and that nobody has explained is left to the list of new limits, so that nobody is asked twice.
 */
export function restatedChanges(workbook: KpiWorkbook): readonly UnexplainedChange[] {
  const log = readLog(workbook);
  return restatedFigures(workbook).flatMap(({ part, change, since, explanation }) => {
    if (explanation !== null) return [];
    const isNewLimit = isLimit(part) && workbook.yearOf(addMonths(since, -1)) !== undefined;
    const isKnown = log.some((logged) => logged.period === since && tellsOf(logged, change));
    return isNewLimit && !isKnown ? [] : [change];
  });
}
