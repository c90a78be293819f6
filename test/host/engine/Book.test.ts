import { areaOf, Book, type BookEvent, ExcelError } from '../../../host/engine';

const refusal = (code: string) => expect.objectContaining({ code }) as ExcelError;

describe('the sheets of a workbook', () => {
  it('begin with one', () => {
    const book = Book.create();
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    expect(book.activeSheet.id).toBe('{00000000-0001-0000-0000-000000000000}');
  });

  it('are found by name without regard to case, and by id', () => {
    const book = Book.create();
    const data = book.addSheet('KPI Data');
    expect(book.sheetNamed('kpi data')).toBe(data);
    expect(book.sheetById(data.id)).toBe(data);
    expect(book.sheetNamed('other')).toBeUndefined();
  });

  it.each([
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'quoted'", 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['SHEET1', 'ItemAlreadyExists'],
  ])('refuse the name "%s"', (name, code) => {
    const book = Book.create();
    expect(() => book.addSheet(name)).toThrow(refusal(code));
    expect(book.sheets).toHaveLength(1);
  });

  it('are renamed with all that refers to them', () => {
    const book = Book.create();
    const sheet = book.activeSheet;
    const other = book.addSheet('Other');
    sheet.setInput(0, 0, 7);
    other.setInput(0, 0, "=Sheet1!A1+SUM('Sheet1'!A:A)");
    book.names.add('Limit', '=Sheet1!$A$1');
    sheet.name = "It's 2026";
    expect(other.input(0, 0)).toBe("='It''s 2026'!A1+SUM('It''s 2026'!A:A)");
    expect(other.value(0, 0)).toBe(14);
    expect(book.names.get('Limit')).toMatchObject({ formula: "='It''s 2026'!$A$1", target: { sheet } });
    sheet.name = "IT'S 2026";
    expect(other.value(0, 0)).toBe(14);
  });

  it('leave #REF! behind when they are deleted', () => {
    const book = Book.create();
    const other = book.addSheet('Other');
    other.setInput(0, 0, '=1+Sheet1!A1');
    book.activeSheet.setInput(0, 0, 'ID');
    book.activeSheet.tables.add({ top: 0, left: 0, bottom: 2, right: 0 }, true, 'T');
    other.setInput(1, 0, '=COUNTA(T[ID])');
    book.deleteSheet(book.activeSheet);
    expect(other.input(0, 0)).toBe('=1+#REF!');
    expect(other.input(1, 0)).toBe('=COUNTA(#REF!)');
    expect(other.value(0, 0)).toEqual({ error: '#REF!' });
    expect(book.activeSheet).toBe(other);
    expect(() => {
      book.deleteSheet(other);
    }).toThrow(refusal('InvalidOperation'));
  });

  it('keep their ids and their own names when they move', () => {
    const book = Book.create();
    const [first] = book.sheets;
    const second = book.addSheet('Second');
    second.names.add('Own', '=Second!$A$1');
    second.setInput(0, 0, 5);
    second.setInput(1, 0, '=Own*2');
    book.moveSheet(second, 0);
    expect(book.sheets).toEqual([second, first]);
    expect([second.position, second.value(1, 0)]).toEqual([0, 10]);
    second.setInput(0, 0, 6);
    expect(second.value(1, 0)).toBe(12);
  });

  it('cannot all be hidden', () => {
    const book = Book.create();
    const second = book.addSheet();
    second.visibility = 'VeryHidden';
    expect(() => {
      book.activeSheet.visibility = 'Hidden';
    }).toThrow(refusal('InvalidOperation'));
    expect(() => {
      book.activeSheet = second;
    }).toThrow(refusal('InvalidOperation'));
  });
});

