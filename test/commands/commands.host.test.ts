import { createNoticeBoard, type NoticeBoard } from '../../src/app/notices';
import { registerCommands } from '../../src/commands/commands';
import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { type AddIn, aSetUp, startAddIn, today } from '../support/theAddIn';

describe('the ribbon', () => {
  let addIn: AddIn;
  const notices: NoticeBoard = createNoticeBoard();

  // One workbook for all: the library listens to the buttons of the host in which it was loaded.
  beforeAll(async () => {
    addIn = await startAddIn();
    registerCommands({ useCases: addIn.useCases, gateway: officeWorkbook, notices });
    await Office.onReady();
  });

  beforeEach(() => {
    notices.post(null);
  });

  afterAll(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  /** Presses a button; settles when the add-in tells Excel that it is done. */
  const press = (functionName: string) => addIn.host.invokeCommand(functionName, functionName);

  function select(table: string, keys: readonly string[], header: string): void {
    const { sheet, row, column } = addIn.stage.cell(table, keys, header);
    addIn.host.book.select(sheet, { top: row, left: column, bottom: row, right: column });
  }

  it('releases the button and tells when there is nothing to check', async () => {
    expect(await press('refreshAndCheck')).toEqual({ status: 0 });
    expect(notices.get()).toMatchObject({ kind: 'failed', error: { code: 'tableIsMissing' } });
  });

  describe('on a workbook that is set up', () => {
    beforeAll(async () => {
      await addIn.useCases.setUp(aSetUp());
      addIn.stage.typeNamed('KPI_Today', today);
    });

    it.each([
      ['KpiRegister', 'Owner'],
      ['KpiData2026', '2026-05'],
      ['KpiTargets2026', 'Limit'],
      ['KpiScorecard2026', 'Status'],
    ])('inserts the chart of the KPI in whose row of %s a cell is selected', async (table, header) => {
      select(table, ['OCA-01'], header);
      expect(await press('insertChartForSelection')).toEqual({ status: 0 });
      expect(notices.get()).toMatchObject({
        kind: 'chartInserted',
        outcome: { chartName: 'KPI Trend OCA-01' },
      });
      expect(addIn.stage.sheet('KPI Trends').charts.named('KPI Trend OCA-01')).toBeDefined();
    });

    it('tells when no KPI is selected, and inserts nothing', async () => {
      addIn.host.book.select(addIn.stage.sheet('Sheet1'), { top: 3, left: 3, bottom: 3, right: 3 });
      expect(await press('insertChartForSelection')).toEqual({ status: 0 });
      expect(notices.get()).toMatchObject({ kind: 'failed', error: { code: 'selectionIsNotUsable' } });
      expect(addIn.stage.sheet('KPI Trends').charts.count).toBe(1);
    });

    it('tells when the selected ID is no KPI of the register', async () => {
      addIn.stage.type('KpiData2026', ['OCA-01'], 'ID', 'XYZ-01');
      select('KpiData2026', ['XYZ-01'], 'Measure');
      await press('insertChartForSelection');
      expect(notices.get()).toMatchObject({ kind: 'failed', error: { code: 'kpiIsUnknown' } });
      addIn.stage.type('KpiData2026', ['XYZ-01'], 'ID', 'OCA-01');
    });

    it('refreshes, checks and tells what it found', async () => {
      await press('refreshAndCheck');
      expect(notices.get()).toMatchObject({ kind: 'checked', report: { kpis: 2, findings: [] } });
      addIn.stage.type('KpiScorecard2026', ['OCA-01'], 'Status', 'fine');
      await press('refreshAndCheck');
      expect(notices.get()).toMatchObject({ kind: 'checked', report: { findings: [{ severity: 'error' }] } });
    });

    it.each(['cellEditMode', 'accessDenied'] as const)(
      'releases the button and tells when Excel answers %s',
      async (kind) => {
        addIn.host.faults.next({ kind });
        expect(await press('refreshAndCheck')).toEqual({ status: 0 });
        expect(notices.get()?.kind).toBe('failed');
      },
    );
  });
});
