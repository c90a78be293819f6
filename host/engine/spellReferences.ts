import type { Book } from './Book';
import { storedFormulaOf } from './formulaText';
import { changeStructured } from './structuredReferences';

const mostSpelled = 20_000;
/** By text, since the cells of a column share theirs. A renamed table leaves old spellings of its own name only. */
const spelled = new WeakMap<Book, Map<string, string>>();

/**
 * A formula with tables and columns written as they are named: `=SUM(sales[AMOUNT])` becomes `=SUM(Sales[Amount])`, as
 * Excel shows it. What names nothing stays as it was written.
 */
export function spellReferences(book: Book, formula: string): string {
  if (!formula.includes('[')) return formula;
  let known = spelled.get(book);
  if (known === undefined || known.size > mostSpelled) spelled.set(book, (known = new Map<string, string>()));
  const before = known.get(formula);
  if (before !== undefined) return before;
  const after = asNamed(book, formula);
  known.set(formula, after);
  return after;
}

/** The stored form of a formula that is put into a cell; `table` is the table that the cell lies in. */
export function enteredFormula(book: Book, shown: string, table: string | undefined): string {
  return spellReferences(book, storedFormulaOf(shown, table));
}

function asNamed(book: Book, formula: string): string {
  return changeStructured(formula, (reference) => {
    const table = book.tableNamed(reference.table);
    if (table === undefined) return reference;
    const columns = reference.columns.map(
      (column) => table.columns.find(({ name }) => isSame(name, column))?.name ?? column,
    );
    const isAsNamed =
      table.name === reference.table && columns.every((column, index) => column === reference.columns[index]);
    return isAsNamed ? reference : { ...reference, table: table.name, columns };
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
