import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import {
  expectKeptInFile,
  type MemberValues,
  readMembers,
  reopen,
  setMembers,
} from '../../../support/keptMembers';
import { startHost } from '../../../support/startHost';

type Kind = (typeof kinds)[number][1];

const kinds = [
  ['Custom', 'custom'],
  ['CellValue', 'cellValue'],
  ['ContainsText', 'textComparison'],
  ['PresetCriteria', 'preset'],
  ['TopBottom', 'topBottom'],
  ['ColorScale', 'colorScale'],
  ['DataBar', 'dataBar'],
  ['IconSet', 'iconSet'],
] as const;

/** The rules of the kinds that have a format. */
const rules: readonly ['cellValue' | 'textComparison' | 'preset' | 'topBottom', MemberValues][] = [
  ['cellValue', { rule: { operator: 'Between', formula1: '=1', formula2: '=5' } }],
  ['textComparison', { rule: { operator: 'EndsWith', text: 'late' } }],
  ['preset', { rule: { criterion: 'DuplicateValues' } }],
  ['topBottom', { rule: { type: 'BottomPercent', rank: 20 } }],
];

const cells = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getActiveWorksheet().getRange('B2:C9');
const first = (context: Excel.RequestContext): Excel.ConditionalFormat =>
  cells(context).conditionalFormats.getItemAt(0);

describe('conditional formats of each kind', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  async function add(kind: Kind): Promise<void> {
    const [type] = kinds.find(([, name]) => name === kind) ?? kinds[0];
    await Excel.run(async (context) => {
      cells(context).conditionalFormats.add(type);
      await context.sync();
    });
  }

  it.each(kinds)('are of the kind %s alone', async (type, name) => {
    await add(name);
    await Excel.run(async (context) => {
      const format = first(context).load('type');
      const others = kinds.map(([, kind]) => [kind, format[`${kind}OrNullObject`].load()] as const);
      await context.sync();
      expect(format.type).toBe(type);
      expect(others.flatMap(([kind, part]) => (part.isNullObject ? [] : [kind]))).toEqual([name]);
    });
  });

  it.each(rules)('keep the rule and the look of %s', async (kind, rule) => {
    await add(kind);
    const part = (context: Excel.RequestContext) => first(context)[kind];
    await setMembers(part, rule);
    await setMembers((context) => part(context).format.fill, { color: '#FFC7CE' });
    await reopen(host);
    expect(await readMembers(part, ['rule'])).toEqual(rule);
    expect(await readMembers((context) => part(context).format.fill, ['color'])).toEqual({
      color: '#FFC7CE',
    });
  });

  it('keep a colour scale, of two colours or three', async () => {
    await add('colorScale');
    const scale = (context: Excel.RequestContext) => first(context).colorScale;
    const ends = {
      minimum: { type: 'LowestValue', color: '#112233' },
      maximum: { type: 'Number', formula: '=9', color: '#445566' },
    };
    await setMembers(scale, { criteria: ends });
    expect(await readMembers(scale, ['criteria', 'threeColorScale'])).toEqual({
      criteria: ends,
      threeColorScale: false,
    });
    const criteria = { ...ends, midpoint: { type: 'Percent', formula: '=40', color: '#778899' } };
    await setMembers(scale, { criteria });
    await reopen(host);
    expect(await readMembers(scale, ['criteria', 'threeColorScale'])).toEqual({
      criteria,
      threeColorScale: true,
    });
  });

  it('keep data bars', async () => {
    await add('dataBar');
    const bar = (context: Excel.RequestContext) => first(context).dataBar;
    await expectKeptInFile(host, bar, {
      showDataBarOnly: true,
      lowerBoundRule: { type: 'Number', formula: '=1' },
      upperBoundRule: { type: 'Percent', formula: '=90' },
    });
    await expectKeptInFile(host, (context) => bar(context).positiveFormat, {
      fillColor: '#00B050',
      gradientFill: false,
      borderColor: '#006100',
    });
    await expectKeptInFile(host, (context) => bar(context).negativeFormat, {
      borderColor: '#C00000',
      matchPositiveBorderColor: false,
    });
  });

  it('keep icon sets', async () => {
    await add('iconSet');
    await expectKeptInFile(host, (context) => first(context).iconSet, {
      style: 'FourArrows',
      criteria: [
        {},
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1' },
        { type: 'Percent', operator: 'GreaterThan', formula: '=50' },
        { type: 'Percentile', operator: 'GreaterThan', formula: '=90' },
      ],
      reverseIconOrder: true,
      showIconOnly: true,
    });
  });

  it('are found by their id, and know the cells they are of if these are one range', async () => {
    await add('custom');
    await Excel.run(async (context) => {
      const format = first(context).load('id');
      await context.sync();
      const found = cells(context).conditionalFormats.getItem(format.id).load('type');
      const range = found.getRangeOrNullObject().load('address');
      await context.sync();
      expect([found.type, range.address]).toEqual(['Custom', 'Sheet1!B2:C9']);
      context.workbook.worksheets.getActiveWorksheet().getRange('B4:C4').conditionalFormats.clearAll();
      const none = found.getRangeOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      cells(context).conditionalFormats.getItem('none').load('type');
    });
  });
});
