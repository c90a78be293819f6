import type { Area } from './area';
import type { Validation, ValidationVerdict } from './validationRule';

export interface PlacedValidation {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

/** The data validation of a sheet. A cell has at most one. */
export declare class Validations {
  all(): readonly PlacedValidation[];
  at(row: number, column: number): PlacedValidation | null;
  /** The validation that all cells of an area share; null for none, undefined when they differ. */
  of(area: Area): PlacedValidation | null | undefined;
  set(area: Area, validation: Validation): void;
  clear(area: Area): void;
  /** The choices of a drop-down, as shown; null where there is none. */
  choices(row: number, column: number): string[] | null;
  /** Whether an input (already coerced: number, text, boolean, null or a formula's value) may stand in a cell. */
  validate(row: number, column: number, input: number | string | boolean | null): ValidationVerdict;
  /** Cells of an area whose present value breaks their validation. */
  invalidCells(area: Area): { row: number; column: number }[];
  moved(map: (area: Area) => Area | null): void;
  rewriteFormulas(rewrite: (formula: string) => string): void;
  /** Validation that covers all of `whole` is stretched over `added` too. */
  extend(whole: Area, added: Area): void;
}
