import { monthsOfYear } from '../../src/domain/businessYear';
import type { CellInput } from '../../src/layout/cell';
import { rowsForNewKpis } from '../../src/layout/newRows';
import { CLASSIC, COLOUR_BLIND_SAFE, type StatusColors } from '../../src/layout/palette';
import type { SheetLayout, TableLayout } from '../../src/layout/types';
import { workbookLayout } from '../../src/layout/workbookLayout';
import { aKpi, aModel, aYear, measures } from '../support/aModel';
import { inFile } from '../support/writeLayout';

const rangeKpi = aKpi({
  id: 'UTIL-01',
  name: '=1+1',
  better: 'inRange',
  unit: 'hours',
  measures: measures('='),
});
const model = aModel({
  years: [
    aYear({ year: 2025 }),
    aYear({
      kpis: [aKpi(), rangeKpi],
      limits: {
        'OTD-01': [
          { from: '2026-01', limits: { target: 95, amber: 90 } },
          { from: '2026-07', limits: { target: 97, amber: 90 } },
        ],
      },
    }),
  ],
});
const layout = workbookLayout(model);
const months = monthsOfYear(2026, 1);

function sheet(name: string): SheetLayout {
  const found = layout.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function table(name: string): TableLayout {
  const found = layout.sheets.flatMap((one) => one.tables).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

const headers = (name: string) => table(name).columns.map(({ header }) => header);

function cell(tableName: string, row: number, header: string): CellInput | undefined {
  return table(tableName).rows[row]?.cells[headers(tableName).indexOf(header)];
}

function inputs(): readonly CellInput[] {
  return layout.sheets.flatMap(({ blocks, tables }) => [
    ...blocks.flatMap(({ cells }) => cells.flat()),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  ]);
}

describe('a new workbook', () => {
  it('has a register, three sheets for each business year, newest first, and settings', () => {
    expect(layout.sheets.map(({ name }) => name)).toEqual([
      'KPI Register',
      'KPI Data 2026',
      'KPI Targets 2026',
      'KPI Scorecard 2026',
      'KPI Data 2025',
      'KPI Targets 2025',
      'KPI Scorecard 2025',
      'KPI Settings',
    ]);
  });

  it('keeps the headers that people build on', () => {
    expect(headers('KpiRegister')).toEqual([
      'ID',
      'KPI',
      'Clause',
      'Process',
      'Owner',
      'Unit',
      'Better',
      'Multiplier',
      'Year to date',
      'Frequency',
      'Due days',
      'Review input',
      'Data source',
      'Active from',
      'Active to',
      'Check',
    ]);
    expect(headers('KpiData2026').slice(0, 15)).toEqual(['ID', 'Measure', 'Role', ...months]);
    expect(headers('KpiTargets2026').slice(0, 14)).toEqual(['ID', 'Limit', ...months]);
    expect(headers('KpiScorecard2026').slice(0, 27)).toEqual([
      ...['ID', 'KPI', 'Clause', 'Owner', 'Unit', 'Better'],
      ...months,
      ...['Year to date', 'Year-to-date status', 'Status', 'Change', 'Target'],
      ...['Rolling 3 months', 'Rolling 12 months', 'Change on year', 'Rest of year'],
    ]);
    expect(headers('KpiScorecard2026')).toEqual(
      expect.arrayContaining(months.map((month) => `${month} status`)),
    );
  });

  it('offers its settings by name', () => {
    expect(layout.names.map(({ name, formula }) => `${name} ${formula}`)).toEqual([
      "KPI_ReportingMonth ='KPI Settings'!$B$4",
      "KPI_YearStart ='KPI Settings'!$B$5",
      "KPI_Edition ='KPI Settings'!$B$6",
      "KPI_Today ='KPI Settings'!$B$7",
    ]);
  });

  it('asks Excel for today unless a day is given', () => {
    const todayIn = (changed: typeof model) =>
      workbookLayout(changed).sheets.find(({ name }) => name === 'KPI Settings')?.blocks[1]?.cells[3]?.[1];
    const live = { ...model };
    delete (live as { today?: number }).today;
    expect(todayIn(live)).toEqual({ kind: 'formula', formula: '=TODAY()' });
    expect(todayIn(model)).toEqual({ kind: 'number', number: 46218 });
  });

  it('shows a real date above each month header', () => {
    const { blocks } = sheet('KPI Data 2026');
    const dates = blocks.find(({ row }) => row === 3);
    expect(dates?.column).toBe(headers('KpiData2026').indexOf('2026-01'));
    expect(dates?.cells[0]?.[0]).toEqual({ kind: 'number', number: 46023 });
    expect(dates?.cells[0]?.[11]).toEqual({ kind: 'number', number: 46357 });
  });

  it('needs a business year', () => {
    expect(() => workbookLayout({ ...model, years: [] })).toThrow(RangeError);
  });
});

describe('what is written into cells', () => {
  it('keeps what people named apart from formulas', () => {
    expect(cell('KpiRegister', 1, 'KPI')).toEqual({ kind: 'text', text: '=1+1' });
    expect(cell('KpiData2026', 2, 'Role')).toEqual({ kind: 'text', text: '=' });
  });

  it('lets each month follow the one before, and writes a new limit only in the month from which it holds', () => {
    const follow = (month: string) => ({
      kind: 'formula',
      formula: `=IF([@[${month}]]="","",[@[${month}]])`,
    });
    expect(cell('KpiTargets2026', 0, '2026-01')).toEqual({ kind: 'number', number: 95 });
    expect(cell('KpiTargets2026', 0, '2026-06')).toEqual(follow('2026-05'));
    expect(cell('KpiTargets2026', 0, '2026-07')).toEqual({ kind: 'number', number: 97 });
    expect(cell('KpiTargets2026', 0, '2026-08')).toEqual(follow('2026-07'));
    expect(cell('KpiTargets2026', 1, '2026-07')).toEqual(follow('2026-06'));
  });

  it('gives a range four limit rows and every other KPI two', () => {
    expect(table('KpiTargets2026').rows.map(({ cells }) => cells.slice(0, 2))).toEqual(
      [
        ['OTD-01', 'Target'],
        ['OTD-01', 'Amber'],
        ['UTIL-01', 'Target'],
        ['UTIL-01', 'Amber'],
        ['UTIL-01', 'Upper target'],
        ['UTIL-01', 'Upper amber'],
      ].map((pair) => pair.map((text) => ({ kind: 'text', text }))),
    );
  });

  it('uses no function that Excel 2016 lacks', () => {
    const formulas = inputs().flatMap((input) => (input.kind === 'formula' ? [input.formula] : []));
    const used = new Set(formulas.flatMap((one) => one.match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].sort()).toEqual(
      'AND AVERAGE CODE COUNT COUNTIF COUNTIFS DATE EXACT FIND IF IFERROR INDEX ISNUMBER LEFT LEN LOWER MATCH MAX MIN MOD MONTH NOT OR RIGHT ROUND SEARCH SUBSTITUTE SUM SUMIFS SUMPRODUCT TRIM UPPER YEAR'.split(
        ' ',
      ),
    );
    // In a file references to the own row are longer than as they are typed.
    const inFiles = formulas.map((one) => inFile(one, 'KpiScorecard2026').length);
    expect(Math.max(...inFiles)).toBeLessThan(8192);
  });

  it('is calculated in every column of the scorecard but the ID', () => {
    const scorecard = table('KpiScorecard2026');
    for (const { header, content } of scorecard.columns) {
      expect([header, content.kind]).toEqual([header, header === 'ID' ? 'typed' : 'calculated']);
    }
  });
});

describe('what Excel would refuse', () => {
  it('are names over 31 characters, headers twice, and rows of another length than the header', () => {
    for (const { name, tables } of layout.sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      for (const { columns, rows } of tables) {
        expect(new Set(columns.map(({ header }) => header.toLowerCase())).size).toBe(columns.length);
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }
    }
  });

  it('are validation texts over their limits and lists that begin with =', () => {
    for (const { rule, title, message } of layout.sheets.flatMap(({ validations }) => validations)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
      if (rule.kind !== 'list') continue;
      expect(rule.items.join(',')).toMatch(/^[^=].{0,254}$/);
      expect(rule.items.filter((item) => item.includes(','))).toEqual([]);
    }
  });
});

describe('the colours', () => {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = ({ fill, text }: StatusColors) => {
    const [one, other] = [luminance(fill), luminance(text)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };

  it.each([
    ['classic', CLASSIC],
    ['colour-blind safe', COLOUR_BLIND_SAFE],
  ])('of the %s palette leave text legible (WCAG 1.4.3)', (_, palette) => {
    for (const [status, colors] of Object.entries(palette.status)) {
      expect(`${status} ${contrast(colors) >= 4.5}`).toBe(`${status} true`);
    }
  });

  it('come from rules that compare a status in the same row with the legend', () => {
    const { rules } = sheet('KPI Scorecard 2026');
    expect(rules[0]).toMatchObject({
      area: { row: 5, column: 6, rowCount: 2, columnCount: 12 },
      formula: '=IF(AB6=$G$3,MOD(G6,1)=0)',
      fillColor: '#C6EFCE',
      numberFormat: '"● "#,##0;"● "-#,##0;"● "#,##0;"● "@',
    });
    expect(headers('KpiScorecard2026').indexOf('2026-01 status')).toBe(27);
  });

  it('stand where numbers are typed, too', () => {
    const { rules } = sheet('KPI Data 2026');
    expect(rules[1]?.formula).toBe('=S6=$D$3');
    expect(headers('KpiData2026').indexOf('2026-01 status')).toBe(18);
  });
});

describe('a second set-up', () => {
  it('adds the rows that a new workbook would have had, and nothing else', () => {
    const added = aKpi({ id: 'NPS-01', measures: measures('+', '-', '÷') });
    const limits = { 'NPS-01': [{ from: '2026-01', limits: { target: 30, amber: 10 } }] } as const;
    const whole = workbookLayout(aModel({ years: [aYear({ kpis: [added], limits })] }));
    const rows = rowsForNewKpis(aModel(), 2026, [added], limits);
    expect(rows.map(({ table: name }) => name)).toEqual([
      'KpiRegister',
      'KpiData2026',
      'KpiTargets2026',
      'KpiScorecard2026',
    ]);
    const tables = whole.sheets.flatMap(({ tables: list }) => list);
    for (const { table: name, columns, rows: appended } of rows) {
      const expected = tables.find((one) => one.name === name);
      expect(appended).toEqual(expected?.rows);
      expect(columns).toEqual(expected?.columns);
    }
  });
});
