/** Whether every word of a search occurs in one of the texts, without regard to case and accents. */
export function matchesWords(search: string, ...texts: readonly string[]): boolean {
  const hay = plain(texts.join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
