import { areaOf, Book, type CellInput, type Sheet } from '../../../../host/engine';

/** Cells of the sheet Data that hold a number of their own; whatever points at them must go on doing so. */
export const TAG_ROWS = 10;
export const TAG_COLUMNS = 4;

/** The number that stands in a tagged cell. */
export function tagOf(row: number, column: number): number {
  return 1000 + row * 10 + column;
}

/**
 * A workbook with some of everything that points at cells: `Data` with tagged cells (A1:D10), a table (F3:J8) and numbers to be sorted
 * (A16:C25), `Calc` with formulas of many kinds, `Mirror` with a formula for each tagged cell. Only Data and Calc are edited.
 */
export function fuzzBook(): Book {
  const book = Book.create();
  book.batch(() => {
    const data = book.activeSheet;
    data.name = 'Data';
    fillData(data);
    fillCalc(book.addSheet('Calc'));
    const mirror = book.addSheet('Mirror');
    forEachTag((row, column, address) => {
      mirror.setInput(row, column, `=Data!${address}`);
      book.names.add(`Tag_${address}`, `=Data!$${address[0] ?? ''}$${String(row + 1)}`);
    });
    addFurnishings(data);
  });
  return book;
}

export function forEachTag(visit: (row: number, column: number, address: string) => void): void {
  for (let row = 0; row < TAG_ROWS; row++)
    for (let column = 0; column < TAG_COLUMNS; column++)
      visit(row, column, `${'ABCD'[column] ?? ''}${String(row + 1)}`);
}

function fillData(data: Sheet): void {
  forEachTag((row, column) => {
    data.setInput(row, column, tagOf(row, column));
  });
  put(data, 2, 5, [
    ["'ID", "'A", "'B", "'Total", "'Note"],
    ['k1', 1, 2, null, 'x'],
    ['k2', 3, 4, null, 'y'],
    ['k3', 5, 6, null, 'x'],
    ['k4', 7, 8, null, null],
    ['k5', 9, 10, null, 'z'],
  ]);
  data.tables.add(areaOf(2, 5, 6, 5), true, 'Sales');
  put(
    data,
    3,
    8,
    Array.from({ length: 5 }, () => ['=Sales[@A]*10+Sales[@B]']),
  );
  put(
    data,
    15,
    0,
    Array.from({ length: 10 }, (_, row) => [
      (row * 7) % 10,
      row,
      `=A${String(row + 16)}+B${String(row + 16)}`,
    ]),
  );
}

const calcFormulas = [
  '=SUM(Data!A1:D10)',
  '=SUM(Data!A:A)',
  '=SUM(Data!2:3)',
  '=SUM(Sales[A])',
  '=SUMIFS(Sales[Total],Sales[Note],"x")',
  '=SUBTOTAL(109,Sales[A])',
  '=SUBTOTAL(9,Data!A16:A25)',
  '=AGGREGATE(9,5,Data!B16:B25)',
  '=COUNTA(Sales[#Headers])',
  '=INDEX(Sales[B],MATCH("k3",Sales[ID],0))',
  '=INDEX(Data!A1:D10,3,2)',
  '=SUM(OFFSET(Data!$A$1,1,1,2,2))',
  '=IFERROR(VLOOKUP("k2",Sales,3,FALSE),"gone")',
  '=A1+A2*2',
  '=SUM(A1:A5)',
  '=Tag_A1+Tag_B2',
  '=COUNTIF(Data!A16:A25,">4")',
  '=SUMPRODUCT(Data!A16:A25,Data!B16:B25)',
  '=TEXTJOIN(",",TRUE,Data!$A$1:$A$10)',
  '=IF(Data!B2>0,Data!C3,Data!D4)',
  '=MAX(Data!$A$1:$D$1,Data!A$5:B$6)',
  '=LET(x,Data!A5,y,Data!B5,x+y)',
];

function fillCalc(calc: Sheet): void {
  put(
    calc,
    0,
    0,
    calcFormulas.map((formula) => [formula]),
  );
  put(calc, 0, 2, [['=FILTER(Data!A16:A25,Data!A16:A25>5,"none")', '=SORT(Data!B16:B25)', '=Data!A1:A3']]);
  put(calc, 0, 6, [
    [3, '=G1*2', '=H1+G1'],
    [4, '=G2*2', '=H2+H1'],
    [5, '=G3*2', '=SUM(G$1:H3)'],
  ]);
}

/** What is no cell content but points at cells. */
function addFurnishings(data: Sheet): void {
  data.conditionalFormats.add({
    areas: [areaOf(0, 0, 10, 4)],
    test: { type: 'custom', formula: '=$A1>1005' },
    format: { fill: { color: '#FF0000' } },
  });
  data.conditionalFormats.add({
    areas: [areaOf(3, 6, 5, 2)],
    test: { type: 'cellValue', operator: 'GreaterThan', formula1: '=$B$16', formula2: null },
    format: { font: { bold: true } },
  });
  data.validations.set(areaOf(3, 9, 5, 1), {
    rule: { type: 'list', source: '=$B$1:$B$4', inCellDropDown: true },
    ignoreBlanks: true,
    errorAlert: { show: true, style: 'stop', title: '', message: '' },
    prompt: { show: false, title: '', message: '' },
  });
  data.charts.add('ColumnClustered', { sheet: data, area: areaOf(2, 5, 6, 3) });
  forEachTag((row, column) => {
    if ((row + column) % 3 === 0) data.comments.addComment(row, column, String(tagOf(row, column)), 'Tester');
  });
  data.pageLayout.printArea = [areaOf(0, 0, 25, 10)];
  data.pageLayout.titleRows = areaOf(0, 0, 2, 16384);
  data.freeze = { rows: 2, columns: 1 };
}

/** Writes rows of inputs from a cell on. */
export function put(sheet: Sheet, row: number, column: number, inputs: CellInput[][]): void {
  sheet.setInputs(areaOf(row, column, inputs.length, inputs[0]?.length ?? 0), inputs);
}
