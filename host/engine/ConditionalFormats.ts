import type { Area } from './area';
import type {
  ConditionalFormatPatch,
  ConditionalResult,
  ConditionalRule,
  ConditionalTest,
} from './conditionalRule';

export interface NewConditionalRule {
  areas: readonly Area[];
  test: ConditionalTest;
  format?: ConditionalFormatPatch;
  stopIfTrue?: boolean;
}

/** The conditional formats of a sheet, in order of priority. */
export declare class ConditionalFormats implements Iterable<ConditionalRule> {
  readonly count: number;
  [Symbol.iterator](): Iterator<ConditionalRule>;
  all(): readonly ConditionalRule[];
  byId(id: string): ConditionalRule | undefined;
  /** Rules that touch an area, in order of priority. */
  on(area: Area): readonly ConditionalRule[];
  /** A new rule comes first, as in Excel. */
  add(rule: NewConditionalRule): ConditionalRule;
  change(id: string, change: Partial<NewConditionalRule>): ConditionalRule;
  /** Moves a rule to a place in the order; the others close up. */
  setPriority(id: string, priority: number): void;
  remove(id: string): void;
  /** Takes an area out of every rule. A rule without cells is removed. */
  clear(area: Area): void;
  /** What the rules give a cell now; null for nothing. Cached until `forget`. */
  resultAt(row: number, column: number): ConditionalResult | null;
  /** Drops cached results: call after a calculation or an edit. */
  forget(): void;
  moved(map: (area: Area) => Area | null): void;
  rewriteFormulas(rewrite: (formula: string) => string): void;
  /** Rules that cover all of `whole` are stretched over `added` too. */
  extend(whole: Area, added: Area): void;
}
