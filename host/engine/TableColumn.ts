import type { Area } from './area';
import type { Table } from './Table';

/** A column of a table. */
export declare class TableColumn {
  readonly table: Table;
  /** Unique in the table, kept when columns move. */
  readonly id: number;
  /** Zero-based in the table. */
  readonly index: number;
  /** Setting it writes the header cell and rewrites structured references. */
  name: string;
  /** The formula that new rows get, with `=`; null when the column is not calculated. */
  calculatedFormula: string | null;
  readonly area: Area;
  readonly bodyArea: Area;
  readonly headerArea: Area | null;
  readonly totalsArea: Area | null;
}
