import { readMonthSheet } from '../../../src/app/adopt/readMonthSheet';
import type { RawCell } from '../../../src/app/workbookGateway';
import { anArea, day, type FormattedCell } from '../../support/anArea';

const context = { yearStartMonth: null, assumedYear: 2026 };

function read(rows: readonly (readonly (RawCell | FormattedCell)[])[], answers = {}, sheet = 'Source') {
  const place = { sheet, address: 'B3:Z9' };
  return readMonthSheet(anArea(rows, { place }), answers, context);
}

const months = (...args: Parameters<typeof read>) => read(...args)?.months.map(({ month }) => month);

describe('the months of a sheet', () => {
  it('are dates of any day, the last of the month included', () => {
    expect(
      months([
        ['', day('2026-01-31'), day('2026-02-28')],
        ['Late', 1, 2],
      ]),
    ).toEqual(['2026-01', '2026-02']);
    expect(
      read([
        ['', day('2026-01-31'), day('2026-02-28')],
        ['Late', 1, 2],
      ])?.year,
    ).toEqual({ kind: 'headers' });
  });

  it('take their year from the title', () => {
    const sheet = read([
      ['KPIs 2025', '', ''],
      ['', '', ''],
      ['KPI', 'Jan', 'Feb'],
      ['Late', 1, 2],
    ]);
    expect(sheet?.months.map(({ month }) => month)).toEqual(['2025-01', '2025-02']);
    expect(sheet?.year).toEqual({ kind: 'found', year: 2025, where: 'KPIs 2025' });
  });

  it('take it from the name of the sheet when no title says one', () => {
    expect(
      months(
        [
          ['KPI', 'Jan', 'Feb'],
          ['Late', 1, 2],
        ],
        {},
        'KPI 2024',
      ),
    ).toEqual(['2024-01', '2024-02']);
  });

  it('take it from years over the headers, each for its own months', () => {
    expect(
      months([
        ['', 2025, '', 2026, ''],
        ['KPI', 'Nov', 'Dez', 'Jan', 'Feb'],
        ['Late', 1, 2, 3, 4],
      ]),
    ).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });

  it('are asked for their year where none stands, and start with the one that runs', () => {
    const rows = [
      ['KPI', 'Jan', 'Feb'],
      ['Late', 1, 2],
    ];
    expect(read(rows)?.year).toEqual({ kind: 'assumed', year: 2026 });
    expect(months(rows, { year: 2023 })).toEqual(['2023-01', '2023-02']);
  });

  it('run on into the next year', () => {
    expect(
      months(
        [
          ['KPI', 'Nov', 'Dec', 'Jan', 'Feb'],
          ['Late', 1, 2, 3, 4],
        ],
        { year: 2025 },
      ),
    ).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });

  it('may stand newest first', () => {
    expect(
      months([
        ['KPI', 'Mar', 'Feb', 'Jan'],
        ['Late', 1, 2, 3],
      ]),
    ).toEqual(['2026-03', '2026-02', '2026-01']);
  });

  it('may name their year only where it begins', () => {
    expect(
      months([
        ['KPI', 'Dec', 'Jan 2026', 'Feb', 'Mar'],
        ['Late', 1, 2, 3, 4],
      ]),
    ).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
  });

  it('show that the business year starts in April, and an answer goes before it', () => {
    const names = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
    const rows = [
      ['KPI', ...names],
      ['Late', ...names.map((_, index) => index)],
    ];
    expect(read(rows)).toMatchObject({ yearStartMonth: 4 });
    expect(read(rows)?.months.at(-1)?.month).toBe('2027-03');
    expect(read(rows, { yearStartMonth: 1 })).toMatchObject({ yearStartMonth: 1 });
  });

  it.each([
    ['P01', 'P02', 'P03'],
    ['M1', 'M2', 'M3'],
  ])('count from the start of the business year where they are numbered (%s)', (...names) => {
    const rows = [
      ['KPI 2025', ...names],
      ['Late', 1, 2, 3],
    ];
    expect(months(rows, { year: 2025, yearStartMonth: 4 })).toEqual(['2025-04', '2025-05', '2025-06']);
  });

  it('are numbers 1 to 12 in a row under a year, and no other numbers', () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    const rows = [
      ['', 2025, ...numbers.slice(1).map(() => '')],
      ['KPI', ...numbers],
      ['Late', ...numbers.map((number) => number * 3)],
    ];
    expect(months(rows)?.[11]).toBe('2025-12');
    expect(
      read([
        ['KPI', 1, 2, 4],
        ['Late', 1, 2, 3],
      ]),
    ).toBeNull();
  });

  it('stand for their last month where they are quarters', () => {
    const sheet = read([
      ['KPI', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Late', 1, 2, 3, 4],
    ]);
    expect(sheet?.months.map(({ month }) => month)).toEqual(['2026-03', '2026-06', '2026-09', '2026-12']);
    expect(sheet?.monthsPerHeader).toBe(3);
  });

  it('leave out quarters, totals and averages between and after them', () => {
    expect(
      months([
        ['KPI', 'Target', 'Jan', 'Feb', 'Mar', 'Q1', 'Apr', 'YTD', 'Ø', 'Status'],
        ['Late', 5, 1, 2, 3, 6, 4, 10, 2.5, 'red'],
      ]),
    ).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
  });

  it.each([
    ['Jan', 'Feb'],
    ['Jan-26', 'Feb-26'],
  ])('are read once where a second block repeats %s and %s', (january, february) => {
    const sheet = read([
      ['KPI', january, february, january, february],
      ['Late', 1, 2, 10, 20],
    ]);
    expect(sheet?.months.map(({ position }) => position)).toEqual([1, 2]);
    expect(sheet?.repeated).toBe(2);
  });

  it('run down as well as across', () => {
    const sheet = read([
      ['Monat', 'Verspätet'],
      ['Jän', 1],
      ['Feber', 2],
      ['März', 3],
      ['Summe', 6],
    ]);
    expect(sheet).toMatchObject({ layout: 'down', headerLine: 0 });
    expect(sheet?.months.map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('take their year from the column beside them', () => {
    expect(
      months([
        ['Year', 'Month', 'Late'],
        [2025, 'Nov', 1],
        ['', 'Dec', 2],
        [2026, 'Jan', 3],
      ]),
    ).toEqual(['2025-11', '2025-12', '2026-01']);
  });

  it.each([
    [
      'a list without months',
      [
        ['Name', 'Age'],
        ['A', 3],
      ],
    ],
    [
      'one month',
      [
        ['', 'Jan'],
        ['Late', 4],
      ],
    ],
    [
      'figures that look like years',
      [
        ['Site', 2025, 2026],
        ['North', 4, 5],
      ],
    ],
  ])('are not found in %s', (_what, rows) => {
    expect(read(rows)).toBeNull();
  });
});
