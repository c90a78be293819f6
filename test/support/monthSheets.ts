import type { CellInput, Sheet } from '../../host/engine';

/** A sheet of months as a team keeps it, in one of four languages. */
export interface MonthSheetSample {
  readonly sheet: string;
  readonly cells: readonly (readonly CellInput[])[];
  /** Cells in percent: row and column of the first and the last, counted from zero. */
  readonly percent: readonly (readonly [top: number, left: number, bottom: number, right: number])[];
}

/** Months in English across, with a title that names the year, text targets, a YTD column and an average row. */
export const englishAcross: MonthSheetSample = {
  sheet: 'Team KPIs',
  cells: [
    ['Quality KPIs 2026', null, null, null, null, null, null, null, null],
    [null, null, null, null, null, null, null, null, null],
    ['KPI', 'Unit', 'Target', 'Owner', 'Jan', 'Feb', 'Mar', 'YTD', 'Status'],
    ['On-time delivery', '%', '≥ 95 %', 'Logistics', 0.961, 0.94, 0.955, '=AVERAGE(E4:G4)', 'ok'],
    ['Customer complaints', null, 'max. 5', 'Sales', 4, 6, 'TBD', '=SUM(E5:G5)', null],
    ['Average', null, null, null, '=AVERAGE(E4:E5)', 3, 3, null, null],
    ['First pass yield', '%', 98, null, '97,5 %', '98 %', 'n/a', null, null],
  ],
  percent: [[3, 4, 3, 7]],
};

/** The same in German, down a sheet, with a business year from April. */
export const germanDown: MonthSheetSample = {
  sheet: 'Kennzahlen',
  cells: [
    ['Kennzahlen Geschäftsjahr 2025/26', null, null, null],
    ['Monat', 'Liefertreue (%)', 'Reklamationen', 'Ziel'],
    ['Zielwert', 'mind. 95', 'höchstens 3', null],
    ['Apr.', 96.5, 2, 3],
    ['Mai', 94, 4, 3],
    ['Juni', 95, 1, 3],
    ['Juli', 97, 0, 2],
    ['Aug', 92, 5, 2],
    ['Sept', 95, 2, 2],
    ['Okt', 96, 2, 2],
    ['Nov', 95, 3, 2],
    ['Dez', 93, 1, 2],
    ['Jän', 96, 2, 2],
    ['Feb', 95, 2, 2],
    ['Mrz', 98, null, 2],
    ['Summe', null, 24, null],
    ['Ø', 95.2, null, null],
  ],
  percent: [],
};

/** French, across, with a year over the months. */
export const frenchAcross: MonthSheetSample = {
  sheet: 'Indicateurs',
  cells: [
    [null, null, null, 2025, null, 2026, null, null],
    ['Processus', 'Indicateur', 'Objectif', 'nov.', 'déc.', 'janv.', 'févr.', 'Moyenne'],
    ['Achats', 'Ponctualité des fournisseurs', '≥ 90 %', 0.91, 0.88, 0.93, null, 0.906],
    ['Ventes', 'Réclamations clients', 'zéro', 1, 0, 2, null, 1],
    ['Total', null, null, 2, 1, 3, null, null],
  ],
  percent: [[2, 3, 2, 7]],
};

/** Spanish, across, by quarter. */
export const spanishQuarters: MonthSheetSample = {
  sheet: 'Objetivos 2026',
  cells: [
    ['Indicador', 'Unidad', 'Meta', 'T1', 'T2', 'T3', 'T4', 'Estado'],
    ['Satisfacción del cliente', 'puntos', '8,5/10', 8.7, 8.2, null, null, 'verde'],
    ['Horas de formación', 'h', '80–120', 95, 60, null, null, 'rojo'],
  ],
  percent: [],
};

/** Writes a sample into a sheet, from A1 on. */
export function writeSample(sheet: Sheet, { cells, percent }: MonthSheetSample): void {
  const right = (cells[0]?.length ?? 1) - 1;
  sheet.setInputs({ top: 0, left: 0, bottom: cells.length - 1, right }, cells);
  for (const [top, left, bottom, last] of percent) {
    sheet.setFormat({ top, left, bottom, right: last }, { numberFormat: '0.0%' });
  }
}
