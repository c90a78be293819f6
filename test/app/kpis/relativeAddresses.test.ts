import { looksElsewhere } from '../../../src/app/kpis/relativeAddresses';

describe('a formula in row 6', () => {
  it.each([
    '=Output!B7',
    "='My plant'!B7+1",
    "=SUM('It''s'!B7:B9)",
    '=D5',
    '=D6+E12',
    '=IF(D6="","",Output!B7)',
    '=$D7',
    '=D6*Äpfel!b6',
  ])('would look at other cells after sorting: %s', (formula) => {
    expect(looksElsewhere(formula, 5)).toBe(true);
  });

  it.each([
    '=Output!B$7',
    "='My plant'!$B$7:$C$9",
    '=D6*2',
    '=$D6+E$3',
    '=SUM(A:A)',
    '=SUM($3:$3)',
    '=[@[2026-03]]*2',
    "=KpiData2026[[2026-01]:[2026-03]]&[@[it''s B7]]",
    '="look at B7"',
    '=LOG10(5)+ATAN2(1,2)',
    '=KPI_Today+Rate2026',
    '=1+1',
  ])('would not: %s', (formula) => {
    expect(looksElsewhere(formula, 5)).toBe(false);
  });
});
