import { folded, withoutMarks } from '../../src/domain/foldedText';

describe('a text as words are compared', () => {
  it('has no accents, however they are written', () => {
    expect(withoutMarks('Délai März Águila')).toBe('Delai Marz Aguila');
    expect(withoutMarks('De\u0301lai')).toBe('Delai');
  });

  it('has no capitals, and no white space around it but inside', () => {
    expect(folded('  Pünktliche LIEFERUNG\u00a0')).toBe('punktliche lieferung');
  });
});
