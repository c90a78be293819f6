import { arithmeticCases } from './arithmeticCases';
import { arrayCases } from './arrayCases';
import type { ConformanceCase } from './ConformanceCase';
import { dateCases } from './dateCases';
import { lookupCases } from './lookupCases';
import { statisticsCases } from './statisticsCases';
import { textCases } from './textCases';

/** Formulas that read no cells, with their values. */
export const functionCases: readonly ConformanceCase[] = [
  ...arithmeticCases,
  ...dateCases,
  ...textCases,
  ...lookupCases,
  ...statisticsCases,
  ...arrayCases,
];
