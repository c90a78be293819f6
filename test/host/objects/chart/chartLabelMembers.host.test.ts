import type { Host } from '../../../../host/Host';
import {
  expectKept,
  expectKeptInFile,
  type MemberValues,
  readMembers,
  setMembers,
} from '../../../support/keptMembers';
import { startHost } from '../../../support/startHost';
import { drawSales, firstChart } from './salesChart';

const label = (context: Excel.RequestContext): Excel.ChartDataLabel =>
  firstChart(context).series.getItemAt(0).points.getItemAt(1).dataLabel;
const labels = (context: Excel.RequestContext): Excel.ChartDataLabels =>
  firstChart(context).series.getItemAt(0).dataLabels;

const contents: readonly MemberValues[] = [
  { showCategoryName: true, showValue: false },
  { showSeriesName: true },
  { showPercentage: true },
  { showBubbleSize: true },
  { showLegendKey: true },
  { separator: '; ' },
  { numberFormat: '0.0', linkNumberFormat: false },
];

describe('the members of data labels', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await drawSales();
    await setMembers((context) => firstChart(context).series.getItemAt(0), { hasDataLabels: true });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each([...contents, { position: 'InsideEnd' }, { textOrientation: 45 }])(
    'keep of all labels of a series %j',
    async (values) => {
      await expectKeptInFile(host, labels, values);
    },
  );

  it.each(contents)('keep of one label %j', async (values) => {
    await expectKeptInFile(host, label, values);
    const other = (context: Excel.RequestContext) =>
      firstChart(context).series.getItemAt(0).points.getItemAt(0).dataLabel;
    for (const [member, value] of Object.entries(await readMembers(other, Object.keys(values))))
      expect(values[member]).not.toBe(value);
  });

  it('keep how all labels of a series lie, until the file is left', async () => {
    await expectKept(labels, { horizontalAlignment: 'Left', verticalAlignment: 'Top' });
  });

  it('keep how a label with words of its own lies', async () => {
    await expectKeptInFile(host, label, {
      text: 'Best',
      horizontalAlignment: 'Right',
      verticalAlignment: 'Bottom',
    });
  });

  it('put a label to a place in points', async () => {
    await setMembers(label, { left: 120, top: 40 });
    expect(await readMembers(label, ['left', 'top'])).toEqual({ left: 120, top: 40 });
  });
});
