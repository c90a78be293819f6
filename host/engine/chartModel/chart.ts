import type { ChartAxis } from './axis';
import type { ChartFill, ChartFont, ChartLine, ChartPlace } from './parts';
import type { ChartSeries } from './series';
import type { ChartDataTable, ChartLegend, ChartTitle } from './text';
import type { ChartType } from './type';

export interface ChartPlotArea {
  fill: ChartFill;
  line: ChartLine;
  place: ChartPlace;
  /** Whether the place is that of the plot itself, without the labels of the axes. */
  isInside: boolean;
}

export interface ChartModel {
  /** The type of the chart: that of its first series; a series added later starts with it. */
  type: ChartType;
  title: ChartTitle;
  legend: ChartLegend;
  axes: {
    category: ChartAxis;
    value: ChartAxis;
    /** Present while a series is on the secondary axis group. */
    secondaryCategory: ChartAxis | null;
    secondaryValue: ChartAxis | null;
    /** Present where series stand one behind the other. */
    series: ChartAxis | null;
  };
  series: ChartSeries[];
  dataTable: ChartDataTable;
  /** `Excel.ChartDisplayBlanksAs` (`Interplotted` is Office's spelling). */
  displayBlanksAs: 'NotPlotted' | 'Zero' | 'Interplotted';
  /** Whether `#N/A` is treated as an empty cell, as in every chart that a current Excel makes. Office.js has no member for it. */
  showNotAvailableAsBlank: boolean;
  plotVisibleOnly: boolean;
  /** Whether the labels of points beyond the axis are shown. */
  showDataLabelsOverMaximum: boolean;
  chartArea: { fill: ChartFill; line: ChartLine; font: ChartFont; roundedCorners: boolean };
  plotArea: ChartPlotArea;
  /** Built-in style 1 to 48. */
  style: number | null;
}
