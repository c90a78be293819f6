import type { CellArea } from './cell';

/** A native chart; everything that has to be said about it, with nothing left to the application's defaults that matters. */
export interface ChartLayout {
  /** Unique in the workbook, for example `KPI Trend OTD-01`. */
  readonly name: string;
  readonly type: 'LineMarkers' | 'Line';
  /** The top left corner stands on the top left of this cell. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly widthPoints: number;
  readonly heightPoints: number;
  /** The text, and the cell on the same sheet that holds it as a formula, for titles that follow a renamed KPI. */
  readonly title: {
    readonly text: string;
    readonly cell: CellArea;
    readonly fontSize: number;
    readonly color: string;
  };
  readonly series: readonly SeriesLayout[];
  readonly categoryAxis: CategoryAxisLayout;
  readonly valueAxis: ValueAxisLayout;
  readonly legend: { readonly position: 'Bottom' | 'Top' | 'Right'; readonly fontSize: number };
  readonly displayBlanksAs: 'NotPlotted';
  /** False, so that a chart outlives hidden helper columns. */
  readonly plotVisibleOnly: boolean;
}

export interface SeriesLayout {
  readonly name: string;
  /** The header cell that holds the name. */
  readonly nameCell: CellArea;
  /** One column of the chart's own sheet. */
  readonly values: CellArea;
  readonly categories: CellArea;
  readonly line: {
    readonly color: string;
    readonly weightPoints: number;
    readonly style: 'Continuous' | 'Dash' | 'Dot';
  };
  readonly marker: MarkerLayout | null;
}

export interface MarkerLayout {
  readonly style: 'Circle' | 'Square' | 'Diamond' | 'Triangle';
  readonly size: number;
  readonly fillColor: string;
  readonly lineColor: string;
}

export interface CategoryAxisLayout {
  /** Periods are texts such as `2026-03`, so that no engine sorts or fills them. */
  readonly categoryType: 'TextAxis';
  readonly tickLabelSpacing: number;
  /** Low keeps the labels under the plot when values are negative. */
  readonly tickLabelPosition: 'Low';
  readonly fontSize: number;
  readonly lineColor: string;
}

export interface ValueAxisLayout {
  /** Absent leaves the end automatic. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat: string;
  readonly title: string;
  readonly fontSize: number;
  readonly gridlineColor: string;
}
