import { expectRefusal } from '../support/expectRefusal';
import {
  type AddIn,
  aSetUp,
  changedInputs,
  everyInput,
  type Inputs,
  startAddIn,
  twoKpis,
} from '../support/theAddIn';

/** The inputs of the sheets whose names end with a year. */
function ofYear(inputs: Inputs, year: number): Inputs {
  return new Map([...inputs].filter(([place]) => new RegExp(`^KPI \\w+ ${year} `).test(place)));
}

describe.each([
  ['January', 1, '2026-12'],
  ['April', 4, '2027-03'],
  ['November', 11, '2027-10'],
])('opening the next business year, with a start in %s', (_name, yearStartMonth, lastMonth) => {
  let addIn: AddIn;
  let before: Inputs;
  const first = `2027-${String(yearStartMonth).padStart(2, '0')}`;

  beforeAll(async () => {
    addIn = await startAddIn();
    const { useCases, stage } = addIn;
    await useCases.setUp(aSetUp({ yearStartMonth }));
    await useCases.insertChart('OCA-01');
    stage.type('KpiData2026', ['OCA-01'], lastMonth, '4');
    stage.type('KpiTargets2026', ['OCA-01', 'Target'], lastMonth, '1');
    stage.typeNamed('KPI_Today', `${lastMonth}-28`);
    stage.typeNamed('KPI_ReportingMonth', `${lastMonth}-01`);
    before = everyInput(addIn);
    await useCases.openNextYear({
      year: 2027,
      limits: { 'OTD-01': { target: 97, amber: 90 } },
      approvedBy: 'Management review',
      reason: 'Two years above 95',
    });
  });

  afterAll(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  const value = (table: string, keys: readonly string[], header: string) => {
    const { sheet, row, column } = addIn.stage.cell(table, keys, header);
    return sheet.value(row, column);
  };

  it('creates the sheets of the year in front, and leaves every cell of the old ones as it is', () => {
    const names = addIn.host.book.sheets.map(({ name }) => name).filter((name) => name !== 'Sheet1');
    expect(names.slice(0, 4)).toEqual([
      ...['KPI Register', 'KPI Data 2027', 'KPI Targets 2027', 'KPI Scorecard 2027'],
    ]);
    expect(names.indexOf('KPI Log')).toBe(names.indexOf('KPI Settings') - 1);
    const after = everyInput(addIn);
    expect(ofYear(after, 2026)).toEqual(ofYear(before, 2026));
    expect(ofYear(before, 2026).size).toBeGreaterThan(100);
    // Only trends run on; the register may look for rows in the new year.
    const changed = changedInputs(before, after).filter((change) => !/^KPI (?:Trends|Register)/.test(change));
    expect(changed).toEqual([]);
  });

  it('starts with the limits that held in the last month, and with those that were confirmed', () => {
    expect(value('KpiTargets2027', ['OCA-01', 'Target'], first)).toBe(1);
    expect(value('KpiTargets2027', ['OCA-01', 'Amber'], first)).toBe(5);
    expect(value('KpiTargets2027', ['OTD-01', 'Target'], first)).toBe(97);
    expect(value('KpiTargets2027', ['OTD-01', 'Amber'], first)).toBe(90);
  });

  it('says in the log what was changed, why, and who confirmed the targets', () => {
    const table = addIn.host.book.tableNamed('KpiLog');
    const { sheet, area } = table ?? { sheet: undefined, area: undefined };
    if (!sheet || !area) throw new Error('There is no log.');
    const rows = Array.from({ length: area.bottom - area.top }, (_, row) =>
      Array.from({ length: 7 }, (_cell, column) => sheet.value(area.top + 1 + row, area.left + 1 + column)),
    );
    expect(rows).toEqual([
      [
        null,
        first,
        'Targets confirmed',
        null,
        '2 KPIs, 1 changed',
        'Two years above 95',
        'Management review',
      ],
      ['OTD-01', first, 'Target', 95, 97, 'Two years above 95', 'Management review'],
    ]);
  });

  it('leaves nothing for the check to complain of, nor a change without a reason but that of the old year', async () => {
    expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
    // The test itself typed a target into the last month of the old year.
    expect(await addIn.useCases.readOverview()).toMatchObject({ unexplained: 1 });
  });

  it('compares the first month with the last of the year before', () => {
    addIn.stage.type('KpiData2027', ['OCA-01'], first, '7');
    addIn.stage.typeNamed('KPI_ReportingMonth', `${first}-01`);
    expect(value('KpiScorecard2027', ['OCA-01'], 'Change')).toBe(3);
  });

  it('draws the trend across both years, with the limits of their time', () => {
    const [chart] = addIn.stage.sheet('KPI Trends').charts.all();
    const [actual, target] = chart?.model.series ?? [];
    if (!chart || !actual || !target) throw new Error('The chart lacks a series.');
    const labels = chart.textsOf(actual.categories).filter((label) => label !== '');
    expect(labels).toHaveLength(24);
    expect(labels[0]).toBe(first.replace('2027', '2026'));
    const at = (month: string) => chart.valuesOf(actual.values)[labels.indexOf(month)];
    expect([at(lastMonth), at(first)]).toEqual([4, 7]);
    expect(chart.valuesOf(target.values)[labels.indexOf(first)]).toBe(1);
    expect(chart.valuesOf(target.values)[0]).toBe(2);
  });
});

describe('opening years', () => {
  it('tells beforehand what comes along, what is left out, and what is still open', async () => {
    const addIn = await startAddIn();
    const { useCases, stage } = addIn;
    await useCases.setUp(aSetUp({ yearStartMonth: 4 }));
    await useCases.insertChart('OTD-01');
    stage.typeNamed('KPI_Today', '2026-06-20');
    stage.type('KpiRegister', ['OCA-01'], 'Active to', '2026-12-31');
    stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-12', '96');
    stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], '2026-04', '10');
    const before = everyInput(addIn);
    const preview = await useCases.previewNextYear();
    expect(everyInput(addIn)).toEqual(before);
    expect(preview).toMatchObject({
      year: 2027,
      label: '2027/28',
      firstMonth: '2027-04',
      carriedFrom: '2027-03',
      kpis: [{ kpi: { id: 'OTD-01' }, limits: { target: 96, amber: 90 } }],
      leftOut: [{ id: 'OCA-01', why: 'Active to 2026-12' }],
      newSheets: [{ name: 'KPI Data 2027' }, { name: 'KPI Targets 2027' }, { name: 'KPI Scorecard 2027' }],
      trends: ['OTD-01'],
      extendsHistory: false,
      links: [],
    });
    expect(preview.findings.map(({ what }) => what)).toEqual([
      'The year is not over: its last month is 2027-03.',
      '2026-04: 2 cells are still empty.',
      '2026-05: 3 cells are still empty.',
    ]);
  });

  it('lets the history look into the new year, and keeps what it says of the old one', async () => {
    const addIn = await startAddIn();
    const { useCases, stage } = addIn;
    await useCases.setUp(aSetUp());
    stage.type('KpiData2026', ['OCA-01'], '2026-12', '4');
    stage.typeNamed('KPI_Today', '2027-02-20');
    stage.typeNamed('KPI_ReportingMonth', '2026-12-01');
    await useCases.closeMonth('2026-12');
    expect((await useCases.previewNextYear()).extendsHistory).toBe(true);
    await useCases.openNextYear({ year: 2027, limits: {}, approvedBy: '', reason: '' });
    stage.type('KpiData2027', ['OCA-01'], '2027-01', '3');
    await useCases.setReportingMonth('2027-01');
    await useCases.closeMonth('2027-01');
    const shown = (month: string, header: string) => {
      const { sheet, row, column } = stage.cell('KpiHistory', ['OCA-01', month], header);
      return sheet.value(row, column);
    };
    expect([shown('2026-12', 'Value now'), shown('2027-01', 'Value now')]).toEqual([4, 3]);
    expect([shown('2026-12', 'Restated'), shown('2027-01', 'Restated')]).toEqual(['', '']);
  });

  it('refuses a year that is not the next one, a change that nobody answers for, and a KPI that is not there', async () => {
    const addIn = await startAddIn();
    const { useCases } = addIn;
    await expectRefusal('tableIsMissing', () => useCases.previewNextYear());
    await useCases.setUp(aSetUp());
    const before = everyInput(addIn);
    const request = { year: 2027, limits: {}, approvedBy: '', reason: '' };
    await expectRefusal('nameIsTaken', () => useCases.openNextYear({ ...request, year: 2028 }));
    await expectRefusal('kpiIsUnknown', () =>
      useCases.openNextYear({ ...request, limits: { 'XYZ-01': { target: 1 } } }),
    );
    await expectRefusal('reasonIsMissing', () =>
      useCases.openNextYear({ ...request, limits: { 'OTD-01': { target: 99 } }, approvedBy: 'QM' }),
    );
    addIn.host.book.addSheet('KPI Targets 2027');
    await expectRefusal('nameIsTaken', () => useCases.openNextYear(request));
    expect(everyInput(addIn)).toEqual(before);
  });

  it('keeps trends right when an earlier year is opened, and lets the next scorecard look back into it', async () => {
    const addIn = await startAddIn();
    const { useCases, stage } = addIn;
    await useCases.setUp(aSetUp({ kpis: twoKpis }));
    await useCases.insertChart('OCA-01');
    stage.type('KpiData2026', ['OCA-01'], '2026-01', '7');
    stage.typeNamed('KPI_ReportingMonth', '2026-01-01');
    await useCases.setUp(aSetUp({ year: 2025, kpis: [] }));
    stage.type('KpiData2025', ['OCA-01'], '2025-12', '4');
    const { sheet, row, column } = stage.cell('KpiScorecard2026', ['OCA-01'], 'Change');
    expect(sheet.value(row, column)).toBe(3);
    const [chart] = stage.sheet('KPI Trends').charts.all();
    const [actual] = chart?.model.series ?? [];
    if (!chart || !actual) throw new Error('The chart lacks a series.');
    const labels = chart.textsOf(actual.categories);
    expect(chart.valuesOf(actual.values)[labels.indexOf('2025-12')]).toBe(4);
    expect(chart.valuesOf(actual.values)[labels.indexOf('2026-01')]).toBe(7);
  });
});
