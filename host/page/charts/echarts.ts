import { BarChart, CustomChart, LineChart, PieChart, RadarChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import * as core from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

core.use([
  BarChart,
  CustomChart,
  LineChart,
  PieChart,
  RadarChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TitleComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

export type { EChartsCoreOption, EChartsType } from 'echarts/core';

/** Starts a drawing in an element. SVG: sharp at any size, and its words can be read and tested. */
export function startDrawing(place: HTMLElement, size: { width: number; height: number }): core.EChartsType {
  return core.init(place, null, { renderer: 'svg', ...size });
}
