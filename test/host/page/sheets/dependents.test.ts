import { areaOf, Book } from '../../../../host/engine';
import { dependentsOf, dependentsSentence } from '../../../../host/page/sheets/dependents';

function bookWith(formulas: readonly string[]) {
  const book = Book.create();
  const sheet = book.addSheet("Bo's data");
  sheet.setInputs(areaOf(0, 0, 2, 2), [
    ['K', 'V'],
    ['a', 1],
  ]);
  sheet.tables.add(areaOf(0, 0, 2, 2), true, 'Values');
  const [other] = book.sheets;
  formulas.forEach((formula, row) => other?.setInput(row, 0, formula));
  return { book, sheet };
}

describe('what depends on a sheet', () => {
  it('counts formulas of other sheets that name it or its tables', () => {
    const { sheet } = bookWith(["='Bo''s data'!B2", '=SUM(Values[V])', '=ROWS(Values)', '=1+1', '="Values"']);
    expect(dependentsOf(sheet)).toEqual({ formulas: 3, sheets: ['Sheet1'], names: [] });
  });

  it('does not take a function or a longer name for a table', () => {
    const { sheet } = bookWith(['=OtherValues', '=LEN("x")']);
    expect(dependentsOf(sheet).formulas).toBe(0);
  });

  it('leaves out formulas of the sheet itself', () => {
    const { sheet } = bookWith([]);
    sheet.setInput(5, 5, "='Bo''s data'!B2");
    expect(dependentsOf(sheet).formulas).toBe(0);
  });

  it('says what would be lost', () => {
    expect(dependentsSentence({ formulas: 0, sheets: [], names: [] })).toBe(
      'No formula of another sheet refers to it.',
    );
    expect(dependentsSentence({ formulas: 1, sheets: ['A'], names: ['Rate', 'Year'] })).toBe(
      '1 formula on “A” refers to it and will show #REF!. The names “Rate” and “Year” will lose what they stand for.',
    );
    expect(dependentsSentence({ formulas: 9, sheets: ['A', 'B', 'C', 'D'], names: [] })).toBe(
      '9 formulas on “A”, “B”, “C” and 1 more refer to it and will show #REF!.',
    );
  });
});
