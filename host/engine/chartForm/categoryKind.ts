import type { ChartModel, ChartSource } from '../chartModel';
import type { Sheet } from '../Sheet';
import { levelsOf, valuesOf } from './plottedCells';
import type { CategoryKind } from './writeSeries';

/** How a file writes the categories of a series: by what stands in their cells now, hidden ones too. */
export function categoryKind(sheet: Sheet, model: ChartModel, categories: ChartSource): CategoryKind {
  if (levelsOf(sheet, categories)) return 'levels';
  const values = valuesOf(sheet, { ...model, plotVisibleOnly: false }, categories);
  const filled = values.filter((value) => value !== null);
  return filled.length > 0 && filled.every((value) => typeof value === 'number') ? 'numbers' : 'words';
}
