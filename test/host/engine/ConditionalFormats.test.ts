import {
  areaOf,
  type ConditionalTest,
  MAX_COLUMNS,
  type NewConditionalRule,
  type Sheet,
  newBarLook,
} from '../../../host/engine';
import { at, sheetWith } from './support/sheets';

const red = { fill: { color: '#FF0000' } };
const green = { fill: { color: '#00FF00' } };

/** The fills that conditional formats give the cells of a column or row, in order. */
function fillsOf(sheet: Sheet, address: string): string[] {
  const { top, left, bottom, right } = at(address);
  const fills: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1)
      fills.push(sheet.displayedFormat(row, column).fill.color);
  }
  return fills;
}

function rule(
  address: string,
  test: ConditionalTest,
  more: Partial<NewConditionalRule> = {},
): NewConditionalRule {
  return { areas: address.split(' ').map(at), test, format: red, ...more };
}

describe('a conditional format', () => {
  it('reads its formula relative to the first cell of its first area', () => {
    const sheet = sheetWith(['On', 1, 2], ['Off', 3, 4], ['on', 5, 6]);
    sheet.conditionalFormats.add(rule('B1:B3 C2:C3', { type: 'custom', formula: '=$A1="On"' }));
    expect(fillsOf(sheet, 'B1:C3')).toEqual(['#FF0000', '', '', '', '#FF0000', '#FF0000']);
  });

  it('follows the values of its cells', () => {
    const sheet = sheetWith([1], ['=A1']);
    sheet.conditionalFormats.add(rule('A2', { type: 'custom', formula: '=A2>5' }));
    expect(fillsOf(sheet, 'A2')).toEqual(['']);
    sheet.setInput(0, 0, 9);
    expect(fillsOf(sheet, 'A2')).toEqual(['#FF0000']);
  });

  it.each([
    ['GreaterThan', '=10', null, [11]],
    ['LessThan', '=10', null, [null, 9]],
    ['EqualTo', '="yes"', null, ['Yes']],
    ['NotEqualTo', '=10', null, [null, 9, 11, 'Yes']],
    ['Between', '=11', '=9', [9, 10, 11]],
    ['NotBetween', '=9', '=10', [null, 11, 'Yes']],
    ['GreaterThanOrEqual', '=$C$1', null, [10, 11]],
    ['LessThanOrEqual', '=10', null, [null, 9, 10]],
  ] as const)('compares a cell value: %s %s %s', (operator, formula1, formula2, fitting) => {
    const values = [null, 9, 10, 11, 'Yes', { error: '#N/A' } as const];
    const sheet = sheetWith(...values.map((value) => [value]));
    sheet.setInput(0, 2, '=10+0*ROW()');
    sheet.conditionalFormats.add(rule('A1:A6', { type: 'cellValue', operator, formula1, formula2 }));
    const found = values.filter((_, row) => sheet.displayedFormat(row, 0).fill.color === '#FF0000');
    // A text is greater than every number, as in formulas.
    const expected = operator.startsWith('GreaterThan') ? [...fitting, 'Yes'] : fitting;
    expect(found).toEqual(expected);
  });

  it.each([
    ['Contains', ['late', 'Latest', 'too LATE']],
    ['NotContains', ['on time', null]],
    ['BeginsWith', ['late', 'Latest']],
    ['EndsWith', ['late', 'too LATE']],
  ] as const)('looks for text: %s', (operator, fitting) => {
    const values = ['late', 'Latest', 'too LATE', 'on time', null];
    const sheet = sheetWith(...values.map((value) => [value]));
    sheet.conditionalFormats.add(rule('A1:A5', { type: 'containsText', operator, text: 'late' }));
    expect(values.filter((_, row) => sheet.displayedFormat(row, 0).fill.color !== '')).toEqual(fitting);
  });

  it.each([
    ['Blanks', [null]],
    ['NonBlanks', [1, 2, 2, 'x', 9]],
    ['Errors', ['=1/0']],
    ['NonErrors', [null, 1, 2, 2, 'x', 9]],
    ['UniqueValues', [1, 'x', 9, '=1/0']],
    ['DuplicateValues', [2, 2]],
    ['AboveAverage', [9]],
    ['EqualOrBelowAverage', [1, 2, 2]],
  ] as const)('knows %s', (criterion, fitting) => {
    const values = [null, 1, 2, 2, 'x', 9, '=1/0'];
    const sheet = sheetWith(...values.map((value) => [value]));
    sheet.conditionalFormats.add(rule('A1:A7', { type: 'presetCriteria', criterion }));
    const found = values.filter((_, row) => sheet.displayedFormat(row, 0).fill.color !== '');
    expect(found.map(String).sort()).toEqual(fitting.map(String).sort());
  });

  it('finds the top items and the bottom percent', () => {
    const sheet = sheetWith(...[5, 1, 4, 2, 3, 10, 9, 8, 7, 6].map((value) => [value]));
    const { conditionalFormats } = sheet;
    conditionalFormats.add(rule('A1:A10', { type: 'topBottom', direction: 'Top', unit: 'Items', rank: 2 }));
    conditionalFormats.add(
      rule(
        'A1:A10',
        { type: 'topBottom', direction: 'Bottom', unit: 'Percent', rank: 20 },
        { format: green },
      ),
    );
    expect(fillsOf(sheet, 'A1:A10')).toEqual([
      '',
      '#00FF00',
      '',
      '#00FF00',
      '',
      '#FF0000',
      '#FF0000',
      '',
      '',
      '',
    ]);
  });

  it('colours a scale between its points', () => {
    const sheet = sheetWith([0], [5], [10], [20], ['text'], [null]);
    sheet.conditionalFormats.add(
      rule('A1:A6', {
        type: 'colorScale',
        points: [
          { type: 'lowestValue', value: null, color: '#000000' },
          { type: 'number', value: '10', color: '#C80000' },
          { type: 'highestValue', value: null, color: '#FFFFFF' },
        ],
      }),
    );
    expect(fillsOf(sheet, 'A1:A6')).toEqual(['#000000', '#640000', '#C80000', '#FFFFFF', '', '']);
  });

  it('draws bars from zero and picks icons', () => {
    const sheet = sheetWith([-50, 1], [0, 33], [150, 67], [75, 100]);
    sheet.conditionalFormats.add(
      rule('A1:A4', {
        type: 'dataBar',
        lower: { type: 'automatic', value: null },
        upper: { type: 'automatic', value: null },
        color: '#0000FF',
        gradient: false,
        showValue: false,
        look: { ...newBarLook, negativeFill: null, axis: 'Automatic', axisColor: '' },
      }),
    );
    const point = (value: string, comparison: 'GreaterThan' | 'GreaterThanOrEqual') =>
      ({ type: 'number', value, comparison }) as const;
    sheet.conditionalFormats.add(
      rule('B1:B4', {
        type: 'iconSet',
        iconSet: '3TrafficLights1',
        thresholds: [
          point('0', 'GreaterThanOrEqual'),
          point('33', 'GreaterThanOrEqual'),
          point('67', 'GreaterThan'),
        ],
        reverse: false,
        showValue: true,
      }),
    );
    const results = [0, 1, 2, 3].map((row) => sheet.conditionalFormats.resultAt(row, 0));
    expect(results.map((result) => [result?.bar?.from, result?.bar?.to])).toEqual([
      [0, 0.25],
      [0.25, 0.25],
      [0.25, 1],
      [0.25, 0.625],
    ]);
    expect(results[0]?.showValue).toBe(false);
    expect([0, 1, 2, 3].map((row) => sheet.conditionalFormats.resultAt(row, 1)?.icon?.index)).toEqual([
      0, 1, 1, 2,
    ]);
  });
});

