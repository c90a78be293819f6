import { type AddIn, aSetUp, look, startAddIn } from '../support/theAddIn';

describe('the column Check of the register', () => {
  let addIn: AddIn;

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp());
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  const check = (id = 'OTD-01') => look(addIn, 'KpiRegister', [id], 'Check');
  const type = (header: string, text: string, id = 'OTD-01') => {
    addIn.stage.type('KpiRegister', [id], header, text);
  };
  /** Types a row below the register, as a person would: the table grows and fills in its formulas. */
  const typeRow = (...texts: readonly string[]) => {
    const table = addIn.host.book.tableNamed('KpiRegister');
    if (!table) throw new Error('There is no register.');
    const row = table.area.bottom + 1;
    texts.forEach((text, column) => {
      table.sheet.typeInput(row, column, text);
    });
    return look(addIn, 'KpiRegister', texts.slice(0, 1), 'Check').value;
  };

  it('is empty and without colour when set-up has written the row', () => {
    expect(check()).toMatchObject({ value: '', fill: '' });
    expect(check('OCA-01').value).toBe('');
  });

  it('turns amber at once when something is wrong', () => {
    type('KPI', '');
    expect(check()).toMatchObject({ value: 'No name', fill: '#FFEB9C' });
  });

  it.each([
    ['OTD-01', 'ID used twice'],
    ['otd-01', 'ID used twice'],
    ['1.1', 'ID not usable'],
    ['D*', 'ID not usable'],
    ['D?X', 'ID not usable'],
    ['D~', 'ID not usable'],
    ['A=B', 'ID not usable'],
    ['<A', 'ID not usable'],
    [`A${'B'.repeat(32)}`, 'ID not usable'],
    ['NEW-01', 'No data rows'],
    ['Äpfel-1', 'No data rows'],
  ])('says of a row typed with the ID %s: %s', (id, text) => {
    const table = addIn.host.book.tableNamed('KpiRegister');
    if (!table) throw new Error('There is no register.');
    const row = table.area.bottom + 1;
    table.sheet.setInput(row, 0, `'${id}`);
    table.sheet.typeInput(row, 1, 'A KPI');
    table.sheet.tables.growFor(row, 1);
    const column = table.area.right;
    expect(table.sheet.value(row, column)).toBe(text);
  });

  it('says that a name has no ID, and nothing of an empty row', () => {
    const table = addIn.host.book.tableNamed('KpiRegister');
    if (!table) throw new Error('There is no register.');
    const row = table.area.bottom + 1;
    table.sheet.typeInput(row, 1, 'A KPI');
    expect(table.sheet.value(row, table.area.right)).toBe('No ID');
    table.sheet.typeInput(row, 1, '');
    expect(table.sheet.value(row, table.area.right)).toBe('');
  });

  it.each([
    ['', 'No clause'],
    ['9.1.9', 'Clause unknown'],
    ['10.3', 'Clause unknown'],
    ['9.10', 'Clause unknown'],
    ['6.1.3', ''],
    ['8.5.1 c)', ''],
    ['8.5.1; 8.6', ''],
    ['9.1', ''],
  ])('takes the clause "%s" for "%s" in the edition of 2026', (clause, text) => {
    type('Clause', clause);
    expect(check().value).toBe(text);
  });

  it('goes by the edition that the settings name', () => {
    type('Clause', '10.3');
    addIn.stage.typeNamed('KPI_Edition', '2015');
    expect(check().value).toBe('');
  });

  it('says that a ratio of sums needs parts when the KPI is typed as a finished figure', () => {
    type('Year to date', 'Ratio of sums', 'OCA-01');
    expect(check('OCA-01').value).toBe('Ratio of sums needs parts');
  });

  it('asks for no data rows of a KPI that has ended before the year, or begins after it', () => {
    expect(typeRow('NEW-01', 'A KPI', '9.1')).toBe('No data rows');
    type('Active to', '2025-12-01', 'NEW-01');
    expect(check('NEW-01').value).toBe('');
    type('Active to', '', 'NEW-01');
    type('Active from', '2027-01-01', 'NEW-01');
    expect(check('NEW-01').value).toBe('');
  });

  it('looks in the newest year once that is set up', async () => {
    type('Active to', '2026-12-01', 'OCA-01');
    await addIn.useCases.setUp(aSetUp({ year: 2027, kpis: [] }));
    expect([check().value, check('OCA-01').value]).toEqual(['', '']);
    type('Active to', '', 'OCA-01');
    expect(check('OCA-01').value).toBe('No data rows');
  });

  it('is no reason for a finding of the check', async () => {
    expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
  });
});
