import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Calculator } from '../host/engine/calculation/Calculator';
import { dataSheetName } from '../src/layout/names';
import { HEADER_ROW } from '../src/layout/sheetFrame';
import { workbookLayout } from '../src/layout/workbookLayout';
import { findSoffice, recalculate } from '../test/support/libreOffice';
import { sheetOf, writeLayout } from '../test/support/writeLayout';
import { scorecardModel } from './support/scorecardModel';

/** What calculating the product's own workbook costs, filled up to the reporting month. Counts hold anywhere, times on this machine. */
interface ScorecardCost {
  readonly kpis: number;
  readonly years: number;
  readonly formulas: number;
  readonly firstMilliseconds: number;
  /** One number typed into the newest data sheet: the median of many. */
  readonly typedMedianMilliseconds: number;
  readonly typedWorstMilliseconds: number;
  /** Formulas evaluated for one typed number, the most of all. */
  readonly typedEvaluatedMost: number;
  /** Loading the saved file, calculating all of it and saving it, less doing so with a file of one KPI; only with LibreOffice. */
  readonly libreOfficeSeconds: number | null;
}

/** Measures a workbook of so many KPIs and business years. */
async function measureScorecard(kpis: number, years: number): Promise<ScorecardCost> {
  const workbook = workbookOf(kpis, years);
  const calculator = new Calculator(workbook);
  const firstMilliseconds = time(() => calculator.calculateAll());
  const sheet = sheetOf(workbook, dataSheetName(2026));
  const typed: number[] = [];
  let typedEvaluatedMost = 0;
  for (let edit = 0; edit < 200; edit += 1) {
    const [row, column] = [HEADER_ROW + 1 + ((edit * 37) % (kpis * 2)), 3 + ((edit * 5) % 12)];
    sheet.getCell(row + 1, column + 1).value = 50 + ((edit * 13) % 60);
    calculator.edited([{ sheet, row, column }]);
    typed.push(time(() => calculator.recalculate()));
    typedEvaluatedMost = Math.max(typedEvaluatedMost, calculator.counts.evaluated);
  }
  typed.sort((one, other) => one - other);
  return {
    kpis,
    years,
    formulas: calculator.counts.formulas,
    firstMilliseconds: Math.round(firstMilliseconds),
    typedMedianMilliseconds: Number((typed[Math.floor(typed.length / 2)] ?? 0).toFixed(2)),
    typedWorstMilliseconds: Number((typed.at(-1) ?? 0).toFixed(2)),
    typedEvaluatedMost,
    libreOfficeSeconds:
      findSoffice() === undefined
        ? null
        : Number(((await libreOffice(kpis, years)) - (await libreOffice(1, 1))).toFixed(1)),
  };
}

function workbookOf(kpis: number, years: number) {
  return writeLayout(workbookLayout(scorecardModel(kpis, years)));
}

async function libreOffice(kpis: number, years: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'clauseboard-bench-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    await writeFile(file, new Uint8Array(await workbookOf(kpis, years).xlsx.writeBuffer()));
    const started = performance.now();
    await recalculate(file);
    return Number(((performance.now() - started) / 1000).toFixed(1));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

console.table([await measureScorecard(60, 5), await measureScorecard(200, 1)]);
