import { officeCell, textCell } from '../../src/excel/cellText';
import { text } from '../../src/layout/cell';

describe('officeCell', () => {
  it.each([
    ...[
      '=1+1',
      '+5',
      '-x',
      '@home',
      '7',
      '0010',
      '12 %',
      '3/4',
      '1E5',
      '#N/A',
      "'quoted'",
      '(5)',
      '$5',
      '€ 5',
    ],
    ...['2026-03', 'MAR-01', 'Dec 1', 'März 2026', 'oct1', 'sept. 3', 'Mai 26'],
    ...['TRUE', 'false', 'WAHR', 'Falsch', 'vrai'],
  ])('marks "%s" as text, which Excel would read as something else', (input) => {
    expect(officeCell(text(input))).toBe(`'${input}`);
  });

  it.each(["O'Brien & Sons <b>", 'On-time delivery', 'Décembre', 'Trueness', 'Ärzte', 'March past', 'R&D'])(
    'hands "%s" over as it is',
    (input) => {
      expect(officeCell(text(input))).toBe(input);
    },
  );

  it('hands numbers and formulas over as such, empties a blank cell, and leaves out what is to stay', () => {
    expect(officeCell({ kind: 'number', number: 0 })).toBe(0);
    expect(officeCell({ kind: 'formula', formula: '=A1' })).toBe('=A1');
    expect(officeCell({ kind: 'blank' })).toBe('');
    expect(officeCell(null)).toBeNull();
  });
});

describe('textCell', () => {
  it('leaves texts as they stand, since a cell in the format of texts would show the mark', () => {
    expect(['8.10', '=1+1', 'MAR-01'].map((each) => textCell(text(each)))).toEqual([
      '8.10',
      '=1+1',
      'MAR-01',
    ]);
    expect(textCell({ kind: 'number', number: 0 })).toBe(0);
    expect(textCell(null)).toBeNull();
  });
});
