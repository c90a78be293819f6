import { functionAt, suggestionsAt, type Vocabulary } from '../../../../host/page/editing/suggestions';

const vocabulary: Vocabulary = {
  functions: new Map([
    ['SUM', 'number1, …'],
    ['SUMIFS', 'sum_range, …'],
    ['ROUND', 'number, num_digits'],
  ]),
  names: ['SumLimit'],
  tables: new Map([['Register', ['ID', 'Limit (amber)', 'Late?']]]),
  ownTable: 'Register',
};

const offered = (text: string) =>
  suggestionsAt(text, text.length, vocabulary)?.list.map(({ insert }) => insert) ?? [];

describe('what typing a formula offers', () => {
  it('is tables, names and functions that start with the word at the caret', () => {
    expect(offered('=A1+su')).toEqual(['SumLimit', 'SUM(', 'SUMIFS(']);
    expect(offered('=R')).toEqual(['Register[', 'ROUND(']);
  });

  it('is the columns of a table after its bracket, of the own table without a name', () => {
    expect(offered('=SUM(Register[L')).toEqual(['Limit (amber)]', 'Late?]']);
    expect(offered('=[@L')).toEqual(['[Limit (amber)]]', '[Late?]]']);
    expect(offered('=[@[li')).toEqual(['Limit (amber)]]']);
    expect(offered('=Other[L')).toEqual([]);
  });

  it('is nothing in texts, in addresses and outside formulas', () => {
    expect(['su', '="su', '=A1', '=SUM(', '=$S'].map(offered)).toEqual([[], [], [], [], []]);
  });

  it('names the function whose arguments are typed', () => {
    const at = (text: string) => functionAt(text, text.length);
    expect([at('=ROUND('), at('=ROUND(SUM(A1),'), at('=ROUND(")",(1'), at('=SUM(A1)')]).toEqual([
      'ROUND',
      'ROUND',
      'ROUND',
      null,
    ]);
  });
});
