import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { targetsSheetName } from '../../src/layout/names';
import { HEADER_ROW } from '../../src/layout/sheetFrame';
import { describeWithLibreOffice } from '../support/describeWithLibreOffice';
import { generatedTargets } from '../support/generatedTargets';
import { recalculate } from '../support/libreOffice';
import { cellAt, textOf } from '../support/recalculatedWorkbook';
import { writeLayout } from '../support/writeLayout';

describeWithLibreOffice('the column Check of the targets in LibreOffice', () => {
  it.each([21, 22])(
    'says what the domain finds in each row (workbook %d)',
    async (seed) => {
      const { layout, checks } = generatedTargets(seed);
      const folder = await mkdtemp(join(tmpdir(), 'clauseboard-targets-'));
      try {
        const file = join(folder, 'workbook.xlsx');
        await writeFile(file, new Uint8Array(await writeLayout(layout).xlsx.writeBuffer()));
        const sheet = (await recalculate(file)).sheets.get(targetsSheetName(2026));
        const header = sheet?.rows[HEADER_ROW] ?? [];
        const column = header.findIndex((cell) => textOf(cell) === 'Check');
        expect(checks.map((_, index) => textOf(cellAt(sheet, HEADER_ROW + 1 + index, column)))).toEqual(
          checks,
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
