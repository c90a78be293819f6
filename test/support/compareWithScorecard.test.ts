import { compareWithScorecard } from './compareWithScorecard';
import { serialOf } from './oracle/months';
import type { RecalculatedWorkbook } from './recalculatedWorkbook';
import { allYear, smallWorkbook, withSheet, type SmallKpi } from './smallWorkbook';

const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
const headers = [
  'ID',
  ...months,
  'Year to date',
  'Year-to-date status',
  'Status',
  ...months.map((month) => `${month} status`),
  ...['Rolling 3 months', 'Rolling 12 months', 'Change on year', 'Rest of year'],
];

const kpi: SmallKpi = {
  id: 'OTD-01',
  measures: [
    { role: '+', months: [96, 92, 1] },
    { role: '÷', months: [100, 100, 3] },
  ],
  limits: { Target: allYear(95), Amber: allYear(90) },
};

/** What the scorecard of that KPI has to say, by hand: June is the reporting month, and nothing came after March. */
const right: Record<string, string | number | null> = {
  ID: 'OTD-01',
  '2026-01': 96,
  '2026-02': 92,
  '2026-03': 33.3333333333333,
  'Year to date': 93.1034482758621,
  'Year-to-date status': 'Watch',
  Status: 'Late',
  // 95 and, over the nine open months, what three months at 93.1 lack.
  'Rest of year': 95.632183908046,
  ...Object.fromEntries(
    months.map((month, place) => [
      `${month} status`,
      ['On target', 'Watch', 'Off target', 'Late', 'Late', 'Late'][place] ?? 'Not due',
    ]),
  ),
};

function scored(
  changes: Record<string, string | number | null>,
  kpis: readonly SmallKpi[] = [kpi],
): RecalculatedWorkbook {
  const row = { ...right, ...changes };
  return withSheet(smallWorkbook(kpis), 'KPI Scorecard 2026', [
    headers,
    headers.map((header) => row[header] ?? null),
  ]);
}

describe('comparing a scorecard with the independent calculation', () => {
  it('counts what it compared and finds nothing in a right scorecard', () => {
    expect(compareWithScorecard(scored({}))).toEqual({
      years: [2026],
      kpis: 1,
      values: 12,
      statuses: 14,
      yearToDateFigures: 1,
      longFigures: 4,
      differences: [],
      ambiguousIds: [],
    });
  });

  it('says where a rolling figure or the rest of the year is wrong', () => {
    const wrong = { 'Rolling 3 months': 93, 'Rest of year': 95.7 };
    expect(compareWithScorecard(scored(wrong)).differences.map(({ what }) => what)).toEqual([
      'OTD-01 Rolling 3 months',
      'OTD-01 Rest of year',
    ]);
  });

  it('says where a wrong value, status or year to date stands', () => {
    const wrong = { '2026-02': 92.0000002, '2026-03 status': 'Watch', 'Year to date': 73.8 };
    expect(compareWithScorecard(scored(wrong)).differences).toEqual([
      { address: 'KPI Scorecard 2026!D4', what: 'OTD-01 2026-02', expected: '92', found: '92.0000002' },
      {
        address: 'KPI Scorecard 2026!T4',
        what: 'OTD-01 2026-03 status',
        expected: '"Off target"',
        found: '"Watch"',
      },
      {
        address: 'KPI Scorecard 2026!O4',
        what: 'OTD-01 Year to date',
        expected: '93.10344827586206',
        found: '73.8',
      },
    ]);
  });

  it('does not take 0 or an error for a blank, nor text for a number', () => {
    const wrong = { '2026-04': 0, '2026-05': '#VALUE!', '2026-01': '96' };
    expect(
      compareWithScorecard(scored(wrong)).differences.map(({ expected, found }) => [expected, found]),
    ).toEqual([
      ['96', '"96"'],
      ['blank', '0'],
      ['blank', '#VALUE!'],
    ]);
  });

  it('finds KPIs that the scorecard lacks and rows that the register lacks', () => {
    const { differences } = compareWithScorecard(scored({ ID: 'OTD-02' }));
    expect(differences.map(({ what, found }) => [what, found])).toEqual([
      ['OTD-01', '0 rows'],
      ['OTD-02', 'a row'],
    ]);
  });

  it('leaves out an ID that stands twice in the register, and says so', () => {
    const result = compareWithScorecard(scored({}, [kpi, kpi]));
    expect(result).toMatchObject({ values: 0, ambiguousIds: ['OTD-01'], differences: [] });
  });

  it('ends the register where its table ends, and not where the sheet does', () => {
    const workbook = scored({});
    const note = [{ type: 'empty' }, { type: 'text', value: 'A note below the table' }] as const;
    const rows = [...(workbook.sheets.get('KPI Register')?.rows ?? []), note];
    const register = { name: 'KPI Register', rows };
    const table = { sheet: 'KPI Register', top: 2, left: 1, bottom: 3, right: 10 };
    const noted = {
      ...workbook,
      sheets: new Map([...workbook.sheets, ['KPI Register', register]]),
      tables: new Map([['KpiRegister', table]]),
    };
    expect(compareWithScorecard(noted).differences).toEqual([]);
    expect(compareWithScorecard({ ...noted, tables: new Map() }).differences).toHaveLength(1);
  });

  it('reads the words of a workbook in another language', () => {
    const german = scored({ ...right, Status: 'Überfällig' });
    const words = [
      ['Status', 'Symbol', 'Word'],
      ['Late', '◔', 'Überfällig'],
    ];
    const settings = { reportingMonth: serialOf(2026, 6, 1), yearStart: 1, today: serialOf(2026, 7, 20) };
    const table = { sheet: 'KPI Settings', top: 2, left: 1, bottom: 3, right: 3 };
    const translated = {
      ...withSheet(german, 'KPI Settings', words),
      tables: new Map([['KpiWords', table]]),
    };
    const found = compareWithScorecard(translated, settings).differences;
    expect(found.map(({ what }) => what)).toEqual(
      ['2026-04', '2026-05', '2026-06'].map((month) => `OTD-01 ${month} status`),
    );
  });
});
