import { reportingMonthChange } from '../../../src/app/close/setReportingMonth';
import { KpiWorkbook } from '../../../src/app/model/KpiWorkbook';
import { aKpiWorkbook, anEmptyWorkbook, aReading } from '../../support/aKpiWorkbook';
import { expectRefusal } from '../../support/expectRefusal';
import { serialOf } from '../../support/oracle/months';

/** A workbook whose name for the reporting month stands for something else. */
function named(formula: string, sheet = 'KPI Settings'): KpiWorkbook {
  const reading = aReading({ sheets: [{ name: sheet }] });
  const names = reading.names.map((name) =>
    name.name === 'KPI_ReportingMonth' ? { ...name, formula } : name,
  );
  return new KpiWorkbook({ ...reading, names });
}

describe('a new reporting month', () => {
  it('is the first day of the month in the named cell, and nothing else', () => {
    const { cells, ...others } = reportingMonthChange(aKpiWorkbook(), '2026-11');
    expect(cells).toEqual([
      {
        sheet: 'KPI Settings',
        row: 3,
        column: 1,
        cells: [[{ kind: 'number', number: serialOf(2026, 11, 1) }]],
      },
    ]);
    expect(Object.values(others).filter((part) => Array.isArray(part) && part.length > 0)).toEqual([]);
  });

  it.each([
    ["='Team''s settings'!$AB$12", "Team's settings", 11, 27],
    ['=Einstellungen!$C$5', 'Einstellungen', 4, 2],
  ])('is found where %s leads', (formula, sheet, row, column) => {
    const [change] = reportingMonthChange(named(formula, sheet), '2026-02').cells;
    expect(change).toMatchObject({ sheet, row, column });
  });

  it.each(['=#REF!', "='KPI Settings'!#REF!", "='KPI Settings'!$B$4:$B$9", "='Lost'!$B$4"])(
    'is refused where the name leads nowhere (%s)',
    async (formula) => {
      const error = await expectRefusal('sheetIsMissing', () =>
        reportingMonthChange(named(formula), '2026-02'),
      );
      expect(error.message).toContain('KPI_ReportingMonth');
    },
  );

  it('is refused outside the years of the workbook, with the years that there are', async () => {
    const error = await expectRefusal('selectionIsNotUsable', () =>
      reportingMonthChange(aKpiWorkbook({ years: { 2025: {}, 2026: {} } }), '2027-01'),
    );
    expect(error.why).toBe('It has business years from 2025-01 to 2025-12, from 2026-01 to 2026-12.');
    expect(error.next).toContain('open the next business year');
  });

  it('is refused on a protected sheet, in a workbook for reading only, and where nothing is set up', async () => {
    const isProtected = aKpiWorkbook({ sheets: [{ name: 'KPI Settings', isProtected: true }] });
    await expectRefusal('sheetIsProtected', () => reportingMonthChange(isProtected, '2026-02'));
    await expectRefusal('workbookIsReadOnly', () =>
      reportingMonthChange(aKpiWorkbook({ readOnly: true }), '2026-02'),
    );
    await expectRefusal('tableIsMissing', () => reportingMonthChange(anEmptyWorkbook(), '2026-02'));
  });
});
