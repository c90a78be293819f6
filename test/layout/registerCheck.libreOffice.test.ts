import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REGISTER_SHEET, REGISTER_TABLE } from '../../src/layout/names';
import { HEADER_ROW } from '../../src/layout/sheetFrame';
import type { WorkbookLayout } from '../../src/layout/types';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { describeWithLibreOffice } from '../support/describeWithLibreOffice';
import { recalculate } from '../support/libreOffice';
import { aKpi, aModel, aYear, measures } from '../support/aModel';
import { cellAt, textOf } from '../support/recalculatedWorkbook';
import { writeLayout } from '../support/writeLayout';

/** KPIs by what the register has to say of them, in the edition of 2026. */
const expected = [
  [aKpi({ id: 'OTD-01' }), 'ID used twice'],
  [aKpi({ id: '' }), 'No ID'],
  [aKpi({ id: 'D*' }), 'ID not usable'],
  [aKpi({ id: 'D?X' }), 'ID not usable'],
  [aKpi({ id: '1.1' }), 'ID not usable'],
  [aKpi({ id: 'Äpfel-1' }), ''],
  [aKpi({ id: 'A-02', name: '' }), 'No name'],
  [aKpi({ id: 'A-03', measures: [] }), 'No data rows'],
  [aKpi({ id: 'A-04', measures: [], activeTo: '2025-12' }), ''],
  [aKpi({ id: 'A-05', measures: [], activeTo: '2026-01' }), 'No data rows'],
  [aKpi({ id: 'A-06', measures: [], activeFrom: '2027-01' }), ''],
  [aKpi({ id: 'A-07', measures: measures('=') }), 'Ratio of sums needs parts'],
  [aKpi({ id: 'A-08', clause: '' }), 'No clause'],
  [aKpi({ id: 'A-09', clause: '10.3' }), 'Clause unknown'],
  [aKpi({ id: 'A-10', clause: '8.51' }), 'Clause unknown'],
  [aKpi({ id: 'A-11', clause: '6.1.3, 8.5.1' }), ''],
  [aKpi({ id: 'OTD-01' }), 'ID used twice'],
] as const;

/** A layout has each ID once; a person may type one again below the others. */
function withFirstRowTwice(layout: WorkbookLayout): WorkbookLayout {
  const sheets = layout.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      table.name === REGISTER_TABLE ? { ...table, rows: [...table.rows, ...table.rows.slice(0, 1)] } : table,
    ),
  }));
  return { ...layout, sheets };
}

describeWithLibreOffice('the column Check of the register in LibreOffice', () => {
  it('says what is wrong with each row', async () => {
    const kpis = expected.slice(0, -1).map(([kpi]) => kpi);
    const layout = withFirstRowTwice(workbookLayout(aModel({ years: [aYear({ kpis, limits: {} })] })));
    const folder = await mkdtemp(join(tmpdir(), 'clauseboard-register-'));
    try {
      const file = join(folder, 'workbook.xlsx');
      await writeFile(file, new Uint8Array(await writeLayout(layout).xlsx.writeBuffer()));
      const sheet = (await recalculate(file)).sheets.get(REGISTER_SHEET);
      const header = sheet?.rows[HEADER_ROW] ?? [];
      const column = header.findIndex((cell) => textOf(cell) === 'Check');
      const said = expected.map(([{ id }], index) => [
        id,
        textOf(cellAt(sheet, HEADER_ROW + 1 + index, column)),
      ]);
      expect(said).toEqual(expected.map(([{ id }, text]) => [id, text]));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
