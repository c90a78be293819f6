/** A word that sheets, pane and pages use for one thing only. */
export interface GlossaryEntry {
  readonly word: string;
  /** What it means, in our own words; text between backticks stands in cells or formulas. */
  readonly means: string;
  /** Words that we do not use for it, since they mean something else or several things. */
  readonly avoid?: string;
  /** What it is used for, where that tells it from its neighbours. */
  readonly usedFor?: string;
}

/** Words that belong together. */
export interface GlossaryGroup {
  readonly title: string;
  readonly intro?: string;
  readonly entries: readonly GlossaryEntry[];
}
