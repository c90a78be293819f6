import { comparableFormula } from '../../../src/app/check/comparableFormula';

describe('comparableFormula', () => {
  const own = 'KpiData2026';
  const same = (one: string, other: string) => comparableFormula(one, own) === comparableFormula(other, own);

  it.each([
    ['=[@ID]&"|"&[@Role]', '=KpiData2026[[#This Row],[ID]]&"|"&KpiData2026[[#This Row],[Role]]'],
    ['=[@ID]&"|"', '=KpiData2026[@ID] & "|"'],
    ['=SUM([@[2026-01]:[2026-03]])', '=SUM(KpiData2026[[#This Row],[2026-01]:[2026-03]])'],
    ['=COUNTIF(KpiData2026[[ID]],[@ID])', '=COUNTIF([ID],[@ID])'],
    ['=INDEX(KpiWords[Word],1)', '=@INDEX(KpiWords[[Word]],1)'],
    ['=IF([@[Scorecard row]]="","",1)', '=if( [@[Scorecard row]]="" , "", 1 )'],
    ['=MATCH(1,KpiWords[[#Headers],[a]:[b]],0)', '=MATCH(1, KpiWords[[#Headers],[a]:[b]], 0)'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  it.each([
    ['=[@ID]&"|"', '=[@ID]&"| "'],
    ['=[@ID]', '=[@Role]'],
    ['=COUNTIF(KpiData2025[[ID]],[@ID])', '=COUNTIF(KpiData2026[[ID]],[@ID])'],
    ['=IF([@[2026-01]]=95,1,0)', '=IF([@[2026-01]]=9,1,0)'],
    ['=[@ID]', '=#REF!'],
  ])('tells %s from %s', (one, other) => {
    expect(same(one, other)).toBe(false);
  });
});
