import { KpiWorkbook } from '../../src/app/model/KpiWorkbook';
import { planSetUp } from '../../src/app/setUp/planSetUp';
import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { NO_CHANGES } from '../../src/app/workbookGateway';
import { trendLayout, trendsSheet } from '../../src/layout/trendLayout';
import { CLASSIC } from '../../src/layout/palette';
import { expectRefusal } from '../support/expectRefusal';
import {
  type AddIn,
  aSetUp,
  changedInputs,
  everyInput,
  newInputs,
  startAddIn,
  today,
} from '../support/theAddIn';

const scrap = { templateId: 'scrap-rate', limits: { target: 2, amber: 3 } };

/** The trend of a KPI well below any other. */
function aTrend() {
  const kpi = { id: 'OCA-01', name: 'Overdue', unit: '', frequency: 'monthly', better: 'lower' } as const;
  return trendLayout(kpi, { years: [2026], yearStartMonth: 1 }, 60, CLASSIC);
}

/** A chart that Excel refuses. */
function badChart() {
  return { ...aTrend().chart, type: 'NoSuchChart' as 'Line' };
}

/** Everything a person could see of the parts of a workbook. */
const parts = ({ host }: AddIn) => ({
  sheets: host.book.sheets.map(({ name }) => name),
  tables: host.book.tables.map(({ name, area }) => ({ name, area })),
  names: host.book.names.all().map(({ name }) => name),
  charts: host.book.sheets.flatMap((sheet) => sheet.charts.all().map(({ name }) => name)),
});

