import { isSameId } from '../../domain/kpiId';
import type { UnexplainedChange } from '../log/unexplainedChange';
import { unexplainedLimits } from '../log/unexplainedLimits';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { isLimit, restatedFigures } from './restatedFigures';

/**
 * The figures of closed months that are others by now and of which the log does not say why. A limit that nobody has explained
 * where it begins is left to the list of such limits, so that nobody is asked twice.
 */
export function restatedChanges(workbook: KpiWorkbook): readonly UnexplainedChange[] {
  const unexplained = restatedFigures(workbook).filter(({ explanation }) => explanation === null);
  const limits = unexplained.some(({ part }) => isLimit(part)) ? unexplainedLimits(workbook) : [];
  return unexplained
    .filter(
      ({ change, since }) =>
        !limits.some(
          ({ kpiId, what, period }) =>
            isSameId(kpiId, change.kpiId) && what === change.what && period === since,
        ),
    )
    .map(({ change }) => change);
}
