import type { Area } from './area';
import type { ChartModel, ChartSeries, ChartSource, ChartText, ChartType } from './chartModel';
import type { Sheet } from './Sheet';
import type { CellValue } from './values';

/** A native chart on a sheet. Read `model`; change it only inside `change`. */
export declare class Chart {
  readonly sheet: Sheet;
  /** Stable while the workbook is open. */
  readonly id: string;
  name: string;
  readonly model: ChartModel;
  /** In points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Changes the model and announces it once. */
  change(change: (model: ChartModel) => void): void;
  addSeries(name: string | null, index?: number): ChartSeries;
  deleteSeries(id: string): void;
  /** Replaces all series by those of a range. */
  setData(area: Area, sheet: Sheet, seriesBy: 'Auto' | 'Rows' | 'Columns'): void;
  setType(type: ChartType): void;
  setPosition(area: Area): void;
  /** From the cell under the top-left corner to that under the bottom-right one. */
  readonly cellArea: Area;
  /** The present values behind a source, in order; errors stay errors. */
  valuesOf(source: ChartSource): CellValue[];
  /** The present text of a name or title; null when there is none. */
  textOf(text: ChartText): string | null;
  delete(): void;
}
