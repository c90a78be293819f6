import type { Certainty, ClauseRow, Title } from './clause';

/** What the 2026 edition changed, and how sure we are of it; without it the clause stayed and certainty is medium. */
interface Since2026 {
  readonly change?: string;
  readonly certainty?: Certainty;
}

/** A title that the standard itself prints. */
export const titled = (text: string): Title => ({ text, by: 'standard' });

/** Our label for a clause to which the standard gives a number and no title. */
export const labelled = (text: string): Title => ({ text, by: 'us' });

/** A clause with the same number and title in both editions. */
export function kept(number: string, title: string | Title, since2026: Since2026 = {}): ClauseRow {
  const both = typeof title === 'string' ? titled(title) : title;
  return retitled(number, both, both, since2026);
}

/** A clause that kept its number and got another title. */
export function retitled(number: string, in2015: Title, in2026: Title, since2026: Since2026): ClauseRow {
  return { number, titles: { '2015': in2015, '2026': in2026 }, certainty: 'medium', ...since2026 };
}

/** A number that only the 2015 edition uses. */
export function only2015(number: string, title: Title, since2026: Since2026): ClauseRow {
  return { number, titles: { '2015': title }, certainty: 'medium', ...since2026 };
}

/** A number that only the 2026 edition uses. */
export function only2026(number: string, title: Title, since2026: Since2026): ClauseRow {
  return { number, titles: { '2026': title }, certainty: 'medium', ...since2026 };
}
