import type { Host } from '../../../../host/Host';
import { expectKeptInFile, readMembers, reopen, setMembers } from '../../../support/keptMembers';
import { startHost } from '../../../support/startHost';

const custom = (context: Excel.RequestContext): Excel.CustomConditionalFormat =>
  context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9').conditionalFormats.getItemAt(0).custom;

describe('the look that a conditional format gives', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('has a rule in the words of the user', async () => {
    await expectKeptInFile(host, (context) => custom(context).rule, { formulaLocal: '=SUM($B2,1)>2' });
    expect(await readMembers((context) => custom(context).rule, ['formula'])).toEqual({
      formula: '=SUM($B2,1)>2',
    });
  });

  it.each([
    { bold: true },
    { italic: true },
    { strikethrough: true },
    { underline: 'Single' },
    { color: '#9C0006' },
  ])('keeps of the font %j', async (values) => {
    await expectKeptInFile(host, (context) => custom(context).format.font, values);
  });

  it('keeps the border of each side', async () => {
    const sides = {
      EdgeTop: 'Dash',
      EdgeBottom: 'Dot',
      EdgeLeft: 'DashDot',
      EdgeRight: 'Continuous',
    } as const;
    const names = Object.keys(sides) as (keyof typeof sides)[];
    for (const side of names)
      await setMembers((context) => custom(context).format.borders.getItem(side), { style: sides[side] });
    await reopen(host);
    await Excel.run(async (context) => {
      const { borders } = custom(context).format;
      const byName = [borders.top, borders.bottom, borders.left, borders.right];
      const byPlace = names.map((_, index) => borders.getItemAt(index));
      for (const border of [...byName, ...byPlace]) border.load('sideIndex,style');
      await context.sync();
      const expected = Object.entries(sides);
      expect(byName.map(({ sideIndex, style }) => [sideIndex, style])).toEqual(expected);
      expect(byPlace.map(({ sideIndex, style }) => [sideIndex, style])).toEqual(expected);
    });
  });
});
