import { Workbook } from '../../../../host/engine/excelts';
import type { Worksheet } from '../../../../host/engine/excelts';
import type { ConformanceCase } from './cases/ConformanceCase';

const NA = { error: '#N/A' } as const;
const VALUE = { error: '#VALUE!' } as const;
const REF = { error: '#REF!' } as const;
const DIV0 = { error: '#DIV/0!' } as const;
const NAME = { error: '#NAME?' } as const;

/** Evaluated in column H of the sheet Calc, below each other, from the first row on. */
export const conformanceCases: readonly ConformanceCase[] = [
  // Numbers as Excel sees them
  ['0.1+0.2=0.3', true],
  ['66.6>=74*0.9', true],
  ['74*0.9<=66.6', true],
  ['1.0000000001=1', false],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1234.5,-2)', 1200],
  ['ROUND(0.285,2)', 0.29],
  ['ROUND(95-95.0000000001,9)>=0', true],
  ['-2^2', 4],
  ['1.1*3&""', '3.3'],
  ['"2026-"&RIGHT("0"&3,2)', '2026-03'],
  ['TEXT(1.005,"0.00")', '1.01'],
  ['TEXT(-0.145,"0.0%")', '-14.5%'],
  ['FIXED(2.675,2)', '2.68'],
  ['10%', 0.1],
  ['"5"+1', 6],
  ['1/0', DIV0],
  ['"a"="A"', true],
  ['EXACT("a","A")', false],
  ['Lists!D1=""', true],
  ['Lists!D1', 0],
  ['Lists!D1=0', true],
  // Logic
  ['IF(Lists!A1>2,"high","low")', 'low'],
  ['IFERROR(1/0,"none")', 'none'],
  ['IFERROR(AVERAGEIFS(Lists!A1:A6,Lists!B1:B6,"nothing"),"")', ''],
  ['NA()', NA],
  ['ISNA(NA())', true],
  ['ISNUMBER(Lists!B1)', false],
  ['AND(Lists!A1:A3)', true],
  ['AND(Lists!B1,TRUE)', true],
  ['OR(FALSE,1=2)', false],
  ['CHOOSE(2,"a","b","c")', 'b'],
  ['IF(1,Lists!A2:A2,0)+1', 3],
  // The sheet before both ends of a range
  ['SUM(Lists!A1:Lists!A6)', 17],
  ['ROWS(Lists!$A$1:lists!$A$6)', 6],
  ['COUNT(Lists!A1:Lists!A6,Lists!A1:A6)', 10],
  ['SUM(Lists!A1:INDEX(Lists!A1:A6,3))', 6],
  ['SUM(Lists!A1:Calc!A6)', VALUE],
  // Sums and counts
  ['SUM(Lists!A1:A6)', 17],
  ['SUM(Lists!B1)', 0],
  ['SUM("3",2)', 5, 'Excel'],
  ['SUM(Lists!F1:F3)', DIV0],
  ['COUNT(Lists!A1:B6)', 5],
  ['COUNTA(Lists!A1:A6)', 6],
  ['COUNTBLANK(Lists!D1:D6)', 6],
  ['AVERAGE(Lists!A1:A6)', 3.4],
  ['MAX(Lists!A1:A6)', 7],
  ['MIN(Lists!A:A)', 1],
  ['SUMPRODUCT((Lists!A1:A3>1)*Lists!A1:A3)', 5],
  ['SUMPRODUCT(MAX((Lists!B1:B6="x")*(Lists!C1:C6)))', 46082],
  ['SUMPRODUCT(--(MONTH(Lists!C1:C6)=3))', 2],
  ['SUMPRODUCT(--ISNUMBER(Lists!A1:A6))', 5],
  ['SUMPRODUCT(LARGE((Lists!A1:A3)*1,2))', 2],
  ['SUMPRODUCT(1/COUNTIF(Lists!C1:C6,Lists!C1:C6))', 5],
  ['MEDIAN(Lists!A1:A6)', 3],
  ['PERCENTILE(Lists!A1:A6,0.9)', 5.8],
  ['STDEV(Lists!A1:A3)', 1],
  ['SUBTOTAL(9,Lists!A1:A6)', 17],
  ['COUNTIFS(Lists!A1:A8,">=-1E+300")', 5],
  ['COUNTIFS(Lists!A1:A6,">1",Lists!A1:A6,"<7")', 3],
  ['COUNTIFS(Lists!A1:A6,"<>")', 6],
  ['COUNTIF(Lists!D1:D3,"")', 3],
  ['COUNTIF(Lists!B1:B6,"x")', 3],
  ['COUNTIF(Lists!B1:B6,"X*")', 4],
  ['COUNTIF(Lists!B1:B6,"x~*")', 1],
  ['COUNTIF(Lists!G1:G4,"==")', 1],
  ['COUNTIF(Lists!G1:G4,"+")', 1],
  ['COUNTIF(Lists!G1:G4,"÷")', 1],
  ['SUMIF(Lists!B1:B6,"x",Lists!A1:A6)', 6],
  ['SUMIFS(Lists!A1:A6,Lists!B1:B6,"x",Lists!C1:C6,"<="&DATE(2026,2,28))', 3],
  ['SUM(SUMIFS(Lists!A1:A6,Lists!B1:B6,{"x","y"}))', 10],
  ['SUMIFS(INDEX(Lists!A1:C6,0,1),Lists!B:B,"x")', VALUE, 'Excel'],
  ['SUMIFS(Lists!A:A,Lists!B:B,"y")', 4],
  ['AVERAGEIFS(Lists!A1:A6,Lists!B1:B6,"x")', 2],
  ['COUNTIFS(Lists!B1:B99,"X")', 3],
  ['COUNTIFS(Lists!B1:B99,"=y",Lists!A1:A99,">3")', 1],
  ['COUNTIFS(Lists!H1:H3,"")', 2],
  ['COUNTIFS(Lists!H1:H3,"=")', 1],
  ['COUNTIFS(Lists!H1:H3,"<>")', 2],
  // Looking up
  ['MATCH("y",Lists!B1:B6,0)', 4],
  ['MATCH("Y",Lists!B:B,0)', 4],
  ['MATCH("y",Lists!B4:B4,0)', 1],
  ['MATCH("none",Lists!B4:B4,0)', NA],
  ['MATCH("none",Lists!B1:B6,0)', NA],
  ['MATCH(4,Lists!A1:A3,1)', 3],
  ['MATCH(9.99E+307,Lists!A:A)', 6],
  ['INDEX(Lists!A1:C6,4,2)', 'y'],
  ['INDEX(Lists!A:A,6)', 7],
  ['INDEX(Lists!A1:A3,4)', REF, 'Excel'],
  ['INDEX(Lists!A1:A6,MATCH("none",Lists!B1:B6,0))', NA],
  ['SUM(INDEX(Lists!A1:C3,0,1))', 6],
  ['SUM(INDEX(Lists!A1:A3,1):INDEX(Lists!A1:A3,2))', 3],
  ['MATCH(1,INDEX((Lists!B1:B6="x")*(Lists!A1:A6=3),0),0)', 3],
  ['LOOKUP(2,1/(Lists!B1:B6="x"),Lists!A1:A6)', 3],
  ['LOOKUP(2,1/(Lists!B1:B6="x"),ROW(Lists!B1:B6))', 3],
  ['LOOKUP(9.99E+307,Lists!A:A)', 7],
  ['VLOOKUP(3,Lists!A1:B6,2,FALSE)', 'x'],
  ['ROWS(Lists!A1:A6)', 6],
  ['COLUMN(Lists!C1)', 3],
  ['SUMPRODUCT(ROW(Lists!A1:A4))', 10],
  ['SUM(OFFSET(Lists!A1,1,0,2,1))', 5],
  ['SUM(INDIRECT("Lists!A1:A3"))', 6],
  // Dates
  ['DATE(2026,3,0)', 46081],
  ['DATE(2026,14,1)', 46419],
  ['EOMONTH(DATE(2026,2,10),0)', 46081],
  ['EOMONTH(DATE(2026,2,10),-2)', 46022],
  ['EDATE(DATE(2026,1,31),1)', 46081],
  ['YEAR(46082)&"-"&RIGHT("0"&MONTH(46082),2)', '2026-03'],
  ['WEEKDAY(DATE(2026,3,1))', 1],
  ['EOMONTH(DATE(2026,2,10),0)+N(Lists!D1)', 46081],
  // Tables
  ['SUM(KpiData2026[[2026-01]])', 207.5],
  ['SUM(KpiData2026[[2026-01]:[2026-02]])', 419.5],
  ['SUM(KpiData2026)', 1071],
  ['ROWS(KpiData2026[])', 5],
  ['COUNTA(KpiData2026[[#Headers],[2026-01]:[2026-03]])', 3],
  ['MATCH("2026-02",KpiData2026[[#Headers],[2026-01]:[2026-03]],0)', 2],
  ['INDEX(KpiData2026[[2026-01]:[2026-03]],1,2)', 97],
  ['MATCH("K1"&"÷",KpiData2026[Key],0)', 2],
  ['COUNT(INDEX(KpiData2026[[2026-02]],3),INDEX(KpiData2026[[2026-02]],2))', 1],
  ['SUMIFS(KpiData2026[[2026-02]],KpiData2026[Role],"÷")', 110],
  ['KpiData2026[NoSuchColumn]', REF, 'Excel'],
  // Names
  ['YEAR(KPI_ReportingMonth)', 2026],
  ['MONTH(KPI_ReportingMonth)', 6],
  ['KPI_Tolerance*2', 2e-9],
  ['SUM(KPI_Values)', 6],
  ['KPI_NoSuchName', NAME],
];

