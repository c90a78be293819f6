import { Workbook } from '../../../../host/engine/excelts';
import type { Worksheet } from '../../../../host/engine/excelts';

type Value = string | number | null | { readonly formula: string };

/** A workbook in the product's form, as large as asked, with numbers that depend on nothing but their place. */
export interface KpiWorkbook {
  readonly workbook: Workbook;
  readonly years: readonly {
    readonly data: Worksheet;
    readonly targets: Worksheet;
    readonly scorecard: Worksheet;
  }[];
  readonly formulas: number;
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Per year a data table (two measures a KPI, found by the key of ID and role), a targets table (target and amber) and a scorecard of
 * 35 formulas a KPI: positions by MATCH, twelve values and twelve statuses by INDEX, year to date, status of the reporting month.
 */
export function kpiWorkbook(kpis: number, years: number): KpiWorkbook {
  const workbook = new Workbook();
  const settings = workbook.addWorksheet('KPI Settings');
  settings.getCell('A1').value = 46174;
  settings.getCell('A2').value = { formula: 'TODAY()' };
  workbook.definedNames.add("'KPI Settings'!$A$1", 'KPI_ReportingMonth');
  workbook.definedNames.add("'KPI Settings'!$A$2", 'KPI_Today');
  let formulas = 1;
  const sheets = Array.from({ length: years }, (_, index) => {
    const year = 2026 + index;
    const data = addTable(
      workbook,
      `KPI Data ${year}`,
      `KpiData${year}`,
      dataColumns(year),
      dataRows(kpis, year),
    );
    const targets = addTable(
      workbook,
      `KPI Targets ${year}`,
      `KpiTargets${year}`,
      targetColumns(year),
      targetRows(kpis, year),
    );
    const rows = Array.from({ length: kpis }, (_unused, kpi) => scorecardRow(kpi, year));
    const scorecard = addTable(
      workbook,
      `KPI Scorecard ${year}`,
      `KpiScorecard${year}`,
      scorecardColumns(year),
      rows,
    );
    formulas += kpis * (2 + 2 + rows.reduce((most, row) => Math.max(most, row.filter(isFormula).length), 0));
    return { data, targets, scorecard };
  });
  return { workbook, years: sheets, formulas };
}

function addTable(
  workbook: Workbook,
  sheetName: string,
  name: string,
  columns: readonly string[],
  rows: readonly Value[][],
): Worksheet {
  const sheet = workbook.addWorksheet(sheetName);
  sheet.addTable({
    name,
    ref: 'A3',
    headerRow: true,
    columns: columns.map((column) => ({ name: column })),
    rows: rows.map((row) => [...row]),
  });
  return sheet;
}

function months(year: number): string[] {
  return monthNumbers.map((month) => `${year}-${String(month).padStart(2, '0')}`);
}

function dataColumns(year: number): string[] {
  return ['ID', 'Measure', 'Role', 'Key', ...months(year)];
}

function dataRows(kpis: number, year: number): Value[][] {
  const own = (column: string): string => `KpiData${year}[[#This Row],[${column}]]`;
  return Array.from({ length: kpis * 2 }, (_, index) => {
    const kpi = Math.floor(index / 2);
    const role = index % 2 === 0 ? '+' : '÷';
    const numbers = monthNumbers.map((month) => (index % 2 === 0 ? 80 + ((kpi * 7 + month * 3) % 20) : 100));
    return [id(kpi), `Measure ${index + 1}`, role, { formula: `${own('ID')}&${own('Role')}` }, ...numbers];
  });
}

function targetColumns(year: number): string[] {
  return ['ID', 'Limit', 'Key', ...months(year)];
}

function targetRows(kpis: number, year: number): Value[][] {
  const own = (column: string): string => `KpiTargets${year}[[#This Row],[${column}]]`;
  return Array.from({ length: kpis * 2 }, (_, index) => {
    const limit = index % 2 === 0 ? 'Target' : 'Amber';
    const number = limit === 'Target' ? 90 : 85;
    return [
      id(Math.floor(index / 2)),
      limit,
      { formula: `${own('ID')}&"|"&${own('Limit')}` },
      ...monthNumbers.map(() => number),
    ];
  });
}

function scorecardColumns(year: number): string[] {
  const list = months(year);
  return [
    'ID',
    'n',
    'd',
    't',
    'a',
    ...list,
    ...list.map((month) => `${month} status`),
    'Year to date',
    'Year-to-date status',
    'Status',
    'Late',
  ];
}

function scorecardRow(kpi: number, year: number): Value[] {
  const [data, targets] = [`KpiData${year}`, `KpiTargets${year}`];
  const own = (column: string): string => `KpiScorecard${year}[[#This Row],[${column}]]`;
  const list = months(year);
  const block = `[[${list[0] ?? ''}]:[${list[11] ?? ''}]]`;
  const values = list.map((month) => {
    const [n, d] = ['n', 'd'].map((position) => `INDEX(${data}[[${month}]],${own(position)})`);
    return formula(`IF(COUNT(${n ?? ''},${d ?? ''})<2,"",IF(${d ?? ''}=0,"",100*${n ?? ''}/${d ?? ''}))`);
  });
  const statuses = list.map((month) => formula(status(own(month), `INDEX(${targets}[[${month}]],`, own)));
  const [n, d] = ['n', 'd'].map((position) => `SUM(INDEX(${data}${block},${own(position)},0))`);
  const nowStatus = `INDEX(KpiScorecard${year}[[#This Row],[${list[0] ?? ''} status]:[${list[11] ?? ''} status]],1,MONTH(KPI_ReportingMonth))`;
  return [
    id(kpi),
    formula(`MATCH(${own('ID')}&"+",${data}[Key],0)`),
    formula(`MATCH(${own('ID')}&"÷",${data}[Key],0)`),
    formula(`MATCH(${own('ID')}&"|Target",${targets}[Key],0)`),
    formula(`MATCH(${own('ID')}&"|Amber",${targets}[Key],0)`),
    ...values,
    ...statuses,
    formula(`IF(${d ?? ''}=0,"",100*${n ?? ''}/${d ?? ''})`),
    formula(status(own('Year to date'), `INDEX(${targets}[[${list[11] ?? ''}]],`, own)),
    formula(nowStatus),
    formula(
      `IF(KPI_Today>EOMONTH(KPI_ReportingMonth,0)+15,COUNTIFS(${data}[ID],${own('ID')},${data}[${list[5] ?? ''}],""),0)`,
    ),
  ];
}

function status(value: string, limit: string, own: (column: string) => string): string {
  const [target, amber] = [`${limit}${own('t')})`, `${limit}${own('a')})`];
  const judged = `IF(ROUND(${value}-${target},9)>=0,"On target",IF(ROUND(${value}-${amber},9)>=0,"Watch","Off target"))`;
  return `IF(${value}="","No data",IF(${target}="","No target",${judged}))`;
}

function formula(text: string): { readonly formula: string } {
  return { formula: text };
}

function isFormula(value: Value): boolean {
  return typeof value === 'object' && value !== null;
}

function id(kpi: number): string {
  return `K${String(kpi + 1).padStart(3, '0')}`;
}
