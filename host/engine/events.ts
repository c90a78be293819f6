import type { Area, CellPosition } from './area';
import type { Sheet } from './Sheet';
import type { CellValue } from './values';

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

/** What a single edited cell showed before, and what was put into it, as `Sheet.input` gives it: for Office's `ChangedEventDetail`. */
export interface EditDetail {
  readonly before: CellValue;
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
      /** Where other cells went, for cells that were inserted or deleted; nothing for whole rows and columns. */
      readonly shift?: 'Up' | 'Left' | 'Down' | 'Right';
      readonly detail?: EditDetail;
    }
  | { readonly type: 'calculated'; readonly sheets: readonly CalculatedCells[] }
  /** Rows or columns were put into another order; a `cellsChanged` goes before it. */
  | {
      readonly type: 'cellsSorted';
      readonly sheet: Sheet;
      readonly area: Area;
      /** The rows or columns that came to another place; none when all were in order. */
      readonly moved: readonly Area[];
      readonly lines: 'rows' | 'columns';
    }
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
  /** Filter criteria or buttons of a table, or of a sheet (`tableId` null), changed; the rows that it hides are told as sizes. */
  | { readonly type: 'filterChanged'; readonly sheet: Sheet; readonly tableId: string | null }
  | { readonly type: 'chartAdded'; readonly sheet: Sheet; readonly id: string }
  | { readonly type: 'chartDeleted'; readonly sheet: Sheet; readonly id: string }
  | { readonly type: 'chartChanged'; readonly sheet: Sheet; readonly id: string }
  | { readonly type: 'conditionalFormatsChanged'; readonly sheet: Sheet }
  | { readonly type: 'validationsChanged'; readonly sheet: Sheet }
  | { readonly type: 'commentsChanged'; readonly sheet: Sheet; readonly change?: CommentChange }
  | { readonly type: 'namesChanged' }
  | { readonly type: 'protectionChanged'; readonly sheet: Sheet }
  | { readonly type: 'settingsChanged' }
  | { readonly type: 'bookChanged'; readonly what: BookFeature }
  /** A person clicked a cell. Nothing changed; the offsets are points from the cell's top left corner. */
  | {
      readonly type: 'cellClicked';
      readonly sheet: Sheet;
      readonly cell: CellPosition;
      readonly offsetX: number;
      readonly offsetY: number;
    }
  /** A person chose a chart, or left it. Nothing changed. */
  | { readonly type: 'chartActivated' | 'chartDeactivated'; readonly sheet: Sheet; readonly id: string }
  /** A person came back to the window. Nothing changed. */
  | { readonly type: 'workbookActivated' };

/** What became of a threaded comment: Office's `CommentChangeType`, and whether it came or went as a whole. */
export interface CommentChange {
  readonly kind:
    | 'CommentAdded'
    | 'CommentDeleted'
    | 'CommentEdited'
    | 'CommentResolved'
    | 'CommentReopened'
    | 'ReplyAdded'
    | 'ReplyDeleted'
    | 'ReplyEdited';
  readonly commentId: string;
  /** The replies that the change is about. */
  readonly replyIds: readonly string[];
}

/** The features of the workbook as a whole that a `bookChanged` event can be about. */
export type BookFeature = 'styles' | 'customXml' | 'properties' | 'protection' | 'calculation';

/** The features of a sheet that a `sheetChanged` event can be about. */
export type SheetFeature =
  | 'visibility'
  | 'tabColor'
  | 'gridlines'
  | 'headings'
  | 'freeze'
  | 'merges'
  | 'hyperlinks'
  | 'outline'
  | 'pageLayout'
  | 'customProperties';

/** Whether an event tells of something that undo takes back and that makes a file out of date: no calculation, selection or click. */
export function isEdit({ type }: BookEvent): boolean {
  switch (type) {
    case 'calculated':
    case 'selectionChanged':
    case 'sheetActivated':
    case 'cellClicked':
    case 'chartActivated':
    case 'chartDeactivated':
    case 'workbookActivated':
      return false;
    default:
      return true;
  }
}
