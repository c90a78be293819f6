import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Month } from '../../src/domain/month';
import type { UseCases } from '../../src/app/useCases';
import { playScene } from '../scenes/playScene';
import { sceneNamed } from '../scenes';
import type { Stage } from '../scenes/Stage';
import { describeWithLibreOffice } from '../support/describeWithLibreOffice';
import { recalculate } from '../support/libreOffice';
import { validateXlsx } from '../support/openXmlValidator';
import { textOf } from '../support/recalculatedWorkbook';
import { type AddIn, aSetUp, look, startAddIn } from '../support/theAddIn';

jest.setTimeout(120_000);

describe('the history of two business years that start in April', () => {
  let addIn: AddIn;
  const restated = (month: Month) => look(addIn, 'KpiHistory', ['OTD-01', month], 'Restated').value;

  function type(month: Month, onTime: string): void {
    const year = month < '2027-04' ? 2026 : 2027;
    addIn.stage.type(`KpiData${year}`, ['OTD-01', 'Deliveries on time'], month, onTime);
    addIn.stage.type(`KpiData${year}`, ['OTD-01', 'Deliveries due'], month, '100');
  }

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp({ yearStartMonth: 4 }));
    addIn.stage.typeNamed('KPI_ReportingMonth', '2027-03-01');
    addIn.stage.typeNamed('KPI_Today', '2027-05-20');
    for (const month of ['2027-02', '2027-03'] as const) type(month, '96');
    await addIn.useCases.closeMonth('2027-03');
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  it('looks into the year that is opened later, without losing the one before', async () => {
    await addIn.useCases.setUp(aSetUp({ year: 2027, yearStartMonth: 4 }));
    await addIn.useCases.setReportingMonth('2027-04');
    type('2027-04', '95');
    await addIn.useCases.closeMonth('2027-04');
    expect([restated('2027-03'), restated('2027-04')]).toEqual(['', '']);
    type('2027-03', '94');
    type('2027-04', '94');
    expect([restated('2027-03'), restated('2027-04')]).toEqual(['Value', 'Value']);
    expect(look(addIn, 'KpiHistory', ['OTD-01', '2027-04'], 'Value now').value).toBe(94);
  });

  it('keeps the year to date of the year in which the month lies', async () => {
    await addIn.useCases.setUp(aSetUp({ year: 2027, yearStartMonth: 4 }));
    type('2027-03', '90');
    type('2027-04', '80');
    await addIn.useCases.setReportingMonth('2027-04');
    await addIn.useCases.closeMonth('2027-04');
    await addIn.useCases.closeMonth('2027-02');
    const yearToDate = (month: Month) => look(addIn, 'KpiHistory', ['OTD-01', month], 'Year to date').value;
    expect([yearToDate('2027-02'), yearToDate('2027-03'), yearToDate('2027-04')]).toEqual([96, 96, 80]);
  });
});

describe('the demo workbook with closed months', () => {
  let stage: Stage;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    const played = await playScene(sceneNamed('demo'));
    if (!played) throw new Error('The demo needs no file.');
    stage = played;
    await closeEvery(stage.useCases);
    restate(stage);
    folder = await mkdtemp(join(tmpdir(), 'clauseboard-history-'));
    file = join(folder, 'history.xlsx');
    await writeFile(file, await stage.host.book.save());
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('shows as restated what was changed, in the months that follow a limit too, and nothing else', () => {
    expect(restatedInHost(stage)).toEqual(changed);
    expect([...stage.host.log.missing.keys()]).toEqual([]);
  });

  it('tells the pane the same, each limit once', async () => {
    const figures = await stage.useCases.readRestated();
    const told = figures.map(({ change: { kpiId, period, what, before, after } }) => [
      kpiId,
      period,
      what,
      ...[before, after].map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell)),
    ]);
    expect(told.sort()).toEqual([
      ['COMP-01', '2026-09', 'Amber', 3, 9],
      ['NCR-01', '2026-05', 'Value', 9, 14],
      ['NCR-01', '2026-10', 'Target', 8, ''],
      ['OTD-01', '2025-03', 'Value', 92, 44],
      ['OTD-01', '2026-08', 'Target', 95, 97],
      ['OTD-01', '2026-09', 'Value', 95, 50],
      ['SOTD-01', '2026-09', 'Status', 'Late', 'Not applicable'],
    ]);
  });

  it('is a file that Microsoft calls valid', async () => {
    expect(await validateXlsx(file)).toEqual([]);
  });

  describeWithLibreOffice('in LibreOffice', () => {
    it('shows the same as restated', async () => {
      const { sheets } = await recalculate(file);
      const cells =
        sheets
          .get('KPI History')
          ?.rows.slice(4)
          .map((row) => row.map(textOf)) ?? [];
      expect(restatedIn(cells)).toEqual(changed);
      expect(cells).toHaveLength(rowsInHost(stage).length);
    });
  });
});

/** Closes every month in which something was due, the oldest first. */
async function closeEvery(useCases: UseCases): Promise<void> {
  const overview = await useCases.readOverview();
  if (overview.state === 'empty') throw new Error('The workbook is empty.');
  for (const { month, state } of overview.months) if (state === 'open') await useCases.closeMonth(month);
}

/** What a team may still do to closed months. */
function restate(stage: Stage): void {
  stage.type('KpiData2025', ['OTD-01', 'Deliveries on time'], '2025-03', '300');
  stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-08', '97');
  stage.type('KpiTargets2026', ['COMP-01', 'Amber'], '2026-09', '9');
  stage.type('KpiData2026', ['OTD-01', 'Deliveries on time'], '2026-09', '300');
  stage.type('KpiData2026', ['SOTD-01', 'Supplier deliveries on time'], '2026-09', 'n/a');
  // Text is no limit, whatever it looks like.
  stage.type('KpiTargets2026', ['NCR-01', 'Target'], '2026-10', "'8");
}

/** What `restate` makes of the history; a limit is followed by the months after it. The demo itself corrects a figure of May. */
const changed: Readonly<Record<string, string>> = {
  'NCR-01 2026-05': 'Value',
  'OTD-01 2025-03': 'Value',
  'OTD-01 2026-08': 'Target',
  'OTD-01 2026-09': 'Value and target',
  'OTD-01 2026-10': 'Target',
  'COMP-01 2026-09': 'Amber',
  'COMP-01 2026-10': 'Amber',
  'SOTD-01 2026-09': 'Status',
  'NCR-01 2026-10': 'Target',
};

/** The restated rows of a history by ID and period; the header row comes first. */
function restatedIn([header = [], ...rows]: readonly (readonly string[])[]): Record<string, string> {
  const [id, period, restated] = ['ID', 'Period', 'Restated'].map((name) => header.indexOf(name));
  const found = rows.map(
    (row) => [`${row[id ?? -1]} ${row[period ?? -1]}`, row[restated ?? -1] ?? ''] as const,
  );
  return Object.fromEntries(found.filter(([, word]) => word !== ''));
}

function restatedInHost(stage: Stage): Record<string, string> {
  return restatedIn(rowsInHost(stage));
}

function rowsInHost({ host }: Stage): readonly (readonly string[])[] {
  const table = host.book.tableNamed('KpiHistory');
  if (!table) throw new Error('Nothing was closed.');
  const { sheet, area } = table;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, column) =>
      String(sheet.value(area.top + row, area.left + column) ?? ''),
    ),
  );
}
