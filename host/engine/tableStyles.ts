import type { Book } from './Book';
import { ExcelError } from './errors';

const counts: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** Throws `InvalidArgument` for a table style that neither Excel nor a table of the workbook has; '' is none. */
export function assertTableStyle(book: Book, style: string): void {
  if (style === '' || isBuiltIn(style) || book.tables.some((table) => table.style === style)) return;
  throw new ExcelError('InvalidArgument', `There is no table style "${style}".`);
}

/** `TableStyleLight1` to 21, `TableStyleMedium1` to 28, `TableStyleDark1` to 11. */
function isBuiltIn(style: string): boolean {
  const [, shade = '', number] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(style) ?? [];
  return Number(number) <= (counts[shade] ?? 0);
}
