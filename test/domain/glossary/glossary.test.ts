import { glossary } from '../../../src/domain/glossary';

const entries = glossary.flatMap((group) => group.entries);

describe('the glossary', () => {
  it('explains each word once', () => {
    const words = entries.map(({ word }) => word.toLowerCase());
    expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
  });

  it('has the words that people ask for first', () => {
    expect(entries.map(({ word }) => word)).toEqual(
      expect.arrayContaining([
        ...['ISO 9000', 'ISO 9001', 'ISO 9004', 'ISO 9000 family', 'edition', 'clause', 'management review'],
        ...['metric', 'indicator', 'KPI', 'quality objective', 'target', 'limit', 'RAG', 'YTD', 'CAPA'],
      ]),
    );
  });

  it('says that ISO 9001 names no KPI and sets no target', () => {
    expect(entries.find(({ word }) => word === 'KPI')?.means).toMatch(/names no KPI and sets no target/);
  });

  it('ends every meaning as a sentence and fits into a table of markdown', () => {
    expect(entries.filter(({ means }) => !means.endsWith('.')).map(({ word }) => word)).toEqual([]);
    for (const entry of entries) for (const text of Object.values(entry)) expect(text).not.toMatch(/[|\n]/);
  });
});
