import { areaOf, Book, ExcelError, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../../host/engine';

describe('a cell', () => {
  let sheet: Sheet;
  beforeEach(() => {
    sheet = Book.create().activeSheet;
  });

  it('is empty at first', () => {
    expect([sheet.input(0, 0), sheet.value(0, 0), sheet.text(0, 0)]).toEqual([null, null, '']);
    expect(sheet.usedArea()).toBeNull();
  });

  it.each([[5], [-0.25], ['text'], [true], ['']])('holds %p', (input) => {
    sheet.setInput(2, 3, input);
    expect([sheet.input(2, 3), sheet.value(2, 3)]).toEqual([input, input]);
  });

  it('holds an error value', () => {
    sheet.setInput(0, 0, { error: '#N/A' });
    expect([sheet.input(0, 0), sheet.value(0, 0), sheet.text(0, 0)]).toEqual([
      '#N/A',
      { error: '#N/A' },
      '#N/A',
    ]);
  });

  it('calculates a formula at once', () => {
    sheet.setInput(0, 0, 20);
    sheet.setInput(0, 1, '=a1*2+1');
    expect([sheet.input(0, 1), sheet.value(0, 1), sheet.isFormula(0, 1)]).toEqual(['=A1*2+1', 41, true]);
    sheet.setInput(0, 0, 1);
    expect(sheet.value(0, 1)).toBe(3);
  });

  it('does not coerce what is put in', () => {
    sheet.setInput(0, 0, '12 %');
    expect([sheet.value(0, 0), sheet.format(0, 0).numberFormat]).toEqual(['12 %', 'General']);
  });

  it('takes a text after an apostrophe for text, and gives it back so', () => {
    sheet.setInput(0, 0, "'=A1");
    expect([sheet.value(0, 0), sheet.input(0, 0), sheet.isFormula(0, 0)]).toEqual(['=A1', "'=A1", false]);
    sheet.setInput(1, 0, sheet.input(0, 0));
    expect(sheet.value(1, 0)).toBe('=A1');
  });

  it('is emptied by null', () => {
    sheet.setInput(0, 0, 5);
    sheet.setInput(0, 0, null);
    expect(sheet.usedArea(true)).toBeNull();
  });

  it.each([
    ['12 %', '12%', '12%'],
    ['2026-03-01', '3/1/2026', '3/1/2026'],
    ["'007", '007', "'007"],
    ["'2026-03", '2026-03', "'2026-03"],
    ['abc', 'abc', 'abc'],
    ['=1/3', '0.333333333', '=1/3'],
  ])('typed as %s shows %s and offers %s for editing', (typed, text, edit) => {
    sheet.typeInput(0, 0, typed);
    expect([sheet.text(0, 0), sheet.editText(0, 0)]).toEqual([text, edit]);
  });

  it('of percentages takes 12 for 12 %, as Excel does', () => {
    sheet.setFormat(areaOf(0, 0), { numberFormat: '0.0%' });
    sheet.typeInput(0, 0, '12');
    expect(sheet.value(0, 0)).toBe(0.12);
  });
});

describe('a block of cells', () => {
  it('is written in one go; what is undefined stays', () => {
    const sheet = Book.create().activeSheet;
    sheet.setInput(1, 1, 'stays');
    sheet.setInputs(areaOf(0, 0, 2, 2), [
      [1, '=A1+1'],
      ['x', undefined],
    ]);
    expect([sheet.value(0, 1), sheet.value(1, 0), sheet.value(1, 1)]).toEqual([2, 'x', 'stays']);
    expect(sheet.usedArea()).toEqual(areaOf(0, 0, 2, 2));
  });

  it('of another shape is refused', () => {
    const sheet = Book.create().activeSheet;
    expect(() => {
      sheet.setInputs(areaOf(0, 0, 2, 2), [[1], [2]]);
    }).toThrow(ExcelError);
    expect(() => {
      sheet.setInput(MAX_ROWS, 0, 1);
    }).toThrow('outside the sheet');
  });

  it('with a formula that cannot be read is refused whole', () => {
    const sheet = Book.create().activeSheet;
    expect(() => {
      sheet.setInputs(areaOf(0, 0, 1, 2), [[1, '=SUM(']]);
    }).toThrow('There is a problem with the formula =SUM(.');
    expect(sheet.usedArea()).toBeNull();
  });

  it.each([
    '=A1#',
    "='It''s'!#REF!",
    '=Sheet1!Name',
    '=LAMBDA(x,x+1)(2)',
    '=T[@]',
    '={1,2;3,4}',
    '=SUM((A1,B2))',
  ])('takes the formula %s', (formula) => {
    const sheet = Book.create().activeSheet;
    sheet.setInput(5, 5, formula);
    expect(sheet.isFormula(5, 5)).toBe(true);
  });
});

describe('formats', () => {
  let sheet: Sheet;
  beforeEach(() => {
    sheet = Book.create().activeSheet;
  });

  it('are Excel’s own at first', () => {
    expect(sheet.format(7, 7)).toMatchObject({
      numberFormat: 'General',
      font: { name: 'Calibri', size: 11, bold: false, color: '#000000' },
      fill: { color: '' },
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      locked: true,
    });
  });

  it('change only where the patch says', () => {
    sheet.setFormat(areaOf(0, 0, 2, 2), {
      font: { bold: true, color: '#C00000' },
      fill: { color: '#ffee00' },
    });
    sheet.setFormat(areaOf(0, 0), { font: { italic: true }, horizontalAlignment: 'Center' });
    expect(sheet.format(0, 0)).toMatchObject({
      font: { bold: true, italic: true, color: '#C00000' },
      fill: { color: '#FFEE00' },
      horizontalAlignment: 'Center',
    });
    expect(sheet.format(1, 1).font).toMatchObject({ bold: true, italic: false });
    expect(sheet.format(2, 0).font.bold).toBe(false);
  });

  it('of whole columns and rows hold for cells that come later', () => {
    sheet.setFormat(areaOf(0, 1, MAX_ROWS, 1), { numberFormat: '0.0%' });
    sheet.setFormat(areaOf(3, 0, 1, MAX_COLUMNS), { font: { bold: true } });
    sheet.setInput(500, 1, 0.5);
    expect([sheet.text(500, 1), sheet.format(3, 900).font.bold]).toEqual(['50.0%', true]);
  });

  it('of a row and a column meet where they cross, whichever came first', () => {
    sheet.setFormat(areaOf(0, 1, MAX_ROWS, 1), { numberFormat: '0.0%' });
    sheet.setFormat(areaOf(3, 0, 1, MAX_COLUMNS), { font: { bold: true } });
    sheet.setFormat(areaOf(0, 2, MAX_ROWS, 1), { numberFormat: '0.00' });
    expect(
      [1, 2, 3].map((column) => [sheet.format(3, column).numberFormat, sheet.format(3, column).font.bold]),
    ).toEqual([
      ['0.0%', true],
      ['0.00', true],
      ['General', true],
    ]);
  });

  it('draw borders when a side gets a colour, and take them away with None', () => {
    sheet.setFormat(areaOf(0, 0), {
      borders: { top: { color: '#112233' }, left: { style: 'Dash', weight: 'Medium' } },
    });
    expect(sheet.format(0, 0).borders).toMatchObject({
      top: { style: 'Continuous', weight: 'Thin', color: '#112233' },
      left: { style: 'Dash', weight: 'Medium' },
      right: { style: 'None' },
    });
    sheet.setFormat(areaOf(0, 0), { borders: { top: { style: 'None' } } });
    expect(sheet.format(0, 0).borders.top.style).toBe('None');
  });

  it('refuse a number format that Excel would refuse', () => {
    expect(() => {
      sheet.setFormat(areaOf(0, 0), { numberFormat: '0.0[' });
    }).toThrow('is not a number format');
  });

  it('and contents are cleared apart or together', () => {
    sheet.setInput(0, 0, 1);
    sheet.setFormat(areaOf(0, 0), { font: { bold: true } });
    sheet.clear(areaOf(0, 0), 'Formats');
    expect([sheet.value(0, 0), sheet.format(0, 0).font.bold]).toEqual([1, false]);
    sheet.setFormat(areaOf(0, 0), { font: { bold: true } });
    sheet.clear(areaOf(0, 0), 'Contents');
    expect([sheet.value(0, 0), sheet.format(0, 0).font.bold]).toEqual([null, true]);
    sheet.clear(areaOf(0, 0));
    expect(sheet.usedArea()).toBeNull();
  });
});

describe('a merged cell', () => {
  let sheet: Sheet;
  beforeEach(() => {
    sheet = Book.create().activeSheet;
    sheet.setInputs(areaOf(0, 0, 1, 3), [[null, 'first', 'second']]);
    sheet.merge(areaOf(0, 0, 1, 3));
  });

  it('keeps the first value there was', () => {
    expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual(['first', null, null]);
    expect(sheet.mergedAreas).toEqual([areaOf(0, 0, 1, 3)]);
    expect(sheet.mergedAreaAt(0, 2)).toEqual(areaOf(0, 0, 1, 3));
  });

  it('takes nothing into the cells it hides', () => {
    sheet.setInput(0, 1, 'hidden');
    expect([0, 1].map((column) => sheet.value(0, column))).toEqual(['first', null]);
  });

  it('is taken apart again', () => {
    sheet.unmerge(areaOf(0, 1));
    sheet.setInput(0, 1, 'free');
    expect([sheet.mergedAreas, sheet.value(0, 1)]).toEqual([[], 'free']);
  });
});

describe('a protected sheet', () => {
  it('refuses edits of locked cells and allows those of unlocked ones', () => {
    const sheet = Book.create().activeSheet;
    sheet.setFormat(areaOf(1, 1, 3, 1), { locked: false });
    sheet.protection.protect({ allowFormatCells: true });
    expect(() => {
      sheet.assertWritable(areaOf(1, 1, 3, 1));
    }).not.toThrow();
    expect(() => {
      sheet.assertWritable(areaOf(0, 0), 'format');
    }).not.toThrow();
    for (const area of [areaOf(0, 0), areaOf(1, 1, 4, 1)]) {
      expect(() => {
        sheet.assertWritable(area);
      }).toThrow('is protected');
    }
    expect(() => {
      sheet.assertWritable(areaOf(1, 0, 1, MAX_COLUMNS), 'insertRows');
    }).toThrow(ExcelError);
  });

  it('is protected only once', () => {
    const { protection } = Book.create().activeSheet;
    protection.protect();
    expect(() => {
      protection.protect();
    }).toThrow(ExcelError);
    protection.unprotect();
    expect(protection.protected).toBe(false);
  });
});
