import { type CellOfTable, NO_CHANGES, type TableReading } from '../workbookGateway';
import { asNamed } from './asNamed';
import type { CheckFacts } from './CheckFacts';
import { comparableFormula } from './comparableFormula';
import { calculatedColumns, type CalculatedColumn, type ExpectedTable } from './expectedTables';
import { formulaRepair, formulasChange, placeOfRows } from './formulaRepair';
import type { Found } from './found';
import { MOST_SINGLE_CELLS, someNames } from './overwrittenFormulas';
import { filledRows, rowName } from './tableRows';

/** A calculated column some of whose rows hold another formula. */
export interface FormulaChange {
  readonly table: TableReading;
  readonly column: CalculatedColumn;
  readonly rows: readonly number[];
  /** The formula of the first of them. */
  readonly shown: string;
  readonly isWholeColumn: boolean;
}

/**
 * Formulas that are formulas still, but not the ones of their column. Only columns that were read are compared; a change in
 * another one shows as a wrong result as soon as it makes a difference.
 */
export function formulaChanges(
  facts: Pick<CheckFacts, 'workbook' | 'tables' | 'others' | 'inspection'>,
): readonly FormulaChange[] {
  const named = asNamed(facts);
  return facts.tables.flatMap((expected) =>
    expected.reading ? changesOf(expected, expected.reading, facts.inspection, named) : [],
  );
}

/** The cells of such changes. */
export function cellsOfChanges(changes: readonly FormulaChange[]): readonly CellOfTable[] {
  return changes.flatMap(({ table, column, rows }) =>
    rows.map((row) => ({ table: table.name, header: column.header, row })),
  );
}

/** Changed formulas as findings: whole columns of a table together, single cells one by one. */
export function changedFormulas(all: readonly FormulaChange[]): readonly Found[] {
  return [...new Set(all.map(({ table }) => table))].flatMap((reading): readonly Found[] => {
    const changes = all.filter(({ table }) => table === reading);
    const whole = changes.filter(({ isWholeColumn }) => isWholeColumn);
    const lost = whole.filter(({ shown }) => shown.includes('#REF!'));
    const other = whole.filter(({ shown }) => !shown.includes('#REF!'));
    return [
      ...changes.filter(({ isWholeColumn }) => !isWholeColumn).flatMap((change) => inRows(reading, change)),
      ...(lost.length > 0 ? [ofTable(reading, lost, 'lost')] : []),
      ...(other.length > 0 ? [ofTable(reading, other, 'other')] : []),
    ];
  });
}

function changesOf(
  expected: ExpectedTable,
  reading: TableReading,
  inspection: CheckFacts['inspection'],
  named: (formula: string) => string,
): readonly FormulaChange[] {
  const filled = filledRows(reading);
  return calculatedColumns(expected).flatMap((column): readonly FormulaChange[] => {
    const found = inspection.formulas.find(
      ({ table, header }) => table === reading.name && header === column.header,
    );
    if (!found) return [];
    const wanted = comparableFormula(column.formula, reading.name);
    const known = new Map<string, boolean>();
    const isChanged = (formula: string): boolean => {
      const answer = known.get(formula) ?? comparableFormula(named(formula), reading.name) !== wanted;
      known.set(formula, answer);
      return answer;
    };
    const formulas = filled.flatMap((row) => {
      const formula = found.formulas[row];
      return typeof formula === 'string' && formula.startsWith('=') ? [{ row, formula }] : [];
    });
    const changed = formulas.filter(({ formula }) => isChanged(formula));
    const [first] = changed;
    if (!first) return [];
    return [
      {
        table: reading,
        column,
        rows: changed.map(({ row }) => row),
        shown: first.formula,
        isWholeColumn:
          changed.length === formulas.length && (formulas.length > 1 || first.formula.includes('#REF!')),
      },
    ];
  });
}

function inRows(table: TableReading, { column, rows, shown }: FormulaChange): readonly Found[] {
  const why = 'The cell is calculated in another way than the cells above and below, and nobody sees that.';
  const next = 'Put the formula of the column back.';
  if (rows.length <= MOST_SINGLE_CELLS) {
    return rows.map((row) => ({
      severity: 'error',
      what: `${rowName(table, row)} on ${table.sheet}, "${column.header}": the formula was changed.`,
      why,
      next,
      place: placeOfRows(table, column.header, [row]),
      plan: formulaRepair(table, column, [row], shorten(shown)),
    }));
  }
  return [
    {
      severity: 'error',
      what: `${table.sheet}, "${column.header}": the formula was changed in ${rows.length} rows (${someNames(table, rows)}).`,
      why,
      next,
      place: placeOfRows(table, column.header, rows),
      plan: formulaRepair(table, column, rows, shorten(shown)),
    },
  ];
}

/** Whole columns are told together: what a formula reads was deleted, or another version of Clauseboard wrote them. */
function ofTable(table: TableReading, changes: readonly FormulaChange[], kind: 'lost' | 'other'): Found {
  const headers = changes.map(({ column }) => column.header);
  const names = headers.slice(0, 3).map((header) => `"${header}"`);
  const columns =
    headers.length > 3 ? `${names.join(', ')} and ${headers.length - 3} more` : names.join(', ');
  const [first] = headers;
  return {
    ...(kind === 'lost'
      ? {
          severity: 'error',
          what: `${table.sheet}: the formulas of ${count(headers)} have lost what they read: ${columns}.`,
          why: 'A column, row or table was deleted, so the formulas say #REF! instead of where to look.',
          next: 'Repair what is missing first; then the formulas are written anew.',
        }
      : {
          severity: 'warning',
          what: `${table.sheet}: ${count(headers)} ${headers.length === 1 ? 'has' : 'have'} another formula than Clauseboard writes: ${columns}.`,
          why: 'The columns were changed, or come from an earlier version of Clauseboard.',
          next: 'Write the formulas anew, unless the change is meant.',
        }),
    place: placeOfRows(table, first ?? '', [0]),
    plan: {
      key: `formulas ${table.name} ${kind}`,
      title: `Write the formulas of ${count(headers)} anew`,
      steps: changes.map(({ column, shown }) => ({
        place: placeOfRows(table, column.header, [0]),
        what: `${table.sheet}, "${column.header}", all rows`,
        before: shorten(shown),
        after: 'the formula of the column',
      })),
      changes: {
        ...NO_CHANGES,
        formulas: changes.map(({ column }) => formulasChange(table, column, 'all')),
      },
    },
  };
}

function count(headers: readonly string[]): string {
  return headers.length === 1 ? '1 column' : `${headers.length} columns`;
}

/** A long formula is known by its beginning. */
function shorten(formula: string): string {
  return formula.length > 80 ? `${formula.slice(0, 79)}…` : formula;
}
