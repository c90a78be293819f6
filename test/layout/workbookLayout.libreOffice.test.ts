import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { differences } from '../support/compareScorecards';
import { describeWithLibreOffice } from '../support/describeWithLibreOffice';
import { expectedScorecards } from '../support/expectedScorecard';
import { generatedModel } from '../support/generatedModel';
import { recalculate } from '../support/libreOffice';
import { readRecalculatedScorecard } from '../support/readScorecard';
import { shuffledRows } from '../support/shuffledRows';
import { writeLayout } from '../support/writeLayout';

describeWithLibreOffice('the scorecard formulas in LibreOffice', () => {
  it.each([101, 102, 103])(
    'give every value, status, year to date and change of the domain code, in sorted tables too (workbook %d)',
    async (seed) => {
      const generated = generatedModel(seed, 40, 'without logical values');
      const layout = workbookLayout(generated.model);
      const folder = await mkdtemp(join(tmpdir(), 'clauseboard-layout-'));
      try {
        const file = join(folder, 'workbook.xlsx');
        const workbook = writeLayout(seed % 2 === 0 ? layout : shuffledRows(layout, seed));
        await writeFile(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
        const recalculated = await recalculate(file);
        expect(differences(expectedScorecards(generated), readRecalculatedScorecard(recalculated))).toEqual(
          [],
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
