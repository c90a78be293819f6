import { folded } from '../../domain/foldedText';

/** Whether every word of a search occurs in one of the texts, without regard to case and accents. */
export function matchesWords(search: string, ...texts: readonly string[]): boolean {
  const hay = folded(texts.join(' '));
  return folded(search)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
