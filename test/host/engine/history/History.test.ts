import { areaOf, Book, MAX_COLUMNS, type Sheet } from '../../../../host/engine';
import { at, inputsOf, sheetWith } from '../support/sheets';

const titleAfter = (edit: (sheet: Sheet) => unknown): string | null => {
  const sheet = sheetWith(['Month', 'Cost'], ['Jan', 3], ['Feb', 5]);
  edit(sheet);
  return sheet.book.history.undoTitle;
};

describe('undo and redo', () => {
  it('takes a typed value back and puts it in again', () => {
    const sheet = sheetWith();
    const { history } = sheet.book;
    sheet.typeInput(5, 3, '12%');

    expect(history.undo()).toBe('Typing in D6');
    expect([sheet.isEmpty(5, 3), sheet.format(5, 3).numberFormat]).toEqual([true, 'General']);
    expect(history.undoTitle).toBeNull();
    expect(history.redo()).toBe('Typing in D6');
    expect([sheet.value(5, 3), sheet.format(5, 3).numberFormat]).toEqual([0.12, '0%']);
  });

  it('calculates what depends on a value that was taken back', () => {
    const sheet = sheetWith([2], ['=A1*10']);
    sheet.typeInput(0, 0, '5');
    sheet.book.history.undo();

    expect(sheet.value(1, 0)).toBe(20);
  });

  it('shows where a step was: its sheet, with its cells selected', () => {
    const { book } = sheetWith();
    const other = book.addSheet('Other');
    other.typeInput(2, 2, 'x');
    book.select(book.sheets[0] ?? other, areaOf(7, 7));
    book.history.undo();

    expect(book.selection).toMatchObject({ sheet: other, area: areaOf(2, 2) });
  });

  it('counts what runs in one batch as one step', () => {
    const { book } = sheetWith();
    const before = book.history.stepCount;
    book.batch(() => {
      book.activeSheet.typeInput(0, 0, '1');
      book.activeSheet.columnWidth(0);
      book.activeSheet.setColumnWidth(0, 0, 99);
    });

    expect(book.history.stepCount - before).toBe(1);
    book.history.undo();
    expect(book.activeSheet.isEmpty(0, 0)).toBe(true);
    expect(book.activeSheet.columnWidth(0)).not.toBe(99);
  });

  it('forgets what was taken back when something new is done', () => {
    const sheet = sheetWith();
    const { history } = sheet.book;
    sheet.typeInput(0, 0, '1');
    history.undo();
    sheet.typeInput(1, 0, '2');

    expect(history.redoTitle).toBeNull();
    expect(history.redo()).toBeNull();
  });

  it('keeps a hundred steps', () => {
    const sheet = sheetWith();
    for (let count = 0; count < 130; count += 1) sheet.typeInput(count, 0, '1');
    while (sheet.book.history.undo());

    expect([sheet.value(29, 0), sheet.value(30, 0)]).toEqual([1, null]);
  });

  it('does not count selecting, activating and calculating', () => {
    const { book } = sheetWith(['=NOW()']);
    const other = book.addSheet();
    const before = book.history.stepCount;
    book.select(other, areaOf(3, 3));
    book.activeSheet = other;
    book.calculate();

    expect(book.history.stepCount).toBe(before);
  });

  it('begins anew with an opened file', async () => {
    const sheet = sheetWith([1]);
    const opened = await Book.open(await sheet.book.save());

    expect([opened.history.undoTitle, opened.history.redoTitle]).toEqual([null, null]);
  });

  it('goes on after the workbook was saved, which is no step', async () => {
    const sheet = sheetWith(['Cost'], [3]);
    const chart = sheet.charts.add('Line', { sheet, area: at('A1:A2') });
    sheet.setRowsHidden(9, 9, true);
    const steps = sheet.book.history.stepCount;
    await sheet.book.save();
    expect(sheet.book.history.stepCount).toBe(steps);
    chart.name = 'Trend';
    sheet.book.history.undo();
    sheet.book.history.undo();
    sheet.book.history.undo();

    expect([sheet.charts.count, sheet.isRowHidden(9)]).toEqual([0, false]);
    const [reopened] = (await Book.open(await sheet.book.save())).sheets;
    expect(reopened?.charts.count).toBe(0);
  });
});

describe('the name of a step', () => {
  it.each<[string, (sheet: Sheet) => unknown]>([
    ['Typing in B2', (sheet) => sheet.typeInput(1, 1, '9')],
    ['Clear B2', (sheet) => sheet.setInput(1, 1, null)],
    ['Clear A1:B3', (sheet) => sheet.clear(at('A1:B3'), 'Contents')],
    [
      'Changes in A1:B2',
      (sheet) =>
        sheet.setInputs(at('A1:B2'), [
          [1, 2],
          [3, 4],
        ]),
    ],
    ['Insert rows 4:5', (sheet) => sheet.insertCells(areaOf(3, 0, 2, MAX_COLUMNS), 'Down')],
    ['Delete row 2', (sheet) => sheet.deleteCells(areaOf(1, 0, 1, MAX_COLUMNS), 'Up')],
    ['Insert column B', (sheet) => sheet.insertCells({ ...areaOf(0, 1), bottom: 1_048_575 }, 'Right')],
    ['Format A1:B1', (sheet) => sheet.setFormat(at('A1:B1'), { font: { bold: true } })],
    ['Column width', (sheet) => sheet.setColumnWidth(0, 1, 80)],
    ['Insert sheet Costs', (sheet) => sheet.book.addSheet('Costs')],
    ['Rename sheet Sheet1', (sheet) => (sheet.name = 'Costs')],
    ['Create table Table1', (sheet) => sheet.tables.add(at('A1:B3'), true)],
    ['Insert chart', (sheet) => sheet.charts.add('Line', { sheet, area: at('A1:B3') })],
    ['Frozen panes', (sheet) => (sheet.freeze = { rows: 1, columns: 0 })],
    ['Names', (sheet) => sheet.book.names.add('Limit', '=3')],
    ['Sheet protection', (sheet) => sheet.protection.protect()],
  ])('is "%s"', (title, edit) => {
    expect(titleAfter(edit)).toBe(title);
  });

  it('can be given by who knows better', () => {
    const title = titleAfter(({ book }) =>
      book.batch(() => {
        book.history.entitle('Paste in A1:B2');
        book.activeSheet.typeInput(0, 0, '1');
      }),
    );

    expect(title).toBe('Paste in A1:B2');
  });
});

