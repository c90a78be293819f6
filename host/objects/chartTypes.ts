import { chartTypes, ExcelError, type ChartType } from '../engine';
import { NotImplemented } from './NotImplemented';
import { textArgument } from './arguments';

/** Families of chart types that Excel has beyond those of the host. */
const otherTypes =
  /^(?:3D(?:Line|Area\w*)|Surface\w*|Stock\w+|PieOfPie|BarOfPie|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)$/;

/** A chart type of `Excel.ChartType`; one that only Excel draws is refused as not implemented. */
export function chartTypeArgument(value: unknown, what: string): ChartType {
  const text = textArgument(value, what);
  const found = chartTypes.find((type) => type === text);
  if (found) return found;
  if (otherTypes.test(text)) throw new NotImplemented(`the chart type ${text}`);
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes a chart type, not "${text}".`,
  );
}

/** The name of a type; a native chart that the host cannot read has none that it could tell. */
export function chartTypeName(type: ChartType): string {
  if (type !== 'Unsupported') return type;
  throw new NotImplemented('the type of a chart that the host cannot draw');
}
