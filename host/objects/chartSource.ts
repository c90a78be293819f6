import { type ChartSource, formatAbsolute, quoteSheetName } from '../engine';
import type { RangeTarget } from './RangeTarget';

/** A range as the source of a series. */
export function chartSource({ sheet, area }: RangeTarget): ChartSource {
  return { kind: 'reference', reference: `${quoteSheetName(sheet.name)}!${formatAbsolute(area)}` };
}
