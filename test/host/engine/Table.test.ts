import type { Sheet, Table } from '../../../host/engine';
import { at, inputsOf, sheetWith, valuesOf } from './support/sheets';

describe('a table', () => {
  let sheet: Sheet;
  let table: Table;
  beforeEach(() => {
    sheet = sheetWith(['ID', 'Value', 'Double'], ['a', 1, null], ['b', 2, null], ['c', 3, null]);
    table = sheet.tables.add(at('A1:C4'), true, 'T');
    sheet.setInputs(at('C2:C4'), [['=[@Value]*2'], ['=[@Value]*2'], ['=[@Value]*2']]);
  });
  const names = () => table.columns.map((column) => column.name);

  it('is renamed in all formulas and names', () => {
    sheet.setInput(0, 4, '=SUM(T[Value])');
    sheet.book.names.add('Total', '=SUM(T[Double])');
    sheet.setInput(1, 4, '=Total');
    table.name = 'Kpi';
    expect([sheet.input(0, 4), sheet.value(0, 4), sheet.value(1, 4)]).toEqual(['=SUM(Kpi[Value])', 6, 12]);
    expect(sheet.book.tableNamed('kpi')).toBe(table);
    expect(() => (table.name = 'B2')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  it('gets rows at its end; nothing moves while the cells below are empty', () => {
    expect(table.addRows(null, 2)).toBe(3);
    expect(table.area).toEqual(at('A1:C6'));
    expect(inputsOf(sheet, 'C5:C6')).toEqual([['=[@Value]*2'], ['=[@Value]*2']]);
  });

  it('gets rows at its end and moves what stands below', () => {
    sheet.setInputs(at('A6:D6'), [['below', null, null, 'beside']]);
    table.addRows(null, 1);
    expect([sheet.input(6, 0), sheet.input(5, 3), table.area]).toEqual(['below', 'beside', at('A1:C5')]);
  });

  it('gets rows at its start and in between, looking like the body', () => {
    sheet.setFormat(at('B2:B4'), { numberFormat: '0.0' });
    sheet.setFormat(at('A1:C1'), { font: { bold: true } });
    sheet.conditionalFormats.add({
      areas: [at('B2:B4')],
      test: { type: 'custom', formula: '=$A2="a"' },
      format: {},
    });
    sheet.setInput(0, 4, '=SUM(B2:B4)');
    table.addRows(0, 1);
    table.addRows(2, 1);
    expect(inputsOf(sheet, 'A1:A6').flat()).toEqual(['ID', null, 'a', null, 'b', 'c']);
    expect(inputsOf(sheet, 'C2:C6').flat()).toEqual(Array.from({ length: 5 }, () => '=[@Value]*2'));
    expect([
      sheet.format(1, 1).numberFormat,
      sheet.format(1, 1).font.bold,
      sheet.format(3, 1).numberFormat,
    ]).toEqual(['0.0', false, '0.0']);
    expect(sheet.conditionalFormats.all()[0]?.areas).toEqual([at('B2:B6')]);
    expect(sheet.input(0, 4)).toBe('=SUM(B2:B6)');
  });

  it('loses rows; the last one stays, emptied', () => {
    table.deleteRows(1, 1);
    expect(inputsOf(sheet, 'A1:A4').flat()).toEqual(['ID', 'a', 'c', null]);
    table.deleteRows(0, 2);
    expect([
      table.bodyArea,
      inputsOf(sheet, 'A2:C3')
        .flat()
        .every((input) => input === null),
    ]).toEqual([at('A2:C2'), true]);
    expect(() => {
      table.deleteRows(0, 2);
    }).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  it('gets columns at the end, at the start and in between', () => {
    expect(table.addColumn(null, 'Owner').name).toBe('Owner');
    expect(table.addColumn(0).name).toBe('Column1');
    expect(table.addColumn(2, 'ID').name).toBe('ID2');
    expect(names()).toEqual(['Column1', 'ID', 'ID2', 'Value', 'Double', 'Owner']);
    expect(inputsOf(sheet, 'A1:F2')).toEqual([names(), [null, 'a', null, 1, '=[@Value]*2', null]]);
    expect([table.area, sheet.value(1, 4)]).toEqual([at('A1:F4'), 2]);
  });

  it('loses a column with its cells', () => {
    sheet.setInput(0, 5, '=SUM(T[Value])');
    table.deleteColumn(1);
    expect([names(), sheet.input(0, 4), sheet.value(1, 1)]).toEqual([
      ['ID', 'Double'],
      '=SUM(#REF!)',
      { error: '#REF!' },
    ]);
  });

  it('is resized: columns are dropped, new ones named by what stands there', () => {
    sheet.setInput(0, 3, 'Owner');
    table.resize(at('A1:E6'));
    expect([names(), sheet.input(5, 2)]).toEqual([
      ['ID', 'Value', 'Double', 'Owner', 'Column1'],
      '=[@Value]*2',
    ]);
    table.resize(at('A1:B3'));
    expect([names(), table.bodyArea]).toEqual([['ID', 'Value'], at('A2:B3')]);
    expect(() => {
      table.resize(at('A2:B4'));
    }).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  it('shows totals that remember what they were', () => {
    sheet.setInput(4, 0, 'below');
    table.showTotals = true;
    expect(inputsOf(sheet, 'A5:C6')).toEqual([
      ['Total', null, '=SUBTOTAL(109,[Double])'],
      ['below', null, null],
    ]);
    expect([sheet.value(4, 2), table.bodyArea, table.totalsArea]).toEqual([12, at('A2:C4'), at('A5:C5')]);
    sheet.setInput(4, 1, '=SUBTOTAL(101,[Value])');
    table.showTotals = false;
    expect(inputsOf(sheet, 'A5:C5').flat()).toEqual([null, null, null]);
    table.showTotals = true;
    expect(valuesOf(sheet, 'A5:C5')).toEqual(['Total', 2, 12]);
  });

  it('hides its headers and shows them again', () => {
    table.showHeaders = false;
    expect([table.headerArea, table.area, sheet.input(0, 0), sheet.value(1, 2)]).toEqual([
      null,
      at('A2:C4'),
      null,
      2,
    ]);
    table.showHeaders = true;
    expect([table.area, inputsOf(sheet, 'A1:C1')]).toEqual([at('A1:C4'), [['ID', 'Value', 'Double']]]);
  });

  it('becomes a plain range with plain addresses', () => {
    const other = sheet.book.addSheet('Other');
    other.setInputs(at('A1:B1'), [['=SUM(T[Value])', '=COUNTA(T[[#Headers],[ID]:[Value]])']]);
    table.convertToRange();
    expect(sheet.tables.count).toBe(0);
    expect(inputsOf(sheet, 'C2:C4').flat()).toEqual(['=$B2*2', '=$B3*2', '=$B4*2']);
    expect([inputsOf(other, 'A1:B1'), valuesOf(other, 'A1:B1')]).toEqual([
      [['=SUM(Sheet1!$B$2:$B$4)', '=COUNTA(Sheet1!$A$1:$B$1)']],
      [6, 2],
    ]);
    expect(inputsOf(sheet, 'A1:B2').flat()).toEqual(['ID', 'Value', 'a', 1]);
  });

  it('is deleted with its cells', () => {
    sheet.setInput(0, 4, '=SUM(T[Value])');
    table.delete();
    expect([sheet.tables.count, sheet.input(1, 0), sheet.format(1, 0).fill.color]).toEqual([0, null, '']);
    expect(sheet.input(0, 4)).toBe('=SUM(#REF!)');
    expect(sheet.value(0, 4)).toEqual({ error: '#REF!' });
  });

  it('filters by values and shows everything again', () => {
    const [id] = table.columns;
    if (!id) throw new Error('no column');
    table.filterByValues(id, ['a', 'C']);
    expect([1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([false, true, false]);
    expect(table.isFiltered).toBe(true);
    table.clearFilters();
    expect([sheet.isRowHidden(2), table.isFiltered, table.showFilterButton]).toEqual([false, false, true]);
  });

  it('tells about its changes', () => {
    const events: string[] = [];
    sheet.book.on((event) => events.push(event.type));
    table.style = 'TableStyleLight9';
    table.addRows(null, 1);
    table.delete();
    expect(events.filter((type) => type.startsWith('table'))).toEqual([
      'tableChanged',
      'tableChanged',
      'tableDeleted',
    ]);
  });
});
