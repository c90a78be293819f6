import { pathToFileURL } from 'node:url';
import { Calculator } from '../host/engine/calculation/Calculator';
import { kpiWorkbook } from '../test/host/engine/calculation/kpiWorkbook';

/** What calculating a workbook of one size costs. Times are of this machine; the shares and counts hold anywhere. */
export interface CalculationCost {
  readonly kpis: number;
  readonly years: number;
  readonly formulas: number;
  readonly firstMilliseconds: number;
  /** A new structure: everything is read and evaluated again. */
  readonly againMilliseconds: number;
  /** One number typed into the data, over many cells. */
  readonly typedMedianMilliseconds: number;
  readonly typedWorstMilliseconds: number;
  /** Formulas evaluated for one typed number, the most of all. */
  readonly typedEvaluatedMost: number;
  /** Median typed number as a share of calculating everything. */
  readonly typedShare: number;
  /** One changed key, on which every position depends. */
  readonly keyMilliseconds: number;
  /** Formulas evaluated apart (as conditional formats are) in a millisecond, once their text is known. */
  readonly apartPerMillisecond: number;
}

/** Measures the first calculation, typed numbers and formulas evaluated apart in a workbook of the product's form. */
export function measureCalculation(kpis: number, years: number, edits = 300): CalculationCost {
  const { workbook, years: sheets } = kpiWorkbook(kpis, years);
  const calculator = new Calculator(workbook);
  const firstMilliseconds = time(() => calculator.calculateAll());
  calculator.structureChanged();
  const againMilliseconds = time(() => calculator.recalculate());
  const typed: number[] = [];
  let typedEvaluatedMost = 0;
  for (let edit = 0; edit < edits; edit++) {
    const sheet = sheets[edit % years]?.data;
    if (sheet === undefined) break;
    const [row, column] = [3 + ((edit * 37) % (kpis * 2)), 4 + ((edit * 5) % 12)];
    sheet.getCell(row + 1, column + 1).value = 50 + ((edit * 13) % 60);
    calculator.edited([{ sheet, row, column }]);
    typed.push(time(() => calculator.recalculate()));
    typedEvaluatedMost = Math.max(typedEvaluatedMost, calculator.counts.evaluated);
  }
  typed.sort((a, b) => a - b);
  const typedMedianMilliseconds = typed[Math.floor(typed.length / 2)] ?? 0;
  return {
    kpis,
    years,
    formulas: calculator.counts.formulas,
    firstMilliseconds,
    againMilliseconds,
    typedMedianMilliseconds,
    typedWorstMilliseconds: typed.at(-1) ?? 0,
    typedEvaluatedMost,
    typedShare: typedMedianMilliseconds / againMilliseconds,
    ...measureKeyAndFormats(calculator, sheets),
  };
}

function measureKeyAndFormats(
  calculator: Calculator,
  sheets: ReturnType<typeof kpiWorkbook>['years'],
): Pick<CalculationCost, 'keyMilliseconds' | 'apartPerMillisecond'> {
  const first = sheets[0];
  if (first === undefined) throw new Error('A measured workbook has at least one year.');
  first.data.getCell('A4').value = 'K000';
  calculator.edited([{ sheet: first.data, row: 3, column: 0 }]);
  const keyMilliseconds = time(() => calculator.recalculate());
  const evaluateAll = (): void => {
    for (let row = 3; row < 43; row++) {
      for (let column = 5; column < 17; column++) {
        calculator.evaluate('$R4="On target"', first.scorecard, row, column, { row: 3, column: 5 });
      }
    }
  };
  evaluateAll();
  return { keyMilliseconds, apartPerMillisecond: (40 * 12) / time(evaluateAll) };
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [kpis, years] of [
    [40, 1],
    [200, 3],
  ] as const) {
    console.log(measureCalculation(kpis, years));
    console.log(`memory ${String(Math.round(process.memoryUsage().rss / 1e6))} MB`);
  }
}