/** In the table KpiData2026 itself, in its last column, row by row. */
export const tableFormula = 'SUM(KpiData2026[[#This Row],[2026-01]:[2026-03]])';
export const tableValues: readonly number[] = [192, 300, 12.5, 12, 19];

/** A workbook with lists, a table, names and the cases above. */
export function conformanceWorkbook(): {
  workbook: Workbook;
  calc: Worksheet;
  data: Worksheet;
  lists: Worksheet;
} {
  const workbook = new Workbook();
  const lists = workbook.addWorksheet('Lists');
  fillColumn(lists, 1, [1, 2, 3, 4, 'text', 7]);
  fillColumn(lists, 2, ['x', 'x', 'x', 'y', 'y', 'x*']);
  fillColumn(lists, 3, [46023, 46054, 46082, 46112, 46113, 46113]);
  fillColumn(lists, 6, [1, { formula: '1/0' }, 3]);
  fillColumn(lists, 7, ['=', '+', '÷', '-']);
  fillColumn(lists, 8, [{ formula: '""' }, null, 'filled']);
  const data = workbook.addWorksheet('Data');
  const key = { formula: 'KpiData2026[[#This Row],[ID]]&KpiData2026[[#This Row],[Role]]' };
  const total = { formula: tableFormula };
  data.addTable({
    name: 'KpiData2026',
    ref: 'B3',
    headerRow: true,
    columns: ['ID', 'Role', 'Key', '2026-01', '2026-02', '2026-03', 'Total'].map((name) => ({ name })),
    rows: [
      ['K1', '+', key, 95, 97, null, total],
      ['K1', '÷', key, 100, 100, 100, total],
      ['K2', '=', key, 12.5, 'n/a', 0, total],
      ['K3', '+', key, 0, 5, 7, total],
      ['K3', '÷', key, 0, 10, 9, total],
    ],
  });
  workbook.addWorksheet('Settings').getCell('B2').value = 46174;
  workbook.definedNames.add('Settings!$B$2', 'KPI_ReportingMonth');
  workbook.definedNames.add('Lists!$A$1:$A$3', 'KPI_Values');
  workbook.definedNames.addFormula('KPI_Tolerance', '0.000000001');
  const calc = workbook.addWorksheet('Calc');
  conformanceCases.forEach(([formula], index) => {
    calc.getCell(index + 1, 8).value = { formula };
  });
  return { workbook, calc, data, lists };
}

function fillColumn(
  sheet: Worksheet,
  column: number,
  values: readonly (number | string | null | { formula: string })[],
): void {
  values.forEach((value, index) => {
    if (value !== null) sheet.getCell(index + 1, column).value = value;
  });
}
