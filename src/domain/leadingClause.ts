/**
 * The clause number with which a text begins. Teams name a part of a clause, or several clauses, in one cell; the first
 * counts, as in the formulas of the register.
 *
 * @example leadingClause('8.5.1 c), 8.6') // '8.5.1'
 */
export function leadingClause(text: string): string {
  return text.trim().split(/[\s,;]/)[0] ?? '';
}
