import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';
import { addSales, fillSales } from './salesChart';

describe('a chart as a whole', () => {
  let host: Host;
  const eventsHaveArrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  beforeEach(async () => {
    host = await startHost();
    await fillSales();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('has a table of its numbers where it has categories', async () => {
    await Excel.run(async (context) => {
      const table = addSales(context).getDataTableOrNullObject();
      table.load('visible');
      await context.sync();
      expect(table.visible).toBe(false);
      table.visible = true;
      table.showLegendKey = false;
      table.format.font.color = '#B76E79';
      table.format.border.color = '#0000FF';
      table.load();
      table.format.font.load('color');
      const none = addSales(context, 'Pie').getDataTableOrNullObject();
      none.load('visible');
      await context.sync();
      expect(table.toJSON()).toMatchObject({ visible: true, showLegendKey: false, showOutlineBorder: true });
      expect([table.format.font.color, none.isNullObject]).toEqual(['#B76E79', true]);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      addSales(context, 'XYScatter').getDataTable().visible = true;
    });
  });

  it('turns rows into columns and back', async () => {
    await Excel.run(async (context) => {
      const chart = addSales(context);
      chart.plotBy = 'Rows';
      chart.load('plotBy');
      chart.series.load('items/name');
      await context.sync();
      expect([chart.plotBy, chart.series.items.map(({ name }) => name)]).toEqual([
        'Rows',
        ['Chains', 'Spokes', 'Saddles'],
      ]);
    });
    await expectOfficeError('InvalidArgument', (context) => {
      const chart = addSales(context);
      chart.series
        .getItemAt(0)
        .setValues(context.workbook.worksheets.getActiveWorksheet().getRange('F9:F12'));
      chart.plotBy = 'Rows';
    });
  });

  it('shows its numbers in a unit, with the label of the unit until that is switched off', async () => {
    await Excel.run(async (context) => {
      const { valueAxis } = addSales(context).axes;
      valueAxis.displayUnit = 'Thousands';
      valueAxis.load('displayUnit,showDisplayUnitLabel,customDisplayUnit');
      await context.sync();
      expect(valueAxis.toJSON()).toMatchObject({ displayUnit: 'Thousands', showDisplayUnitLabel: true });
      valueAxis.showDisplayUnitLabel = false;
      valueAxis.setCustomDisplayUnit(12);
      valueAxis.load('displayUnit,showDisplayUnitLabel,customDisplayUnit');
      await context.sync();
      expect(valueAxis.toJSON()).toMatchObject({
        displayUnit: 'Custom',
        customDisplayUnit: 12,
        showDisplayUnitLabel: false,
      });
    });
  });

  it('keeps how the labels of its categories lie', async () => {
    await Excel.run(async (context) => {
      const { categoryAxis } = addSales(context).axes;
      categoryAxis.alignment = 'Left';
      categoryAxis.offset = 250;
      categoryAxis.multiLevel = false;
      categoryAxis.categoryType = 'DateAxis';
      categoryAxis.majorTimeUnitScale = 'Months';
      categoryAxis.minorTimeUnitScale = 'Days';
      categoryAxis.format.fill.setSolidColor('#EEEEEE');
      categoryAxis.load('alignment,offset,multiLevel,majorTimeUnitScale,minorTimeUnitScale');
      await context.sync();
      expect(categoryAxis.toJSON()).toMatchObject({
        alignment: 'Left',
        offset: 250,
        multiLevel: false,
        majorTimeUnitScale: 'Months',
        minorTimeUnitScale: 'Days',
      });
    });
  });

  it('tells when it is chosen and left, to handlers of its own and of all charts', async () => {
    const heard: string[] = [];
    const names = new Map<string, string>();
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      const one = addSales(context).load('id');
      const other = addSales(context).load('id');
      await context.sync();
      names.set(one.id, 'one').set(other.id, 'other');
      const hear = (how: string) => (event: { chartId: string }) => {
        heard.push(`${how} ${names.get(event.chartId) ?? ''}`);
        return Promise.resolve();
      };
      one.onActivated.add(hear('own: chosen'));
      one.onDeactivated.add(hear('own: left'));
      charts.onActivated.add(hear('all: chosen'));
      await context.sync();
      one.activate();
      await context.sync();
      other.activate();
      await context.sync();
      other.delete();
      const active = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect(active.isNullObject).toBe(true);
    });
    await eventsHaveArrived();
    expect([...heard].sort()).toEqual([
      'all: chosen one',
      'all: chosen other',
      'own: chosen one',
      'own: left one',
    ]);
  });
});
