import { KpiWorkbook } from '../../../src/app/model/KpiWorkbook';
import { findTarget } from '../../../src/app/link/linkTarget';
import { aKpiWorkbook, everyMonth } from '../../support/aKpiWorkbook';
import { expectRefusal } from '../../support/expectRefusal';

describe('findTarget', () => {
  it('finds the twelve cells of a measure with what they hold', () => {
    const data = [
      { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷' },
      { ID: 'OTD-01', Measure: 'Deliveries on time', Role: '+', '2026-02': 7 },
    ];
    const target = findTarget(aKpiWorkbook({ years: { 2026: { data } } }), 'otd-01', 'Deliveries on time');
    expect(target.cells).toHaveLength(12);
    expect(target.cells[1]).toEqual({
      month: '2026-02',
      sheet: 'KPI Data 2026',
      row: 6,
      column: 4,
      date: 'DATE(2026,2,1)',
      holds: 7,
    });
    expect(target.place).toEqual({ sheet: 'KPI Data 2026', address: 'D7' });
  });

  it('goes over every year that has the row', () => {
    const workbook = aKpiWorkbook({ years: { 2025: {}, 2026: {}, 2027: { data: [] } } });
    const months = findTarget(workbook, 'OTD-01', 'Deliveries due').cells.map(({ month }) => month);
    expect(months).toHaveLength(24);
    expect(months[0]).toBe('2025-01');
    expect(months.at(-1)).toBe('2026-12');
  });

  it('leaves out a month whose column is gone', () => {
    const workbook = aKpiWorkbook();
    const reading = {
      ...workbook.reading,
      tables: workbook.reading.tables.map((table) =>
        table.name === 'KpiData2026'
          ? { ...table, headers: table.headers.map((header) => (header === '2026-05' ? 'May' : header)) }
          : table,
      ),
    };
    const target = findTarget(new KpiWorkbook(reading), 'OTD-01', 'Deliveries due');
    expect(target.cells.map(({ month }) => month)).not.toContain('2026-05');
  });

  it('refuses an ID that the register does not have', async () => {
    await expectRefusal('kpiIsUnknown', () => findTarget(aKpiWorkbook(), 'XYZ-01', 'Deliveries due'));
  });

  it('refuses a measure that no data sheet has', async () => {
    await expectRefusal('measureIsUnknown', () => findTarget(aKpiWorkbook(), 'OTD-01', 'Deliveries lost'));
    const withoutData = aKpiWorkbook({
      years: { 2026: { data: null, targets: [{ ID: 'OTD-01', Limit: 'Target', ...everyMonth(2026, 1) }] } },
    });
    await expectRefusal('measureIsUnknown', () => findTarget(withoutData, 'OTD-01', 'Deliveries due'));
  });
});
