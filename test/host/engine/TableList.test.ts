import { areaOf, MAX_COLUMNS } from '../../../host/engine';
import { at, inputsOf, sheetWith, valuesOf } from './support/sheets';

describe('making a table', () => {
  it('takes the first row for headers and makes them different texts', () => {
    const sheet = sheetWith(['Cost', 'cost', null, 2026], [1, 2, 3, 4]);
    const table = sheet.tables.add(at('A1:D2'), true);
    expect(table.columns.map((column) => column.name)).toEqual(['Cost', 'cost2', 'Column1', '2026']);
    expect(inputsOf(sheet, 'A1:D1')).toEqual([['Cost', 'cost2', 'Column1', '2026']]);
    expect([table.name, table.area, table.style]).toEqual(['Table1', at('A1:D2'), 'TableStyleMedium2']);
  });

  it('without headers moves the cells down and names the columns', () => {
    const sheet = sheetWith([1, 2], [3, 4], ['=SUM(A1:A2)']);
    const table = sheet.tables.add(at('A1:B2'), false, 'Numbers');
    expect(inputsOf(sheet, 'A1:B4')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
      ['=SUM(A2:A3)', null],
    ]);
    expect([table.area, table.bodyArea]).toEqual([at('A1:B3'), at('A2:B3')]);
  });

  it('gives a table of headers alone an empty row', () => {
    const sheet = sheetWith(['a', 'b']);
    expect(sheet.tables.add(at('A1:B1'), true).bodyArea).toEqual(at('A2:B2'));
  });

  it.each([['A1'], ['R1C1'], ['C'], ['1st'], ['two words'], ['a-b'], ['']])('refuses the name %p', (name) => {
    const sheet = sheetWith(['a'], [1]);
    expect(() => sheet.tables.add(at('A1:A2'), true, name)).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
    expect(sheet.tables.count).toBe(0);
  });

  it('refuses a name in use, whatever its case, and a place in another table', () => {
    const sheet = sheetWith(['a', null, 'b'], [1, null, 2]);
    sheet.tables.add(at('A1:A2'), true, 'Kpi');
    sheet.book.names.add('Limit', '=1');
    expect(() => sheet.tables.add(at('C1:C2'), true, 'KPI')).toThrow(
      expect.objectContaining({ code: 'ItemAlreadyExists' }),
    );
    expect(() => sheet.tables.add(at('C1:C2'), true, 'limit')).toThrow(
      expect.objectContaining({ code: 'ItemAlreadyExists' }),
    );
    expect(() => sheet.tables.add(at('A2:C2'), true)).toThrow(
      expect.objectContaining({ code: 'InvalidOperation' }),
    );
  });

  it('lets formulas refer to it at once', () => {
    const sheet = sheetWith(['Value'], [2], [3]);
    sheet.tables.add(at('A1:A3'), true, 'T');
    sheet.setInputs(at('C1:D1'), [['=SUM(T[Value])', '=ROWS(T[])']]);
    expect(valuesOf(sheet, 'C1:D1')).toEqual([5, 2]);
  });
});

describe('a header that is edited', () => {
  it('renames the column in the formulas of the workbook', () => {
    const sheet = sheetWith(['Value', 'Double'], [2, null], [3, null]);
    sheet.tables.add(at('A1:B3'), true, 'T');
    sheet.setInputs(at('B2:B3'), [['=[@Value]*2'], ['=[@Value]*2']]);
    const other = sheet.book.addSheet('Other');
    other.setInput(0, 0, '=SUM(T[Value])');
    sheet.setInput(0, 0, 'Cost per unit');
    expect(inputsOf(sheet, 'B2:B3')).toEqual([['=[@[Cost per unit]]*2'], ['=[@[Cost per unit]]*2']]);
    expect([other.input(0, 0), other.value(0, 0)]).toEqual(['=SUM(T[Cost per unit])', 5]);
    expect(sheet.tables.named('t')?.columns[1]?.calculatedFormula).toBe('=[@[Cost per unit]]*2');
  });

  it('stays a text of its own: a number, a repeated and an empty one', () => {
    const sheet = sheetWith(['a', 'b', 'c'], [1, 2, 3]);
    const table = sheet.tables.add(at('A1:C2'), true);
    sheet.setInputs(at('A1:C1'), [[2026, 'c', null]]);
    expect(table.columns.map((column) => column.name)).toEqual(['2026', 'c2', 'Column1']);
    expect(inputsOf(sheet, 'A1:C1')).toEqual([['2026', 'c2', 'Column1']]);
  });
});

