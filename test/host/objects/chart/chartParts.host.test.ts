import type { Host } from '../../../../host/Host';
import {
  expectKeptInFile,
  type MemberValues,
  readMembers,
  reopen,
  setMembers,
} from '../../../support/keptMembers';
import { startHost } from '../../../support/startHost';
import { drawSales, firstChart } from './salesChart';

describe('the parts around the plot', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await drawSales();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('keep the table of the numbers with its lines', async () => {
    const table = (context: Excel.RequestContext): Excel.ChartDataTable =>
      firstChart(context).getDataTableOrNullObject();
    await setMembers(table, { visible: true });
    await expectKeptInFile(host, table, {
      showHorizontalBorder: false,
      showVerticalBorder: false,
      showOutlineBorder: false,
      showLegendKey: false,
    });
    await Excel.run(async (context) => {
      table(context).format.fill.setSolidColor('#FFEEDD');
      await context.sync();
    });
    await reopen(host);
    const [chart] = host.book.activeSheet.charts.all();
    expect(chart?.model.dataTable.fill).toEqual({ kind: 'solid', color: '#FFEEDD' });
  });

  it.each<['legend' | 'plotArea', MemberValues]>([
    ['legend', { left: 10, top: 20, width: 90, height: 60 }],
    ['plotArea', { left: 30, top: 40, width: 200, height: 100 }],
    ['plotArea', { insideLeft: 30, insideTop: 40, insideWidth: 200, insideHeight: 100 }],
  ])('put the %s to a place in points: %j', async (part, values) => {
    const find = (context: Excel.RequestContext): OfficeExtension.ClientObject => firstChart(context)[part];
    await setMembers(find, values);
    const names = Object.keys(values);
    expect(await readMembers(find, names)).toEqual(values);
    await reopen(host);
    const again = await readMembers(find, names);
    for (const name of names) expect(again[name]).toBeCloseTo(values[name] as number, 1);
  });

  it('have an entry of the legend for each series', async () => {
    await Excel.run(async (context) => {
      const count = firstChart(context).legend.legendEntries.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
  });

  it('lose a border that is cleared', async () => {
    const border = (context: Excel.RequestContext): Excel.ChartBorder => firstChart(context).format.border;
    await setMembers(border, { color: '#FF0000', lineStyle: 'Dash' });
    await Excel.run(async (context) => {
      border(context).clear();
      await context.sync();
    });
    expect(await readMembers(border, ['lineStyle'])).toEqual({ lineStyle: 'None' });
    await reopen(host);
    expect(await readMembers(border, ['lineStyle'])).toEqual({ lineStyle: 'None' });
  });

  it('tell handlers of all charts which chart is left', async () => {
    const heard: Excel.ChartDeactivatedEventArgs[] = [];
    let left = '';
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.onDeactivated.add((event) => {
        heard.push(event);
        return Promise.resolve();
      });
      const chart = firstChart(context).load('id');
      const other = sheet.charts.add('Line', sheet.getRange('A1:B4'));
      chart.activate();
      await context.sync();
      left = chart.id;
      other.activate();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ chartId: left, type: 'ChartDeactivated' });
  });
});
