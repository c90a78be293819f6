import type { CheckFacts } from '../../src/app/check/CheckFacts';
import { expectedTables } from '../../src/app/check/expectedTables';
import type { Inspection, RuleReading } from '../../src/app/check/inspection';
import { inspectionRequest } from '../../src/app/check/inspectionRequest';
import { validatedAreas } from '../../src/app/check/lostValidations';
import { placedRules } from '../../src/app/check/placedRules';
import { placesWith } from '../../src/app/check/SheetPlaces';
import type { RawCell } from '../../src/app/workbookGateway';
import type { CellInput } from '../../src/layout/cell';
import type { SheetLayout } from '../../src/layout/types';
import { aKpiWorkbook, type WorkbookParts } from './aKpiWorkbook';

const validationTypes = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  custom: 'Custom',
} as const;

/** What a check knows of a workbook whose looks are as set-up leaves them, but for what a test says. */
export function aCheck(parts: WorkbookParts = {}, changes: Partial<Inspection> = {}): CheckFacts {
  const workbook = aKpiWorkbook(parts);
  const tables = expectedTables(workbook);
  const heads = inspectionRequest(tables).heads.map(({ sheet, area }) => ({
    sheet,
    cells: headOf(
      tables.find(({ reading }) => reading?.sheet === sheet)?.sheet,
      area.rowCount,
      area.columnCount,
    ),
  }));
  const rules = placesWith(tables, heads).flatMap((places) =>
    placedRules(places).map(({ area, formula }, index): RuleReading => ({
      sheet: places.sheet ?? '',
      id: `${places.sheet ?? ''} ${index}`,
      formula,
      areas: [area],
    })),
  );
  const today = workbook.today(0);
  return {
    workbook,
    tables,
    others: [],
    clauses: [],
    trends: null,
    today,
    reportingMonth: workbook.reportingMonth(today),
    inspection: {
      typed: [],
      formulas: [],
      formats: [],
      validated: validatedAreas(tables).map(({ validation }) => validationTypes[validation.rule.kind]),
      heads,
      rules,
      ...changes,
    },
  };
}

/** The cells above a table as the layout fills them. */
function headOf(
  layout: SheetLayout | undefined,
  rows: number,
  columns: number,
): readonly (readonly RawCell[])[] {
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, (): RawCell => ''));
  for (const block of layout?.blocks ?? []) {
    block.cells.forEach((inputs, row) => {
      inputs.forEach((input, column) => {
        const line = cells[block.row + row];
        if (line) line[block.column + column] = contentOf(input);
      });
    });
  }
  return cells;
}

function contentOf(input: CellInput): RawCell {
  switch (input.kind) {
    case 'blank':
      return '';
    case 'text':
      return input.text;
    case 'number':
      return input.number;
    case 'formula':
      return input.formula;
  }
}
