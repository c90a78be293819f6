import { shownFormula, storedFormulaOf } from '../../../host/engine/formulaText';

describe('the stored form of a formula', () => {
  it.each([
    ['=sum(a1:b2)', 'SUM(A1:B2)'],
    ['=if(true,1,2)', 'IF(TRUE,1,2)'],
    ['=\'my sheet\'!a1&"a1"', '\'my sheet\'!A1&"a1"'],
    ['=[@ID]', 'Kpi[[#This Row],[ID]]'],
    ['=[@[Due days]]*2', 'Kpi[[#This Row],[Due days]]*2'],
    ['=SUM([Value])', 'SUM(Kpi[Value])'],
    ['=Other[@[Jan]:[Mar]]', 'Other[[#This Row],[Jan]:[Mar]]'],
    ['=Other[@Jan]', 'Other[[#This Row],[Jan]]'],
    ['=Kpi[[#Headers],[2026-01]:[2026-12]]', 'Kpi[[#Headers],[2026-01]:[2026-12]]'],
    ['=Kpi[[2026-03]]', 'Kpi[[2026-03]]'],
    ['=_xlfn.LET(_xlpm.x,1,_xlpm.x)', 'LET(x,1,x)'],
    ["=[@[a'[b]]", "Kpi[[#This Row],[a'[b]]"],
  ])('of %s is %s', (shown, stored) => {
    expect(storedFormulaOf(shown, 'Kpi')).toBe(stored);
  });
});

describe('the shown form of a formula', () => {
  it.each([
    ['Kpi[[#This Row],[ID]]', '=[@ID]'],
    ['Kpi[[#This Row],[Due days]]', '=[@[Due days]]'],
    ['Other[[#This Row],[ID]]', '=Other[@ID]'],
    ['SUM(Kpi[[#This Row],[a]:[b]])', '=SUM(Kpi[@[a]:[b]])'],
    ['SUM(Kpi[Value])', '=SUM([Value])'],
    ['Kpi[[#Headers],[a]:[b]]', '=Kpi[[#Headers],[a]:[b]]'],
    ['A1+1', '=A1+1'],
  ])('of %s is %s', (stored, shown) => {
    expect(shownFormula(stored, 'Kpi')).toBe(shown);
  });

  it('means the same when it is put in again', () => {
    const stored =
      'IF(Kpi[[#This Row],[2026-03]]="","",INDEX(Data[[2026-01]:[2026-12]],Kpi[[#This Row],[n]],0))';
    expect(storedFormulaOf(shownFormula(stored, 'Kpi'), 'Kpi')).toBe(stored);
  });
});
