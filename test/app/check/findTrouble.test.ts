import { findTrouble } from '../../../src/app/check/checkWorkbook';
import { expectedTables } from '../../../src/app/check/expectedTables';
import type { Found } from '../../../src/app/check/found';
import type { Inspection } from '../../../src/app/check/inspection';
import { aCheck } from '../../support/aCheck';
import {
  aKpiWorkbook,
  aRegisterRow,
  aTable,
  everyMonth,
  type TableRowCells,
  type WorkbookParts,
} from '../../support/aKpiWorkbook';

const typedShare = aRegisterRow({ Multiplier: '', 'Year to date': 'Mean' });

const otdData: readonly TableRowCells[] = [
  { ID: 'OTD-01', Measure: 'Deliveries on time', Role: '+' },
  { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷' },
];

/** What a check finds about one subject; the small tables of these tests lack columns of which others speak. */
const found = (about: RegExp, parts: WorkbookParts, changes: Partial<Inspection> = {}): readonly Found[] =>
  findTrouble(aCheck(parts, changes)).filter(({ what }) => about.test(what));

const typed = (cells: TableRowCells, kpi: TableRowCells = typedShare): WorkbookParts => ({
  register: [kpi],
  years: { 2026: { data: [{ ID: 'OTD-01', Measure: 'Share', Role: '=', ...cells }] } },
});

describe('numbers that are no numbers', () => {
  it.each([
    ['95 %', { Multiplier: '' }, 'Turn it into the number 95'],
    ['95 %', { Multiplier: 100 }, 'Turn it into the number 0.95'],
    ['95,2', { Unit: 'days' }, 'Turn it into the number 95.2'],
  ])('repairs the text %s by the multiplier %j', (text, kpi, title) => {
    const [finding] = found(
      /is text/,
      typed({ '2026-02': text }, aRegisterRow({ 'Year to date': 'Mean', ...kpi })),
    );
    expect(finding).toMatchObject({ severity: 'error', place: { sheet: 'KPI Data 2026', address: 'E6' } });
    expect(finding?.plan?.title).toBe(title);
  });

  it.each([
    ['95 %', { Unit: 'days', Multiplier: '' }],
    ['95 %', { Multiplier: 1000 }],
    ['1.234', {}],
    ['about 3', {}],
  ])('leaves the text %s of %j to the team', (text, kpi) => {
    const [finding] = found(/is text/, typed({ '2026-02': text }, aRegisterRow(kpi)));
    expect(finding).toMatchObject({
      severity: 'error',
      why: expect.stringContaining('does not count') as string,
    });
    expect(finding?.plan).toBeUndefined();
  });

  it('looks at limits as well, in the unit of the KPI', () => {
    const targets = [{ ID: 'OTD-01', Limit: 'Target', ...everyMonth(2026, 95), '2026-04': '96 %' }];
    const [finding] = found(/is text/, { years: { 2026: { targets } } });
    expect(finding?.plan?.changes.cells).toEqual([
      expect.objectContaining({ cells: [[{ kind: 'number', number: 96 }]], numberFormat: 'General' }),
    ]);
  });

  it('warns of a percentage that is stored as a fraction, and only where the cell holds the percentage', () => {
    const formats = [{ table: 'KpiData2026', header: '2026-02', numberFormats: ['0%'] }];
    const [finding] = found(/Excel shows/, typed({ '2026-02': 0.95 }), { formats });
    expect(finding).toMatchObject({
      severity: 'warning',
      what: 'OTD-01, Share, 2026-02: Excel shows 95 %, and the cell holds 0.95.',
    });
    expect(found(/Excel shows/, typed({ '2026-02': 0.95 }, aRegisterRow()), { formats })).toEqual([]);
    const plain = [{ table: 'KpiData2026', header: '2026-02', numberFormats: ['0.0" %"'] }];
    expect(found(/Excel shows/, typed({ '2026-02': 0.95 }), { formats: plain })).toEqual([]);
  });
});

describe('a percent sign in a cell that holds no percentage', () => {
  const percent = (header = '2026-02', table = 'KpiData2026') => ({
    formats: [{ table, header, numberFormats: ['0%', '0%'] }],
  });

  it('is told for a count, which may have been meant as 95 or as something else', () => {
    const data = otdData.map((row) => ({ ...row, '2026-02': 0.95 }));
    const [finding] = found(/counts as/, { years: { 2026: { data } } }, percent());
    expect(finding).toMatchObject({
      severity: 'warning',
      what: 'OTD-01, Deliveries on time, 2026-02 shows 95 % and counts as 0.95.',
      next: expect.stringContaining('Type the plain number') as string,
      place: { sheet: 'KPI Data 2026', address: 'E6' },
    });
    expect(finding?.plan).toBeUndefined();
    expect(found(/counts as/, { years: { 2026: { data } } })).toEqual([]);
  });

  it.each([
    ['a figure in another unit', { Unit: 'days', Multiplier: '' }, 30, 1],
    ['a fraction that is multiplied', {}, 95, 0],
    ['a figure with limits up to 1', { Unit: '', Multiplier: '' }, 0.9, 0],
  ])('of %s', (_what, kpi, target, count) => {
    const { register, years } = typed({ '2026-02': 0.95 }, aRegisterRow({ 'Year to date': 'Mean', ...kpi }));
    const targets = [{ ID: 'OTD-01', Limit: 'Target', ...everyMonth(2026, target) }];
    const parts = { register, years: { 2026: { ...years?.[2026], targets } } };
    expect(found(/counts as/, parts as WorkbookParts, percent())).toHaveLength(count);
  });

  it('is told for a limit of a KPI in another unit', () => {
    const targets = [{ ID: 'OTD-01', Limit: 'Target', ...everyMonth(2026, 30), '2026-02': 30.5 }];
    const parts = {
      register: [aRegisterRow({ Unit: 'days', Multiplier: '' })],
      years: { 2026: { targets } },
    };
    expect(found(/counts as/, parts, percent('2026-02', 'KpiTargets2026'))[0]?.what).toBe(
      'OTD-01, Target, 2026-02 shows 3050 % and counts as 30.5.',
    );
  });
});

describe('values that cannot be', () => {
  it('finds a numerator above its denominator, and one below zero', () => {
    const [first, second] = otdData;
    const data = [
      { ...first, '2026-01': 120, '2026-02': -1 },
      { ...second, '2026-01': 100, '2026-02': 100 },
    ];
    expect(found(/outside 0 to 100/, { years: { 2026: { data } } }).map(({ what }) => what)).toEqual([
      'OTD-01, 2026-01: the numerator is above the denominator, so the share lies outside 0 to 100 %.',
      'OTD-01, 2026-02: the numerator is below 0, so the share lies outside 0 to 100 %.',
    ]);
  });

  it('warns of a typed share outside 0 to 100, and not of another unit', () => {
    expect(found(/outside 0 to 100/, typed({ '2026-01': 950 }))[0]).toMatchObject({ severity: 'warning' });
    const index = aRegisterRow({ Multiplier: '', Unit: '% of plan', 'Year to date': 'Mean' });
    expect(found(/outside 0 to 100/, typed({ '2026-01': 950 }, index))).toEqual([]);
  });

  it('notes zeros that were typed for months to come, and no true zero', () => {
    const zeros = {
      '2026-01': 4,
      ...Object.fromEntries(['02', '03', '04', '05'].map((month) => [`2026-${month}`, 0])),
    };
    const [finding] = found(/0 is typed/, typed(zeros));
    expect(finding).toMatchObject({ severity: 'info', place: { address: 'G6' } });
    expect(found(/0 is typed/, typed({ '2026-01': 4, '2026-02': 0, '2026-03': 0 }))).toEqual([]);
  });
});

describe('rows that do not fit together', () => {
  it('proposes the ID that was meant, unless its numbers would then count twice', () => {
    const data = [{ ID: 'OTD–01', Measure: 'a', Role: '+' }];
    expect(found(/no KPI of the register/, { years: { 2026: { data } } })[0]?.plan?.title).toBe(
      'Change it to OTD-01',
    );
    const more = [...otdData, { ID: 'OTD-11', Measure: 'c', Role: '+' }];
    expect(found(/no KPI of the register/, { years: { 2026: { data: more } } })[0]?.plan).toBeUndefined();
  });

  it('finds IDs with spaces that nobody sees', () => {
    const [finding] = found(/has a space/, { register: [aRegisterRow({ ID: 'OTD-01 ' })] });
    expect(finding).toMatchObject({ severity: 'error', place: { sheet: 'KPI Register', address: 'A6' } });
  });

  it('finds a KPI that stands twice on the scorecard, and a limit that stands twice', () => {
    const targets = ['Target', 'Amber', 'target'].map((Limit) => ({
      ID: 'OTD-01',
      Limit,
      ...everyMonth(2026, 90),
    }));
    const scorecard = [{ ID: 'OTD-01' }, { ID: 'otd-01' }];
    expect(
      found(/more than once/, { years: { 2026: { targets, scorecard } } }).map(({ what }) => what),
    ).toEqual([
      'OTD-01, target stands more than once in KPI Targets 2026.',
      'otd-01 stands more than once in KPI Scorecard 2026.',
    ]);
  });

  it('adds missing rows only to a table that can grow', () => {
    const years = { 2026: { scorecard: [{ ID: 'OCA-01' }] } };
    const [finding] = found(/has no row on the scorecard/, { years });
    expect(finding?.plan?.changes.growth.map(({ table }) => table.name)).toEqual(['KpiScorecard2026']);
    const workbook = aKpiWorkbook({ years });
    const blocked = workbook.reading.tables.map((table) => ({ ...table, canGrow: false }));
    const parts = { register: null, years: {}, tables: blocked };
    const [stuck] = found(/has no row on the scorecard/, parts);
    expect(stuck?.plan).toBeUndefined();
    expect(stuck?.next).toContain('Move what stands below');
  });

  it('warns of a KPI that is due and has no target in the reporting month', () => {
    const targets = [{ ID: 'OTD-01', Limit: 'Target' }];
    expect(found(/no target in/, { years: { 2026: { targets } } })[0]).toMatchObject({
      severity: 'warning',
      what: 'OTD-01 has no target in 2026-03.',
      place: { sheet: 'KPI Targets 2026', address: 'E6' },
    });
    const quarterly = aRegisterRow({ Frequency: 'Yearly' });
    expect(found(/no target in/, { register: [quarterly], years: { 2026: { targets } } })).toEqual([]);
  });
});

describe('formulas', () => {
  const formulaOf = (header: string) => {
    const table = expectedTables(aKpiWorkbook()).find(({ layout }) => layout.name === 'KpiScorecard2026');
    const content = table?.layout.columns.find((column) => column.header === header)?.content;
    return content?.kind === 'calculated' ? content.formula : '';
  };
  const scorecard = [{ ID: 'OTD-01' }, { ID: 'OCA-01' }, { ID: 'UTIL-01' }];
  const read = (formulas: readonly string[]) => [{ table: 'KpiScorecard2026', header: 'KPI', formulas }];
  const parts = { years: { 2026: { scorecard } } };

  it('names the one that differs from its column', () => {
    const right = formulaOf('KPI');
    const findings = found(/formula was changed/, parts, { formulas: read([right, `${right}&"x"`, right]) });
    expect(findings.map(({ what }) => what)).toEqual([
      'OCA-01 on KPI Scorecard 2026, "KPI": the formula was changed.',
    ]);
    expect(findings[0]?.plan?.changes.formulas).toEqual([
      expect.objectContaining({ header: 'KPI', formula: right, rows: [1], numberFormat: 'General' }),
    ]);
  });

  it('warns once of a table whose columns another version wrote, and calls lost references an error', () => {
    const other = found(/another formula than/, parts, { formulas: read(['=1', '=1', '=1']) });
    expect(other).toEqual([expect.objectContaining({ severity: 'warning' })]);
    const lost = found(/have lost what they read/, parts, { formulas: read(['=#REF!', '=#REF!', '=#REF!']) });
    expect(lost).toEqual([expect.objectContaining({ severity: 'error' })]);
  });

  it('tells a pasted column as one finding', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ ID: `K-0${index + 1}`, KPI: 'x' }));
    const cells = many.map((_, row) => ({ table: 'KpiScorecard2026', header: 'KPI', row }));
    const findings = found(/overwritten/, { years: { 2026: { scorecard: many } } }, { typed: cells });
    expect(findings.map(({ what }) => what)).toEqual([
      'KPI Scorecard 2026, "KPI": the formulas of 8 rows were overwritten or deleted (K-01, K-02, K-03 and 5 more).',
    ]);
  });
});

