import type { ConditionalTest } from '../conditionalRule';
import { formulaOfFile } from '../package/formulas';

/** A test with its formulas rewritten; the same object when none changes. */
export function rewriteTest(test: ConditionalTest, rewrite: (formula: string) => string): ConditionalTest {
  const points = <Point extends { type: string; value: string | null }>(list: readonly Point[]): Point[] =>
    list.map((point) =>
      point.type === 'formula' && point.value !== null ? { ...point, value: rewrite(point.value) } : point,
    );
  const rewritten = ((): ConditionalTest => {
    switch (test.type) {
      case 'custom':
        return { ...test, formula: rewrite(test.formula) };
      case 'cellValue':
        return {
          ...test,
          formula1: rewrite(test.formula1),
          formula2: test.formula2 === null ? null : rewrite(test.formula2),
        };
      case 'colorScale':
        return { ...test, points: points(test.points) };
      case 'dataBar': {
        const [lower = test.lower, upper = test.upper] = points([test.lower, test.upper]);
        return { ...test, lower, upper };
      }
      case 'iconSet':
        return { ...test, thresholds: points(test.thresholds) };
      case 'other': {
        const written = (formula: string) => rewrite(`=${formulaOfFile(formula)}`).slice(1);
        const { formulae } = test.native;
        return formulae ? { ...test, native: { ...test.native, formulae: formulae.map(written) } } : test;
      }
      default:
        return test;
    }
  })();
  return JSON.stringify(rewritten) === JSON.stringify(test) ? test : rewritten;
}