describe('calculation', () => {
  it('waits for the end of a batch', () => {
    const book = Book.create();
    const sheet = book.activeSheet;
    sheet.setInput(0, 1, '=A1+1');
    book.batch(() => {
      sheet.setInput(0, 0, 5);
      expect(sheet.value(0, 1)).toBe(1);
      book.settle();
      expect(sheet.value(0, 1)).toBe(6);
      sheet.setInput(0, 0, 7);
    });
    expect(sheet.value(0, 1)).toBe(8);
  });

  it('happens on request only in manual mode', () => {
    const book = Book.create();
    const sheet = book.activeSheet;
    sheet.setInput(0, 1, '=A1+1');
    book.calculationMode = 'Manual';
    sheet.setInput(0, 0, 5);
    expect(sheet.value(0, 1)).toBe(1);
    book.calculate();
    expect(sheet.value(0, 1)).toBe(6);
  });

  it('follows names, also those that are no reference', () => {
    const book = Book.create();
    const sheet = book.activeSheet;
    sheet.setInput(0, 0, '=Share*100');
    expect(sheet.value(0, 0)).toEqual({ error: '#NAME?' });
    book.names.add('Share', '=0.95');
    expect(sheet.value(0, 0)).toBe(95);
    book.names.change('share', { formula: '=0.5' });
    expect(sheet.value(0, 0)).toBe(50);
    book.names.delete('Share');
    expect(sheet.value(0, 0)).toEqual({ error: '#NAME?' });
  });

  it('evaluates a formula that stands in no cell', () => {
    const book = Book.create();
    book.activeSheet.setInput(1, 1, 4);
    const value = book.evaluate(book.activeSheet, '=A1*2', { row: 1, column: 1 }, { row: 0, column: 0 });
    expect(value).toBe(8);
  });
});

describe('defined names', () => {
  it.each(['A1', 'R1C1', 'two words', '1st', 'x'.repeat(256), 'TRUE', ''])('are not "%s"', (name) => {
    expect(() => Book.create().names.add(name, '=1')).toThrow(refusal('InvalidArgument'));
  });

  it('are unique without regard to case, in their scope', () => {
    const book = Book.create();
    book.names.add('KPI_Today', '=Sheet1!$A$1', { comment: 'a date' });
    expect(() => book.names.add('kpi_today', '=1')).toThrow(refusal('ItemAlreadyExists'));
    expect(book.activeSheet.names.add('KPI_Today', '=2').scope).toBe(book.activeSheet);
    expect(book.names.get('kpi_TODAY')).toMatchObject({
      comment: 'a date',
      visible: true,
      target: { area: areaOf(0, 0) },
    });
  });
});

describe('events', () => {
  const recorded = (book: Book) => {
    const events: BookEvent[] = [];
    book.on((event) => events.push(event));
    return events;
  };

  it('tell of an edit first, then of what was calculated', () => {
    const book = Book.create();
    const sheet = book.activeSheet;
    sheet.setInput(0, 1, '=A1+1');
    const events = recorded(book);
    sheet.setInput(0, 0, 5);
    expect(events).toEqual([
      {
        type: 'cellsChanged',
        sheet,
        area: areaOf(0, 0),
        change: 'RangeEdited',
        detail: { before: null, after: 5 },
      },
      { type: 'calculated', sheets: [{ sheet, cells: [{ row: 0, column: 1 }] }] },
    ]);
  });

  it('of a batch come at its end, also when it fails', () => {
    const book = Book.create();
    const events = recorded(book);
    expect(() => {
      book.batch(() => {
        book.activeSheet.setInput(0, 0, 5);
        expect(events).toEqual([]);
        throw new Error('stop');
      });
    }).toThrow('stop');
    expect(events.map((event) => event.type)).toEqual(['cellsChanged']);
  });

  it('come in order when a listener changes the workbook', () => {
    const book = Book.create();
    const sheet = book.activeSheet;
    const seen: unknown[] = [];
    book.on((event) => {
      if (event.type === 'cellsChanged' && event.area.top === 0) sheet.setInput(1, 0, 'answer');
    });
    book.on((event) => {
      if (event.type === 'cellsChanged') seen.push(event.area.top);
    });
    sheet.setInput(0, 0, 'question');
    expect(seen).toEqual([0, 1]);
    expect(sheet.value(1, 0)).toBe('answer');
  });

  it('stop for a listener that left', () => {
    const book = Book.create();
    let count = 0;
    const stop = book.on(() => (count += 1));
    book.activeSheet.setInput(0, 0, 1);
    stop();
    book.activeSheet.setInput(0, 0, 2);
    expect(count).toBe(1);
  });

  it('tell of selections', () => {
    const book = Book.create();
    const second = book.addSheet();
    const events = recorded(book);
    book.select(second, areaOf(1, 1, 2, 2));
    expect(events.map((event) => event.type)).toEqual(['sheetActivated', 'selectionChanged']);
    expect(book.selection).toEqual({
      sheet: second,
      area: areaOf(1, 1, 2, 2),
      activeCell: { row: 1, column: 1 },
    });
  });
});
