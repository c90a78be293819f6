import type { ConditionalRule, Validation } from '../../layout/ruleTypes';
import type { FormattedArea, TableColumn, TableLayout } from '../../layout/types';

/** A repair of what tables and names are called and of which columns they have. Typed cells stay as they are. */
export type StructureChange =
  /** Writes a table onto free cells of a sheet. */
  | { readonly kind: 'addTable'; readonly sheet: string; readonly layout: TableLayout }
  | { readonly kind: 'renameTable'; readonly from: string; readonly to: string }
  | { readonly kind: 'showHeaders'; readonly table: string }
  | { readonly kind: 'renameColumn'; readonly table: string; readonly from: string; readonly to: string }
  /** Puts a column into a table; `index` counts the table's columns from zero. Cells to its right move. */
  | {
      readonly kind: 'addColumn';
      readonly table: string;
      readonly index: number;
      readonly column: TableColumn;
    }
  /** Gives a name that is there another meaning. */
  | { readonly kind: 'moveName'; readonly name: string; readonly formula: string };

/** Conditional formats, validation and looks of a sheet written anew; those of the team are not named here and stay. */
export interface RulesChange {
  readonly sheet: string;
  /** The ids of conditional formats to take away first. */
  readonly remove: readonly string[];
  /** Highest priority first. */
  readonly rules: readonly ConditionalRule[];
  readonly validations: readonly Validation[];
  readonly formats: readonly FormattedArea[];
}
