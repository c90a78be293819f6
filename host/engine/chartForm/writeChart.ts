import type { ChartModel as NativeChart, ChartTypeGroup, DataTable, SeriesBase, View3D } from '../excelts';
import type { ChartDataTable, ChartModel, ChartSeries } from '../chartModel';
import { isSolid } from './chartTypes';
import type { AutomaticColor, Theme } from './colors';
import { writeAxes } from './writeAxes';
import { addToGroup, layer } from './writeGroup';
import { assign, writeFont, writePlace, writeShape } from './writeParts';
import { type CategoryKind, writeSeries } from './writeSeries';
import { writeTitle } from './writeText';
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
  colors: AutomaticColor,
): WrittenChart {
  const written = new Map<string, SeriesBase>();
  const groups: ChartTypeGroup[] = [];
  model.series.forEach((series, place) => {
    const native = writeSeries(
      series,
      place,
      categoriesOf(series),
      before.series.get(series.id),
      theme,
      colors,
    );
    written.set(series.id, native);
    addToGroup(groups, series, native);
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
  const { plotArea } = chart.chart;
  const { fill, line, place, isInside } = model.plotArea;
  assign(plotArea, 'spPr', writeShape({ fill, line }, old?.chart.plotArea.spPr, theme) ?? null);
  assign(plotArea, 'layout', writePlace(place, old?.chart.plotArea.layout, isInside ? 'inner' : 'outer'));
  assign(
    plotArea,
    'dataTable',
    model.dataTable.visible ? writeDataTable(model.dataTable, plotArea.dataTable, theme) : null,
  );
  assign(chart.chart, 'view3D', writeView(model, old?.chart.view3D));
  assign(chart.chart, 'title', writeTitle(model.title, old?.chart.title, theme) ?? null);
  chart.chart.autoTitleDeleted = !model.title.visible;
  assign(chart.chart, 'legend', writeLegend(model, old, theme));
  chart.chart.plotVisOnly = model.plotVisibleOnly;
  assign(chart.chart, 'showDLblsOverMax', model.showDataLabelsOverMaximum ? true : null);
  chart.chart.dispBlanksAs = blanksAs[model.displayBlanksAs];
  assign(chart.chart, 'extLst', writeNotAvailable(model.showNotAvailableAsBlank, old?.chart.extLst));
  return { chart, series: written };
}

/** The angle from which Excel shows bars and pies with a third dimension. */
function writeView(model: ChartModel, before: View3D | undefined): View3D | null {
  const solid = model.series.find(({ type }) => isSolid(type));
  if (!solid) return null;
  if (before) return before;
  return solid.type.includes('Pie')
    ? { rotX: 30, rotY: 0, depthPercent: 100, rAngAx: false }
    : { rotX: 15, rotY: 20, depthPercent: 100, rAngAx: true };
}

function writeDataTable(table: ChartDataTable, before: DataTable | undefined, theme: Theme): DataTable {
  const native: DataTable = {
    ...before,
    showHorzBorder: table.showHorizontalBorder,
    showVertBorder: table.showVerticalBorder,
    showOutline: table.showOutlineBorder,
    showKeys: table.showLegendKey,
  };
  assign(native, 'spPr', writeShape({ fill: table.fill, line: table.line }, before?.spPr, theme) ?? null);
  assign(native, 'txPr', writeFont(table.font, before?.txPr, theme) ?? null);
  return native;
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
  assign(native, 'spPr', writeShape(legend, native.spPr, theme) ?? null);
  assign(native, 'layout', writePlace(legend.place, native.layout));
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
