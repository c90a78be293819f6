import { planSetUp } from '../../../src/app/setUp/planSetUp';
import type { SetUpKpi, SetUpRequest } from '../../../src/app/useCases';
import type { CellInput } from '../../../src/layout/cell';
import {
  aKpiWorkbook,
  anEmptyWorkbook,
  aReading,
  aRegisterRow,
  everyMonth,
} from '../../support/aKpiWorkbook';
import { KpiWorkbook } from '../../../src/app/model/KpiWorkbook';
import { expectRefusal } from '../../support/expectRefusal';
import { serialOf } from '../../support/oracle/months';

const april20 = serialOf(2026, 4, 20);
const delivery: SetUpKpi = { templateId: 'on-time-delivery', limits: { target: 95, amber: 90 } };
const scrap: SetUpKpi = { templateId: 'scrap-rate', limits: { target: 2 }, owner: 'Production' };

const request = (changes: Partial<SetUpRequest> = {}): SetUpRequest => ({
  edition: '2026',
  year: 2026,
  yearStartMonth: 1,
  kpis: [delivery],
  ...changes,
});

const plain = (cell: CellInput | undefined): unknown =>
  cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.number : cell?.kind;

describe('a set-up of an empty workbook', () => {
  it('creates the sheets of design section 2, and lands on the first cell for a number', async () => {
    const plan = await planSetUp(anEmptyWorkbook(), request(), april20);
    expect(plan.newSheets.map(({ name }) => name)).toEqual([
      ...['KPI Register', 'KPI Data 2026', 'KPI Targets 2026', 'KPI Scorecard 2026', 'KPI Settings'],
    ]);
    expect(plan.changes.newNames.map(({ name }) => name)).toEqual([
      ...['KPI_ReportingMonth', 'KPI_YearStart', 'KPI_Edition', 'KPI_Today'],
    ]);
    expect(plan.changes.growth).toEqual([]);
    expect(plan.next).toEqual({ sheet: 'KPI Data 2026', address: 'D6' });
  });

  it('gives KPIs of the same template different IDs', async () => {
    const kpis = ['North', 'South'].map((name) => ({ ...delivery, name: `On-time delivery, ${name}` }));
    const plan = await planSetUp(anEmptyWorkbook(), request({ kpis }), april20);
    expect(plan.newKpis.map(({ id }) => id)).toEqual(['OTD-01', 'OTD-02']);
  });

  it('takes the same choice twice for one KPI', async () => {
    const kpis = [delivery, { ...delivery, name: ' ON-TIME delivery ' }];
    expect((await planSetUp(anEmptyWorkbook(), request({ kpis }), april20)).newKpis).toHaveLength(1);
  });

  it('writes the clause of the edition that was asked for', async () => {
    const clauseOf = async (edition: '2015' | '2026') => {
      const kpis = [{ templateId: 'opportunities-realised', limits: {} }];
      return (await planSetUp(anEmptyWorkbook(), request({ edition, kpis }), april20)).newKpis[0]?.clause;
    };
    expect(await clauseOf('2015')).toBe('6.1.2');
    expect(await clauseOf('2026')).toBe('6.1.3');
  });

  it('lets a team type the figure itself, without a year to date that percentages cannot give', async () => {
    const kpis = [{ ...delivery, measuredAs: 'value' as const, name: 'On-time delivery, plant 2' }];
    const [kpi] = (await planSetUp(anEmptyWorkbook(), request({ kpis }), april20)).newKpis;
    expect(kpi).toMatchObject({
      measures: [{ name: 'On-time delivery, plant 2', role: '=' }],
      multiplier: 1,
      yearToDate: 'none',
    });
  });

  it.each([
    ['the last month that has ended', '2026-04-20', { year: 2026 }, '2026-03-01'],
    ['the first month of a year that lies ahead', '2026-04-20', { year: 2027 }, '2027-01-01'],
    ['the last month of a year that is over', '2026-04-20', { year: 2024 }, '2024-12-01'],
    ['a month of the business year', '2026-04-20', { year: 2025, yearStartMonth: 7 }, '2026-03-01'],
  ])('reports %s', async (_what, day, changes, month) => {
    const serial = (iso: string) => {
      const [year = 0, number = 0, date = 0] = iso.split('-').map(Number);
      return serialOf(year, number, date);
    };
    const plan = await planSetUp(anEmptyWorkbook(), request(changes), serial(day));
    const settings = plan.newSheets.find(({ name }) => name === 'KPI Settings');
    const cells = settings?.blocks.flatMap(({ cells: rows }) => rows) ?? [];
    const row = cells.find(([label]) => plain(label) === 'Reporting month');
    expect(plain(row?.[1])).toBe(serial(month));
  });

  it('refuses a template that does not exist', async () => {
    await expectRefusal('unexpected', () =>
      planSetUp(anEmptyWorkbook(), request({ kpis: [{ templateId: 'no-such-kpi', limits: {} }] }), april20),
    );
  });

  it('refuses a sheet of the same name that somebody else made, whatever its case', async () => {
    const workbook = anEmptyWorkbook({
      sheets: [{ name: 'kpi settings', isProtected: false, isVisible: true, charts: [], lastRow: 3 }],
    });
    const refusal = await expectRefusal('nameIsTaken', () => planSetUp(workbook, request(), april20));
    expect(refusal.message).toContain('KPI Settings');
  });

  it('refuses a workbook that is open for reading only', async () => {
    await expectRefusal('workbookIsReadOnly', () =>
      planSetUp(anEmptyWorkbook({ readOnly: true }), request(), april20),
    );
  });
});

