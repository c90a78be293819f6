import { linkChanges, linkFindings } from '../../../src/app/link/linkChanges';
import { findTarget, type LinkedCell } from '../../../src/app/link/linkTarget';
import type { RawCell } from '../../../src/app/workbookGateway';
import { aKpiWorkbook } from '../../support/aKpiWorkbook';
import { expectRefusal } from '../../support/expectRefusal';

const data = [
  { ID: 'OTD-01', Measure: 'Deliveries on time', Role: '+', '2026-01': 5, '2026-02': 'n/a' },
  { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷' },
];
const workbook = aKpiWorkbook({ years: { 2026: { data } } });
const target = findTarget(workbook, 'OTD-01', 'Deliveries on time');

/** A link that shows these values from January on. */
function linked(...values: readonly (RawCell | null)[]): readonly LinkedCell[] {
  return target.cells.slice(0, values.length).map((cell, index) => ({
    cell,
    formula: '=1',
    value: values[index] ?? null,
  }));
}

describe('linkFindings', () => {
  it('names the months whose numbers or words are replaced', () => {
    expect(linkFindings(workbook, linked(1, 2, 3))).toEqual([
      expect.objectContaining({
        severity: 'warning',
        what: 'What stands in 2026-01, 2026-02 is replaced by formulas.',
      }),
    ]);
  });

  it('says that text and errors of the source will show as Check, in the words of the workbook', () => {
    const [, finding] = linkFindings(workbook, linked(1, 'about 2', '#N/A'));
    expect(finding?.what).toBe(
      'The source has text or an error in 2026-02, 2026-03; these months will show Check.',
    );
  });

  it('says which months have nothing yet', () => {
    const findings = linkFindings(workbook, linked(1, 2, null));
    expect(findings.at(-1)).toMatchObject({
      severity: 'info',
      what: 'The source has nothing yet for 2026-03.',
    });
  });

  it('says that nothing fits when the source has no month of the workbook', () => {
    expect(linkFindings(workbook, linked(null, null)).at(-1)?.severity).toBe('error');
  });
});

describe('linkChanges', () => {
  it('writes one formula into each cell, neighbours together, and nothing else', () => {
    const changes = linkChanges(workbook, target, linked(1, 2));
    expect(changes.cells).toEqual([
      {
        sheet: 'KPI Data 2026',
        row: 5,
        column: 3,
        cells: [
          [
            { kind: 'formula', formula: '=1' },
            { kind: 'formula', formula: '=1' },
          ],
        ],
      },
    ]);
    expect(changes.newSheets).toEqual([]);
    expect(changes.growth).toEqual([]);
    expect(changes.land).toEqual(target.place);
  });

  it('refuses when the sheet of any year is protected, before anything is written', async () => {
    const guarded = aKpiWorkbook({
      years: { 2025: {}, 2026: {} },
      sheets: [{ name: 'KPI Data 2026', isProtected: true }],
    });
    const both = findTarget(guarded, 'OTD-01', 'Deliveries due');
    const cells = both.cells.map((cell) => ({ cell, formula: '=1', value: 1 }));
    const refusal = await expectRefusal('sheetIsProtected', () => linkChanges(guarded, both, cells));
    expect(refusal.message).toContain('KPI Data 2026');
  });

  it('refuses a workbook that is open for reading only', async () => {
    await expectRefusal('workbookIsReadOnly', () =>
      linkChanges(aKpiWorkbook({ readOnly: true }), target, linked(1)),
    );
  });
});
