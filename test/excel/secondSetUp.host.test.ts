import {
  type AddIn,
  aSetUp,
  changedInputs,
  everyInput,
  look,
  newInputs,
  startAddIn,
  today,
} from '../support/theAddIn';

const reports = {
  templateId: 'internal-nonconformity-reports',
  limits: { target: 8, amber: 12 },
  owner: 'Quality',
};
const scrap = { templateId: 'scrap-rate', limits: { target: 2, amber: 3 } };

/** The fills of a row of conditional colours, to see that new rows have them too. */
const green = '#C6EFCE';

describe('a second set-up', () => {
  let addIn: AddIn;

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp());
    addIn.stage.typeNamed('KPI_Today', today);
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  it('changes nothing when every KPI is there already', async () => {
    const before = everyInput(addIn);
    const preview = await addIn.useCases.previewSetUp(aSetUp());
    expect(preview).toMatchObject({ newSheets: [], newKpis: [] });
    expect(preview.alreadyThere.map(({ id }) => id)).toEqual(['OTD-01', 'OCA-01']);
    const outcome = await addIn.useCases.setUp(aSetUp());
    expect(outcome).toMatchObject({ addedKpis: 0, createdSheets: [] });
    expect(changedInputs(before, everyInput(addIn))).toEqual([]);
    expect(newInputs(before, everyInput(addIn))).toEqual([]);
  });

  it('adds rows below what is there and leaves every cell of it alone', async () => {
    const { stage } = addIn;
    stage.type('KpiData2026', ['OTD-01', 'Deliveries on time'], '2026-01', '95');
    stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], '2026-01', '=50+50');
    stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-03', '97');
    stage.type('KpiRegister', ['OTD-01'], 'Owner', 'Somebody else');
    stage.type('KpiRegister', ['OTD-01'], 'KPI', 'On-time delivery, plant 2');
    const before = everyInput(addIn);
    const outcome = await addIn.useCases.setUp(aSetUp({ kpis: [reports, scrap] }));
    expect(outcome.addedKpis).toBe(2);
    expect(outcome.createdSheets).toEqual([]);
    expect(changedInputs(before, everyInput(addIn))).toEqual([]);
    expect(addIn.host.book.tableNamed('KpiRegister')?.area.bottom).toBe(8);
    expect(outcome.next).toEqual({ sheet: 'KPI Data 2026', address: 'D9' });
  });

  it('gives new rows their colours, validation and number formats', async () => {
    await addIn.useCases.setUp(aSetUp({ kpis: [reports, scrap] }));
    const { stage } = addIn;
    stage.type('KpiData2026', ['NCR-01'], '2026-01', '7.5');
    expect(look(addIn, 'KpiData2026', ['NCR-01'], '2026-01').fill).toBe(green);
    expect(look(addIn, 'KpiScorecard2026', ['NCR-01'], '2026-01')).toMatchObject({
      fill: green,
      shown: '● 7.5',
    });
    expect(look(addIn, 'KpiScorecard2026', ['NCR-01'], 'Status').shown).toBe('◔ Late');
    const { sheet, row, column } = stage.cell('KpiData2026', ['NCR-01'], '2026-02');
    expect(sheet.validations.validate(row, column, 'high').ok).toBe(false);
    expect(sheet.validations.validate(row, column, 9).ok).toBe(true);
    const role = stage.cell('KpiData2026', ['NCR-01'], 'Role');
    expect(sheet.validations.choices(role.row, role.column)).toEqual(['+', '-', '÷', '=']);
    const better = stage.cell('KpiRegister', ['NCR-01'], 'Better');
    expect(better.sheet.validations.choices(better.row, better.column)).toContain('In range');
    const id = stage.cell('KpiRegister', ['NCR-01'], 'ID');
    expect(id.sheet.validations.validate(id.row, id.column, 'OTD-01').ok).toBe(false);
    const limit = stage.cell('KpiTargets2026', ['NCR-01'], '2026-05');
    expect(limit.sheet.validations.validate(limit.row, limit.column, 'x').ok).toBe(false);
    expect(limit.sheet.value(limit.row, limit.column)).toBe(8);
  });

  it('finds its columns by header when the team has moved them and added their own', async () => {
    const data = addIn.host.book.tableNamed('KpiData2026');
    const register = addIn.host.book.tableNamed('KpiRegister');
    if (!data || !register) throw new Error('The tables are missing.');
    data.addColumn(2, 'Comment');
    register.addColumn(0, 'Priority');
    addIn.stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], 'Comment', 'counted by hand');
    addIn.stage.type('KpiRegister', [], 'Priority', 'A');
    await addIn.useCases.setUp(aSetUp({ kpis: [reports] }));
    addIn.stage.type('KpiData2026', ['NCR-01'], '2026-01', '7.5');
    expect(look(addIn, 'KpiData2026', ['OTD-01', 'Deliveries due'], 'Comment').value).toBe('counted by hand');
    expect(look(addIn, 'KpiData2026', ['NCR-01'], 'Comment').value).toBeNull();
    expect(look(addIn, 'KpiScorecard2026', ['NCR-01'], '2026-01')).toMatchObject({ value: 7.5, fill: green });
    expect(look(addIn, 'KpiData2026', ['NCR-01'], '2026-01').fill).toBe(green);
    // A column of a table pushes its neighbours aside, but not the dates that stand above them.
    const { findings } = await addIn.useCases.refreshAndCheck();
    expect(findings.map(({ what }) => what)).toEqual([
      'KPI Data 2026: the dates of the months above the table are damaged.',
    ]);
    await addIn.useCases.repair(findings.flatMap(({ repair }) => (repair ? [repair.key] : [])));
    expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
  });

  it('recognises renamed sheets by their tables', async () => {
    addIn.stage.sheet('KPI Data 2026').name = 'Numbers';
    addIn.stage.sheet('KPI Register').name = 'What we measure';
    const outcome = await addIn.useCases.setUp(aSetUp({ kpis: [reports] }));
    expect(outcome.createdSheets).toEqual([]);
    addIn.stage.type('KpiData2026', ['NCR-01'], '2026-01', '7.5');
    expect(look(addIn, 'KpiScorecard2026', ['NCR-01'], '2026-01')).toMatchObject({ value: 7.5, fill: green });
    expect(outcome.next.sheet).toBe('Numbers');
  });

  it('adds another year with the limits of the last month and the KPIs of the register', async () => {
    addIn.stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-07', '98');
    const before = everyInput(addIn);
    const outcome = await addIn.useCases.setUp(aSetUp({ year: 2027, kpis: [reports] }));
    expect(outcome.createdSheets).toEqual(['KPI Data 2027', 'KPI Targets 2027', 'KPI Scorecard 2027']);
    // The register looks for data rows in the newest year.
    const isCheck = /^KPI Register \d+ 15: =IFERROR/;
    expect(changedInputs(before, everyInput(addIn)).filter((change) => !isCheck.test(change))).toEqual([]);
    expect(look(addIn, 'KpiTargets2027', ['OTD-01', 'Target'], '2027-01').value).toBe(98);
    addIn.stage.type('KpiData2027', ['OCA-01'], '2027-01', '1');
    addIn.stage.typeNamed('KPI_ReportingMonth', '2027-01-01');
    expect(look(addIn, 'KpiScorecard2027', ['OCA-01'], '2027-01')).toMatchObject({ value: 1, fill: green });
    expect(await addIn.useCases.readOverview()).toMatchObject({ years: [2026, 2027], findings: [] });
  });

  it('gives a KPI of a later year its rows in an earlier one, when it is set up there', async () => {
    await addIn.useCases.setUp(aSetUp({ year: 2027, kpis: [reports] }));
    const request = aSetUp({ kpis: [...aSetUp().kpis, reports] });
    const preview = await addIn.useCases.previewSetUp(request);
    expect(preview.newKpis.map(({ id }) => id)).toEqual(['NCR-01']);
    expect(preview.alreadyThere.map(({ id }) => id)).toEqual(['OTD-01', 'OCA-01']);
    const before = everyInput(addIn);
    expect(await addIn.useCases.setUp(request)).toMatchObject({ addedKpis: 1, createdSheets: [] });
    expect(changedInputs(before, everyInput(addIn))).toEqual([]);
    addIn.stage.type('KpiData2026', ['NCR-01'], '2026-01', '7.5');
    expect(look(addIn, 'KpiScorecard2026', ['NCR-01'], '2026-01')).toMatchObject({ value: 7.5, fill: green });
    expect(addIn.host.book.tableNamed('KpiRegister')?.area.bottom).toBe(7);
    expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
  });

  it('adds a KPI once when it is asked for twice at the same time', async () => {
    const request = aSetUp({ kpis: [reports] });
    const [first, second] = await Promise.all([addIn.useCases.setUp(request), addIn.useCases.setUp(request)]);
    expect([first.addedKpis, second.addedKpis]).toEqual([1, 0]);
    expect(addIn.host.book.tableNamed('KpiRegister')?.area.bottom).toBe(7);
  });

  it('leaves a sheet hidden that the team has hidden', async () => {
    const data = addIn.stage.sheet('KPI Data 2026');
    addIn.host.book.activeSheet = addIn.stage.sheet('KPI Register');
    data.visibility = 'Hidden';
    await addIn.useCases.setUp(aSetUp({ kpis: [reports] }));
    expect(data.visibility).toBe('Hidden');
    expect(addIn.host.book.activeSheet.name).toBe('KPI Register');
    expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
  });

  it('keeps names that would be formulas, numbers or markup as texts', async () => {
    const names = [
      '=1+1',
      '+49 calls',
      "O'Brien & Sons <b>",
      '-5 degrees',
      '@home',
      'TRUE',
      '2026-03',
      'MAR-01',
      "'quoted'",
    ];
    await addIn.useCases.setUp(
      aSetUp({ kpis: names.map((name) => ({ ...reports, name, measuredAs: 'value' as const })) }),
    );
    const overview = await addIn.useCases.readOverview();
    if (overview.state === 'empty') throw new Error('The workbook is empty.');
    expect(overview.kpis.slice(2).map(({ name }) => name)).toEqual(names);
    const { sheet } = addIn.stage.cell('KpiRegister', ['NCR-01'], 'KPI');
    expect(sheet.isFormula(addIn.stage.cell('KpiRegister', ['NCR-01'], 'KPI').row, 1)).toBe(false);
    expect(look(addIn, 'KpiScorecard2026', ['NCR-01'], 'KPI').value).toBe('=1+1');
    expect(
      (await addIn.useCases.previewSetUp(aSetUp({ kpis: [{ ...reports, name: '=1+1' }] }))).newKpis,
    ).toEqual([]);
    expect(overview.findings).toEqual([]);
  });
});
