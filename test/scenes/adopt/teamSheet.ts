import { Book, type CellInput, type Sheet } from '../../../host/engine';

/** The sheet of the sample workbook on which the team keeps its KPIs. */
export const teamSheetName = 'Team KPIs';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const firstMonth = 5;

interface Line {
  readonly process?: string;
  readonly kpi: string;
  readonly unit?: string;
  readonly target?: CellInput;
  readonly owner?: string;
  readonly values: readonly CellInput[];
  readonly total?: 'AVERAGE' | 'SUM';
  /** The cells of the line show percent. */
  readonly isPercent?: boolean;
}

/** Made-up figures with what is usual on such sheets: gaps, words, targets in words, percentages in three ways. */
const lines: readonly (Line | null)[] = [
  {
    process: 'Delivery',
    kpi: 'On-time delivery',
    target: '≥ 95 %',
    owner: 'Logistics',
    values: [0.961, 0.94, 0.955],
    total: 'AVERAGE',
    isPercent: true,
  },
  { kpi: 'Customer complaints', target: 'max. 5', owner: 'Sales', values: [4, 6, 3], total: 'SUM' },
  {
    kpi: 'First pass yield',
    unit: '%',
    target: '97,5 %',
    owner: 'Production',
    values: ['97,5 %', '98 %', '96,2 %'],
  },
  null,
  {
    process: 'Production',
    kpi: 'Scrap rate',
    unit: '%',
    target: '<2.5%',
    owner: 'Production',
    values: [2.1, 2.4, 3],
    total: 'AVERAGE',
  },
  { kpi: 'Machine availability', target: 0.9, owner: 'Maintenance', values: [0.91, 'TBD', 0.88] },
  { kpi: 'Average', values: ['=AVERAGE(F9:F10)', '=AVERAGE(G9:G10)', '=AVERAGE(H9:H10)'] },
  null,
  {
    process: 'People',
    kpi: 'Training hours',
    unit: 'h',
    target: '80–120',
    owner: 'HR',
    values: [95, 60, 110],
    total: 'SUM',
  },
  { kpi: 'Supplier audits', target: 'at least 2', values: [null, null, 2], total: 'SUM' },
];

const firstLine = 4;

/** A workbook as a team brings it: one sheet with months across under a title, painted by hand. */
export async function buildTeamWorkbook(): Promise<Uint8Array> {
  const book = Book.create();
  const sheet = book.activeSheet;
  sheet.name = teamSheetName;
  book.batch(() => {
    writeHeaders(sheet);
    lines.forEach((line, index) => {
      if (line) writeLine(sheet, firstLine + index, line);
    });
    paint(sheet);
  });
  return book.save();
}

function writeHeaders(sheet: Sheet): void {
  sheet.setInput(0, 0, 'Quality KPIs 2026');
  sheet.setInput(1, 0, 'Please fill in by the 10th');
  const headers = ['Process', 'KPI', 'Unit', 'Target', 'Owner', ...months, 'YTD', 'Status'];
  sheet.setInputs({ top: 3, left: 0, bottom: 3, right: headers.length - 1 }, [headers]);
}

function writeLine(sheet: Sheet, row: number, line: Line): void {
  const { process = null, kpi, unit = null, target = null, owner = null, values, total, isPercent } = line;
  const cells = [process, kpi, unit, target, owner, ...values];
  sheet.setInputs({ top: row, left: 0, bottom: row, right: cells.length - 1 }, [cells]);
  const year = firstMonth + months.length;
  if (total) sheet.setInput(row, year, `=${total}(F${row + 1}:Q${row + 1})`);
  if (isPercent === true) {
    sheet.setFormat({ top: row, left: firstMonth, bottom: row, right: year }, { numberFormat: '0.0%' });
  }
}

/** Colours that somebody painted by hand, which nobody may touch. */
function paint(sheet: Sheet): void {
  const right = firstMonth + months.length + 1;
  sheet.setFormat(
    { top: 3, left: 0, bottom: 3, right },
    { fill: { color: '#1F3864' }, font: { color: '#FFFFFF', bold: true } },
  );
  sheet.setFormat({ top: 0, left: 0, bottom: 0, right: 0 }, { font: { bold: true, size: 16 } });
  const green = { fill: { color: '#92D050' } } as const;
  const red = { fill: { color: '#FF0000' } } as const;
  sheet.setFormat({ top: 4, left: 5, bottom: 4, right: 5 }, green);
  sheet.setFormat({ top: 4, left: 6, bottom: 4, right: 6 }, red);
  sheet.setFormat({ top: 5, left: 6, bottom: 5, right: 6 }, red);
}
