import { sortTable, type Table } from '../../host/engine';
import type { Finding } from '../../src/app/useCases';
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

const typedShare = {
  templateId: 'on-time-delivery',
  limits: { target: 95, amber: 90 },
  measuredAs: 'value',
} as const;

describe('repair', () => {
  let addIn: AddIn;

  const table = (name: string): Table => {
    const found = addIn.host.book.tableNamed(name);
    if (!found) throw new Error(`The workbook has no table ${name}.`);
    return found;
  };
  const deleteColumn = (name: string, header: string) => {
    const found = table(name);
    const column = found.columnNamed(header);
    if (!column) throw new Error(`${name} has no column ${header}.`);
    found.deleteColumn(column.index);
  };
  const found = async (): Promise<readonly Finding[]> => (await addIn.useCases.refreshAndCheck()).findings;
  const keysOf = (findings: readonly Finding[]) => [
    ...new Set(findings.flatMap(({ repair }) => (repair ? [repair.key] : []))),
  ];

  /** Checks that something is found, that a preview writes nothing, and that the repair leaves nothing to find. */
  async function heal(what: RegExp): Promise<readonly Finding[]> {
    const findings = await found();
    expect(findings.map((finding) => finding.what)).toContainEqual(expect.stringMatching(what));
    expect(findings.filter(({ why, next }) => (why ?? '') === '' || next === '')).toEqual([]);
    const before = everyInput(addIn);
    const preview = await addIn.useCases.previewRepair(keysOf(findings));
    expect(preview.steps.length).toBeGreaterThan(0);
    expect(preview.gone).toBe(0);
    expect(changedInputs(before, everyInput(addIn))).toEqual([]);
    expect(newInputs(before, everyInput(addIn))).toEqual([]);
    const { repaired, report } = await addIn.useCases.repair(keysOf(findings));
    expect(repaired).toBeGreaterThan(0);
    expect(report.findings).toEqual([]);
    expect(await found()).toEqual([]);
    return findings;
  }

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp());
    addIn.stage.typeNamed('KPI_Today', today);
    typeTwoMonths(addIn);
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-03')).toMatchObject({
      value: 92,
      fill: '#FFEB9C',
    });
  });

  it('puts formulas back that were overwritten, deleted or changed, in one go', async () => {
    addIn.stage.type('KpiScorecard2026', ['OTD-01'], '2026-01', '99');
    addIn.stage.type('KpiScorecard2026', ['OCA-01'], 'Status', '');
    addIn.stage.type('KpiScorecard2026', ['OCA-01'], '2026-03', '=1+1');
    addIn.stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], 'Key', 'x');
    await heal(/^OTD-01 on KPI Scorecard 2026, "2026-01"/);
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-01').value).toBe(92);
    expect(look(addIn, 'KpiScorecard2026', ['OCA-01'], '2026-03').value).toBe(7);
  });

  it('puts a formula back into a cell that was formatted as text', async () => {
    const { sheet, row, column } = addIn.stage.cell('KpiScorecard2026', ['OTD-01'], '2026-01');
    sheet.setFormat({ top: row, left: column, bottom: row, right: column }, { numberFormat: '@' });
    sheet.typeInput(row, column, '99');
    await heal(/overwritten with "99"/);
    expect(sheet.value(row, column)).toBe(92);
  });

  it('puts back what a person pasted as values over a whole scorecard', async () => {
    const { sheet, bodyArea } = table('KpiScorecard2026');
    for (let row = bodyArea.top; row <= bodyArea.bottom; row += 1) {
      for (let column = bodyArea.left + 1; column <= bodyArea.right; column += 1) {
        const value = sheet.value(row, column);
        sheet.setInput(row, column, typeof value === 'object' ? null : value);
      }
    }
    await heal(/overwritten/);
  });

  it.each([
    ['95,2', 95.2],
    [' 1 234 ', 1234],
    ['1.234,5', 1234.5],
  ])('turns the text %s into a number', async (text, number) => {
    const { sheet, row, column } = addIn.stage.cell('KpiData2026', ['OCA-01'], '2026-02');
    sheet.setFormat({ top: row, left: column, bottom: row, right: column }, { numberFormat: '@' });
    sheet.setInput(row, column, text);
    const findings = await heal(/is text, not a number/);
    expect(findings[0]?.place).toEqual({ sheet: 'KPI Data 2026', address: 'E8' });
    expect(sheet.value(row, column)).toBe(number);
  });

  it('says both readings of a number that can be read in two ways, and leaves it', async () => {
    const { sheet, row, column } = addIn.stage.cell('KpiData2026', ['OCA-01'], '2026-02');
    sheet.setInput(row, column, '1,234');
    const [finding] = await found();
    expect(finding?.next).toContain('1234 or as 1.234');
    expect(finding?.repair).toBeUndefined();
    sheet.setInput(row, column, 3);
  });

  it('turns a limit that is shown in percent into the percentage', async () => {
    addIn.stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-01', '95%');
    await heal(/Excel shows 95 %, and the cell holds 0\.95/);
    expect(look(addIn, 'KpiTargets2026', ['OTD-01', 'Target'], '2026-01').shown).toBe('95');
  });

  it.each([
    ['OTD-01 ', /has a space/],
    ['OTD–01', /is no KPI of the register/],
    ['OTD-O1', /is no KPI of the register/],
  ])('corrects the ID "%s"', async (id, what) => {
    const { sheet, row, column } = addIn.stage.cell('KpiData2026', ['OTD-01', 'Deliveries due'], 'ID');
    sheet.setInput(row, column, id);
    await heal(what);
    expect(sheet.value(row, column)).toBe('OTD-01');
  });

  it('adds a row that a scorecard or the targets have lost', async () => {
    table('KpiScorecard2026').deleteRows(0, 1);
    await heal(/OTD-01 has no row on the scorecard of 2026/);
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], 'Year to date').value).toBe(92);
  });

  it('adds the rows of a KPI that was only typed into the register', async () => {
    const { sheet, area } = table('KpiRegister');
    ['AUD-01', 'Audits held', '9.2'].forEach((text, column) => {
      sheet.typeInput(area.bottom + 1, column, text);
    });
    sheet.typeInput(area.bottom + 1, 6, 'Higher');
    const finding = (await found()).find(({ what }) => what === 'AUD-01 has no row in the data sheet.');
    expect(finding?.repair?.title).toBe('Add the rows of AUD-01');
    const { report } = await addIn.useCases.repair([finding?.repair?.key ?? '']);
    expect(report.findings.map(({ what }) => what)).toEqual(['AUD-01 has no target in 2026-03.']);
    expect(look(addIn, 'KpiScorecard2026', ['AUD-01'], 'Status').value).toBe('Late');
  });

  it.each([
    ['KpiScorecard2026', 'Change'],
    ['KpiScorecard2026', '2026-02'],
    ['KpiScorecard2026', '2026-12 status'],
    ['KpiScorecard2026', 'Register row'],
    ['KpiData2026', 'Key'],
    ['KpiData2026', '2026-02'],
    ['KpiData2026', '2026-12'],
    ['KpiTargets2026', '2026-02'],
    ['KpiTargets2026', 'Key'],
    ['KpiRegister', 'Owner'],
    ['KpiRegister', 'Active to'],
  ])('puts a column of %s back that was deleted: %s', async (name, header) => {
    const headers = table(name).columns.map((column) => column.name);
    deleteColumn(name, header);
    await heal(new RegExp(`The table ${name} on "[^"]+" has no column "${header}"`));
    expect(table(name).columns.map((column) => column.name)).toEqual(headers);
  });

  it('puts several columns back at once, and keeps those of the team', async () => {
    const data = table('KpiData2026');
    const { sheet } = data;
    data.addColumn(3, 'Source');
    sheet.setInput(data.bodyArea.top, 3, 'ERP list 7');
    const headers = data.columns.map((column) => column.name);
    for (const header of ['2026-02', '2026-04', '2026-05', 'Scorecard row'])
      deleteColumn('KpiData2026', header);
    await heal(/has no column "2026-04"/);
    expect(data.columns.map((column) => column.name)).toEqual(headers);
    expect(sheet.value(data.bodyArea.top, 3)).toBe('ERP list 7');
  });

  it('puts a column back that was deleted with its whole sheet column', async () => {
    const { sheet, area, columns } = table('KpiScorecard2026');
    const at = area.left + (columns.find(({ name }) => name === '2026-02')?.index ?? 0);
    sheet.deleteCells({ top: 0, left: at, bottom: 1_048_575, right: at }, 'Left');
    await heal(/has no column "2026-02"/);
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-03').fill).toBe('#FFEB9C');
  });

  it.each([
    ['KpiData2026', '2026-02', 'Feb'],
    ['KpiData2026', '2026-01', 'January'],
    ['KpiScorecard2026', 'Status', 'Ampel'],
    ['KpiRegister', 'Owner', 'Owner '],
  ])('calls a column of %s by its name again: %s instead of %s', async (name, header, other) => {
    const found = table(name).columnNamed(header);
    if (found) found.name = other;
    const findings = await heal(new RegExp(`The column "${header}" of ${name} on`));
    expect(findings.filter(({ what }) => what.includes('another formula'))).toEqual([]);
    // What follows from the name alone is no trouble of its own: the figures are right.
    expect(findings.filter(({ what }) => what.includes('the rule gives'))).toEqual([]);
    expect(table(name).columnNamed(header)).toBeDefined();
  });

  it('finds a table under another name and calls it back', async () => {
    table('KpiData2026').name = 'Numbers';
    const findings = await heal(/The table KpiData2026 with the numbers of 2026 is called "Numbers" now/);
    expect(findings.map(({ place }) => place)).toEqual([{ sheet: 'KPI Data 2026', address: 'A5' }]);
  });

  it('finds tables wherever they were moved to', async () => {
    const { sheet } = table('KpiScorecard2026');
    sheet.insertCells({ top: 0, left: 0, bottom: 1, right: 16_383 }, 'Down');
    sheet.name = 'Board';
    expect(await found()).toEqual([]);
  });

  it('builds a scorecard anew whose sheet was deleted', async () => {
    const { book } = addIn.host;
    const sheet = book.sheetNamed('KPI Scorecard 2026');
    if (sheet) book.deleteSheet(sheet);
    await heal(/The table KpiScorecard2026 with the results of 2026 is missing/);
    expect(look(addIn, 'KpiData2026', ['OTD-01', 'Deliveries due'], '2026-03').fill).toBe('#FFEB9C');
  });

  it('writes the cells of a trend anew that read a deleted scorecard or column, and keeps its chart', async () => {
    await addIn.useCases.insertChart('OTD-01');
    const actual = () => [5, 6, 7].map((row) => addIn.stage.sheet('KPI Trends').value(row, 2));
    const before = actual();
    expect(before).toEqual([92, { error: '#N/A' }, 92]);
    addIn.stage.type('KpiData2026', ['OTD-01', 'Deliveries on time'], '2026-01', '90');
    deleteColumn('KpiScorecard2026', '2026-01');
    await heal(/has no column "2026-01"/);
    expect(actual()).toEqual([90, { error: '#N/A' }, 92]);
    const { book } = addIn.host;
    const sheet = book.sheetNamed('KPI Scorecard 2026');
    if (sheet) book.deleteSheet(sheet);
    await heal(/KpiScorecard2026 with the results of 2026 is missing/);
    expect(actual()).toEqual([90, { error: '#N/A' }, 92]);
    expect(addIn.stage.sheet('KPI Trends').charts.count).toBe(1);
  });

  it.each(['KPI_ReportingMonth', 'KPI_Today', 'KPI_YearStart', 'KPI_Edition'])(
    'gives back the name %s when it is missing, empty, or leads to a wrong cell',
    async (name) => {
      const { names } = addIn.host.book;
      names.delete(name);
      await heal(new RegExp(`The name ${name} is missing`));
      names.change(name, { formula: `='KPI Settings'!$F$30` });
      await heal(new RegExp(`The name ${name} leads to another cell`));
      if (name !== 'KPI_Today') {
        addIn.stage.typeNamed(name, '');
        await heal(new RegExp(`The name ${name} leads to an empty cell`));
      }
    },
  );

  it.each(['KpiClauses', 'KpiWords'])('builds %s anew where only the table was deleted', async (name) => {
    table(name).delete();
    await heal(new RegExp(`^The table ${name} with .* is missing`));
    expect(table(name).sheet.name).toBe('KPI Settings');
    expect(look(addIn, 'KpiRegister', ['OTD-01'], 'Check').value).toBe('');
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-01 status').value).toBe('Watch');
  });

  it('builds the sheet of the settings anew, and says which settings nobody knows any more', async () => {
    addIn.host.book.deleteSheet(addIn.stage.sheet('KPI Settings'));
    const findings = await found();
    const preview = await addIn.useCases.previewRepair(keysOf(findings));
    expect(preview.steps.map(({ what }) => what)).toContain(
      'Reporting month, start of the year, edition and today',
    );
    await heal(/^The table KpiWords with .* is missing/);
    expect(look(addIn, 'KpiRegister', ['OTD-01'], 'Check').value).toBe('');
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-01 status').value).toBe('Watch');
    expect((await addIn.useCases.readOverview()) as { reportingMonth?: string }).toMatchObject({
      reportingMonth: '2026-03',
      edition: '2026',
    });
  });

  it('switches a header row on again', async () => {
    table('KpiData2026').showHeaders = false;
    await heal(/The header row of KpiData2026 on "KPI Data 2026" is switched off/);
    expect(table('KpiData2026').showHeaders).toBe(true);
  });

  it('writes colour rules anew that lost cells, and leaves rules of the team alone', async () => {
    const { sheet, bodyArea } = table('KpiScorecard2026');
    const own = sheet.conditionalFormats.add({
      areas: [bodyArea],
      test: { type: 'custom', formula: '=$B6="x"' },
      format: { fill: { color: '#123456' } },
    });
    const count = sheet.conditionalFormats.count;
    const { row, column } = addIn.stage.cell('KpiScorecard2026', ['OTD-01'], '2026-03');
    sheet.conditionalFormats.clear({ top: row, left: column, bottom: row, right: column });
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-03').fill).toBe('');
    const findings = await heal(/a colour rule does not reach every cell/);
    expect(findings[0]?.place).toEqual({ sheet: 'KPI Scorecard 2026', address: 'I6' });
    expect(sheet.conditionalFormats.count).toBe(count);
    expect(sheet.conditionalFormats.byId(own.id)).toBeDefined();
  });

  it('writes a legend anew that somebody typed over', async () => {
    const { sheet } = table('KpiScorecard2026');
    const legend = Array.from({ length: 30 }, (_, column) => column).find(
      (column) => sheet.value(2, column) === 'Watch',
    );
    sheet.setInput(2, legend ?? 0, 'Yellow');
    await heal(/the legend above the table is damaged/);
  });

  it('writes validation anew that was pasted over', async () => {
    const { sheet } = table('KpiRegister');
    const { row, column } = addIn.stage.cell('KpiRegister', ['OTD-01'], 'Better');
    sheet.validations.clear({ top: row, left: column, bottom: row, right: column });
    await heal(/cells have lost the rule for what may be typed \(Better\)/);
    expect(sheet.validations.at(row, column)).toBeDefined();
  });

  it('finds nothing after rows were sorted, inserted and typed below', async () => {
    const data = table('KpiData2026');
    const column = data.columnNamed('Measure');
    if (column)
      addIn.host.book.batch(() => {
        sortTable(data, [{ key: column.index, ascending: false, on: { by: 'value' } }]);
      });
    data.addRows(1, 1);
    await addIn.useCases.setUp(aSetUp({ kpis: [typedShare] }));
    expect(await found()).toEqual([]);
  });

  it('does nothing for a repair that is no longer needed', async () => {
    addIn.stage.type('KpiScorecard2026', ['OTD-01'], '2026-01', '99');
    const keys = keysOf(await found());
    await addIn.useCases.repair(keys);
    const before = everyInput(addIn);
    expect(await addIn.useCases.previewRepair(keys)).toEqual({ steps: [], gone: 1 });
    expect(await addIn.useCases.repair(keys)).toMatchObject({ repaired: 0, report: { findings: [] } });
    expect(changedInputs(before, everyInput(addIn))).toEqual([]);
  });
});
