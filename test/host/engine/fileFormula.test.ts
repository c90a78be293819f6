import { fileFormula, formulaOfFile, prefixFormulas } from '../../../host/engine/package/formulas';

describe('a formula in a file', () => {
  it.each([
    ['SUM(A1:B2)', 'SUM(A1:B2)'],
    ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['IFS(A1>1,"LET(x",TRUE,0)', '_xlfn.IFS(A1>1,"LET(x",TRUE,0)'],
    ['FILTER(A1:A9,B1:B9>1)', '_xlfn._xlws.FILTER(A1:A9,B1:B9>1)'],
    ['LET(x,A1,y, x*2,x+y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y, _xlpm.x*2,_xlpm.x+_xlpm.y)'],
    ['MAP(A1:A3,LAMBDA(v,v+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))'],
    ['SUM(N2#)', 'SUM(_xlfn.ANCHORARRAY(N2))'],
    ['SUM(@A1:A3,@Limit)', 'SUM(_xlfn.SINGLE(A1:A3),_xlfn.SINGLE(Limit))'],
    ['@INDEX(A1:A3,MAX(1,2))+1', '_xlfn.SINGLE(INDEX(A1:A3,MAX(1,2)))+1'],
    ["T[[#This Row],[a'@b]]", "T[[#This Row],[a'@b]]"],
    ['NETWORKDAYS.INTL(A1,A2)', 'NETWORKDAYS.INTL(A1,A2)'],
    ['AGGREGATE(14,6,A1:A9,1)', '_xlfn.AGGREGATE(14,6,A1:A9,1)'],
    ['T[[#This Row],[n]]', 'T[[#This Row],[n]]'],
  ])('%s is written %s, and read back', (stored, written) => {
    expect(fileFormula(stored)).toBe(written);
    expect(formulaOfFile(written)).toBe(stored);
  });

  it('is found in the XML of a sheet, escapes and all', () => {
    expect(prefixFormulas('<c><f t="array" ref="A1">IFS(A1&lt;1,"&amp;")</f><v>LET(</v></c><f/>')).toBe(
      '<c><f t="array" ref="A1">_xlfn.IFS(A1&lt;1,&quot;&amp;&quot;)</f><v>LET(</v></c><f/>',
    );
  });
});
