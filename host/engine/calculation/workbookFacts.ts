import { buildWorkbookSnapshot } from '../excelts';
import type { Workbook, WorkbookSnapshot, Worksheet, WorksheetSnapshot } from '../excelts';
import { filteredRowTest } from '../filtering/filteredRows';

/** ExcelTS asks for a sheet's used area only to cut whole columns down to it; the calculator's own reads do that. */
const WHOLE_SHEET = { top: 1, left: 1, bottom: 1048576, right: 16384 };

/** SUBTOTAL never counts rows that a filter hides, and counts those hidden by hand unless told otherwise. */
export interface SheetFacts extends WorksheetSnapshot {
  readonly filteredRows: ReadonlySet<number>;
}

export interface WorkbookFacts {
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: readonly { readonly worksheet: Worksheet; readonly facts: SheetFacts }[];
}

/**
 * What formulas know of a workbook besides its cells: sheets, tables, names, merged areas, hidden rows.
 * ExcelTS's own snapshot is built from sheets shown to it without cells, because the calculator keeps those itself;
 * `formulaAt` answers ISFORMULA and FORMULATEXT.
 */
export function readWorkbookFacts(
  workbook: Workbook,
  formulaAt: (worksheet: Worksheet, row: number, column: number) => string | undefined,
): WorkbookFacts {
  const bare = buildWorkbookSnapshot({
    worksheets: workbook.worksheets.map((worksheet) => ({
      id: worksheet.id,
      name: worksheet.name,
      dimensions: null,
      mergedRegions: worksheet.mergedRegions,
      getTables: () => worksheet.getTables(),
      eachRow: () => undefined,
      findCell: () => undefined,
      getCell: () => {
        throw new Error('A snapshot of the workbook facts reads no cells.');
      },
    })) as Parameters<typeof buildWorkbookSnapshot>[0]['worksheets'],
    getWorksheet: () => undefined,
    definedNames: workbook.definedNames,
    properties: workbook.properties,
  });
  const sheets = workbook.worksheets.map((worksheet, index) => {
    const known = bare.worksheets[index];
    const hiddenRows = hiddenRowsOf(worksheet);
    if (known === undefined) throw new Error(`ExcelTS's snapshot lacks the sheet ${worksheet.name}.`);
    return {
      worksheet,
      facts: {
        ...known,
        dimensions: WHOLE_SHEET,
        hiddenRows,
        filteredRows: filteredRowsOf(worksheet, hiddenRows),
        cells: new FormulaTexts((row, column) => formulaAt(worksheet, row, column)),
      },
    };
  });
  const worksheets = sheets.map(({ facts }) => facts);
  return {
    sheets,
    snapshot: {
      ...bare,
      worksheets,
      worksheetsByName: new Map(worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet])),
      worksheetsById: new Map(worksheets.map((sheet) => [sheet.id, sheet])),
    },
  };
}

function hiddenRowsOf(worksheet: Worksheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.hidden) hidden.add(number);
  });
  return hidden;
}

function filteredRowsOf(worksheet: Worksheet, hidden: ReadonlySet<number>): ReadonlySet<number> {
  if (hidden.size === 0) return hidden;
  const isFiltered = filteredRowTest(worksheet);
  return new Set([...hidden].filter(isFiltered));
}

/** A map, as far as ExcelTS's evaluator uses it, from 'row:column' to the formula that stands there. */
class FormulaTexts extends Map<string, never> {
  constructor(private readonly formulaAt: (row: number, column: number) => string | undefined) {
    super();
  }

  override get(key: string): undefined {
    const [row, column] = key.split(':').map(Number);
    const formula = this.formulaAt(row ?? 0, column ?? 0);
    return (formula === undefined ? undefined : { formulaKind: 'normal', formula }) as undefined;
  }
}
