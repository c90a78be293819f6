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
  const shown = (id: string, month: string, header: string) =>
    look(addIn, 'KpiHistory', [id, month], header);
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
});
