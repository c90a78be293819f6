import type { KpiChanges } from '../../../src/app/kpis/kpiEdit';
import { editChanges, planKpiEdit } from '../../../src/app/kpis/planKpiEdit';
import type { CellInput } from '../../../src/layout/cell';
import {
  aKpiWorkbook,
  aRegisterRow,
  aTable,
  everyMonth,
  type WorkbookParts,
} from '../../support/aKpiWorkbook';
import { expectRefusal } from '../../support/expectRefusal';
import { serialOf } from '../../support/oracle/months';

const now = serialOf(2026, 4, 20);
const agreed = { reason: 'Decided in the review', approvedBy: 'Management' };
const plan = (changes: KpiChanges, parts: WorkbookParts = {}) =>
  planKpiEdit(aKpiWorkbook(parts), 'otd-01', changes, now);
const plain = (cell: CellInput | null | undefined): unknown =>
  cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.number : cell?.kind;
const warned = (changes: KpiChanges, parts: WorkbookParts = {}) =>
  plan(changes, parts).findings.map(({ severity, what }) => `${severity}: ${what}`);

const measures = [
  { name: 'Deliveries on time', role: '+', was: 0 },
  { name: 'Deliveries due', role: '÷', was: 1 },
] as const;

describe('an edit of a KPI', () => {
  it('writes only the cells that change, in the format of their column', () => {
    const { fields, changes, place } = plan({
      name: 'Deliveries in time',
      clause: '8.10',
      owner: 'Logistics',
    });
    expect(fields).toEqual([
      { what: 'KPI', before: 'On-time delivery', after: 'Deliveries in time' },
      { what: 'Clause', before: '8.5.1', after: '8.10' },
    ]);
    expect(
      changes.cells.map(({ row, column, cells, numberFormat }) => [
        row,
        column,
        plain(cells[0]?.[0]),
        numberFormat,
      ]),
    ).toEqual([
      [5, 1, 'Deliveries in time', undefined],
      [5, 2, '8.10', '@'],
    ]);
    expect(place).toEqual({ sheet: 'KPI Register', address: 'B6' });
  });

  it('says that nothing would change', () => {
    expect(warned({ owner: 'Logistics' })).toEqual([
      'error: Nothing would change: the KPI is like that already.',
    ]);
  });

  it('asks for no reason where months that are past stay as they were', () => {
    const planned = plan({ owner: 'Production', dueDays: 5 });
    expect(planned.findings).toEqual([]);
    expect(editChanges(planned, { reason: '', approvedBy: '' }).newSheets).toEqual([]);
  });

  it.each([
    [{ better: 'lower' }, 'Better', 'Higher', 'Lower'],
    [{ multiplier: 1, unit: '' }, 'Unit', '%', 'blank'],
    [{ yearToDate: 'last' }, 'Year to date', 'Ratio of sums', 'Last'],
    [{ frequency: 'quarterly' }, 'Frequency', 'Monthly', 'Quarterly'],
    [{ activeTo: '2026-01' }, 'Active to', 'blank', '2026-01'],
  ] as const)('%j changes the past and goes into the log', (changes, what, before, after) => {
    const planned = plan(changes);
    expect(planned.findings[planned.findings.length - 1]?.what).toContain('colours of months that are past');
    expect(planned.logged[0]).toMatchObject({ what, kpiId: 'OTD-01', when: now });
    expect([plain(planned.logged[0]?.before), plain(planned.logged[0]?.after)]).toEqual([before, after]);
    const [log] = editChanges(planned, agreed).newSheets;
    expect(log?.tables[0]?.rows[0]?.cells.map(plain)).toEqual(
      expect.arrayContaining([what, 'Decided in the review', 'Management']),
    );
  });

  it.each(['2026-03', '2026-08'] as const)(
    'says nothing of colours when the last month, %s, is the reporting month or later, and logs it all the same',
    (activeTo) => {
      const planned = plan({ activeTo });
      expect(planned.findings).toEqual([]);
      expect(planned.logged).toHaveLength(1);
    },
  );

  it('speaks of colours where a closed month after the reporting month loses its value', () => {
    const history = aTable(
      'KpiHistory',
      'KPI History',
      ['ID', 'Period'],
      [{ ID: 'OTD-01', Period: '2026-05' }],
    );
    const [finding] = plan({ activeTo: '2026-04' }, { tables: [history] }).findings;
    expect(finding?.what).toBe('This changes the colours of months that are past (Active to).');
  });

  it('is refused without the reason and the name that the log keeps', async () => {
    const planned = plan({ better: 'lower' });
    await expectRefusal('reasonIsMissing', () => editChanges(planned, { ...agreed, reason: ' ' }));
    await expectRefusal('reasonIsMissing', () => editChanges(planned, { ...agreed, approvedBy: '' }));
  });

  it('says how many closed months keep what was reported', () => {
    const history = aTable(
      'KpiHistory',
      'KPI History',
      ['ID', 'Period'],
      [
        { ID: 'otd-01', Period: '2026-01' },
        { ID: 'OTD-01', Period: '2026-02' },
      ],
    );
    const [finding] = plan({ better: 'lower' }, { tables: [history] }).findings.slice(-1);
    expect(finding?.next).toMatch(/^2 months are closed/);
  });

  it('names the numbers that would not be shown any more', () => {
    const data = [
      { ID: 'OTD-01', Measure: 'Deliveries on time', Role: '+', '2026-03': 4, '2026-04': 5 },
      { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷', '2026-03': 4 },
    ];
    expect(warned({ activeTo: '2026-02' }, { years: { 2026: { data } } })).toContainEqual(
      'warning: 2026-03, 2026-04 have numbers and will not be shown any more.',
    );
  });

  it('takes a KPI back into use when Active to is cleared', () => {
    const register = [aRegisterRow({ 'Active to': serialOf(2026, 2, 1) })];
    const planned = plan({ activeTo: null }, { register });
    expect(planned.fields).toEqual([{ what: 'Active to', before: '2026-02', after: '' }]);
    expect(plain(planned.changes.cells[0]?.cells[0]?.[0])).toBe('blank');
  });

  it('is refused where a new error would keep the KPI from being calculated', async () => {
    const planned = plan({ yearToDate: 'ratioOfSums', measures: [{ name: 'Share', role: '=', was: 0 }] });
    expect(planned.findings[0]).toMatchObject({
      severity: 'error',
      what: expect.stringContaining('typed as one value'),
    });
    await expectRefusal('registerIsInconsistent', () => editChanges(planned, agreed));
    expect(warned({ multiplier: 0 })).toContainEqual(expect.stringMatching(/^error: The multiplier/));
    expect(warned({ activeFrom: '2026-05', activeTo: '2026-02' })).toContainEqual(
      expect.stringMatching(/^error: .* ends/),
    );
  });

  it('is not kept back by an error that stood there before', () => {
    const register = [aRegisterRow({ Multiplier: 0 })];
    expect(warned({ owner: 'Production' }, { register })).toEqual([
      'warning: The multiplier of OTD-01 is not a number other than 0.',
    ]);
  });

  it('warns where the limits contradict the new direction, and proposes which', () => {
    const [finding] = plan({ better: 'lower' }).findings;
    expect(finding).toMatchObject({
      severity: 'warning',
      next: expect.stringContaining('Is higher better?'),
    });
  });

  it('warns of a clause that the edition lacks and of a name that another KPI has', () => {
    const register = [aRegisterRow(), aRegisterRow({ ID: 'SCR-01', KPI: 'Scrap' })];
    expect(warned({ clause: '9.9', name: ' scrap ' }, { register })).toEqual([
      'warning: The edition of this workbook has no clause "9.9", which stands at OTD-01.',
      'warning: SCR-01 has the name "Scrap" already.',
    ]);
  });

  it('is refused on a protected sheet and for a KPI that is gone', async () => {
    const sheets = [{ name: 'KPI Register', isProtected: true }];
    await expectRefusal('sheetIsProtected', () => editChanges(plan({ owner: 'X' }, { sheets }), agreed));
    await expectRefusal('kpiIsUnknown', () => planKpiEdit(aKpiWorkbook(), 'XXX', {}, now));
    await expectRefusal('tableIsMissing', () => plan({}, { register: null }));
  });
});

describe('an edit of the measures', () => {
  const twoYears = {
    register: [aRegisterRow()],
    years: {
      2025: {
        data: [
          { ID: 'OTD-01', Measure: 'deliveries on time', Role: '+' },
          { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷', ...everyMonth(2025, 8) },
        ],
      },
      2026: {},
    },
  };

  it('changes names and roles in the data of every year', () => {
    const [onTime, due] = measures;
    const planned = plan({ measures: [{ ...onTime, name: 'On time' }, due] }, twoYears);
    expect(planned.changes.cells.map(({ sheet, row, cells }) => [sheet, row, plain(cells[0]?.[0])])).toEqual([
      ['KPI Data 2025', 5, 'On time'],
      ['KPI Data 2026', 5, 'On time'],
    ]);
    expect(planned.logged).toEqual([]);
    expect(planned.place).toEqual({ sheet: 'KPI Data 2025', address: 'B6' });
  });

  it('logs another role', () => {
    const [onTime, due] = measures;
    const { logged, fields } = plan({ measures: [{ ...onTime, role: '-' }, due] }, twoYears);
    expect(fields).toEqual([{ what: 'Role', before: '+ Deliveries on time', after: '- Deliveries on time' }]);
    expect(logged).toHaveLength(1);
  });

  it('adds a measure to the years that are not over, and says which months it leaves without a value', () => {
    const parts = {
      years: {
        2025: {},
        2026: {
          data: [
            { ID: 'OTD-01', Measure: 'Deliveries on time', Role: '+', '2026-01': 3 },
            { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷' },
          ],
        },
        2027: {},
      },
    };
    const planned = plan({ measures: [...measures, { name: 'Excused', role: '+', was: null }] }, parts);
    expect(planned.changes.growth.map(({ table, rows }) => [table.name, rows.length])).toEqual([
      ['KpiData2026', 1],
      ['KpiData2027', 1],
    ]);
    expect(planned.fields).toEqual([{ what: 'Measure', before: '', after: '+ Excused' }]);
    expect(planned.findings[0]?.what).toBe(
      '2026-01 has numbers already and will show Check until the new measure has one, too.',
    );
  });

  it('takes a measure away only when its cells are empty in every year', () => {
    const [onTime] = measures;
    const refused = plan({ yearToDate: 'sum', unit: '', measures: [onTime] }, twoYears);
    expect(refused.findings[0]).toEqual({
      severity: 'error',
      what: '"Deliveries due" cannot be taken away: KPI Data 2025 has entries for it in 2025-01, 2025-02, 2025-03 and 9 more months.',
      next: 'Keep the measure, or clear its cells first if these numbers are not needed.',
      place: { sheet: 'KPI Data 2025', address: 'D7' },
    });
    const allowed = plan({ yearToDate: 'sum', unit: '', measures: [onTime] });
    expect(allowed.changes.removedRows.map(({ rows }) => rows)).toEqual([[1]]);
  });

  it('leaves rows of other years alone that have other names', () => {
    const parts = { years: { 2025: { data: [{ ID: 'OTD-01', Measure: 'Share', Role: '=' }] }, 2026: {} } };
    const [onTime, due] = measures;
    const planned = plan({ measures: [{ ...onTime, name: 'On time' }, due] }, parts);
    expect(planned.changes.cells).toHaveLength(1);
    expect(planned.findings[0]?.what).toBe(
      'KPI Data 2025 has other measures for OTD-01; rows that differ stay as they are.',
    );
  });

  it('gives a range the rows of its two limits more', () => {
    const { changes } = plan({ better: 'inRange' });
    expect(changes.growth.map(({ rows }) => rows.map(({ cells }) => cells.map(plain).slice(0, 2)))).toEqual([
      [
        ['OTD-01', 'Upper target'],
        ['OTD-01', 'Upper amber'],
      ],
    ]);
  });
});
