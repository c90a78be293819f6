import type { Area } from './area';
import type { Chart } from './Chart';
import type { ChartType } from './chartModel';
import type { Sheet } from './Sheet';

/** The charts of a sheet, in the order in which they lie on each other. */
export declare class ChartList implements Iterable<Chart> {
  readonly count: number;
  [Symbol.iterator](): Iterator<Chart>;
  all(): readonly Chart[];
  /** Case-insensitive, as in Excel. */
  named(name: string): Chart | undefined;
  byId(id: string): Chart | undefined;
  add(type: ChartType, source: { sheet: Sheet; area: Area }, seriesBy?: 'Auto' | 'Rows' | 'Columns'): Chart;
  /** Writes models, positions and cached values into the workbook's native charts: call before saving. */
  prepareToSave(): void;
  /** Charts move and stretch with the cells of their own sheet. */
  moved(map: (area: Area) => Area | null): void;
  rewriteFormulas(rewrite: (formula: string) => string): void;
}
