/** Letters without accents: `Délai` becomes `Delai`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A text as words are compared: no accents, no capitals, no white space around it. */
export function folded(text: string): string {
  return withoutMarks(text).toLowerCase().trim();
}
