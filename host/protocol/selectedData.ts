import { columnCount, rowCount } from '../engine';
import type { HostContext } from '../objects/HostContext';
import { rangeClass } from '../objects/Range';
import { RangeTarget } from '../objects/RangeTarget';

interface SelectedDataRequest {
  readonly CoerceType?: unknown;
  readonly ValueFormat?: unknown;
  readonly FilterType?: unknown;
}

const mostCells = 1_000_000;

/**
 * What `Office.context.document.getSelectedDataAsync` answers: the selected cells as rows of values, or of texts as
 * they are shown if these are asked for. office.js itself makes a text of it, with tabs and line breaks.
 * Null for what the host does not have: tables, visible cells alone, and more cells than it can hand over.
 */
export function selectedData(context: HostContext, request: unknown): unknown {
  const { CoerceType, ValueFormat, FilterType } = request as SelectedDataRequest;
  if ((CoerceType !== 'text' && CoerceType !== 'matrix') || FilterType !== 'all') return null;
  const { sheet, area } = context.book.selection;
  if (rowCount(area) * columnCount(area) > mostCells) return null;
  const cells = rangeClass.member(ValueFormat === 'formatted' ? 'text' : 'values');
  return cells?.kind === 'scalar' ? cells.read(new RangeTarget(sheet, area), context) : null;
}
