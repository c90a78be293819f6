import type { Edition } from '../kpi';

/** How sure we are of a title or number; 2026 titles come from public secondary sources, not from the standard. */
export type Certainty = 'very high' | 'high' | 'medium' | 'low';

/** Who worded a title: the standard, or we, because the clause has a number and no title. */
export type TitleBy = 'standard' | 'us';

/** A clause as one edition of ISO 9001 has it. */
export interface Clause {
  readonly edition: Edition;
  readonly number: string;
  readonly title: string;
  readonly titleBy: TitleBy;
  /** How sure we are that this edition has this number under this title. */
  readonly certainty: Certainty;
  /** What the 2026 edition changed here, in our words; empty where it changed nothing but wording. */
  readonly change: string;
}

/** A title in one edition, where it matters who worded it. */
export interface Title {
  readonly text: string;
  readonly by: TitleBy;
}

/**
 * A clause number with what both editions make of it, as the chapter files write it down.
 * An edition without a title does not have the number.
 */
export interface ClauseRow {
  readonly number: string;
  readonly titles: Readonly<Partial<Record<Edition, Title>>>;
  /** About the 2026 edition. */
  readonly certainty: Certainty;
  readonly change?: string;
}
