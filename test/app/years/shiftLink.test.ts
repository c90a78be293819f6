import { shiftLink } from '../../../src/app/years/shiftLink';
import { cellFormula, monthLookupFormula, recordsFormula } from '../../../src/layout/sourceFormulas';

const from = { month: '2026-03', dateCell: 'F4' } as const;
const to = { month: '2027-03', dateCell: 'G4' } as const;
const shifted = (formula: string) => {
  const result = shiftLink(formula, from, to);
  return result.kind === 'shifted' ? result.formula : result.why;
};

describe('a formula that reads a source for its month', () => {
  const lookup = { dates: "'A&E monthly'!$3:$3", values: "'A&E monthly'!$4:$4" };
  const records = {
    dates: 'Attendances[Month]',
    add: 'Attendances[All]',
    less: 'Attendances[[Over 4 hours]]',
    only: [{ column: 'Attendances[Hospital]', equals: 'North (A1)' }],
  };

  it.each([
    ['looks the month up', (date: string) => monthLookupFormula(lookup, date)],
    ['adds records up', (date: string) => recordsFormula(records, date)],
    ['counts records', (date: string) => recordsFormula({ ...records, add: null }, date)],
  ])('reads the same source for the new month where it %s', (_what, formula) => {
    expect(shifted(formula('DATE(2026,3,1)'))).toBe(formula('DATE(2027,3,1)'));
  });

  it('goes by the date above its own column, which may stand in another one, with its $ signs', () => {
    expect(shifted(monthLookupFormula(lookup, 'F$4'))).toBe(monthLookupFormula(lookup, 'G$4'));
    expect(shifted('=SUMIFS(Costs!$B:$B,Costs!$A:$A,$F$4)')).toBe('=SUMIFS(Costs!$B:$B,Costs!$A:$A,$G$4)');
  });

  it('may name the month as a text', () => {
    expect(shifted('=SUMIFS(Costs[Sum],Costs[Month],"2026-03")')).toBe(
      '=SUMIFS(Costs[Sum],Costs[Month],"2027-03")',
    );
  });

  it('leaves dates, cells and quotes in texts and in the names of sheets alone', () => {
    expect(shifted(`=IF('DATE(2026,3,1) A1'!B2="say ""F4""",DATE( 2026, 3, 1 ),"DATE(2026,3,1)")`)).toBe(
      `=IF('DATE(2026,3,1) A1'!B2="say ""F4""",DATE(2027,3,1),"DATE(2026,3,1)")`,
    );
  });

  it.each([
    ['reads fixed cells', cellFormula("'Plan 2026'!$D$7")],
    ['reads fixed cells', '=Sales!$D$7/LOG10(100)+2*Table1[[#Totals],[2026-03]]'],
    ['names another month than its own', '=SUMIFS(T[V],T[D],">="&DATE(2026,1,1),T[D],"<"&DATE(2026,3,1))'],
    ['names another month than its own', '=SUMIFS(T[V],T[M],"2026-03")-SUMIFS(T[V],T[M],"2026-02")'],
    ['names another month than its own', '=COUNTIFS(T[D],DATE(2026,3,31))'],
    ['reads other cells of its own sheet', '=F7-F8'],
    ['reads other cells of its own sheet', '=E6+COUNTIFS(T[D],DATE(2026,3,1))'],
    ['reads other cells of its own sheet', '=COUNTIFS(T[D],DATE(2026,3,1))*[@[2026-02]]'],
    ['reads other cells of its own sheet', '=SUM(KpiData2026[[2026-03]])'],
    ['reads a sheet of its own year', '=KpiTargets2026[[#Totals],[2026-03]]&DATE(2026,3,1)'],
  ])('stays behind: it %s', (why, formula) => {
    expect(shifted(formula)).toBe(why);
  });

  it('says when it reads a part of a row or column, where new months may stand beside it', () => {
    const isFixed = (formula: string) => {
      const result = shiftLink(formula, from, to);
      return result.kind === 'shifted' && result.hasFixedRange;
    };
    const part = { dates: 'Plan!$B$3:$M$3', values: 'Plan!$B$4:$M$4' };
    expect(isFixed(monthLookupFormula(part, 'DATE(2026,3,1)'))).toBe(true);
    expect(isFixed(monthLookupFormula(lookup, 'DATE(2026,3,1)'))).toBe(false);
  });
});