describe('a workbook that refuses', () => {
  let addIn: AddIn;

  beforeEach(async () => {
    addIn = await startAddIn();
  });

  /** Runs work that has to be refused and to leave no trace. */
  async function leavesNoTrace(code: Parameters<typeof expectRefusal>[0], work: () => Promise<unknown>) {
    const [cells, before] = [everyInput(addIn), parts(addIn)];
    const refusal = await expectRefusal(code, work);
    expect(parts(addIn)).toEqual(before);
    expect(changedInputs(cells, everyInput(addIn))).toEqual([]);
    expect(newInputs(cells, everyInput(addIn))).toEqual([]);
    return refusal;
  }

  describe('an empty workbook', () => {
    it('keeps a sheet of the same name that somebody else made', async () => {
      addIn.host.book.addSheet('KPI Settings').setInput(0, 0, 'mine');
      const refusal = await leavesNoTrace('nameIsTaken', () => addIn.useCases.setUp(aSetUp()));
      expect(refusal.place?.sheet).toBe('KPI Settings');
    });

    it('is as it was when a name in the workbook stops the set-up half-way', async () => {
      addIn.host.book.names.add('KpiScorecard2026', 'Sheet1!$A$1');
      await leavesNoTrace('nameIsTaken', () => addIn.useCases.setUp(aSetUp()));
      addIn.host.book.names.delete('KpiScorecard2026');
      await addIn.useCases.setUp(aSetUp());
      expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
    });

    it.each([
      ['cellEditMode', 'cellIsBeingEdited'],
      ['accessDenied', 'sheetIsProtected'],
      ['payloadLimit', 'excelRefused'],
    ] as const)('is as it was when Excel answers %s to the write', async (kind, code) => {
      const syncsBeforeTheWrite = 2;
      let answered = 0;
      const { faults } = addIn.host;
      const take = faults.take.bind(faults);
      faults.take = (bytes) => {
        answered += 1;
        return answered === syncsBeforeTheWrite + 1 ? { kind } : take(bytes);
      };
      await leavesNoTrace(code, () => addIn.useCases.setUp(aSetUp()));
    });

    it('says so when Excel refuses the write and refuses to take it back', async () => {
      addIn.host.book.names.add('KpiScorecard2026', 'Sheet1!$A$1');
      const { faults } = addIn.host;
      const take = faults.take.bind(faults);
      let answered = 0;
      faults.take = (bytes) => {
        answered += 1;
        return answered === 4 ? { kind: 'accessDenied' } : take(bytes);
      };
      const refusal = await expectRefusal('excelRefused', () => addIn.useCases.setUp(aSetUp()));
      expect(refusal.message).toMatch(/nor take back/);
      expect(refusal.next).toMatch(/without saving/);
    });

    it.each([
      ['cellEditMode', 'cellIsBeingEdited', /Enter or Esc/],
      ['accessDenied', 'sheetIsProtected', /protection/],
      ['payloadLimit', 'excelRefused', /fewer KPIs/],
    ] as const)('says in plain words what %s means', async (kind, code, next) => {
      addIn.host.faults.next({ kind });
      const refusal = await expectRefusal(code, () => addIn.useCases.readOverview());
      expect(refusal.message).toBe('Clauseboard could not read the workbook.');
      expect(refusal.next).toMatch(next);
      expect(refusal.cause).toBeDefined();
    });

    it('tells of a place that is gone', async () => {
      await expectRefusal('sheetIsMissing', () => addIn.useCases.show({ sheet: 'Nowhere', address: 'A1' }));
    });

    it('has nothing to check', async () => {
      await expectRefusal('tableIsMissing', () => addIn.useCases.refreshAndCheck());
      expect(await addIn.useCases.readOverview()).toEqual({ state: 'empty' });
    });
  });

  describe('a workbook that is set up', () => {
    beforeEach(async () => {
      await addIn.useCases.setUp(aSetUp());
      addIn.stage.typeNamed('KPI_Today', today);
    });

    it.each(['KPI Register', 'KPI Data 2026', 'KPI Targets 2026', 'KPI Scorecard 2026'])(
      'stays as it is when %s is protected',
      async (name) => {
        addIn.stage.sheet(name).protection.protect();
        const refusal = await leavesNoTrace('sheetIsProtected', () =>
          addIn.useCases.setUp(aSetUp({ kpis: [scrap] })),
        );
        expect(refusal.message).toContain(name);
        await expectRefusal('sheetIsProtected', () => addIn.useCases.previewSetUp(aSetUp({ kpis: [scrap] })));
      },
    );

    it('can still be read and checked when every sheet is protected', async () => {
      for (const sheet of addIn.host.book.sheets) sheet.protection.protect();
      expect(await addIn.useCases.readOverview()).toMatchObject({ state: 'ready', findings: [] });
      expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
    });

    it('stays as it is when something stands below a table', async () => {
      addIn.stage.sheet('KPI Targets 2026').setInput(30, 2, 'a note');
      const refusal = await leavesNoTrace('excelRefused', () =>
        addIn.useCases.setUp(aSetUp({ kpis: [scrap] })),
      );
      expect(refusal.message).toContain('KpiTargets2026');
    });

    it('stays as it is when a table has a total row', async () => {
      const table = addIn.host.book.tableNamed('KpiRegister');
      if (table) table.showTotals = true;
      await leavesNoTrace('excelRefused', () => addIn.useCases.setUp(aSetUp({ kpis: [scrap] })));
      expect(await addIn.useCases.readOverview()).toMatchObject({ findings: [] });
    });

    it('takes new rows and sheets back when Excel refuses half-way', async () => {
      addIn.host.book.names.add('KpiScorecard2027', 'Sheet1!$A$1');
      await leavesNoTrace('nameIsTaken', () => addIn.useCases.setUp(aSetUp({ year: 2027, kpis: [scrap] })));
      expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
    });

    it('takes new rows back when Excel refuses after they were written', async () => {
      const workbook = new KpiWorkbook(await officeWorkbook.readWorkbook());
      const { changes } = await planSetUp(workbook, aSetUp({ kpis: [scrap] }), 46_132);
      expect(changes.growth).toHaveLength(4);
      const refused = { sheet: 'Sheet1', chart: badChart() };
      await leavesNoTrace('excelRefused', () => officeWorkbook.apply({ ...changes, newCharts: [refused] }));
      expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
      await addIn.useCases.setUp(aSetUp({ kpis: [scrap] }));
      expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
    });

    it('takes a trend back when Excel refuses its chart', async () => {
      await addIn.useCases.insertChart('OTD-01');
      const trend = aTrend();
      await leavesNoTrace('excelRefused', () =>
        officeWorkbook.apply({
          ...NO_CHANGES,
          additions: [{ ...trendsSheet([]), blocks: [trend.block], formats: trend.formats }],
          newCharts: [{ sheet: 'KPI Trends', chart: badChart() }],
        }),
      );
    });

    it.each([
      ['KPI Register', 'KpiRegister'],
      ['KPI Data 2026', 'KpiData2026'],
      ['KPI Targets 2026', 'KpiTargets2026'],
      ['KPI Scorecard 2026', 'KpiScorecard2026'],
      ['KPI Settings', 'KpiWords'],
    ])('says what is gone when %s was deleted, and adds nothing', async (sheet, table) => {
      const { book } = addIn.host;
      book.deleteSheet(addIn.stage.sheet(sheet));
      const overview = await addIn.useCases.readOverview();
      if (overview.state === 'empty') throw new Error('The workbook counts as empty.');
      expect(overview.findings.map(({ what }) => what).join(' ')).toContain(`The table ${table} `);
      const check = await addIn.useCases.refreshAndCheck();
      expect(check.findings[0]?.what).toContain(table);
      const refusal = await leavesNoTrace('tableIsMissing', () =>
        addIn.useCases.setUp(aSetUp({ kpis: [scrap] })),
      );
      expect(refusal.message).toContain(table);
    });

    it('reads a workbook beside tables of others, with or without a header row', async () => {
      const sheet = addIn.host.book.addSheet('Orders');
      sheet.setInputs({ top: 0, left: 0, bottom: 1, right: 1 }, [
        ['Order', 'Sent'],
        [1, 2],
      ]);
      const table = sheet.tables.add({ top: 0, left: 0, bottom: 1, right: 1 }, true);
      table.showHeaders = false;
      expect(await addIn.useCases.readOverview()).toMatchObject({ state: 'ready', findings: [] });
    });
  });
});
