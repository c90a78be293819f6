import type { Sheet } from '../../host/engine';
import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { expectRefusal } from '../support/expectRefusal';
import { type AddIn, startAddIn } from '../support/theAddIn';

describe('reading a selection', () => {
  let addIn: AddIn;
  let sheet: Sheet;

  beforeAll(async () => {
    addIn = await startAddIn();
    sheet = addIn.host.book.addSheet("O'Brien & Sons");
    sheet.setInputs({ top: 1, left: 1, bottom: 4, right: 3 }, [
      ['Date', 'Site', 'Sent'],
      [46_023, 'North', 3],
      [46_024, true, '=1/0'],
      [46_025, null, 0],
    ]);
    sheet.setFormat({ top: 2, left: 1, bottom: 4, right: 1 }, { numberFormat: 'yyyy-mm-dd' });
  });

  afterAll(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  const select = (top: number, left: number, bottom: number, right: number) => {
    addIn.host.book.select(sheet, { top, left, bottom, right });
    return officeWorkbook.readSelection();
  };

  it('gives values, number formats and the place, without the empty rim', async () => {
    expect(await select(0, 0, 30, 20)).toEqual({
      place: { sheet: "O'Brien & Sons", address: 'B2:D5' },
      row: 1,
      column: 1,
      values: [
        ['Date', 'Site', 'Sent'],
        [46_023, 'North', 3],
        [46_024, true, '#DIV/0!'],
        [46_025, '', 0],
      ],
      numberFormats: [
        ['General', 'General', 'General'],
        ['yyyy-mm-dd', 'General', 'General'],
        ['yyyy-mm-dd', 'General', 'General'],
        ['yyyy-mm-dd', 'General', 'General'],
      ],
      table: null,
    });
  });

  it('takes whole columns and rows for their used part', async () => {
    expect((await select(0, 1, 1_048_575, 3)).place.address).toBe('B2:D5');
    expect((await select(1, 0, 2, 16_383)).place.address).toBe('B2:D3');
  });

  it('reads the same again by place', async () => {
    const selected = await select(0, 0, 30, 20);
    expect(await officeWorkbook.readArea(selected.place)).toEqual(selected);
  });

  it('reads cells under merged headers', async () => {
    sheet.setInput(0, 1, 'Deliveries of the first quarter');
    sheet.merge({ top: 0, left: 1, bottom: 0, right: 3 });
    const { values } = await select(0, 1, 4, 3);
    expect(values[0]).toEqual(['Deliveries of the first quarter', '', '']);
    expect((await addIn.useCases.readSelection()).reading).toMatchObject({ kind: 'records', records: 3 });
    sheet.unmerge({ top: 0, left: 1, bottom: 0, right: 3 });
    sheet.clear({ top: 0, left: 1, bottom: 0, right: 3 });
  });

  it('says that nothing is there, and where', async () => {
    const refusal = await expectRefusal('selectionIsNotUsable', () => select(20, 20, 22, 22));
    expect(refusal.why).toContain("'O''Brien & Sons'!U21:W23");
  });

  it('refuses more cells than a person can have meant', async () => {
    const large = addIn.host.book.addSheet('Large');
    large.setInput(0, 0, 1);
    large.setInput(50_000, 9, 1);
    addIn.host.book.select(large, { top: 0, left: 0, bottom: 50_000, right: 9 });
    const refusal = await expectRefusal('selectionIsNotUsable', () => officeWorkbook.readSelection());
    expect(refusal.why).toContain('500010 cells');
  });

  it('reads the cells beside a table as plain cells', async () => {
    const table = sheet.tables.add({ top: 1, left: 1, bottom: 4, right: 3 }, true, 'Deliveries');
    expect((await select(3, 2, 3, 2)).table).toBe('Deliveries');
    sheet.setInput(2, 4, 'beside');
    const { place, table: name } = await select(1, 1, 4, 4);
    expect([place.address, name]).toEqual(['B2:E5', null]);
    table.convertToRange();
  });
});
