import type { ConditionalIcon } from '../conditionalRule';

/** What of a cell a sort looks at. A fill or icon of `null` means cells without one. */
export type SortOn =
  | { readonly by: 'value'; readonly textAsNumber?: true }
  | { readonly by: 'cellColor' | 'fontColor'; readonly color: string }
  | { readonly by: 'icon'; readonly icon: ConditionalIcon | null };

/** One key of a sort; the first that tells two lines apart decides. */
export interface SortField {
  /** Column (row, when columns are sorted) counted from the first of the area. */
  readonly key: number;
  /** For colours and icons: true brings the cells that have it to the top, false to the bottom. */
  readonly ascending: boolean;
  readonly on: SortOn;
}

export interface SortOptions {
  /** Tells capital letters from small ones, small ones first. */
  readonly matchCase?: boolean;
  /** The first line is a header and stays. */
  readonly hasHeaders?: boolean;
  /** What is put into another order; rows unless said otherwise. */
  readonly lines?: 'rows' | 'columns';
}
