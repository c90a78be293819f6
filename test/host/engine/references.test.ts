import { changeReferences, changeSheetNames, movedFormula } from '../../../host/engine/references';

const identity = <Value>(value: Value) => value;

describe('references in a formula', () => {
  it('are left as written when nothing changes', () => {
    const formula = '=sum( A1:b$2 )+\'My sheet\'!$A:$A&"A1"+T[[#This Row],[A1]]+A1#';
    expect(changeReferences(formula, identity)).toBe(formula);
  });

  it('are found with their sheet, fixed parts and shape', () => {
    const found: unknown[] = [];
    changeReferences('A1+Data!$B$2:C3+\'My sheet\'!2:$4+D:$D+name+"E5"', (reference) => {
      found.push([
        reference.sheetName,
        reference.area.top,
        reference.area.left,
        reference.shape,
        reference.fixed.top,
      ]);
      return reference;
    });
    expect(found).toEqual([
      [undefined, 0, 0, 'cell', false],
      ['Data', 1, 1, 'cells', true],
      ['My sheet', 1, 0, 'rows', false],
      [undefined, 0, 3, 'columns', false],
    ]);
  });

  it('become #REF! when they lose their cells', () => {
    expect(changeReferences('SUM(A1,Data!B2)', () => null)).toBe('SUM(#REF!,#REF!)');
  });

  it('to other workbooks stay', () => {
    expect(changeReferences('[Other.xlsx]Data!A1', () => null)).toBe('[Other.xlsx]Data!A1');
  });

  it.each([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ['SUM(A:A,$B:$B,1:1)', 2, 1, 'SUM(B:B,$B:$B,3:3)'],
    ['$H2="R"', 5, 3, '$H7="R"'],
    ['A1', -1, 0, '#REF!'],
    ["'My sheet'!A1:B2", 1, 1, "'My sheet'!B2:C3"],
  ])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('sheet names in a formula', () => {
  const rename = (name: string) => (name.toLowerCase() === 'data' ? 'It is 2026' : name);

  it.each([
    ['Data!A1', "'It is 2026'!A1"],
    ['SUM(data!A:A)+Data!Limit', "SUM('It is 2026'!A:A)+'It is 2026'!Limit"],
    ['\'Data\'!A1&"Data!A1"', '\'It is 2026\'!A1&"Data!A1"'],
    ['Data2!A1+Data', 'Data2!A1+Data'],
  ])('are renamed: %s', (formula, renamed) => {
    expect(changeSheetNames(formula, rename)).toBe(renamed);
  });

  it('that are gone leave #REF!', () => {
    expect(changeSheetNames('1+Data!A1+Data!Limit', () => null)).toBe('1+#REF!+#REF!');
  });
});
