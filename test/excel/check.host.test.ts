import { sortTable } from '../../host/engine';
import {
  type AddIn,
  aSetUp,
  changedInputs,
  everyInput,
  look,
  newInputs,
  startAddIn,
  today,
  typeTwoMonths,
} from '../support/theAddIn';

const range = {
  templateId: 'capacity-utilisation',
  limits: { target: 75, amber: 70, upperTarget: 90, upperAmber: 95 },
};

describe('refresh and check', () => {
  let addIn: AddIn;
  const found = async () => (await addIn.useCases.refreshAndCheck()).findings;
  const said = async () => (await found()).map(({ what }) => what);

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp({ kpis: [...aSetUp().kpis, range] }));
    addIn.stage.typeNamed('KPI_Today', today);
    typeTwoMonths(addIn);
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  it('counts the statuses, finds nothing in a healthy workbook and writes nothing', async () => {
    const before = everyInput(addIn);
    const report = await addIn.useCases.refreshAndCheck();
    expect(report).toEqual({
      kpis: 3,
      formulas: expect.any(Number) as number,
      counts: { watch: 1, offTarget: 1, late: 1 },
      findings: [],
    });
    expect(report.formulas).toBeGreaterThan(300);
    expect(changedInputs(before, everyInput(addIn))).toEqual([]);
    expect(newInputs(before, everyInput(addIn))).toEqual([]);
  });

  it('finds a formula that was overwritten, and one that was deleted', async () => {
    addIn.stage.type('KpiScorecard2026', ['OTD-01'], '2026-01', '99');
    addIn.stage.type('KpiScorecard2026', ['OCA-01'], 'Status', '');
    addIn.stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], 'Key', 'x');
    const findings = await found();
    expect(findings.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'OTD-01 on KPI Scorecard 2026, "2026-01": the formula was overwritten with "99".',
        'OCA-01 on KPI Scorecard 2026, "Status": the formula was deleted.',
        'OTD-01 on KPI Data 2026, "Key": the formula was overwritten with "x".',
      ]),
    );
    expect(findings.every(({ place, next }) => place !== undefined && next !== '')).toBe(true);
  });

  it('finds a formula that was changed', async () => {
    addIn.stage.type('KpiScorecard2026', ['OTD-01'], '2026-03', '=100');
    expect(await said()).toEqual(['OTD-01 on KPI Scorecard 2026, "2026-03": the formula was changed.']);
  });

  it('finds a column that was deleted', async () => {
    const table = addIn.host.book.tableNamed('KpiScorecard2026');
    const change = table?.columnNamed('Change');
    if (!table || !change) throw new Error('The column is missing.');
    table.deleteColumn(table.columns.indexOf(change));
    expect(await said()).toEqual([
      'The table KpiScorecard2026 on "KPI Scorecard 2026" has no column "Change".',
    ]);
  });

  it('names text, errors, unknown words and IDs with their places, and crashes on nothing', async () => {
    const { stage } = addIn;
    stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], '2026-02', 'about 90');
    stage.type('KpiData2026', ['OTD-01', 'Deliveries on time'], '2026-02', '=1/0');
    stage.type('KpiData2026', ['OCA-01'], '2026-02', '=NA()');
    stage.type('KpiRegister', ['OCA-01'], 'Better', 'Fewer');
    stage.type('KpiRegister', ['UTIL-01'], 'ID', 'OTD-01');
    const findings = await found();
    expect(findings.map(({ what, place }) => `${place?.address ?? ''} ${what}`)).toEqual(
      expect.arrayContaining([
        'E7 OTD-01, Deliveries due, 2026-02: "about 90" is text, not a number.',
        'E6 OTD-01, Deliveries on time, 2026-02: the cell shows #DIV/0!.',
        'E8 OCA-01, Actions overdue at month end, 2026-02: the cell shows #N/A.',
        'G7 OCA-01: the column Better says "Fewer".',
        'A6 The ID OTD-01 is used twice; only the first row is calculated.',
        'A9 UTIL-01 in KPI Data 2026 is no KPI of the register.',
      ]),
    );
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-02 status').value).toBe('Check');
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-01').value).toBe(92);
    expect(await addIn.useCases.readOverview()).toMatchObject({ state: 'ready' });
  });

  it('passes over blank rows, wherever they stand', async () => {
    for (const name of ['KpiRegister', 'KpiData2026', 'KpiTargets2026']) {
      addIn.host.book.tableNamed(name)?.addRows(1, 2);
    }
    expect(await said()).toEqual([]);
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-03').value).toBe(92);
  });

  it.each(['KpiRegister', 'KpiData2026', 'KpiTargets2026', 'KpiScorecard2026'])(
    'finds every result where it was after %s was sorted, whichever the column',
    async (name) => {
      const { book } = addIn.host;
      const table = book.tableNamed(name);
      const before = ['OTD-01', 'OCA-01', 'UTIL-01'].map((id) =>
        look(addIn, 'KpiScorecard2026', [id], '2026-03'),
      );
      for (const header of [
        'ID',
        name === 'KpiTargets2026' ? 'Limit' : name === 'KpiData2026' ? 'Measure' : 'KPI',
      ]) {
        for (const order of ['descending', 'ascending'] as const) {
          const column = table?.columnNamed(header);
          if (!table || !column) throw new Error(`${name} has no column ${header}.`);
          book.batch(() => {
            sortTable(table, [{ key: column.index, ascending: order === 'ascending', on: { by: 'value' } }]);
          });
          expect(
            ['OTD-01', 'OCA-01', 'UTIL-01'].map((id) => look(addIn, 'KpiScorecard2026', [id], '2026-03')),
          ).toEqual(before);
        }
      }
      expect(await said()).toEqual([]);
    },
  );

  it('keeps results right when rows are deleted', async () => {
    const { book } = addIn.host;
    for (const [name, row] of [
      ['KpiRegister', 1],
      ['KpiScorecard2026', 1],
      ['KpiData2026', 2],
    ] as const) {
      book.tableNamed(name)?.deleteRows(row, 1);
    }
    book.tableNamed('KpiTargets2026')?.deleteRows(2, 2);
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-03').value).toBe(92);
    expect(look(addIn, 'KpiScorecard2026', ['UTIL-01'], 'Status').value).toBe('Late');
    expect(await said()).toEqual([]);
  });

  it('understands words that the team has translated, and keeps their colours', async () => {
    for (const [status, word] of [
      ['Watch', 'Beobachten'],
      ['Late', 'Überfällig'],
      ['Off target', 'Ziel verfehlt'],
    ] as const) {
      addIn.stage.type('KpiWords', [status], 'Word', word);
    }
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-03 status').value).toBe('Beobachten');
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-03').fill).toBe('#FFEB9C');
    expect(look(addIn, 'KpiData2026', ['OCA-01'], '2026-03').fill).toBe('#FFC7CE');
    const report = await addIn.useCases.refreshAndCheck();
    expect(report).toMatchObject({ counts: { watch: 1, offTarget: 1, late: 1 }, findings: [] });
  });

  it('goes by the months of the sheets when somebody changes the month in which years start', async () => {
    addIn.stage.typeNamed('KPI_YearStart', '4');
    expect(await said()).toEqual([]);
    const overview = await addIn.useCases.readOverview();
    expect(overview).toMatchObject({
      kpis: [{ status: 'watch' }, { status: 'offTarget' }, { status: 'late' }],
    });
    const reports = { templateId: 'internal-nonconformity-reports', limits: { target: 8 } };
    await addIn.useCases.setUp(aSetUp({ kpis: [reports] }));
    addIn.stage.type('KpiData2026', ['NCR-01'], '2026-01', '9');
    expect(look(addIn, 'KpiScorecard2026', ['NCR-01'], '2026-01')).toMatchObject({
      value: 9,
      fill: '#FFC7CE',
    });
    await addIn.useCases.setUp(aSetUp({ year: 2027, kpis: [] }));
    const headers = addIn.host.book.tableNamed('KpiData2027')?.columns.map(({ name }) => name);
    expect(headers).toEqual(expect.arrayContaining(['2027-04', '2028-03']));
    const change = addIn.stage.cell('KpiScorecard2027', ['OTD-01'], 'Change');
    expect(change.sheet.input(change.row, change.column)).not.toContain('KpiScorecard2026');
    expect(await said()).toEqual([]);
  });
});
