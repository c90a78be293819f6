import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { differences } from '../support/compareScorecards';
import { describeWithLibreOffice } from '../support/describeWithLibreOffice';
import { expectedScorecards } from '../support/expectedScorecard';
import { generatedModel, type GeneratedModel } from '../support/generatedModel';
import { recalculateAll } from '../support/libreOffice';
import { readRecalculatedScorecard } from '../support/readScorecard';
import { looseRows } from '../support/looseRows';
import { writeLayout } from '../support/writeLayout';

/** In what LibreOffice, given the saved files, differs from the domain code, as sentences that name the workbook. */
async function disagreements(
  models: readonly (readonly [number, GeneratedModel])[],
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clauseboard-layout-'));
  try {
    const files: string[] = [];
    for (const [seed, { model }] of models) {
      const layout = workbookLayout(model);
      const workbook = writeLayout(seed % 2 === 0 ? layout : looseRows(layout, seed));
      const file = join(folder, `workbook-${seed}.xlsx`);
      await writeFile(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
      files.push(file);
    }
    const recalculated = await recalculateAll(files);
    return models.flatMap(([seed, generated], index) => {
      const workbook = recalculated[index];
      if (workbook === undefined) return [`workbook ${seed}: not converted`];
      return differences(expectedScorecards(generated), readRecalculatedScorecard(workbook)).map(
        (difference) => `workbook ${seed}: ${difference}`,
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describeWithLibreOffice('the scorecard formulas in LibreOffice', () => {
  it.each([3001, 3026])(
    'give every figure of the domain code in 25 saved workbooks, every second one in any order (from workbook %d)',
    async (from) => {
      const models = Array.from(
        { length: 25 },
        (_, index) => [from + index, generatedModel(from + index, 4, 'without logical values')] as const,
      );
      expect(await disagreements(models)).toEqual([]);
    },
    180_000,
  );

  it('do so for 60 KPIs', async () => {
    expect(await disagreements([[3101, generatedModel(3101, 60, 'without logical values')]])).toEqual([]);
  }, 120_000);
});