describe('several conditional formats', () => {
  const always: ConditionalTest = { type: 'custom', formula: '=TRUE' };

  it('add up; the first to say something wins, and the newest comes first', () => {
    const sheet = sheetWith([1]);
    const { conditionalFormats } = sheet;
    const old = conditionalFormats.add(
      rule('A1', always, { format: { fill: { color: '#111111' }, font: { bold: true, color: '#222222' } } }),
    );
    const young = conditionalFormats.add(
      rule('A1', always, { format: { fill: { color: '#333333' }, font: { color: '#444444' } } }),
    );
    const { fill, font } = sheet.displayedFormat(0, 0);
    expect([fill.color, font.color, font.bold]).toEqual(['#333333', '#444444', true]);
    expect(conditionalFormats.all().map(({ id, priority }) => [id, priority])).toEqual([
      [young.id, 0],
      [old.id, 1],
    ]);
    conditionalFormats.setPriority(old.id, 0);
    expect(sheet.displayedFormat(0, 0).fill.color).toBe('#111111');
  });

  it('stop at one that is true and says so', () => {
    const sheet = sheetWith([1], [2]);
    sheet.conditionalFormats.add(rule('A1:A2', always, { format: { font: { bold: true } } }));
    sheet.conditionalFormats.add(rule('A1:A2', { type: 'custom', formula: '=A1=1' }, { stopIfTrue: true }));
    expect([0, 1].map((row) => sheet.displayedFormat(row, 0).font.bold)).toEqual([false, true]);
  });

  it('are cleared from a part of their cells and mean the same on the rest', () => {
    const sheet = sheetWith([1], [2], [3], [4]);
    const made = sheet.conditionalFormats.add(rule('A1:A4', { type: 'custom', formula: '=A1>2' }));
    sheet.conditionalFormats.clear(at('A1:A2'));
    expect(sheet.conditionalFormats.byId(made.id)?.test).toEqual({ type: 'custom', formula: '=A3>2' });
    expect(fillsOf(sheet, 'A1:A4')).toEqual(['', '', '#FF0000', '#FF0000']);
    sheet.conditionalFormats.clear(at('A:A'));
    expect(sheet.conditionalFormats.count).toBe(0);
  });

  it('follow their cells when rows are inserted and deleted', () => {
    const sheet = sheetWith(['a', 1], ['b', 2], ['a', 3]);
    sheet.conditionalFormats.add(rule('B1:B3', { type: 'custom', formula: '=$A1="a"' }));
    sheet.conditionalFormats.add(
      rule('A1:A3', { type: 'containsText', operator: 'Contains', text: 'b' }, { format: green }),
    );
    sheet.insertCells(areaOf(0, 0, 2, MAX_COLUMNS), 'Down');
    sheet.insertCells(areaOf(3, 0, 1, MAX_COLUMNS), 'Down');
    expect(fillsOf(sheet, 'B3:B6')).toEqual(['#FF0000', '', '', '#FF0000']);
    expect(fillsOf(sheet, 'A3:A6')).toEqual(['', '', '#00FF00', '']);
    sheet.deleteCells(areaOf(0, 0, 3, MAX_COLUMNS), 'Up');
    expect(fillsOf(sheet, 'B1:B3')).toEqual(['', '', '#FF0000']);
  });

  it('follow a sheet that is renamed', () => {
    const sheet = sheetWith([1]);
    sheet.book.addSheet('Limits').setInput(0, 0, 1);
    const { id } = sheet.conditionalFormats.add(rule('A1', { type: 'custom', formula: '=A1>=Limits!$A$1' }));
    const limits = sheet.book.sheetNamed('Limits');
    if (limits) limits.name = 'Lower limits';
    expect(sheet.conditionalFormats.byId(id)?.test).toEqual({
      type: 'custom',
      formula: "=A1>='Lower limits'!$A$1",
    });
    expect(fillsOf(sheet, 'A1')).toEqual(['#FF0000']);
  });
});
