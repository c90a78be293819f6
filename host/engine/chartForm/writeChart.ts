import type {
  AxisPosition,
  ChartAxis as NativeAxis,
  ChartModel as NativeChart,
  ChartTypeGroup,
  SeriesBase,
} from '../excelts';
import type { ChartAxis, ChartModel, ChartSeries, ChartType } from '../chartModel';
import { type GroupKind, groupKinds } from './chartTypes';
import type { Theme } from './colors';
import { automaticAxis } from './readAxis';
import { axisPairs } from './readChart';
import { writeAxis } from './writeAxis';
import { assign, writeFont, writeShape, writeTitle } from './writeParts';
import { type CategoryKind, writeSeries } from './writeSeries';
import { blanksAs, legendPositions } from './words';

/** What a chart is written over, so that what the model does not know survives. */
export interface Before {
  readonly chart: NativeChart | undefined;
  readonly series: ReadonlyMap<string, SeriesBase>;
}

/** A written chart and the native series made for each of ours. */
export interface WrittenChart {
  readonly chart: NativeChart;
  readonly series: Map<string, SeriesBase>;
}

/** The native form of a chart, without cached values. */
export function writeChart(
  model: ChartModel,
  categoriesOf: (series: ChartSeries) => CategoryKind,
  before: Before,
  theme: Theme,
): WrittenChart {
  const written = new Map<string, SeriesBase>();
  const groups: ChartTypeGroup[] = [];
  model.series.forEach((series, place) => {
    const native = writeSeries(series, place, categoriesOf(series), before.series.get(series.id), theme);
    written.set(series.id, native);
    const ids = axisIds[series.axisGroup];
    const kind = kindOf(series.type);
    const group = groups.find((candidate) => fits(candidate, kind, ids));
    if (group) (group.series as SeriesBase[]).push(native);
    else groups.push(newGroup(kind, series, native, ids));
  });
  groups.sort((one, other) => layer(one) - layer(other));

  const old = before.chart;
  const chart: NativeChart = {
    ...old,
    roundedCorners: model.chartArea.roundedCorners,
    chart: {
      ...old?.chart,
      plotArea: { ...old?.chart.plotArea, chartTypes: groups, axes: writeAxes(model, groups, old, theme) },
    },
  };
  assign(chart, 'style', model.style);
  assign(
    chart,
    'spPr',
    writeShape({ fill: model.chartArea.fill, line: model.chartArea.line }, old?.spPr, theme) ?? null,
  );
  assign(chart, 'txPr', writeFont(model.chartArea.font, old?.txPr, theme) ?? null);
  assign(chart.chart.plotArea, 'spPr', writeShape(model.plotArea, old?.chart.plotArea.spPr, theme) ?? null);
  assign(chart.chart, 'title', writeTitle(model.title, old?.chart.title, theme) ?? null);
  chart.chart.autoTitleDeleted = !model.title.visible;
  assign(chart.chart, 'legend', writeLegend(model, old, theme));
  chart.chart.plotVisOnly = model.plotVisibleOnly;
  chart.chart.dispBlanksAs = blanksAs[model.displayBlanksAs];
  assign(chart.chart, 'extLst', writeNotAvailable(model.showNotAvailableAsBlank, old?.chart.extLst));
  return { chart, series: written };
}

const axisIds = { Primary: [111111111, 222222222], Secondary: [333333333, 444444444] } as const;

function kindOf(type: ChartType): GroupKind {
  return groupKinds[type === 'Unsupported' ? 'ColumnClustered' : type];
}

function hasAxes({ type }: ChartTypeGroup): boolean {
  return type !== 'pie' && type !== 'doughnut';
}

function fits(group: ChartTypeGroup, kind: GroupKind, ids: readonly number[]): boolean {
  if (group.type !== kind.type) return false;
  if (!hasAxes(group)) return true;
  if (group.axisIds?.[0] !== ids[0]) return false;
  if ('grouping' in group && group.grouping !== kind.grouping) return false;
  if (group.type === 'bar') return group.barDir === kind.direction;
  return group.type === 'radar' ? group.radarStyle === kind.radarStyle : true;
}

