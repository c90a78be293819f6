import { historyFormulas } from '../../layout/historyFormulas';
import { HISTORY_TABLE } from '../../layout/names';
import { scorecardColumnSpecs, scorecardYear } from '../../layout/scorecardSheet';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { FormulasChange } from '../workbookGateway';

/**
 * Formulas of sheets that stay, which say something else once a year is there: those of the next year's scorecard that look
 * back into it, and those of the history, which look into every year.
 */
export function rewrittenFormulas(workbook: KpiWorkbook, opened: number): readonly FormulasChange[] {
  return [...nextScorecard(workbook, opened), ...history(workbook, opened)];
}

function nextScorecard(workbook: KpiWorkbook, opened: number): readonly FormulasChange[] {
  const yearStartMonth = workbook.startOf(opened);
  const alike = workbook.years
    .filter(({ year, scorecard }) => scorecard && workbook.startOf(year) === yearStartMonth)
    .map(({ year }) => year);
  const formulasOf = (year: number, years: readonly number[]): ReadonlyMap<string, string> => {
    const model = { yearStartMonth, years: years.map((one) => ({ year: one, kpis: [], limits: {} })) };
    return new Map(
      scorecardColumnSpecs(scorecardYear(model, year)).flatMap(({ header, content }) =>
        content.kind === 'calculated' ? [[header, content.formula] as const] : [],
      ),
    );
  };
  return alike.flatMap((year) => {
    const table = workbook.year(year)?.scorecard;
    if (!table || table.rows.length === 0) return [];
    const before = formulasOf(year, alike);
    const after = formulasOf(year, [...alike, opened]);
    return [...after].flatMap(([header, formula]): FormulasChange[] => {
      const was = before.get(header);
      if (was === formula || !table.headers.includes(header)) return [];
      return [{ table, header, formula, rows: 'all', ...(was !== undefined && { before: was }) }];
    });
  });
}

function history(workbook: KpiWorkbook, opened: number): readonly FormulasChange[] {
  const table = workbook.table(HISTORY_TABLE);
  if (!table || table.rows.length === 0) return [];
  const years = workbook.years
    .filter(({ scorecard, targets }) => scorecard && targets)
    .map(({ year }) => year);
  const startOf = (year: number) => workbook.startOf(year);
  const before = historyFormulas(years, startOf);
  return Object.entries(historyFormulas([...years, opened], startOf))
    .filter(([header, formula]) => table.headers.includes(header) && before[header] !== formula)
    .map(([header, formula]) => {
      const was = before[header];
      return { table, header, formula, rows: 'all', ...(was !== undefined && { before: was }) };
    });
}
