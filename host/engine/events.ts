import type { Area, CellPosition } from './area';
import type { Sheet } from './Sheet';

/** How cells changed: Office's `Excel.DataChangeType`. */
export type CellChange =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Cells of one sheet whose calculated value changed. */
export interface CalculatedCells {
  readonly sheet: Sheet;
  /** Null: too many to name, look at all of them. */
  readonly cells: readonly CellPosition[] | null;
}

/** The value before and after, when a single cell was edited: Office's `ChangedEventDetail`. */
export interface EditDetail {
  readonly before: number | string | boolean | null;
  readonly after: number | string | boolean | null;
}

/**
 * What happened in a workbook. Events are delivered after the change is done and calculated, in order;
 * those of a `batch` at its end.
 */
export type BookEvent =
  | {
      readonly type: 'cellsChanged';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: CellChange;
      readonly detail?: EditDetail;
    }
  | { readonly type: 'calculated'; readonly sheets: readonly CalculatedCells[] }
  | { readonly type: 'formatChanged'; readonly sheet: Sheet; readonly area: Area }
  | { readonly type: 'sizesChanged'; readonly sheet: Sheet; readonly rowsOrColumns: 'rows' | 'columns' }
  /** Tab colour, gridlines, headings, frozen panes, visibility, page layout, merged cells. */
  | { readonly type: 'sheetChanged'; readonly sheet: Sheet; readonly what: SheetFeature }
  | { readonly type: 'sheetAdded'; readonly sheet: Sheet }
  | { readonly type: 'sheetDeleted'; readonly sheet: Sheet }
  | { readonly type: 'sheetRenamed'; readonly sheet: Sheet; readonly before: string }
  | { readonly type: 'sheetMoved'; readonly sheet: Sheet; readonly before: number }
  | { readonly type: 'sheetActivated'; readonly sheet: Sheet; readonly before: Sheet | null }
  | { readonly type: 'selectionChanged'; readonly sheet: Sheet; readonly area: Area }
  | { readonly type: 'tableAdded'; readonly sheet: Sheet; readonly id: string }
  | { readonly type: 'tableDeleted'; readonly sheet: Sheet; readonly id: string; readonly name: string }
  | { readonly type: 'tableChanged'; readonly sheet: Sheet; readonly id: string }
  | { readonly type: 'chartAdded'; readonly sheet: Sheet; readonly id: string }
  | { readonly type: 'chartDeleted'; readonly sheet: Sheet; readonly id: string }
  | { readonly type: 'chartChanged'; readonly sheet: Sheet; readonly id: string }
  | { readonly type: 'conditionalFormatsChanged'; readonly sheet: Sheet }
  | { readonly type: 'validationsChanged'; readonly sheet: Sheet }
  | { readonly type: 'commentsChanged'; readonly sheet: Sheet }
  | { readonly type: 'namesChanged' }
  | { readonly type: 'protectionChanged'; readonly sheet: Sheet }
  | { readonly type: 'settingsChanged' };

/** The features of a sheet that a `sheetChanged` event can be about. */
export type SheetFeature =
  | 'visibility'
  | 'tabColor'
  | 'gridlines'
  | 'headings'
  | 'freeze'
  | 'merges'
  | 'outline'
  | 'pageLayout'
  | 'customProperties';