describe('what comes back', () => {
  it('is the same sheet, table and chart as before', () => {
    const { book } = sheetWith();
    const sheet = book.addSheet('KPIs');
    sheet.setInputs(at('A1:B2'), [
      ['Month', 'Cost'],
      ['Jan', 3],
    ]);
    const table = sheet.tables.add(at('A1:B2'), true, 'Costs');
    const chart = sheet.charts.add('Line', { sheet, area: at('A1:B2') });
    book.activeSheet.setInput(0, 0, '=SUM(Costs[Cost])');
    book.deleteSheet(sheet);
    expect(book.activeSheet.input(0, 0)).toContain('#REF!');
    book.history.undo();

    expect([book.sheets[1], book.tableNamed('Costs'), sheet.charts.byId(chart.id)]).toEqual([
      sheet,
      table,
      chart,
    ]);
    expect(book.activeSheet.name).toBe('KPIs');
    expect(book.sheets[0]?.input(0, 0)).toBe('=SUM(Costs[Cost])');
    expect(book.sheets[0]?.value(0, 0)).toBe(3);
  });

  it('can take the names of sheets that changed them with each other', () => {
    const { book } = sheetWith();
    const [first, second] = [book.activeSheet, book.addSheet('Two')];
    book.batch(() => {
      first.name = 'Between';
      second.name = 'Sheet1';
      first.name = 'Two';
    });
    book.history.undo();

    expect([first.name, second.name]).toEqual(['Sheet1', 'Two']);
  });

  it('is a formula that spills again, where a value stood in its way', () => {
    const sheet = sheetWith(['=SEQUENCE(3)']);
    sheet.typeInput(1, 0, 'in the way');
    expect(sheet.value(0, 0)).toEqual({ error: '#SPILL!' });
    sheet.book.history.undo();

    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([1, 2, 3]);
    sheet.book.history.redo();
    expect(sheet.value(0, 0)).toEqual({ error: '#SPILL!' });
  });

  it('is a spilling formula that was deleted, below a row that was inserted', () => {
    const sheet = sheetWith([1], ['=SEQUENCE(2)']);
    sheet.insertCells(areaOf(0, 0, 1, MAX_COLUMNS), 'Down');
    sheet.setInput(2, 0, null);
    sheet.book.history.undo();
    expect(inputsOf(sheet, 'A1:A4')).toEqual([[null], [1], ['=SEQUENCE(2)'], [2]]);
    sheet.book.history.undo();

    expect([0, 1, 2, 3].map((row) => sheet.value(row, 0))).toEqual([1, 1, 2, null]);
  });

  it('is a table with the rows that its filter hid', () => {
    const sheet = sheetWith(['Month', 'Cost'], ['Jan', 3], ['Feb', 5]);
    const table = sheet.tables.add(at('A1:B3'), true);
    const [month] = table.columns;
    if (month) table.filterByValues(month, ['Jan']);
    expect(sheet.isRowHidden(2)).toBe(true);
    sheet.book.history.undo();
    expect([sheet.isRowHidden(2), table.isFiltered]).toEqual([false, false]);
    sheet.book.history.redo();

    expect([sheet.isRowHidden(2), table.isFiltered]).toEqual([true, true]);
  });

  it('is nothing from before a sheet was protected with a password', () => {
    const sheet = sheetWith([1]);
    sheet.typeInput(0, 0, '2');
    sheet.protection.protect({}, 'secret');

    expect([sheet.book.history.undo(), sheet.protection.protected, sheet.value(0, 0)]).toEqual([
      null,
      true,
      2,
    ]);
  });

  it('shows what it showed, where formulas are calculated on demand only', () => {
    const sheet = sheetWith([2], ['=A1*10']);
    sheet.book.calculationMode = 'Manual';
    sheet.insertCells(areaOf(0, 0, 1, MAX_COLUMNS), 'Down');
    sheet.book.history.undo();

    expect(sheet.value(1, 0)).toBe(20);
  });

  it('is not the chosen chart any more when it went', () => {
    const sheet = sheetWith([2], [3]);
    sheet.book.activeChart = sheet.charts.add('Line', { sheet, area: at('A1:A2') });
    sheet.book.history.undo();

    expect(sheet.book.activeChart).toBeNull();
  });

  it('can be undone on a sheet that is protected by now', () => {
    const sheet = sheetWith([1]);
    sheet.typeInput(0, 0, '2');
    sheet.protection.protect();
    sheet.book.history.undo();
    sheet.book.history.undo();

    expect([sheet.protection.protected, sheet.value(0, 0)]).toEqual([false, 1]);
  });
});
