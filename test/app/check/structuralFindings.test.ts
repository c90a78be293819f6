import { structuralFindings } from '../../../src/app/check/structuralFindings';
import {
  aKpiWorkbook,
  anEmptyWorkbook,
  aRegisterRow,
  everyMonth,
  type WorkbookParts,
} from '../../support/aKpiWorkbook';
import { serialOf } from '../../support/oracle/months';

const said = (parts: WorkbookParts) => structuralFindings(aKpiWorkbook(parts)).map(({ what }) => what);

describe('structuralFindings', () => {
  it('finds nothing in a workbook as set-up leaves it', () => {
    expect(structuralFindings(aKpiWorkbook())).toEqual([]);
    expect(structuralFindings(anEmptyWorkbook())).toEqual([]);
  });

  it('says which table is missing', () => {
    const findings = structuralFindings(aKpiWorkbook({ years: { 2026: { scorecard: null } } }));
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        what: 'The table KpiScorecard2026 with the results of 2026 is missing.',
      }),
    ]);
    expect(findings[0]?.next).toMatch(/Ctrl\+Z/);
  });

  it('says that the register is missing and does not take every ID for unknown then', () => {
    expect(said({ register: null })).toEqual(['The table KpiRegister with the KPIs is missing.']);
  });

  it.each(['KPI_ReportingMonth', 'KPI_YearStart', 'KPI_Today'])('says that %s leads nowhere', (name) => {
    expect(said({ names: { [name]: '' } })).toEqual([
      `The name ${name} is missing or leads to an empty cell.`,
    ]);
  });

  it('finds an ID that is used twice and shows the place', () => {
    const findings = structuralFindings(
      aKpiWorkbook({ register: [aRegisterRow(), aRegisterRow({ ID: 'otd-01' })] }),
    );
    expect(findings[0]).toMatchObject({ severity: 'error', place: { sheet: 'KPI Register', address: 'A6' } });
    expect(findings[0]?.what).toContain('used twice');
  });

  it('finds limits that stand the wrong way round, from the month on in which they do', () => {
    const targets = [
      { ID: 'OTD-01', Limit: 'Target', ...everyMonth(2026, 95), '2026-06': 85, '2026-07': 85 },
      { ID: 'OTD-01', Limit: 'Amber', ...everyMonth(2026, 90) },
    ];
    const findings = structuralFindings(aKpiWorkbook({ years: { 2026: { targets } } }));
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        what: 'From 2026-06 the amber limit (90) of OTD-01 is above the target (85).',
        place: { sheet: 'KPI Targets 2026', address: 'H6' },
      }),
    ]);
  });

  it('finds IDs in data and targets that the register does not have', () => {
    const findings = structuralFindings(
      aKpiWorkbook({
        years: {
          2026: {
            data: [
              { ID: 'OTD-01', Measure: 'a', Role: '+' },
              { ID: 'OTD-01', Measure: 'b', Role: '÷' },
              { ID: 'OTD-11', Measure: 'c', Role: '=' },
              { Measure: 'a row without an ID' },
            ],
            targets: [
              { ID: 'XYZ-01', Limit: 'Target', ...everyMonth(2026, 1) },
              { ID: 'OTD-01', Limit: 'Target', ...everyMonth(2026, 95) },
            ],
          },
        },
      }),
    );
    expect(findings.map(({ what, place }) => [what, place?.address])).toEqual([
      ['OTD-11 in KPI Data 2026 is no KPI of the register.', 'A8'],
      ['XYZ-01 in KPI Targets 2026 is no KPI of the register.', 'A6'],
    ]);
  });

  it('finds a KPI that has rows in an earlier year only, unless it was active no longer', () => {
    const years = { 2025: {}, 2026: { data: [] } };
    expect(said({ years })).toContain('OTD-01 has no row in KPI Data 2026, so it has no value in 2026.');
    const ended = [aRegisterRow({ 'Active to': serialOf(2025, 12, 1) })];
    expect(said({ years, register: ended })).toEqual([]);
  });

  it('expects no rows before the first year that has them', () => {
    expect(said({ years: { 2025: { data: [], targets: [], scorecard: [] }, 2026: {} } })).toEqual([]);
  });

  it.each([
    ['Better', 'more', 'Choose one of: Higher, Lower, In range.'],
    ['Better', '', 'Choose one of: Higher, Lower, In range.'],
    ['Multiplier', 'hundred', 'Type a number, 100 for percent, or leave it empty for 1.'],
    ['Year to date', 'Median', 'Choose one of: Ratio of sums, Sum, Mean, Last, Maximum, Minimum, None.'],
    ['Frequency', 'weekly', expect.stringContaining('due every month')],
    ['Due days', 'ten', expect.stringContaining('whole number')],
    ['Active from', '2026-03', expect.stringContaining('Type a date')],
  ])('names the cell of the register whose %s is "%s"', (header, text, next) => {
    const findings = structuralFindings(aKpiWorkbook({ register: [aRegisterRow({ [header]: text })] }));
    expect(findings).toContainEqual(
      expect.objectContaining({
        what:
          text === ''
            ? `OTD-01: the column ${header} is empty.`
            : `OTD-01: the column ${header} says "${text}".`,
        next,
        place: { sheet: 'KPI Register', address: expect.stringMatching(/^[A-O]6$/) as string },
      }),
    );
  });

  it('names roles and limits that formulas do not know', () => {
    expect(
      said({
        years: {
          2026: {
            data: [
              { ID: 'OTD-01', Measure: 'a', Role: '+' },
              { ID: 'OTD-01', Measure: 'b', Role: '/' },
            ],
            targets: [{ ID: 'OTD-01', Limit: 'Goal' }],
          },
        },
      }),
    ).toEqual(
      expect.arrayContaining(['OTD-01: the column Role says "/".', 'OTD-01: the column Limit says "Goal".']),
    );
  });
});
