import type { Area, Sheet } from '../../engine';

/** An event as it travels: the number office.js files its handlers under, whom it is about, and its arguments. */
export interface RichEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Who changed the workbook: the person at the grid, the add-in of this pane, or somebody else who has it open too. */
export type ChangeOrigin = 'person' | 'thisAddIn' | 'coAuthor';

/** What the translation of an event needs besides the event. */
export interface EventSurroundings {
  readonly origin: ChangeOrigin;
  /** Keeps a changed range, so that `args.getRange()` finds it. */
  readonly rangeReference: (sheet: Sheet, area: Area) => string;
}

/** The numbers under which office.js files handlers. Source: the `eventType` of each event in the library's debug build. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  sheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

/** Handlers on a collection of the workbook are filed under this name. */
export const workbookTarget = 'Workbook';

/** The `source` of an event's arguments. */
export function sourceOf(origin: ChangeOrigin): { readonly source: 'Local' | 'Remote' } {
  return { source: origin === 'coAuthor' ? 'Remote' : 'Local' };
}

/** An event of a sheet, for handlers on that sheet and on all sheets. */
export function forSheet(type: number, sheet: Sheet, args: RichEvent['args']): RichEvent[] {
  return [sheet.id, workbookTarget].map((targetId) => ({
    type,
    targetId,
    args: { ...args, worksheetId: sheet.id },
  }));
}