describe('a further set-up', () => {
  it('adds nothing for a KPI that the register names already, and says which it is', async () => {
    const plan = await planSetUp(aKpiWorkbook(), request(), april20);
    expect(plan.newKpis).toEqual([]);
    expect(plan.knownKpis.map(({ id }) => id)).toEqual(['OTD-01']);
    expect(plan.changes).toMatchObject({ newSheets: [], newNames: [], growth: [], cells: [] });
  });

  it('adds rows to the four tables for a KPI that is new', async () => {
    const plan = await planSetUp(aKpiWorkbook(), request({ kpis: [delivery, scrap] }), april20);
    expect(plan.changes.growth.map(({ table, rows }) => [table.name, rows.length])).toEqual([
      ['KpiRegister', 1],
      ['KpiData2026', 2],
      ['KpiTargets2026', 2],
      ['KpiScorecard2026', 1],
    ]);
    expect(plan.changes.newSheets).toEqual([]);
    expect(plan.next).toEqual({ sheet: 'KPI Data 2026', address: 'D8' });
  });

  it('keeps the edition and the year start of the workbook, whatever is asked for', async () => {
    const workbook = aKpiWorkbook({ names: { KPI_Edition: 2015, KPI_YearStart: 1 } });
    const plan = await planSetUp(
      workbook,
      request({ edition: '2026', yearStartMonth: 7, year: 2027 }),
      april20,
    );
    const data = plan.newSheets.find(({ name }) => name === 'KPI Data 2027');
    expect(data?.tables[0]?.columns.map(({ header }) => header)).toContain('2027-01');
  });

  it("gives the register's KPIs rows in another year, with the limits of the month before", async () => {
    const targets = [
      { ID: 'OTD-01', Limit: 'Target', ...everyMonth(2026, 95), '2026-12': 98 },
      { ID: 'OTD-01', Limit: 'Amber', ...everyMonth(2026, 90), '2026-12': '' },
    ];
    const workbook = aKpiWorkbook({ years: { 2026: { targets } } });
    const plan = await planSetUp(workbook, request({ year: 2027, kpis: [] }), april20);
    expect(plan.newSheets.map(({ name }) => name)).toEqual([
      ...['KPI Data 2027', 'KPI Targets 2027', 'KPI Scorecard 2027'],
    ]);
    const sheet = plan.newSheets.find(({ name }) => name === 'KPI Targets 2027');
    const rows = sheet?.tables[0]?.rows.map(({ cells }) => cells.slice(0, 3).map(plain));
    expect(rows).toEqual([
      ['OTD-01', 'Target', 98],
      ['OTD-01', 'Amber', 'blank'],
    ]);
  });

  it('gives another year one row for an ID that stands twice, and none for a row without an ID', async () => {
    const register = [
      aRegisterRow(),
      aRegisterRow({ KPI: 'Again' }),
      aRegisterRow({ ID: '', KPI: 'Nameless' }),
    ];
    const plan = await planSetUp(aKpiWorkbook({ register }), request({ year: 2027, kpis: [] }), april20);
    const scorecard = plan.newSheets.find(({ name }) => name === 'KPI Scorecard 2027');
    expect(scorecard?.tables[0]?.rows).toHaveLength(1);
  });

  it('gives a KPI of the register the rows that the year does not have yet, and leaves the register alone', async () => {
    const workbook = aKpiWorkbook({
      years: { 2026: { data: [], targets: [], scorecard: [] }, 2027: {} },
    });
    const plan = await planSetUp(workbook, request(), april20);
    expect(plan.newKpis.map(({ id }) => id)).toEqual(['OTD-01']);
    expect(plan.changes.growth.map(({ table, rows }) => [table.name, rows.length])).toEqual([
      ['KpiData2026', 2],
      ['KpiTargets2026', 2],
      ['KpiScorecard2026', 1],
    ]);
  });

  it('recognises renamed sheets by their tables', async () => {
    const reading = aReading();
    const renamed = {
      ...reading,
      sheets: reading.sheets.map((sheet) =>
        sheet.name === 'KPI Data 2026' ? { ...sheet, name: 'Numbers' } : sheet,
      ),
      tables: reading.tables.map((table) =>
        table.name === 'KpiData2026' ? { ...table, sheet: 'Numbers' } : table,
      ),
    };
    const plan = await planSetUp(new KpiWorkbook(renamed), request({ kpis: [scrap] }), april20);
    expect(plan.newSheets).toEqual([]);
    expect(plan.next.sheet).toBe('Numbers');
  });

  it('refuses when cells below a table are in the way', async () => {
    const reading = aReading();
    const blocked = {
      ...reading,
      tables: reading.tables.map((table) =>
        table.name === 'KpiTargets2026' ? { ...table, canGrow: false } : table,
      ),
    };
    const refusal = await expectRefusal('excelRefused', () =>
      planSetUp(new KpiWorkbook(blocked), request({ kpis: [scrap] }), april20),
    );
    expect(refusal.message).toContain('KpiTargets2026');
  });

  it('refuses when a sheet that has to grow is protected, and not when another one is', async () => {
    const guarded = (name: string) => aKpiWorkbook({ sheets: [{ name, isProtected: true }] });
    const kpis = [scrap];
    const refusal = await expectRefusal('sheetIsProtected', () =>
      planSetUp(guarded('KPI Scorecard 2026'), request({ kpis }), april20),
    );
    expect(refusal.place?.sheet).toBe('KPI Scorecard 2026');
    await planSetUp(guarded('KPI Settings'), request({ kpis }), april20);
  });

  it.each([
    ['the register', { register: null }, 'KpiRegister'],
    ['the data of the year', { years: { 2026: { data: null } } }, 'KpiData2026'],
    [
      'two tables of the year',
      { years: { 2026: { targets: null, scorecard: null } } },
      'KpiTargets2026 and KpiScorecard2026',
    ],
  ])('refuses when somebody deleted %s', async (_what, parts, names) => {
    const refusal = await expectRefusal('tableIsMissing', () =>
      planSetUp(aKpiWorkbook(parts), request({ kpis: [scrap] }), april20),
    );
    expect(refusal.message).toBe(`The workbook has lost ${names}.`);
  });
});