function newGroup(
  kind: GroupKind,
  series: ChartSeries,
  native: SeriesBase,
  ids: readonly number[],
): ChartTypeGroup {
  const common = { varyColors: false, series: [native], axisIds: [...ids] };
  switch (kind.type) {
    case 'bar': {
      const overlap = series.overlap ?? (kind.grouping === 'clustered' ? undefined : 100);
      return {
        ...common,
        type: 'bar',
        barDir: kind.direction,
        grouping: kind.grouping,
        gapWidth: series.gapWidth ?? 150,
        ...(overlap !== undefined && { overlap }),
      };
    }
    case 'line':
      return {
        ...common,
        type: 'line',
        grouping: kind.grouping === 'clustered' ? 'standard' : kind.grouping,
        marker: true,
      };
    case 'area':
      return {
        ...common,
        type: 'area',
        grouping: kind.grouping === 'clustered' ? 'standard' : kind.grouping,
      };
    case 'pie':
      return { type: 'pie', varyColors: true, series: [native], firstSliceAng: 0 };
    case 'doughnut':
      return { type: 'doughnut', varyColors: true, series: [native], firstSliceAng: 0, holeSize: 50 };
    case 'scatter':
      return { ...common, type: 'scatter', scatterStyle: 'lineMarker' };
    case 'radar':
      return { ...common, type: 'radar', radarStyle: kind.radarStyle };
  }
}

/** Areas lie below columns, columns below lines, lines below points; the secondary group above the primary one. */
function layer(group: ChartTypeGroup): number {
  const order = ['area', 'pie', 'doughnut', 'bar', 'radar', 'line', 'scatter'];
  return order.indexOf(group.type) + (group.axisIds?.[0] === axisIds.Secondary[0] ? order.length : 0);
}

function writeAxes(
  model: ChartModel,
  groups: readonly ChartTypeGroup[],
  before: NativeChart | undefined,
  theme: Theme,
): NativeAxis[] {
  const old = before
    ? axisPairs(before.chart.plotArea.chartTypes, before.chart.plotArea.axes)
    : { primary: null, secondary: null };
  const pair = (group: 'Primary' | 'Secondary', category: ChartAxis, value: ChartAxis): NativeAxis[] => {
    const drawn = groups.filter(
      (candidate) => hasAxes(candidate) && candidate.axisIds?.[0] === axisIds[group][0],
    );
    const first = drawn[0];
    if (!first) return [];
    const secondary = group === 'Secondary';
    const native = secondary ? old.secondary : old.primary;
    const lying = first.type === 'bar' && first.barDir === 'bar';
    const [categorySide, valueSide]: AxisPosition[] = lying
      ? ['l', secondary ? 't' : 'b']
      : ['b', secondary ? 'r' : 'l'];
    const [id, crossing] = axisIds[group];
    const shared = {
      secondary,
      betweenByDefault: drawn.some((candidate) => candidate.type !== 'area' && candidate.type !== 'scatter'),
    };
    const scatter = drawn.every((candidate) => candidate.type === 'scatter');
    return [
      writeAxis(
        category,
        {
          ...shared,
          id,
          crossing,
          side: categorySide ?? 'b',
          across: value,
          kind: scatter ? 'x' : 'category',
        },
        native?.category,
        theme,
      ),
      writeAxis(
        value,
        {
          ...shared,
          id: crossing,
          crossing: id,
          side: valueSide ?? 'l',
          across: category,
          kind: 'value',
          ...(scatter && { betweenByDefault: false }),
        },
        native?.value,
        theme,
      ),
    ];
  };
  const { category, value, secondaryCategory, secondaryValue } = model.axes;
  return [
    ...pair('Primary', category, value),
    ...pair(
      'Secondary',
      secondaryCategory ?? { ...automaticAxis(), visible: false },
      secondaryValue ?? automaticAxis(),
    ),
  ];
}

function writeLegend(
  model: ChartModel,
  before: NativeChart | undefined,
  theme: Theme,
): NonNullable<NativeChart['chart']['legend']> | null {
  const { legend } = model;
  if (!legend.visible) return null;
  const native: NonNullable<NativeChart['chart']['legend']> = {
    ...before?.chart.legend,
    legendPos: legendPositions[legend.position],
    overlay: legend.overlay,
  };
  assign(
    native,
    'legendEntries',
    legend.hiddenEntries.length > 0 ? legend.hiddenEntries.map((index) => ({ index, delete: true })) : null,
  );
  assign(native, 'txPr', writeFont(legend.font, native.txPr, theme) ?? null);
  return native;
}

const notAvailableUri = '{56B9EC1D-385E-4148-901F-78D8002777C0}';

/** `#N/A` as an empty cell: `dispNaAsBlank` of MS-ODRAWXML 2.24.3.94, which Excel writes into each chart since 2018. */
function writeNotAvailable(asBlank: boolean, before: string | undefined): string | null {
  const others = [...(before ?? '').matchAll(/<c:ext\b[^]*?<\/c:ext>/g)]
    .map(([xml]) => xml)
    .filter((xml) => !xml.includes(notAvailableUri));
  if (asBlank) {
    others.push(
      `<c:ext uri="${notAvailableUri}" xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart">` +
        '<c16r3:dataDisplayOptions16><c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext>',
    );
  }
  return others.length > 0 ? `<c:extLst>${others.join('')}</c:extLst>` : null;
}
