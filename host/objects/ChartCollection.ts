import type { Sheet } from '../engine';
import { choiceArgument, isAbsent, textArgument } from './arguments';
import { chartClass } from './Chart';
import { chartTypeArgument } from './chartTypes';
import { found, itemAt } from './lookup';
import { event, method, type OfficeObject, officeClass, scalar } from './officeClass';
import { rangeProxy } from './rangeArgument';
import { assertStructureWritable } from './writable';

const directions = ['Auto', 'Columns', 'Rows'] as const;
const targetId = (sheet: Sheet): string => sheet.id;

/** `Excel.ChartCollection`: the charts of a sheet. */
export const chartCollectionClass = officeClass<Sheet>(
  'ChartCollection',
  {
    count: scalar('1.1', ({ charts }) => charts.count),
    add: method(
      '1.1',
      (sheet, [type, sourceData, seriesBy]) => {
        const chartType = chartTypeArgument(type, 'ChartCollection.add');
        const source = rangeProxy(sourceData, 'ChartCollection.add');
        assertStructureWritable(sheet, 'allowEditObjects');
        return chartClass.of(
          sheet.charts.add(chartType, source, seriesByArgument(seriesBy, 'ChartCollection.add')),
        );
      },
      {
        partly:
          'Without stock, surface, 3-D line and area charts, pies of pies, and the kinds of Excel 2016 (histogram, waterfall and others). Bars and pies with a third dimension are drawn flat.',
        assumed: 'A square range is plotted by columns.',
      },
    ),
    getCount: method('1.4', ({ charts }) => charts.count),
    getItem: method('1.1', (sheet, [name]) => found(find(sheet, name), `chart "${String(name)}"`)),
    getItemAt: method('1.1', ({ charts }, [index]) =>
      chartClass.of(itemAt(charts.all(), index, 'ChartCollection.getItemAt')),
    ),
    getItemOrNullObject: method('1.4', (sheet, [name]) => find(sheet, name)),
    onAdded: event('1.8', 50, 'AddedEvent', targetId),
    onActivated: event('1.8', 51, 'ActivatedEvent', targetId),
    onDeactivated: event('1.8', 52, 'DeactivatedEvent', targetId),
    onDeleted: event('1.8', 53, 'DeletedEvent', targetId),
  },
  {
    collection: {
      items: ({ charts }) => charts.all().map((chart) => chartClass.of(chart)),
      find,
    },
  },
);

/** Whether the rows or the columns of a range become series; left out, the shape decides. */
export function seriesByArgument(value: unknown, what: string): (typeof directions)[number] {
  return isAbsent(value) ? 'Auto' : choiceArgument(value, directions, what);
}

function find({ charts }: Sheet, key: unknown): OfficeObject | null {
  const text = textArgument(key, 'ChartCollection.getItem');
  const chart = charts.byId(text) ?? charts.named(text);
  return chart ? chartClass.of(chart) : null;
}
