import { formatTsv, parseTsv } from '../../../../host/page/clipboard/tsv';

describe('blocks on the clipboard', () => {
  it('are read as spreadsheets write them, with a last line end that is no row', () => {
    expect(parseTsv('a\tb\r\n1\t2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keep tabs, line ends and quotes inside a quoted text', () => {
    expect(parseTsv('"two\nlines"\t"a ""b"""')).toEqual([['two\nlines', 'a "b"']]);
  });

  it('leave a quote alone that quotes nothing', () => {
    expect(parseTsv('"5 inch\t6')).toEqual([['"5 inch', '6']]);
  });

  it('are filled up where rows are shorter', () => {
    expect(parseTsv('a\tb\nc')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('keep empty cells and single texts', () => {
    expect(parseTsv('\t\t')).toEqual([['', '', '']]);
    expect(parseTsv('x')).toEqual([['x']]);
    expect(parseTsv('\n')).toEqual([['']]);
  });

  it('come back as they were written', () => {
    const block = [
      ['plain', 'with\ttab', 'with\nline'],
      ['"quoted"', '', 'a "b" c'],
    ];
    expect(parseTsv(formatTsv(block))).toEqual(block);
  });
});
