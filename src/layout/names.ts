/** Names of sheets and tables. A year names the business year that starts in it. */
export const REGISTER_SHEET = 'KPI Register';
export const SETTINGS_SHEET = 'KPI Settings';
export const TRENDS_SHEET = 'KPI Trends';
export const HISTORY_SHEET = 'KPI History';
export const LOG_SHEET = 'KPI Log';
export const REGISTER_TABLE = 'KpiRegister';
export const WORDS_TABLE = 'KpiWords';
export const CLAUSES_TABLE = 'KpiClauses';
export const HISTORY_TABLE = 'KpiHistory';
export const LOG_TABLE = 'KpiLog';

export function dataSheetName(year: number): string {
  return `KPI Data ${year}`;
}
export function dataTableName(year: number): string {
  return `KpiData${year}`;
}
export function targetsSheetName(year: number): string {
  return `KPI Targets ${year}`;
}
export function targetsTableName(year: number): string {
  return `KpiTargets${year}`;
}
export function scorecardSheetName(year: number): string {
  return `KPI Scorecard ${year}`;
}
export function scorecardTableName(year: number): string {
  return `KpiScorecard${year}`;
}

/** Cells that the workbook offers by name to its own formulas and to the team's. */
export const REPORTING_MONTH_NAME = 'KPI_ReportingMonth';
export const YEAR_START_NAME = 'KPI_YearStart';
export const EDITION_NAME = 'KPI_Edition';
export const TODAY_NAME = 'KPI_Today';