describe('typing beside a table', () => {
  const table = () => {
    const sheet = sheetWith(['ID', 'Value', 'Double'], ['a', 1, null], ['b', 2, null]);
    const made = sheet.tables.add(at('A1:C3'), true, 'T');
    sheet.setInputs(at('C2:C3'), [['=[@Value]*2'], ['=[@Value]*2']]);
    return { sheet, made };
  };

  it('below it adds a row with formulas, formats, validation and conditional formats', () => {
    const { sheet, made } = table();
    sheet.setFormat(at('B2:B3'), { numberFormat: '0.0', font: { bold: true } });
    sheet.conditionalFormats.add({
      areas: [at('B2:B3')],
      test: { type: 'custom', formula: '=$B2>1' },
      format: { fill: { color: '#FF0000' } },
    });
    sheet.validations.set(at('A2:A3'), {
      rule: { type: 'textLength', operator: 'LessThan', formula1: 5, formula2: null },
      ignoreBlanks: true,
      errorAlert: { show: true, style: 'stop', title: '', message: '' },
      prompt: { show: false, title: '', message: '' },
    });
    sheet.setInput(0, 4, '=SUM($B$2:$B$3)');

    sheet.typeInput(3, 1, '7');
    expect(made.area).toEqual(at('A1:C4'));
    expect([sheet.input(3, 2), sheet.value(3, 2)]).toEqual(['=[@Value]*2', 14]);
    expect([sheet.text(3, 1), sheet.format(3, 1).font.bold]).toEqual(['7.0', true]);
    expect(sheet.displayedFormat(3, 1).fill.color).toBe('#FF0000');
    expect(sheet.validations.at(3, 0)?.areas).toEqual([at('A2:A4')]);
    expect([sheet.input(0, 4), sheet.value(0, 4)]).toEqual(['=SUM($B$2:$B$4)', 10]);
  });

  it('to its right adds a column with the typed header, or a free name', () => {
    const { sheet, made } = table();
    sheet.typeInput(0, 3, 'Owner');
    sheet.typeInput(2, 4, '5');
    expect(made.area).toEqual(at('A1:E3'));
    expect(inputsOf(sheet, 'D1:E3')).toEqual([
      ['Owner', 'Column1'],
      [null, null],
      [null, 5],
    ]);
  });

  it('leaves a table with totals, and cells further away, alone', () => {
    const { sheet, made } = table();
    sheet.typeInput(4, 0, 'x');
    expect(made.area).toEqual(at('A1:C3'));
    made.showTotals = true;
    sheet.typeInput(5, 0, 'x');
    expect(made.bodyArea).toEqual(at('A2:C3'));
  });

  it('a formula into an empty column fills it', () => {
    const { sheet, made } = table();
    sheet.typeInput(0, 3, 'Half');
    sheet.typeInput(1, 3, '=[@Value]/2');
    expect(inputsOf(sheet, 'D2:D3')).toEqual([['=[@Value]/2'], ['=[@Value]/2']]);
    expect(made.columns[3]?.calculatedFormula).toBe('=[@Value]/2');
    sheet.typeInput(2, 3, '=9');
    expect(inputsOf(sheet, 'D2:D3')).toEqual([['=[@Value]/2'], ['=9']]);
  });
});

describe('rows and columns of the sheet', () => {
  const wholeRows = (from: number, count = 1) => areaOf(from, 0, count, MAX_COLUMNS);

  it('inserted inside a table make it larger; new columns get names', () => {
    const sheet = sheetWith(['a', 'b'], [1, 2], [3, 4]);
    const table = sheet.tables.add(at('A1:B3'), true, 'T');
    sheet.insertCells(wholeRows(2), 'Down');
    sheet.insertCells(at('B:B'), 'Right');
    expect([table.area, table.columns.map((column) => column.name)]).toEqual([
      at('A1:C4'),
      ['a', 'Column1', 'b'],
    ]);
    expect(inputsOf(sheet, 'A1:C1')).toEqual([['a', 'Column1', 'b']]);
    expect(new Set(table.columns.map((column) => column.id)).size).toBe(3);
  });

  it('deleted take a column and its references away', () => {
    const sheet = sheetWith(['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]);
    const table = sheet.tables.add(at('A1:C3'), true, 'T');
    sheet.setInputs(at('E1:G1'), [['=SUM(T[b])', '=SUM(T[[a]:[c]])', '=SUM(T[[b]:[c]])']]);
    sheet.deleteCells(at('B:B'), 'Left');
    expect(table.columns.map((column) => column.name)).toEqual(['a', 'c']);
    expect(inputsOf(sheet, 'D1:F1')).toEqual([['=SUM(#REF!)', '=SUM(T[[a]:[c]])', '=SUM(T[[c]])']]);
    expect(valuesOf(sheet, 'D1:F1')).toEqual([{ error: '#REF!' }, 14, 9]);
  });

  it('deleted take a whole table away', () => {
    const sheet = sheetWith([null], ['a'], [1]);
    sheet.tables.add(at('A2:A3'), true, 'T');
    sheet.setInput(5, 3, '=SUM(T[a])');
    sheet.deleteCells(wholeRows(0, 4), 'Up');
    expect([sheet.tables.count, sheet.input(1, 3)]).toEqual([0, '=SUM(#REF!)']);
    expect(sheet.tables.add(at('A1:A2'), true, 'T').name).toBe('T');
  });

  it('above a table move it', () => {
    const sheet = sheetWith(['a'], [1]);
    const table = sheet.tables.add(at('A1:A2'), true, 'T');
    sheet.setInput(0, 2, '=SUM(T[a])');
    sheet.insertCells(wholeRows(0, 2), 'Down');
    expect([table.area, sheet.value(2, 2)]).toEqual([at('A3:A4'), 1]);
  });
});
