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
import { expectRefusal } from '../support/expectRefusal';

const amberFill = '#FFEB9C';

describe('closing a month', () => {
  let addIn: AddIn;
  const close = (month: '2026-01' | '2026-02' | '2026-03') => addIn.useCases.closeMonth(month);
  const shown = (id: string, month: string, header: string) => look(addIn, 'KpiHistory', [id, month], header);
  const value = (id: string, month: string, header: string) => shown(id, month, header).value;

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp());
    const { stage } = addIn;
    stage.typeNamed('KPI_Today', today);
    stage.typeNamed('KPI_ReportingMonth', '2026-03-01');
    type('Deliveries on time', ['2026-01', '92'], ['2026-02', '97'], ['2026-03', '91']);
    type('Deliveries due', ['2026-01', '100'], ['2026-02', '100'], ['2026-03', '97']);
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  function type(measure: string, ...numbers: readonly (readonly [string, string])[]): void {
    for (const [month, number] of numbers) {
      addIn.stage.type('KpiData2026', ['OTD-01', measure], month, number);
    }
  }

  it('writes what is reported as values, and formulas only for what it is by now', async () => {
    await close('2026-03');
    const history = addIn.host.book.tableNamed('KpiHistory');
    const inputs = ['ID', 'Period', 'Value', 'Target', 'Amber', 'Status', 'Year to date', 'Closed on'].map(
      (header) => {
        const { sheet, row, column } = addIn.stage.cell('KpiHistory', ['OTD-01'], header);
        return sheet.input(row, column);
      },
    );
    expect(history?.sheet.name).toBe('KPI History');
    expect(inputs).toEqual([
      'OTD-01',
      '2026-03',
      (100 * 91) / 97,
      95,
      90,
      'Watch',
      (100 * (92 + 97 + 91)) / 297,
      46132,
    ]);
    expect(value('OTD-01', '2026-03', 'Value now')).toBe((100 * 91) / 97);
    expect(value('OTD-01', '2026-03', 'Target now')).toBe(95);
    expect(value('OTD-01', '2026-03', 'Restated')).toBe('');
  });

  it('puts the history before the settings, and one row for each KPI that was due, late and missing ones too', async () => {
    const { addedKpis, createdSheet, place } = await close('2026-03');
    const names = addIn.host.book.sheets.map((sheet) => sheet.name);
    expect({ addedKpis, createdSheet, place }).toEqual({
      addedKpis: 2,
      createdSheet: true,
      place: { sheet: 'KPI History', address: 'A6' },
    });
    expect(names.indexOf('KPI History')).toBe(names.indexOf('KPI Settings') - 1);
    expect(value('OCA-01', '2026-03', 'Status')).toBe('Late');
    expect(value('OCA-01', '2026-03', 'Value')).toBeNull();
  });

  it('shows in the sheet at once what a later number changes, and keeps what was reported', async () => {
    await close('2026-02');
    const before = everyInput(addIn);
    type('Deliveries on time', ['2026-02', '89']);
    expect(value('OTD-01', '2026-02', 'Value now')).toBe(89);
    expect(shown('OTD-01', '2026-02', 'Restated')).toMatchObject({ shown: '≠ Value', fill: amberFill });
    expect(shown('OTD-01', '2026-02', 'Value now').fill).toBe(amberFill);
    expect(shown('OTD-01', '2026-02', 'Target now').fill).not.toBe(amberFill);
    expect(value('OTD-01', '2026-02', 'Value')).toBe(97);
    expect(value('OTD-01', '2026-02', 'Status')).toBe('On target');
    expect(changedInputs(before, everyInput(addIn))).toHaveLength(1);
  });

  it('shows a target that was changed for a closed month, and the amber limit too', async () => {
    await close('2026-02');
    addIn.stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-02', '98');
    expect(value('OTD-01', '2026-02', 'Restated')).toBe('Target');
    expect(shown('OTD-01', '2026-02', 'Target now')).toMatchObject({ value: 98, fill: amberFill });
    addIn.stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-02', '95');
    addIn.stage.type('KpiTargets2026', ['OTD-01', 'Amber'], '2026-02', '91');
    expect(value('OTD-01', '2026-02', 'Restated')).toBe('Amber');
    type('Deliveries on time', ['2026-02', '89']);
    expect(value('OTD-01', '2026-02', 'Restated')).toBe('Value and amber');
  });

  it('tells n/a that came later from a due day that has passed', async () => {
    addIn.stage.typeNamed('KPI_Today', '2026-04-01');
    await close('2026-03');
    expect(value('OCA-01', '2026-03', 'Status')).toBe('No data');
    addIn.stage.typeNamed('KPI_Today', today);
    expect(value('OCA-01', '2026-03', 'Restated')).toBe('');
    addIn.stage.type('KpiData2026', ['OCA-01', 'Actions overdue at month end'], '2026-03', 'n/a');
    expect(value('OCA-01', '2026-03', 'Restated')).toBe('Status');
  });

  it('says nothing of months after the reporting month, and of a KPI without a row that it is gone', async () => {
    await close('2026-03');
    addIn.stage.typeNamed('KPI_ReportingMonth', '2026-02-01');
    expect(value('OTD-01', '2026-03', 'Restated')).toBe('');
    addIn.stage.typeNamed('KPI_ReportingMonth', '2026-03-01');
    addIn.stage.type('KpiScorecard2026', ['OTD-01'], 'ID', 'GONE-01');
    expect(value('OTD-01', '2026-03', 'Restated')).toBe('Gone');
    expect(value('OTD-01', '2026-03', 'Value')).toBe((100 * 91) / 97);
  });

  it('adds to a month that is closed only the KPIs that it does not have, and nothing when it has all', async () => {
    await close('2026-02');
    type('Deliveries on time', ['2026-02', '89']);
    const before = everyInput(addIn);
    expect((await close('2026-02')).addedKpis).toBe(0);
    expect(everyInput(addIn)).toEqual(before);
    const scrap = { templateId: 'scrap-rate', limits: { target: 2, amber: 3 } };
    const [added] = (await addIn.useCases.previewSetUp(aSetUp({ kpis: [scrap] }))).newKpis;
    await addIn.useCases.setUp(aSetUp({ kpis: [scrap] }));
    const known = everyInput(addIn);
    expect(await close('2026-02')).toMatchObject({ addedKpis: 1, createdSheet: false });
    expect(changedInputs(known, everyInput(addIn))).toEqual([]);
    expect(newInputs(known, everyInput(addIn)).every((place) => place.startsWith('KPI History 7 '))).toBe(
      true,
    );
    expect(value(added?.id ?? '', '2026-02', 'Status')).toBe('Late');
    expect(value(added?.id ?? '', '2026-02', 'Restated')).toBe('');
  });

  it('keeps the colour of a closed status when its word is translated, and takes no translation for a change', async () => {
    await close('2026-02');
    addIn.stage.type('KpiWords', ['On target'], 'Word', 'Im Ziel');
    await close('2026-03');
    expect(shown('OTD-01', '2026-02', 'Status')).toMatchObject({ value: 'On target', fill: '#C6EFCE' });
    expect(value('OTD-01', '2026-02', 'Restated')).toBe('');
    type('Deliveries on time', ['2026-03', '97']);
    expect(value('OTD-01', '2026-03', 'Restated')).toBe('Value');
    addIn.stage.type('KpiWords', ['Watch'], 'Word', 'Knapp');
    type('Deliveries on time', ['2026-03', '91']);
    expect(value('OTD-01', '2026-03', 'Restated')).toBe('');
  });

  it('takes neither a limit that was typed as text nor one of 0 for another than was reported', async () => {
    addIn.stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-01', "'95");
    addIn.stage.type('KpiTargets2026', ['OCA-01', 'Target'], '2026-01', '0');
    await close('2026-01');
    expect(value('OTD-01', '2026-01', 'Target')).toBeNull();
    expect(value('OTD-01', '2026-01', 'Restated')).toBe('');
    expect([value('OCA-01', '2026-01', 'Target'), value('OCA-01', '2026-01', 'Target now')]).toEqual([0, 0]);
    addIn.stage.type('KpiTargets2026', ['OCA-01', 'Target'], '2026-01', '');
    expect(value('OCA-01', '2026-01', 'Restated')).toBe('Target');
  });

  it('works out the year to date of an earlier month as it stood then', async () => {
    await close('2026-02');
    expect(value('OTD-01', '2026-02', 'Year to date')).toBe((100 * (92 + 97)) / 200);
  });

  it('finds every part after the team has renamed the sheets', async () => {
    for (const sheet of addIn.host.book.sheets) sheet.name = sheet.name.replace('KPI', "Team's");
    await close('2026-02');
    await addIn.useCases.setReportingMonth('2026-02');
    expect(addIn.host.book.sheetNamed('KPI History')).toBeDefined();
    addIn.stage.sheet('KPI History').name = 'Past months';
    await close('2026-01');
    expect(value('OTD-01', '2026-01', 'Restated')).toBe('');
    type('Deliveries on time', ['2026-01', '90']);
    expect(value('OTD-01', '2026-01', 'Restated')).toBe('Value');
  });

  it('refuses a protected history before anything is written', async () => {
    await close('2026-02');
    addIn.stage.sheet('KPI History').protection.protect();
    const before = everyInput(addIn);
    const error = await expectRefusal('sheetIsProtected', () => close('2026-03'));
    expect(error.message).toContain('KPI History');
    expect(everyInput(addIn)).toEqual(before);
  });
});
