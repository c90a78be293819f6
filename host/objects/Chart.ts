import { type Chart, type ChartModel, isRound, isScatter } from '../engine';
import { booleanArgument, choiceArgument, isAbsent, textArgument } from './arguments';
import { chartAreaFormatClass } from './ChartAreaFormat';
import { chartAxesClass } from './ChartAxes';
import { seriesByArgument } from './ChartCollection';
import { chartDataLabelsClass } from './ChartDataLabels';
import { chartDataTableClass } from './ChartDataTable';
import { seriesLabels } from './chartLabels';
import { chartLegendClass } from './ChartLegend';
import { type ChartPart, change, numberBetween } from './chartPart';
import { plotByMember } from './chartPlotBy';
import { chartPlotAreaClass } from './ChartPlotArea';
import { chartSeriesCollectionClass } from './ChartSeriesCollection';
import { chartTitleClass } from './ChartTitle';
import { chartTypeArgument, chartTypeName } from './chartTypes';
import { found } from './lookup';
import {
  event,
  method,
  navigation,
  type OfficeObject,
  officeClass,
  type Scalar,
  scalar,
} from './officeClass';
import { rangeOnSheet, rangeProxy } from './rangeArgument';
import { worksheetClass } from './Worksheet';
import { assertStructureWritable } from './writable';

const blanks = ['NotPlotted', 'Zero', 'Interplotted'] as const;
const id = (chart: Chart): string => chart.id;

/** `Excel.Chart`. Lengths are points. */
export const chartClass = officeClass<Chart>(
  'Chart',
  {
    id: scalar('1.7', id),
    name: scalar(
      '1.1',
      (chart) => chart.name,
      (chart, value) => {
        const name = textArgument(value, 'Chart.name');
        assertStructureWritable(chart.sheet, 'allowEditObjects');
        chart.name = name;
      },
    ),
    chartType: scalar(
      '1.7',
      ({ model }) => chartTypeName(model.type),
      (chart, value) => {
        const type = chartTypeArgument(value, 'Chart.chartType');
        assertStructureWritable(chart.sheet, 'allowEditObjects');
        chart.setType(type);
      },
    ),
    left: length('left', 0),
    top: length('top', 0),
    width: length('width', 1),
    height: length('height', 1),
    displayBlanksAs: scalar(
      '1.8',
      ({ model }) => model.displayBlanksAs,
      (chart, value) => {
        const chosen = choiceArgument(value, blanks, 'Chart.displayBlanksAs');
        changeModel(chart, (model) => {
          model.displayBlanksAs = chosen;
        });
      },
    ),
    plotVisibleOnly: scalar(
      '1.8',
      ({ model }) => model.plotVisibleOnly,
      (chart, value) => {
        const chosen = booleanArgument(value, 'Chart.plotVisibleOnly');
        changeModel(chart, (model) => {
          model.plotVisibleOnly = chosen;
        });
      },
    ),
    showDataLabelsOverMaximum: scalar(
      '1.8',
      ({ model }) => model.showDataLabelsOverMaximum,
      (chart, value) => {
        const chosen = booleanArgument(value, 'Chart.showDataLabelsOverMaximum');
        changeModel(chart, (model) => {
          model.showDataLabelsOverMaximum = chosen;
        });
      },
      { partly: 'Kept in the file, not drawn.' },
    ),
    plotBy: plotByMember,
    style: scalar(
      '1.8',
      ({ model }) => model.style,
      (chart, value) => {
        const chosen = numberBetween(1, 48)(value, 'Chart.style');
        changeModel(chart, (model) => {
          model.style = chosen;
        });
      },
      { partly: 'Kept in the file, not drawn; null when the file names none.' },
    ),

    title: navigation('1.1', (chart) => chartTitleClass.of(partIn(chart, ({ title }) => title))),
    legend: navigation('1.1', (chart) => chartLegendClass.of(partIn(chart, (model) => model))),
    axes: navigation('1.1', (chart) => chartAxesClass.of(chart)),
    series: navigation('1.1', (chart) => chartSeriesCollectionClass.of(chart)),
    dataLabels: navigation('1.1', (chart) =>
      chartDataLabelsClass.of(partIn(chart, ({ series }) => series.map(seriesLabels))),
    ),
    format: navigation('1.1', (chart) =>
      chartAreaFormatClass.of(partIn(chart, ({ chartArea }) => chartArea)),
    ),
    plotArea: navigation('1.8', (chart) => chartPlotAreaClass.of(partIn(chart, ({ plotArea }) => plotArea))),
    worksheet: navigation('1.2', ({ sheet }) => worksheetClass.of(sheet)),

    setData: method('1.1', (chart, [sourceData, seriesBy]) => {
      const source = rangeProxy(sourceData, 'Chart.setData');
      const direction = seriesByArgument(seriesBy, 'Chart.setData');
      assertStructureWritable(chart.sheet, 'allowEditObjects');
      chart.setData(source.area, source.sheet, direction);
      return null;
    }),
    setPosition: method('1.1', (chart, [startCell, endCell]) => {
      const { sheet } = chart;
      const start = rangeOnSheet(startCell, sheet, 'Chart.setPosition').area;
      assertStructureWritable(sheet, 'allowEditObjects');
      if (isAbsent(endCell)) {
        chart.left = sheet.leftOfColumn(start.left);
        chart.top = sheet.topOfRow(start.top);
      } else {
        const end = rangeOnSheet(endCell, sheet, 'Chart.setPosition').area;
        chart.setPosition({ top: start.top, left: start.left, bottom: end.bottom, right: end.right });
      }
      return null;
    }),
    getDataTable: method('1.14', (chart) => found(dataTableOf(chart), 'data table in this type of chart')),
    getDataTableOrNullObject: method('1.14', dataTableOf),
    activate: method('1.9', (chart, _args, { book }) => {
      book.activeChart = chart;
      return null;
    }),
    onActivated: event('1.8', 51, 'ActivatedEvent', id),
    onDeactivated: event('1.8', 52, 'DeactivatedEvent', id),
    delete: method('1.1', (chart) => {
      assertStructureWritable(chart.sheet, 'allowEditObjects');
      chart.delete();
      return null;
    }),
  },
  {
    id,
    gone: (chart) =>
      chart.sheet.book.sheetById(chart.sheet.id) && chart.sheet.charts.byId(chart.id)
        ? undefined
        : "The requested resource doesn't exist: the chart was deleted.",
  },
);

/** Null for a type of chart that cannot have one: without categories along an axis. */
function dataTableOf(chart: Chart): OfficeObject | null {
  const { model } = chart;
  const type = model.series[0]?.type ?? model.type;
  if (isRound(type) || isScatter(type) || type.startsWith('Radar')) return null;
  return chartDataTableClass.of(partIn(chart, ({ dataTable }) => dataTable));
}

function partIn<Part>(chart: Chart, find: (model: ChartModel) => Part): ChartPart<Part> {
  return { chart, in: find };
}

function changeModel(chart: Chart, work: (model: ChartModel) => void): void {
  change(
    partIn(chart, (model) => model),
    work,
  );
}

function length(side: 'left' | 'top' | 'width' | 'height', least: number): Scalar<Chart> {
  const points = numberBetween(least, 169_056);
  return scalar(
    '1.1',
    (chart) => chart[side],
    (chart, value) => {
      const chosen = points(value, `Chart.${side}`);
      assertStructureWritable(chart.sheet, 'allowEditObjects');
      chart[side] = chosen;
    },
  );
}
