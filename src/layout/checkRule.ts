import { cellAddress } from './address';
import type { CellArea } from './cell';
import { CLASSIC } from './palette';
import type { ConditionalRule } from './ruleTypes';

/** Amber for the cells of a column `Check` that say something; whatever palette the statuses have, this is no status. */
export function checkRule(area: CellArea): ConditionalRule {
  const { fill, text } = CLASSIC.status.watch;
  return {
    area,
    formula: `=${cellAddress(area.row, area.column)}<>""`,
    fillColor: fill,
    font: { color: text },
    stopIfTrue: false,
  };
}
