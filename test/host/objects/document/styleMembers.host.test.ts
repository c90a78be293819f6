import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import {
  expectKept,
  type FindObject,
  type MemberValues,
  readMembers,
  setMembers,
} from '../../../support/keptMembers';
import { startHost } from '../../../support/startHost';

const style = (context: Excel.RequestContext): Excel.Style => context.workbook.styles.getItem('Late');
const cell = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getActiveWorksheet().getRange('B2');

describe('the members of a style', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      context.workbook.styles.add('Late');
      cell(context).style = 'Late';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const format = (context: Excel.RequestContext): Excel.RangeFormat => cell(context).format;

  it.each<MemberValues>([
    { horizontalAlignment: 'Center' },
    { verticalAlignment: 'Top' },
    { readingOrder: 'RightToLeft' },
    { wrapText: true },
    { shrinkToFit: true },
    { indentLevel: 2 },
  ])('lay the cells that have it: %j', async (values) => {
    await expectKept(style, values);
    expect(await readMembers(format, Object.keys(values))).toEqual(values);
  });

  it.each(['numberFormat', 'numberFormatLocal'])('show the numbers of its cells: %s', async (member) => {
    await expectKept(style, { [member]: '0.000' });
    expect(await readMembers(cell, [member])).toEqual({ [member]: [['0.000']] });
  });

  it.each<MemberValues>([{ locked: false }, { formulaHidden: true }])(
    'protect its cells: %j',
    async (values) => {
      await expectKept(style, values);
      const protection = (context: Excel.RequestContext) => format(context).protection;
      expect(await readMembers(protection, Object.keys(values))).toEqual(values);
    },
  );

  it('draw the borders of its cells', async () => {
    const edge = (borders: Excel.RangeBorderCollection) => borders.getItem('EdgeBottom');
    await expectKept((context) => edge(style(context).borders), { style: 'Dash', color: '#112233' });
    expect(await readMembers((context) => edge(format(context).borders), ['style', 'color'])).toEqual({
      style: 'Dash',
      color: '#112233',
    });
  });

  it.each<[string, FindObject, MemberValues, MemberValues]>([
    ['includeNumber', style, { numberFormat: '0.000' }, { numberFormat: [['General']] }],
    ['includeFont', (context) => style(context).font, { bold: true }, { bold: false }],
    ['includeAlignment', style, { wrapText: true }, { wrapText: false }],
    [
      'includeBorder',
      (context) => style(context).borders.getItem('EdgeTop'),
      { style: 'Continuous' },
      { style: 'None' },
    ],
    ['includePatterns', (context) => style(context).fill, { color: '#FFEE00' }, { color: '#FFFFFF' }],
    ['includeProtection', style, { locked: false }, { locked: true }],
  ])('leave a cell as it is without %s', async (member, part, look, without) => {
    await expectKept(style, { [member]: false });
    await setMembers(part, look);
    const other = (context: Excel.RequestContext): Excel.Range =>
      context.workbook.worksheets.getActiveWorksheet().getRange('D4');
    await setMembers(other, { style: 'Late' });
    const ofCell: Record<string, FindObject> = {
      includeNumber: other,
      includeFont: (context) => other(context).format.font,
      includeAlignment: (context) => other(context).format,
      includeBorder: (context) => other(context).format.borders.getItem('EdgeTop'),
      includePatterns: (context) => other(context).format.fill,
      includeProtection: (context) => other(context).format.protection,
    };
    expect(await readMembers(ofCell[member] ?? other, Object.keys(without))).toEqual(without);
  });

  it('are found by name and by place', async () => {
    await Excel.run(async (context) => {
      const { styles } = context.workbook;
      styles.load('items/name');
      await context.sync();
      const place = styles.items.findIndex(({ name }) => name === 'Late');
      const byPlace = styles.getItemAt(place).load('name,builtIn');
      const byName = styles.getItem('late').load('name');
      await context.sync();
      expect([byPlace.name, byPlace.builtIn, byName.name]).toEqual(['Late', false, 'Late']);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      context.workbook.styles.getItem('None').load('name');
    });
  });
});
