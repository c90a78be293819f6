import { formulaMistake, withClosedBrackets } from '../../../../host/engine';

describe('a mistake in a formula', () => {
  it.each([
    ['=SUM(A1,"x)', 'A quotation mark is opened here and not closed.', 8],
    ['=(A1+2', 'A bracket is opened here and not closed.', 1],
    ['=A1+2)', 'There is a closing bracket too many.', 5],
    ['=1+', 'There is nothing after “+”.', 3],
    ['=2*/3', 'There is nothing before “/”.', 3],
    ['=SUM(A1*,2)', 'There is nothing after “*”.', 8],
    ['=SUM()', 'SUM needs at least one argument.', 5],
    ['=ROUND(A1)', 'ROUND needs at least 2 arguments.', 9],
    ['=ABS(A1,A2)', 'ABS takes only one argument.', 10],
    ['=IF(A1>0;1;2)', 'Arguments are separated by commas, not by semicolons.', 8],
  ])('is named and placed: %s', (formula, sentence, at) => {
    expect(formulaMistake(formula)).toEqual({ sentence, at });
  });

  it.each([
    '=SUM(A1:B2)',
    '=-A1%',
    '=IF(A1>0,"a;b",{1,2;3,4})',
    '=TODAY()',
    '=T[Month]',
    '=UNKNOWN()',
    "='My sheet'!A1",
  ])('is not seen where there is none: %s', (formula) => {
    expect(formulaMistake(formula)).toBeNull();
  });

  it('is mended where only brackets at the end are missing', () => {
    expect(withClosedBrackets('=ROUND(SUM(A1:A3),2')).toBe('=ROUND(SUM(A1:A3),2)');
    expect(withClosedBrackets('=(A1+')).toBe('=(A1+');
    expect(withClosedBrackets('=SUM("a')).toBe('=SUM("a');
    expect(withClosedBrackets('=A1')).toBe('=A1');
  });
});
