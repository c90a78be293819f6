import {
  aKpiWorkbook,
  anEmptyWorkbook,
  aReading,
  aRegisterRow,
  aTable,
  everyMonth,
} from '../../support/aKpiWorkbook';
import { KpiWorkbook } from '../../../src/app/model/KpiWorkbook';
import { serialOf } from '../../support/oracle/months';

const april20 = serialOf(2026, 4, 20);

describe('a workbook as it was read', () => {
  it('is set up when it has a register, or any table of a year', () => {
    expect(anEmptyWorkbook().isSetUp).toBe(false);
    expect(aKpiWorkbook().isSetUp).toBe(true);
    expect(aKpiWorkbook({ register: null }).isSetUp).toBe(true);
  });

  it('takes the measures of a KPI from the newest year that has any', () => {
    const workbook = aKpiWorkbook({
      years: {
        2025: { data: [{ ID: 'OTD-01', Measure: 'Old', Role: '=' }] },
        2026: { data: [{ ID: 'otd-01', Measure: 'New', Role: '+' }] },
        2027: { data: [] },
      },
    });
    expect(workbook.kpi('OTD-01')?.measures).toEqual([{ name: 'New', role: '+' }]);
    expect(workbook.years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
  });

  it('passes over blank rows and keeps the place of the others', () => {
    const workbook = aKpiWorkbook({
      register: [{}, aRegisterRow()],
      years: { 2026: { data: [{}, {}, { ID: 'OTD-01', Measure: 'Late', Role: '=' }] } },
    });
    expect(workbook.kpis).toHaveLength(1);
    const [tables] = workbook.years;
    expect(tables && workbook.measureRows(tables, 'OTD-01')[0]?.row.index).toBe(2);
  });

  it('knows a year by any one of its tables', () => {
    const workbook = aKpiWorkbook({ years: { 2026: { data: null, scorecard: null } } });
    expect(workbook.years).toMatchObject([{ year: 2026, data: undefined, scorecard: undefined }]);
  });

  it('reads the reporting month from its cell, else takes the last month that has ended', () => {
    expect(aKpiWorkbook().reportingMonth(april20)).toBe('2026-03');
    expect(aKpiWorkbook({ names: { KPI_ReportingMonth: 'March' } }).reportingMonth(april20)).toBe('2026-03');
    expect(aKpiWorkbook({ names: { KPI_ReportingMonth: '' } }).reportingMonth(serialOf(2026, 3, 1))).toBe(
      '2026-02',
    );
  });

  it('reads the day from its cell, else takes the real one', () => {
    expect(aKpiWorkbook().today(1000)).toBe(april20);
    expect(aKpiWorkbook({ names: { KPI_Today: '#NAME?' } }).today(46_000)).toBe(46_000);
    expect(aKpiWorkbook({ names: { KPI_Today: 5 } }).today(46_000)).toBe(46_000);
    expect(aKpiWorkbook({ names: { KPI_Today: april20 + 0.7 } }).today(46_000)).toBe(april20);
  });

  it.each([
    [4, 4],
    [4.7, 4],
    [0, 1],
    [13, 1],
    ['April', 1],
    ['', 1],
  ])('takes %p for a year that starts in month %d', (cell, month) => {
    expect(aKpiWorkbook({ names: { KPI_YearStart: cell } }).yearStartMonth).toBe(month);
  });

  it('goes by the headers of a year that has sheets, whatever month its years start in now', () => {
    const workbook = aKpiWorkbook({ names: { KPI_YearStart: 7 } });
    expect(workbook.months(2026)[0]).toBe('2026-01');
    expect(workbook.yearOf('2026-03')?.year).toBe(2026);
    expect(workbook.yearOf('2027-01')).toBeUndefined();
    expect(workbook.months(2027)[0]).toBe('2027-07');
  });

  it('reads the edition, 2026 when it says anything but 2015', () => {
    expect(aKpiWorkbook({ names: { KPI_Edition: 2015 } }).edition).toBe('2015');
    expect(aKpiWorkbook({ names: { KPI_Edition: '2015' } }).edition).toBe('2015');
    expect(aKpiWorkbook({ names: { KPI_Edition: '' } }).edition).toBe('2026');
  });

  it('speaks the words of the workbook', () => {
    const reading = aReading();
    const german = aTable(
      'KpiWords',
      'KPI Settings',
      ['Status', 'Symbol', 'Word', 'Meaning'],
      [{ Status: 'On target', Word: 'Im Ziel' }],
    );
    const tables = reading.tables.map((table) => (table.name === 'KpiWords' ? german : table));
    const workbook = new KpiWorkbook({ ...reading, tables });
    expect(workbook.status('Im Ziel')).toBe('onTarget');
    expect(workbook.status('Im Zeil')).toBe('check');
    expect(workbook.word('onTarget')).toBe('Im Ziel');
    expect(workbook.word('late')).toBe('Late');
  });

  it('reads limits by their word; of two rows the first counts, an unknown word none', () => {
    const targets = [
      { ID: 'OTD-01', Limit: 'target', ...everyMonth(2026, 95) },
      { ID: 'OTD-01', Limit: 'Target', ...everyMonth(2026, 99) },
      { ID: 'OTD-01', Limit: 'Goal', ...everyMonth(2026, 1) },
      { ID: 'OTD-01', Limit: 'Amber', ...everyMonth(2026, 'ninety') },
      { ID: 'XYZ-01', Limit: 'Amber', ...everyMonth(2026, 3) },
    ];
    const workbook = aKpiWorkbook({ years: { 2026: { targets } } });
    const [tables] = workbook.years;
    expect(tables && workbook.limits(tables, 'OTD-01', '2026-05')).toEqual({ target: 95 });
  });
});
