import { type ChartType, isRound } from '../../engine';

/** How a type of chart is drawn; bars and pies with a third dimension are drawn flat. */
export type DrawnAs = 'line' | 'area' | 'column' | 'bar' | 'scatter' | 'bubble' | 'pie' | 'radar' | 'nothing';

export function drawnAs(type: ChartType): DrawnAs {
  if (type.startsWith('Line')) return 'line';
  if (type.startsWith('Area')) return 'area';
  if (isRound(type)) return 'pie';
  if (/^(?:3D)?Column|^(?:Cylinder|Cone|Pyramid)Col/.test(type)) return 'column';
  if (/^(?:3D)?Bar|^(?:Cylinder|Cone|Pyramid)Bar/.test(type)) return 'bar';
  if (type.startsWith('XYScatter')) return 'scatter';
  if (type.startsWith('Bubble')) return 'bubble';
  return type.startsWith('Radar') ? 'radar' : 'nothing';
}

/** What a person calls a chart of this type. */
export function kindName(type: ChartType): string {
  return {
    line: 'Line chart',
    area: 'Area chart',
    column: 'Column chart',
    bar: 'Bar chart',
    scatter: 'Scatter chart',
    bubble: 'Bubble chart',
    pie: type.startsWith('Doughnut') ? 'Doughnut chart' : 'Pie chart',
    radar: 'Radar chart',
    nothing: 'Chart',
  }[drawnAs(type)];
}