describe('columns and tables', () => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
    (month) => `2026-${month}`,
  );
  const targets = (headers: readonly string[]) =>
    aTable('KpiTargets2026', 'KPI Targets 2026', headers, [{ ID: 'OTD-01', Limit: 'Target' }]);
  const column = (headers: readonly string[]) =>
    found(/The column|has no column "(ID|2026-02)"/, {
      years: { 2026: { targets: null } },
      tables: [targets(headers)],
    }).filter(({ what }) => what.includes('KpiTargets2026'));

  it('takes an unknown header between the right neighbours for the missing one', () => {
    const renamed = ['ID', 'Limit', ...months.map((month) => (month === '2026-02' ? '2026-2' : month))];
    expect(column(renamed)[0]).toMatchObject({
      what: 'The column "2026-02" of KpiTargets2026 on "KPI Targets 2026" is called "2026-2" now.',
      place: { address: 'D5' },
      plan: { key: 'header KpiTargets2026 2026-02' },
    });
  });

  it('puts the column back where two unknown ones could be it', () => {
    const unclear = ['ID', 'Limit', '2026-01', 'x', 'y', ...months.slice(2)];
    expect(column(unclear)[0]?.plan?.changes.structure).toEqual([
      expect.objectContaining({ kind: 'addColumn', index: 3 }),
    ]);
  });

  it('offers no repair for the column that says which row is which', () => {
    const [finding] = column(['Limit', ...months]);
    expect(finding?.what).toContain('has no column "ID"');
    expect(finding?.plan).toBeUndefined();
    expect(finding?.next).toContain('earlier version');
  });

  it('does not rename either of two tables that could be the missing one', () => {
    const facts = aCheck({ years: { 2026: { data: null } } });
    const layout = facts.tables.find((table) => table.layout.name === 'KpiData2026')?.layout;
    const headers = layout?.columns.map(({ header }) => header) ?? [];
    const other = (name: string) => ({ name, sheet: name, row: 4, column: 0, headers });
    const missing = (names: readonly string[]) =>
      findTrouble({ ...facts, others: names.map(other) }).find(({ what }) => what.includes('KpiData2026'));
    expect(missing(['Old'])?.plan?.title).toBe('Call the table KpiData2026 again');
    expect(missing(['Old', 'Older'])?.plan).toBeUndefined();
  });
});
