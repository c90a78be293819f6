import { clausesOf } from '../../src/domain/clauses';
import { type AddIn, aSetUp, look, startAddIn, today } from '../support/theAddIn';

const green = { fill: '#C6EFCE', text: '#006100' };
const amber = { fill: '#FFEB9C', text: '#7F4700' };
const red = { fill: '#FFC7CE', text: '#9C0006' };

describe('set-up on an empty workbook', () => {
  let addIn: AddIn;
  const sheetNamed = (name: string) => addIn.stage.sheet(name);

  beforeAll(async () => {
    addIn = await startAddIn();
    const preview = await addIn.useCases.previewSetUp(aSetUp());
    expect(preview.newSheets.map(({ name }) => name)).toHaveLength(5);
    expect(addIn.host.book.sheets).toHaveLength(1);
    const outcome = await addIn.useCases.setUp(aSetUp());
    expect(outcome).toEqual({
      addedKpis: 2,
      createdSheets: preview.newSheets.map(({ name }) => name),
      next: { sheet: 'KPI Data 2026', address: 'D6' },
    });
  });

  it('reads today from the clock until somebody fixes it', () => {
    const cell = addIn.host.book.names.get('KPI_Today')?.target;
    expect(cell?.sheet.input(cell.area.top, cell.area.left)).toBe('=TODAY()');
    addIn.stage.typeNamed('KPI_Today', today);
    expect(cell?.sheet.value(cell.area.top, cell.area.left)).toBe(46_132);
  });

  afterAll(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  it('adds five sheets after what was there and lands where numbers are waited for', () => {
    const { book } = addIn.host;
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...[
        'Sheet1',
        'KPI Register',
        'KPI Data 2026',
        'KPI Targets 2026',
        'KPI Scorecard 2026',
        'KPI Settings',
      ],
    ]);
    expect(book.activeSheet.name).toBe('KPI Data 2026');
    expect(book.selection.activeCell).toEqual({ row: 5, column: 3 });
  });

  it('gives each table a row for each KPI, measure or limit and nothing below', () => {
    const numbersOfBothEditions = new Set(
      [...clausesOf('2015'), ...clausesOf('2026')].map(({ number }) => number),
    );
    const rows = addIn.host.book.tables.map(({ name, bodyArea, showTotals }) => [
      name,
      bodyArea.bottom - bodyArea.top + 1,
      showTotals,
    ]);
    expect(rows).toEqual([
      ['KpiRegister', 2, false],
      ['KpiData2026', 3, false],
      ['KpiTargets2026', 4, false],
      ['KpiScorecard2026', 2, false],
      ['KpiWords', 10, false],
      ['KpiClauses', numbersOfBothEditions.size, false],
    ]);
  });

  it('makes the tables with the headers that people may build on', () => {
    const headersOf = (name: string) =>
      addIn.host.book.tableNamed(name)?.columns.map((column) => column.name) ?? [];
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    expect(headersOf('KpiRegister')).toEqual([
      ...[
        'ID',
        'KPI',
        'Clause',
        'Process',
        'Owner',
        'Unit',
        'Better',
        'Multiplier',
        'Year to date',
        'Frequency',
      ],
      ...['Due days', 'Review input', 'Data source', 'Active from', 'Active to', 'Check'],
    ]);
    expect(headersOf('KpiData2026').slice(0, 15)).toEqual(['ID', 'Measure', 'Role', ...months]);
    expect(headersOf('KpiTargets2026').slice(0, 14)).toEqual(['ID', 'Limit', ...months]);
    expect(headersOf('KpiScorecard2026').slice(0, 21)).toEqual([
      ...['ID', 'KPI', 'Clause', 'Owner', 'Unit', 'Better', ...months],
      ...['Year to date', 'Year-to-date status', 'Status'],
    ]);
    expect(headersOf('KpiWords')).toEqual(['Status', 'Symbol', 'Word', 'Meaning']);
  });

  it('offers the names that the workbook promises', () => {
    const named = (name: string) => {
      const target = addIn.host.book.names.get(name)?.target;
      return target?.sheet.value(target.area.top, target.area.left);
    };
    expect(named('KPI_ReportingMonth')).toBe(46_082);
    expect(named('KPI_YearStart')).toBe(1);
    expect(named('KPI_Edition')).toBe(2026);
  });

  it('starts the reporting month with the last month that has ended', async () => {
    const overview = await addIn.useCases.readOverview();
    expect(overview).toMatchObject({
      state: 'ready',
      reportingMonth: '2026-03',
      years: [2026],
      findings: [],
    });
  });

  it('offers lists where only certain words fit, and refuses what cannot be an ID or a number', () => {
    const { stage } = addIn;
    const validationAt = (table: string, keys: readonly string[], header: string) => {
      const { sheet, row, column } = stage.cell(table, keys, header);
      return {
        choices: sheet.validations.choices(row, column),
        verdict: (input: string | number) => sheet.validations.validate(row, column, input).ok,
      };
    };
    expect(validationAt('KpiRegister', ['OTD-01'], 'Better').choices).toEqual([
      'Higher',
      'Lower',
      'In range',
    ]);
    expect(validationAt('KpiRegister', ['OCA-01'], 'Frequency').choices).toContain('Half-yearly');
    expect(validationAt('KpiRegister', ['OCA-01'], 'ID').verdict('OTD-01')).toBe(false);
    expect(validationAt('KpiRegister', ['OCA-01'], 'ID').verdict('OCA-09')).toBe(true);
    expect(validationAt('KpiData2026', ['OTD-01'], 'Role').choices).toEqual(['+', '-', '÷', '=']);
    expect(validationAt('KpiData2026', ['OTD-01'], '2026-05').verdict('many')).toBe(false);
    expect(validationAt('KpiData2026', ['OTD-01'], '2026-05').verdict('n/a')).toBe(true);
    expect(validationAt('KpiTargets2026', ['OTD-01'], 'Limit').choices).toContain('Upper amber');
  });

  it('freezes headers, repeats them in print, and fits the page', () => {
    for (const name of ['KPI Register', 'KPI Data 2026', 'KPI Targets 2026', 'KPI Scorecard 2026']) {
      const { freeze, pageLayout } = sheetNamed(name);
      expect(freeze?.rows).toBe(5);
      expect(freeze?.columns).toBeGreaterThanOrEqual(2);
      expect(pageLayout.orientation).toBe('Landscape');
      expect(pageLayout.zoom).toEqual({ fitToWide: 1, fitToTall: null });
      expect(pageLayout.titleRows).toMatchObject({ top: 0, bottom: 4 });
      expect(pageLayout.texts).toMatchObject({ leftFooter: '&F', rightFooter: '&P / &N' });
    }
  });

  it('puts the working columns into a closed group and does not print them', () => {
    const { stage } = addIn;
    const { sheet, column } = stage.cell('KpiScorecard2026', ['OTD-01'], '2026-01 status');
    expect(sheet.columnOutlineLevel(column)).toBe(1);
    expect(sheet.isColumnHidden(column)).toBe(true);
    const status = stage.cell('KpiScorecard2026', ['OTD-01'], 'Status').column;
    expect(sheet.isColumnHidden(status)).toBe(false);
    const printed = sheet.pageLayout.printArea[0];
    expect(printed?.right).toBeGreaterThanOrEqual(status);
    expect(printed?.right).toBeLessThan(column);
  });

  it('colours a number where it is typed and in the scorecard, at once and with nothing running', () => {
    const { stage } = addIn;
    stage.type('KpiData2026', ['OTD-01', 'Deliveries on time'], '2026-01', '96');
    stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], '2026-01', '100');
    stage.type('KpiData2026', ['OCA-01'], '2026-01', '4');
    stage.type('KpiData2026', ['OCA-01'], '2026-02', '6');
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-01')).toMatchObject({ value: 96, ...green });
    expect(look(addIn, 'KpiData2026', ['OTD-01', 'Deliveries due'], '2026-01')).toMatchObject(green);
    expect(look(addIn, 'KpiScorecard2026', ['OCA-01'], '2026-01')).toMatchObject({ value: 4, ...amber });
    expect(look(addIn, 'KpiData2026', ['OCA-01'], '2026-02')).toMatchObject(red);
  });

  it('tells a status by symbol and word, never by colour alone', () => {
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-01').shown).toBe('● 96');
    expect(look(addIn, 'KpiScorecard2026', ['OCA-01'], '2026-02').shown).toBe('■ 6');
    expect(look(addIn, 'KpiScorecard2026', ['OCA-01'], 'Status').shown).toMatch(/^\S Late$/);
  });

  it('lets a target typed in a month hold from there on and leave the months before as they were', () => {
    const { stage } = addIn;
    stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-02', '97');
    for (const [measure, number] of [
      ['Deliveries on time', '96'],
      ['Deliveries due', '100'],
    ] as const) {
      stage.type('KpiData2026', ['OTD-01', measure], '2026-02', number);
    }
    expect(look(addIn, 'KpiTargets2026', ['OTD-01', 'Target'], '2026-12').value).toBe(97);
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-01')).toMatchObject(green);
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-02')).toMatchObject(amber);
  });

  it('finds nothing to complain of in what it made', async () => {
    const { findings } = await addIn.useCases.refreshAndCheck();
    expect(findings).toEqual([]);
  });
});
