import { Calculator } from '../../host/engine/calculation/Calculator';
import type { WorkbookLayout } from '../../src/layout/types';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { differences } from './compareScorecards';
import { expectedScorecards } from './expectedScorecard';
import { generatedModel, type GeneratedModel } from './generatedModel';
import { readScorecard } from './readScorecard';
import { writeLayout } from './writeLayout';

/** Registers of one to three KPIs; the same number gives the same one. */
export function generatedRegister(seed: number): GeneratedModel {
  return generatedModel(seed, 1 + (seed % 3), 'with logical values');
}

/** Lists of a hundred register numbers each, so that a test of many says about where it failed. */
export function hundreds(from: number, to: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil((to - from + 1) / 100) }, (_, index) =>
    Array.from(
      { length: Math.min(100, to - from + 1 - index * 100) },
      (_item, place) => from + index * 100 + place,
    ),
  );
}

/** The same for a test that deletes one of the KPIs: two or three. */
export function registerOfSeveral(seed: number): GeneratedModel {
  return generatedModel(seed, 2 + (seed % 2), 'with logical values');
}

/** In what the formulas, calculated by the host's engine, differ from the domain code, as sentences that name the register. */
export function disagreements(
  seed: number,
  arranged: (layout: WorkbookLayout, seed: number) => WorkbookLayout,
): readonly string[] {
  const generated = generatedRegister(seed);
  const workbook = writeLayout(arranged(workbookLayout(generated.model), seed));
  new Calculator(workbook).calculateAll();
  return differences(expectedScorecards(generated), readScorecard(workbook)).map(
    (difference) => `register ${seed}: ${difference}`,
  );
}
