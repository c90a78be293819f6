import type { CellInput } from '../../host/engine';
import type { Month } from '../../src/domain/month';
import type { LinkSource, Selection } from '../../src/app/useCases';
import { serialOf } from '../support/oracle/months';
import { expectRefusal } from '../support/expectRefusal';
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

const typedDelivery = {
  templateId: 'on-time-delivery',
  limits: { target: 95, amber: 90 },
  name: 'On time, as reported',
  measuredAs: 'value' as const,
};

const first = (month: number, year = 2026): number => serialOf(year, month, 1);

describe('a link', () => {
  let addIn: AddIn;

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp({ kpis: [...aSetUp().kpis, typedDelivery] }));
    addIn.stage.typeNamed('KPI_Today', today);
    addIn.stage.typeNamed('KPI_ReportingMonth', '2026-12-01');
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  /** A sheet with these cells from A1 on; dates in the given rows or columns are shown as dates. */
  function aSheet(
    name: string,
    rows: readonly (readonly CellInput[])[],
    dates: { readonly row?: number; readonly column?: number },
  ): void {
    const sheet = addIn.host.book.addSheet(name);
    const area = { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 };
    sheet.setInputs(area, rows);
    const { row, column } = dates;
    sheet.setFormat(
      {
        ...area,
        ...(row !== undefined && { top: row, bottom: row }),
        ...(column !== undefined && { left: column, right: column }),
      },
      { numberFormat: 'yyyy-mm-dd' },
    );
  }

  /** A person selects cells; the add-in reads what that is. */
  function select(sheet: string, area: readonly [number, number, number, number]): Promise<Selection> {
    const [top, left, bottom, right] = area;
    addIn.host.book.select(addIn.stage.sheet(sheet), { top, left, bottom, right });
    return addIn.useCases.readSelection();
  }

  async function selectMonths(sheet: string, area: readonly [number, number, number, number], line?: number) {
    const { place, reading } = await select(sheet, area);
    if (reading.kind !== 'months') throw new Error(`It reads as ${reading.kind}.`);
    return {
      kind: 'months',
      place,
      layout: reading.layout,
      line: line ?? reading.lines[0]?.index ?? -1,
    } as const;
  }

  const showsOf = (measure: string, id = 'OTD-01') =>
    Array.from(
      { length: 12 },
      (_, index) =>
        look(addIn, 'KpiData2026', [id, measure], `2026-${String(index + 1).padStart(2, '0')}`).value,
    );

  /** Links, and expects the sheet to show to the digit what the preview promised. */
  async function link(source: LinkSource, measure = 'Deliveries due', kpiId = 'OTD-01') {
    const preview = await addIn.useCases.previewLink({ kpiId, measure, source });
    const before = showsOf(measure, kpiId);
    const outcome = await addIn.useCases.link({ kpiId, measure, source });
    const promised = new Map(preview.months.map(({ month, value }) => [month, value]));
    const shown = showsOf(measure, kpiId).map((value) =>
      value === '' || value === null ? null : typeof value === 'object' ? value.error : value,
    );
    expect(shown).toEqual(
      shown.map((_, index) => {
        const month = `2026-${String(index + 1).padStart(2, '0')}` as Month;
        return promised.has(month) ? promised.get(month) : before[index];
      }),
    );
    return { preview, outcome, shown };
  }

  it('reads months across a sheet, and months that are added later', async () => {
    aSheet(
      'Wide',
      [
        ['', first(1), first(2), first(3)],
        ['Sent', 100, 0, null],
      ],
      { row: 0 },
    );
    const source = await selectMonths('Wide', [0, 0, 1, 3]);
    const { outcome, shown } = await link(source);
    expect(shown.slice(0, 4)).toEqual([100, 0, null, null]);
    expect(outcome).toMatchObject({ linkedMonths: 2, target: { sheet: 'KPI Data 2026' } });
    const wide = addIn.stage.sheet('Wide');
    wide.setInputs({ top: 0, left: 3, bottom: 1, right: 4 }, [
      [first(3), first(4)],
      [70, 80],
    ]);
    expect(showsOf('Deliveries due').slice(2, 5)).toEqual([70, 80, '']);
  });

  it('reads months down a sheet', async () => {
    aSheet(
      'Long',
      [
        ['Month', 'Late', 'Sent'],
        [first(1), 4, 40],
        [first(2), 5, 50],
      ],
      { column: 0 },
    );
    const { shown } = await link(await selectMonths('Long', [0, 0, 2, 2], 2));
    expect(shown.slice(0, 3)).toEqual([40, 50, null]);
  });

  it('reads headers that are texts, and dates of any day', async () => {
    aSheet(
      'Texts',
      [
        ['', 'Jan-26', 'März 2026'],
        ['Sent', 100, 70],
      ],
      {},
    );
    const { shown } = await link(await selectMonths('Texts', [0, 0, 1, 2]));
    expect(shown.slice(0, 3)).toEqual([100, null, 70]);
    aSheet(
      'Ends',
      [
        ['', serialOf(2026, 1, 31), serialOf(2026, 2, 28)],
        ['Sent', 11, 12],
      ],
      { row: 0 },
    );
    expect((await link(await selectMonths('Ends', [0, 0, 1, 2]))).shown.slice(0, 3)).toEqual([11, 12, 70]);
  });

  it('keeps to the block that was selected when another stands beside it', async () => {
    aSheet(
      'Blocks',
      [
        ['', first(1), first(2), null, first(1), first(2)],
        ['North', 1, 2, null, 10, 20],
      ],
      { row: 0 },
    );
    const { shown } = await link(await selectMonths('Blocks', [0, 4, 1, 5]));
    expect(shown.slice(0, 2)).toEqual([10, 20]);
  });

  it('turns percentages into percent for a KPI that is typed as a value', async () => {
    aSheet(
      'Shares',
      [
        ['', first(1), first(2)],
        ['On time', 0.961, 0.5],
      ],
      { row: 0 },
    );
    addIn.stage.sheet('Shares').setFormat({ top: 1, left: 1, bottom: 1, right: 2 }, { numberFormat: '0.0%' });
    await link(await selectMonths('Shares', [0, 0, 1, 2]), 'On time, as reported', 'OTD-02');
    expect(look(addIn, 'KpiScorecard2026', ['OTD-02'], '2026-01')).toMatchObject({ fill: '#C6EFCE' });
    expect(look(addIn, 'KpiScorecard2026', ['OTD-02'], '2026-01').value).toBeCloseTo(96.1, 10);
  });

  it('lets text and errors of the source come through as Check, and says so', async () => {
    aSheet(
      'Odd',
      [
        ['', first(1), first(2), first(3)],
        ['Sent', 'about 90', '=1/0', '=NA()'],
      ],
      { row: 0 },
    );
    const sheet = addIn.stage.sheet('Odd');
    sheet.setInput(1, 4, 5);
    sheet.setInput(0, 4, first(4));
    sheet.setFormat({ top: 0, left: 4, bottom: 0, right: 4 }, { numberFormat: 'yyyy-mm-dd' });
    const { preview, shown } = await link(await selectMonths('Odd', [0, 0, 1, 4]));
    expect(shown.slice(0, 4)).toEqual(['about 90', '#DIV/0!', '#N/A', 5]);
    expect(preview.findings.map(({ what }) => what).join(' ')).toContain('2026-01, 2026-02, 2026-03');
    expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-02 status').value).toBe('Check');
    const { findings } = await addIn.useCases.refreshAndCheck();
    expect(findings.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'OTD-01, Deliveries due, 2026-01: "about 90" is text, not a number.',
        'OTD-01, Deliveries due, 2026-02: the cell shows #DIV/0!.',
        'OTD-01, Deliveries due, 2026-03: the cell shows #N/A.',
      ]),
    );
  });

  const records: readonly (readonly CellInput[])[] = [
    ['Date', "O'Brien & Sons <b>", 'Sent [#] @', 'Late'],
    [serialOf(2026, 1, 5), 'North', 60, 4],
    [serialOf(2026, 1, 31) + 0.9, 'South', 40, 6],
    [serialOf(2026, 2, 1), 'north', 50, 0],
    [serialOf(2026, 2, 2), 'no*th', 7, 7],
    [serialOf(2026, 4, 1), 'North', 'unknown', 1],
  ];

  const recordsSource = (
    place: Selection['place'],
    changes: Partial<Extract<LinkSource, { kind: 'records' }>> = {},
  ): LinkSource => ({
    kind: 'records',
    place,
    dateField: 'Date',
    valueField: 'Sent [#] @',
    only: [],
    ...changes,
  });

  it('adds up records of a plain range under a title and a blank row, and counts those that fit', async () => {
    aSheet('Records', [['Deliveries', null, null, null], [null, null, null, null], ...records], {
      column: 0,
    });
    const { place, reading } = await select('Records', [0, 0, 7, 3]);
    expect(reading).toMatchObject({ kind: 'records', records: 5, tableName: null });
    expect((await link(recordsSource(place))).shown.slice(0, 5)).toEqual([100, 57, null, '#N/A', null]);
    const only = [{ field: "O'Brien & Sons <b>", equals: 'North' }];
    expect((await link(recordsSource(place, { valueField: null, only }))).shown.slice(0, 4)).toEqual([
      1,
      1,
      null,
      1,
    ]);
    expect((await link(recordsSource(place, { lessField: 'Late' }))).shown.slice(0, 2)).toEqual([90, 50]);
    const wildcard = [{ field: "O'Brien & Sons <b>", equals: 'no*th' }];
    expect((await link(recordsSource(place, { only: wildcard }))).shown.slice(0, 3)).toEqual([null, 7, null]);
    addIn.stage
      .sheet('Records')
      .setInputs({ top: 8, left: 0, bottom: 8, right: 2 }, [[serialOf(2026, 3, 3), 'no*th', 9]]);
    expect(showsOf('Deliveries due')[2]).toBe(9);
  });

  it('links a table of Excel by its columns, wherever in it a person clicked', async () => {
    aSheet('Table', records, { column: 0 });
    const table = addIn.stage
      .sheet('Table')
      .tables.add({ top: 0, left: 0, bottom: 5, right: 3 }, true, 'Deliveries');
    const { place, reading } = await select('Table', [2, 2, 2, 2]);
    expect(place.address).toBe('A1:D6');
    expect(reading).toMatchObject({ kind: 'records', tableName: 'Deliveries', records: 5 });
    const { shown } = await link(recordsSource(place, { lessField: 'Late' }));
    expect(shown.slice(0, 4)).toEqual([90, 50, null, '#N/A']);
    const { sheet, row, column } = addIn.stage.cell('KpiData2026', ['OTD-01', 'Deliveries due'], '2026-01');
    expect(sheet.input(row, column)).toContain('Deliveries[Date]');
    addIn.stage.type('Deliveries', [], 'Sent [#] @', '61');
    expect(showsOf('Deliveries due')[0]).toBe(91);
    table.showTotals = true;
    expect((await select('Table', [1, 1, 3, 1])).place.address).toBe('A1:D6');
  });

  it('keeps to the selected records when another list stands below', async () => {
    aSheet(
      'Lists',
      [...records, [null, null, null, null], ['Other', '', '', ''], [serialOf(2026, 1, 9), 'x', 1000, 0]],
      {
        column: 0,
      },
    );
    const { place } = await select('Lists', [0, 0, 5, 3]);
    expect((await link(recordsSource(place))).shown[0]).toBe(100);
  });

  it('still reads the right month after a column was inserted into the table', async () => {
    addIn.host.book.tableNamed('KpiData2026')?.addColumn(3, 'Comment');
    aSheet(
      'Wide',
      [
        ['', first(1), first(2), first(3)],
        ['Sent', 100, 90, 80],
      ],
      { row: 0 },
    );
    const { shown } = await link(await selectMonths('Wide', [0, 0, 1, 3]));
    expect(shown.slice(0, 4)).toEqual([100, 90, 80, null]);
  });

  it('says which typed numbers it replaces, and writes to no other cell', async () => {
    addIn.stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], '2026-01', '55');
    aSheet(
      'Wide',
      [
        ['', first(1), first(2)],
        ['Sent', 100, 90],
      ],
      { row: 0 },
    );
    const source = await selectMonths('Wide', [0, 0, 1, 2]);
    const before = everyInput(addIn);
    const { preview } = await link(source);
    expect(preview.months[0]).toEqual({ month: '2026-01', value: 100, replaces: 55 });
    expect(preview.findings[0]).toMatchObject({ severity: 'warning' });
    const { row } = addIn.stage.cell('KpiData2026', ['OTD-01', 'Deliveries due'], 'ID');
    for (const place of newInputs(before, everyInput(addIn)))
      expect(place).toMatch(new RegExp(`^KPI Data 2026 ${row} `));
    expect(changedInputs(before, everyInput(addIn))).toHaveLength(1);
  });

  it('follows its source when rows are inserted above, whatever the order of the months', async () => {
    aSheet(
      'Wide',
      [
        ['', first(2), first(1)],
        ['Late', 1, 2],
        ['Sent', 100, 90],
      ],
      { row: 0 },
    );
    await link(await selectMonths('Wide', [0, 0, 2, 2], 2));
    expect(showsOf('Deliveries due').slice(0, 2)).toEqual([90, 100]);
    addIn.stage.sheet('Wide').insertCells({ top: 0, left: 0, bottom: 0, right: 16_383 }, 'Down');
    expect(showsOf('Deliveries due').slice(0, 2)).toEqual([90, 100]);
  });

  it('refuses an empty selection, and one whose sheet is gone since', async () => {
    addIn.host.book.addSheet('Empty');
    await expectRefusal('selectionIsNotUsable', () => select('Empty', [0, 0, 5, 5]));
    aSheet(
      'Wide',
      [
        ['', first(1), first(2)],
        ['Sent', 100, 90],
      ],
      { row: 0 },
    );
    const source = await selectMonths('Wide', [0, 0, 1, 2]);
    const before = everyInput(addIn);
    addIn.host.book.deleteSheet(addIn.stage.sheet('Wide'));
    await expectRefusal('sheetIsMissing', () =>
      addIn.useCases.link({ kpiId: 'OTD-01', measure: 'Deliveries due', source }),
    );
    expect(newInputs(before, everyInput(addIn))).toEqual([]);
  });

  it('writes nothing when the sheet of one of the years is protected', async () => {
    await addIn.useCases.setUp(aSetUp({ year: 2027, kpis: [] }));
    addIn.stage.sheet('KPI Data 2027').protection.protect();
    aSheet(
      'Wide',
      [
        ['', first(12), first(1, 2027)],
        ['Sent', 100, 90],
      ],
      { row: 0 },
    );
    const source = await selectMonths('Wide', [0, 0, 1, 2]);
    const before = everyInput(addIn);
    await expectRefusal('sheetIsProtected', () =>
      addIn.useCases.link({ kpiId: 'OTD-01', measure: 'Deliveries due', source }),
    );
    expect(newInputs(before, everyInput(addIn))).toEqual([]);
  });
});
