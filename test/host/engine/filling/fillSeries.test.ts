import {
  areaOf,
  Book,
  type CellInput,
  fillFromEdge,
  fillSeries,
  type FillType,
} from '../../../../host/engine';

const march1 = 46_082;

/** Writes a column from row 20 on, fills some rows beyond it and reads these. */
function filled(
  inputs: readonly CellInput[],
  count: number,
  { type = 'FillDefault', numberFormat }: { type?: FillType; numberFormat?: string } = {},
): CellInput[] {
  const sheet = Book.create().activeSheet;
  const source = areaOf(20, 0, inputs.length);
  sheet.setInputs(
    source,
    inputs.map((input) => [input]),
  );
  if (numberFormat !== undefined) sheet.setFormat(source, { numberFormat });
  const destination =
    count > 0 ? { ...source, bottom: source.bottom + count } : { ...source, top: source.top + count };
  fillSeries(sheet, source, destination, type);
  const start = count > 0 ? source.bottom + 1 : source.top + count;
  return Array.from({ length: Math.abs(count) }, (_, at) => sheet.input(start + at, 0));
}

describe('filling', () => {
  it.each<[string, CellInput[], CellInput[]]>([
    ['copies a single number', [7], [7, 7, 7]],
    ['goes on with the line through numbers', [10, 12.5], [15, 17.5, 20]],
    ['takes the least squares of uneven numbers', [1, 2, 4], [5.33333333333, 6.83333333333, 8.33333333333]],
    ['counts a number that stands in a pattern', [1, null], [2, null, 3]],
    ['keeps the runs of a mixed pattern apart', [1, 2, 'a'], [3, 4, 'a']],
    ['repeats texts', ['red', 'green'], ['red', 'green', 'red']],
    ['goes on with months and keeps capitals', ['NOV'], ['DEC', 'JAN', 'FEB']],
    ['goes on with weekdays in their own step', ['Monday', 'Wednesday'], ['Friday', 'Sunday', 'Tuesday']],
    [
      'takes May for a short or a long name as its neighbour says',
      ['April', 'May'],
      ['June', 'July', 'August'],
    ],
    [
      'counts the number at the end of a text and keeps its zeros',
      ['Line 008'],
      ['Line 009', 'Line 010', 'Line 011'],
    ],
    ['counts ordinal numbers', ['1st'], ['2nd', '3rd', '4th']],
    ['goes round after the fourth quarter', ['Q3'], ['Q4', 'Q1', 'Q2']],
    ['moves the relative addresses of formulas', ['=B21*$C$1'], ['=B22*$C$1', '=B23*$C$1', '=B24*$C$1']],
    ['copies logical values', [true], [true, true, true]],
  ])('%s', (_, inputs, expected) => {
    expect(filled(inputs, 3)).toEqual(expected);
  });

  it.each<[string, string, number[], number[]]>([
    ['a date by days', 'm/d/yyyy', [march1], [march1 + 1, march1 + 2]],
    ['a month by months', 'mmm-yy', [march1], [march1 + 31, march1 + 61]],
    ['the first days of months by months', 'm/d/yyyy', [march1, march1 + 31], [march1 + 61, march1 + 92]],
    ['last days of months to last days', 'm/d/yyyy', [march1 - 1, march1 + 30], [march1 + 60, march1 + 91]],
    ['the same day of years by years', 'm/d/yyyy', [march1, march1 + 365], [march1 + 731, march1 + 1096]],
    ['weeks by weeks', 'm/d/yyyy', [march1, march1 + 7], [march1 + 14, march1 + 21]],
    ['a time by hours', 'h:mm', [0.25], [0.25 + 1 / 24, 0.25 + 2 / 24]],
  ])('goes on from %s', (_, numberFormat, inputs, expected) => {
    expect(filled(inputs, 2, { numberFormat })).toEqual(expected);
  });

  it.each<[FillType, number[], number[]]>([
    ['FillCopy', [1, 2], [1, 2]],
    ['FillSeries', [7], [8, 9]],
    ['FillWeekdays', [march1 + 5], [march1 + 8, march1 + 9]],
    ['FillMonths', [march1], [march1 + 31, march1 + 61]],
    ['FillYears', [march1], [march1 + 365, march1 + 731]],
    ['LinearTrend', [3], [4, 5]],
    ['GrowthTrend', [2, 4], [8, 16]],
  ])('as %s', (type, inputs, expected) => {
    expect(filled(inputs, 2, { type })).toEqual(expected);
  });

  it('goes back when it is filled upwards', () => {
    expect(filled([10, 12.5], -3)).toEqual([2.5, 5, 7.5]);
    expect(filled(['a', 'b'], -3)).toEqual(['b', 'a', 'b']);
    expect(filled(['Line 1'], -2)).toEqual(['Line 1', 'Line 0']);
  });

  it('fills each row of its own to the right', () => {
    const sheet = Book.create().activeSheet;
    sheet.setInputs(areaOf(0, 0, 2, 2), [
      ['Jan', 'Feb'],
      [1, 3],
    ]);
    fillSeries(sheet, areaOf(0, 0, 2, 2), areaOf(0, 0, 2, 4));
    expect([2, 3].map((column) => [sheet.input(0, column), sheet.input(1, column)])).toEqual([
      ['Mar', 5],
      ['Apr', 7],
    ]);
  });

  it('brings formats, validation and conditional formats along, unless only values are wanted', () => {
    const sheet = Book.create().activeSheet;
    sheet.setInput(0, 0, 1);
    sheet.setFormat(areaOf(0, 0), { fill: { color: '#FF0000' } });
    sheet.validations.set(areaOf(0, 0), {
      rule: { type: 'custom', formula: '=A1>0' },
      ignoreBlanks: true,
      errorAlert: { show: true, style: 'stop', title: '', message: '' },
      prompt: { show: false, title: '', message: '' },
    });
    sheet.conditionalFormats.add({
      areas: [areaOf(0, 0)],
      test: { type: 'custom', formula: '=A1>B1' },
      format: { font: { bold: true } },
    });
    fillSeries(sheet, areaOf(0, 0), areaOf(0, 0, 3));
    expect(sheet.format(2, 0).fill.color).toBe('#FF0000');
    expect(sheet.validations.validate(2, 0, -1).ok).toBe(false);
    expect(sheet.validations.all().at(-1)?.validation.rule).toEqual({ type: 'custom', formula: '=A2>0' });
    expect(sheet.conditionalFormats.all()).toHaveLength(1);
    expect(sheet.displayedFormat(2, 0).font.bold).toBe(true);
    sheet.setInput(2, 1, 9);
    expect(sheet.displayedFormat(2, 0).font.bold).toBe(false);

    fillSeries(sheet, areaOf(0, 0), areaOf(0, 0, 1, 3), 'FillValues');
    expect([sheet.input(0, 2), sheet.format(0, 2).fill.color]).toEqual([1, '']);
    fillSeries(sheet, areaOf(0, 0), areaOf(0, 0, 1, 4), 'FillFormats');
    expect([sheet.input(0, 3), sheet.format(0, 3).fill.color]).toEqual([null, '#FF0000']);
  });

  it('refuses a destination that goes on in two directions', () => {
    const sheet = Book.create().activeSheet;
    expect(() => {
      fillSeries(sheet, areaOf(0, 0), areaOf(0, 0, 2, 2));
    }).toThrow('A1:B2 cannot be filled from A1');
  });

  it('copies the first row down, and the row above into a single one', () => {
    const sheet = Book.create().activeSheet;
    sheet.setInputs(areaOf(0, 0, 1, 2), [[1, '=A1']]);
    fillFromEdge(sheet, areaOf(0, 0, 3, 2), 'down');
    expect([sheet.input(2, 0), sheet.input(2, 1)]).toEqual([1, '=A3']);
    fillFromEdge(sheet, areaOf(3, 0, 1, 2), 'down');
    expect([sheet.input(3, 0), sheet.input(3, 1)]).toEqual([1, '=A4']);
    fillFromEdge(sheet, areaOf(0, 2), 'right');
    expect(sheet.input(0, 2)).toBe('=B1');
  });
});
