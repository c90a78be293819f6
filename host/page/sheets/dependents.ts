import type { Sheet } from '../../engine';

/** What would lose its sense with a sheet. */
export interface Dependents {
  /** Formulas on other sheets that name the sheet or one of its tables. */
  readonly formulas: number;
  /** The other sheets that hold them. */
  readonly sheets: readonly string[];
  /** Names of the workbook that point at the sheet. */
  readonly names: readonly string[];
}

/** Looks for what refers to a sheet from outside. */
export function dependentsOf(sheet: Sheet): Dependents {
  const isMeant = mentions(sheet);
  let formulas = 0;
  const sheets: string[] = [];
  for (const other of sheet.book.sheets) {
    const used = other === sheet ? null : other.usedArea(true);
    if (!used) continue;
    const before = formulas;
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        if (!other.isFormula(row, column)) continue;
        if (isMeant(String(other.input(row, column)))) formulas++;
      }
    }
    if (formulas > before) sheets.push(other.name);
  }
  const names = [...sheet.book.names.all()].filter(({ formula }) => isMeant(formula)).map(({ name }) => name);
  return { formulas, sheets, names };
}

/** A sentence for the question before a sheet is deleted. */
export function dependentsSentence({ formulas, sheets, names }: Dependents): string {
  const parts: string[] = [];
  if (formulas > 0) {
    const count = formulas === 1 ? '1 formula' : `${formulas} formulas`;
    const verb = formulas === 1 ? 'refers' : 'refer';
    parts.push(`${count} on ${listed(sheets)} ${verb} to it and will show #REF!.`);
  }
  if (names.length > 0) {
    parts.push(
      `${names.length === 1 ? 'The name' : 'The names'} ${listed(names)} will lose what they stand for.`,
    );
  }
  return parts.length === 0 ? 'No formula of another sheet refers to it.' : parts.join(' ');
}

function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => `“${text}”`);
  const more = texts.length - shown.length;
  return more > 0
    ? `${shown.join(', ')} and ${more} more`
    : shown.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

/** Finds the sheet's name before an exclamation mark, and its tables before a bracket or on their own. */
function mentions(sheet: Sheet): (formula: string) => boolean {
  const quoted = sheet.name.replaceAll("'", "''").toLowerCase();
  const starts = [`'${quoted}'!`, `${sheet.name.toLowerCase()}!`, `'${quoted}:`, `:${quoted}'!`];
  const tables = sheet.tables
    .all()
    .map(({ name }) => new RegExp(`(?<![\\w.])${escaped(name)}(?![\\w.(!])`, 'i'));
  return (formula) => {
    const text = formula.replace(/"[^"]*"/g, '""').toLowerCase();
    return starts.some((start) => text.includes(start)) || tables.some((table) => table.test(text));
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
