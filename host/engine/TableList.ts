import type { Area } from './area';
import type { Table } from './Table';

/** The tables of a sheet. */
export declare class TableList implements Iterable<Table> {
  readonly count: number;
  [Symbol.iterator](): Iterator<Table>;
  all(): readonly Table[];
  add(area: Area, hasHeaders: boolean, name?: string): Table;
  /** Case-insensitive, as in Excel. */
  named(name: string): Table | undefined;
  byId(id: string): Table | undefined;
  /** The table that holds a cell. */
  at(row: number, column: number): Table | undefined;
  overlapping(area: Area): readonly Table[];
  /** Edited header cells become column names. Call after inputs changed. */
  inputsChanged(area: Area): void;
  /** Grows the table that a person typed directly below or beside; returns it. Call from typed input, after the value is in. */
  growFor(row: number, column: number): Table | null;
  moved(map: (area: Area) => Area | null): void;
  rewriteFormulas(rewrite: (formula: string) => string): void;
}
