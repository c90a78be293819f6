import type { TableColumn } from '../../layout/types';
import type { StructureChange } from '../repair/structureChange';
import { withStructure } from '../repair/withStructure';
import { KpiWorkbook } from '../model/KpiWorkbook';
import { NO_CHANGES, type TableReading, type WorkbookChanges } from '../workbookGateway';
import { allFormulas } from './allFormulas';
import type { CheckFacts } from './CheckFacts';
import type { ExpectedTable } from './expectedTables';
import type { Found } from './found';
import { placeOf } from './placeOf';

/** Columns that formulas and the add-in look for and that a table no longer has: deleted, or called otherwise. */
export function missingColumns({
  workbook,
  tables,
}: Pick<CheckFacts, 'workbook' | 'tables'>): readonly Found[] {
  return tables.flatMap((expected) => {
    const { reading, layout } = expected;
    if (!reading) return [];
    return layout.columns
      .filter(({ header }) => !reading.headers.includes(header))
      .map((column) => {
        const renamed = renamedHeader(expected, reading, column.header);
        return renamed === null
          ? deleted(workbook, expected, reading, column)
          : renamedColumn(reading, column.header, renamed);
      });
  });
}

function renamedColumn(table: TableReading, header: string, shown: string): Found {
  const place = { ...placeOf(table, -1, shown) };
  return {
    severity: 'error',
    what: `The column "${header}" of ${table.name} on "${table.sheet}" is called "${shown}" now.`,
    why: 'Formulas, new rows and the pane find columns by their headers.',
    next: `Call it "${header}" again.`,
    place,
    plan: {
      key: `header ${table.name} ${header}`,
      title: `Call the column "${header}" again`,
      steps: [{ place, what: `Header on ${table.sheet}`, before: shown, after: header }],
      changes: {
        ...NO_CHANGES,
        structure: [{ kind: 'renameColumn', table: table.name, from: shown, to: header }],
      },
    },
  };
}

function deleted(
  workbook: KpiWorkbook,
  { layout }: ExpectedTable,
  table: TableReading,
  column: TableColumn,
): Found {
  const { header, content } = column;
  const what = `The table ${table.name} on "${table.sheet}" has no column "${header}".`;
  const why = 'Formulas that read the column show #REF!, or a wrong result.';
  const place = placeOf(table, 0, table.headers[0] ?? '');
  if (layout.key.includes(header)) {
    return {
      severity: 'error',
      what,
      why: 'Without it nobody can say which row is which, and what stood in it cannot be worked out.',
      next: 'Undo with Ctrl+Z, or take the sheet from an earlier version of the file.',
      place,
    };
  }
  const index = placeInTable(layout.columns, table, header);
  const isOurs = content.kind === 'calculated';
  return {
    severity: 'error',
    what,
    why,
    next: isOurs
      ? 'Put the column back.'
      : 'Undo with Ctrl+Z if it was deleted just now. The column can be put back, but not what was typed in it.',
    place,
    plan: {
      key: `column ${table.name} ${header}`,
      title: `Put the column "${header}" back`,
      steps: [
        {
          place: placeOf(table, -1, table.headers[Math.min(index, table.headers.length - 1)] ?? ''),
          what: `Column "${header}" of ${table.sheet}`,
          before: 'missing',
          after: isOurs
            ? 'the column with its formula'
            : content.kind === 'proposed'
              ? 'the column; each cell follows the month before, and what was typed in it is gone'
              : 'an empty column; what was typed in it is gone',
        },
        {
          what: 'Formulas of all Clauseboard tables',
          before: '',
          after: 'written anew, so that they find the column',
        },
      ],
      changes: restored(workbook, [{ kind: 'addColumn', table: table.name, index, column }]),
      shakes: [table.sheet],
    },
  };
}

/** Structural repairs with the formulas of all tables, placed where the columns stand afterwards. */
function restored(workbook: KpiWorkbook, structure: readonly StructureChange[]): WorkbookChanges {
  return {
    ...NO_CHANGES,
    structure,
    formulas: allFormulas(new KpiWorkbook(withStructure(workbook.reading, structure))),
  };
}

/** Headers of ours that stand under another name, each with the one that is shown. */
export function renamedHeaders(
  tables: readonly ExpectedTable[],
): readonly { readonly header: string; readonly shown: string }[] {
  return tables.flatMap((expected) => {
    const { reading, layout } = expected;
    if (!reading) return [];
    return layout.columns.flatMap(({ header }) => {
      const shown = reading.headers.includes(header) ? null : renamedHeader(expected, reading, header);
      return shown === null ? [] : [{ header, shown }];
    });
  });
}

/** Behind the nearest column that comes before it in the layout and is there. */
function placeInTable(columns: readonly TableColumn[], { headers }: TableReading, header: string): number {
  const position = columns.findIndex((column) => column.header === header);
  const before = columns
    .slice(0, position)
    .reverse()
    .find((column) => headers.includes(column.header));
  return before ? headers.indexOf(before.header) + 1 : 0;
}

/**
 * The header that stands in the place of a missing one: between the same neighbours, unknown to us, and the only one there.
 */
function renamedHeader({ layout }: ExpectedTable, { headers }: TableReading, header: string): string | null {
  const known = layout.columns.map((column) => column.header);
  const position = known.indexOf(header);
  const [before, after] = [known[position - 1], known[position + 1]];
  const from = before === undefined ? -1 : headers.indexOf(before);
  const to = after === undefined ? headers.length : headers.indexOf(after);
  if ((before !== undefined && from < 0) || (after !== undefined && to < 0)) return null;
  const between = headers.slice(from + 1, to);
  const [only] = between;
  if (only === undefined || between.length > 1 || known.includes(only)) return null;
  return only;
}
