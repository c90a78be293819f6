/** @jest-environment jsdom */
import { parseHtmlTable } from '../../../../host/page/clipboard/htmlTable';

describe('a table that is pasted', () => {
  it('keeps its columns where cells reach over several rows or columns', () => {
    const html =
      '<table><tr><td rowspan="2">A</td><td colspan="2">B</td></tr><tr><td>C</td><td>D</td></tr>' +
      '<tr><td>E</td></tr></table>';
    expect(parseHtmlTable(html)).toEqual([
      ['A', 'B', ''],
      ['', 'C', 'D'],
      ['E', '', ''],
    ]);
  });

  it('breaks lines where the browser does', () => {
    expect(parseHtmlTable('<table><tr><td>one\n two<br>three</td></tr></table>')).toEqual([
      ['one two\nthree'],
    ]);
  });

  it('is none without rows', () => {
    expect(parseHtmlTable('<table></table>')).toBeUndefined();
    expect(parseHtmlTable('plain')).toBeUndefined();
  });
});
