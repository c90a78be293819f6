type Stacking = 'Clustered' | 'Stacked' | 'Stacked100';

/** Bars with a third dimension: boxes, cylinders, cones and pyramids, lying and standing; `Col` alone stands one series behind the other. */
export type SolidBarType =
  | `3DColumn${Stacking}`
  | `3DBar${Stacking}`
  | '3DColumn'
  | `${'Cylinder' | 'Cone' | 'Pyramid'}${`Col${Stacking}` | `Bar${Stacking}` | 'Col'}`;

/** `Excel.ChartType`, as far as the host can read, draw and write it; every other native chart is `Unsupported` and stays in the file untouched. */
export type ChartType =
  | `Column${Stacking}`
  | `Bar${Stacking}`
  | 'Line'
  | 'LineStacked'
  | 'LineStacked100'
  | 'LineMarkers'
  | 'LineMarkersStacked'
  | 'LineMarkersStacked100'
  | 'Pie'
  | 'PieExploded'
  | '3DPie'
  | '3DPieExploded'
  | 'Doughnut'
  | 'DoughnutExploded'
  | 'Area'
  | 'AreaStacked'
  | 'AreaStacked100'
  | 'XYScatter'
  | 'XYScatterSmooth'
  | 'XYScatterSmoothNoMarkers'
  | 'XYScatterLines'
  | 'XYScatterLinesNoMarkers'
  | 'Bubble'
  | 'Bubble3DEffect'
  | 'Radar'
  | 'RadarMarkers'
  | 'RadarFilled'
  | SolidBarType
  | 'Unsupported';
