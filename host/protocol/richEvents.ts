import { type Area, type BookEvent, formatAddress, type Sheet } from '../engine';

/** An event as it travels: the number office.js files its handlers under, whom it is about, and its arguments. */
export interface RichEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

const Type = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  sheetMoved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Who changed the workbook: the person at the grid, the add-in of this pane, or somebody else who has it open too. */
export type ChangeOrigin = 'person' | 'thisAddIn' | 'coAuthor';

/** Handlers on a collection of the workbook are filed under this name. */
const workbookId = 'Workbook';

/**
 * The events that a change of the workbook sends to an add-in. What the add-in's own batch caused, Excel reports as
 * `triggerSource: "ThisLocalAddin"`; what a co-author did, as `source: "Remote"`.
 * `rangeReference` keeps the changed range for `args.getRange()`.
 */
export function richEventsOf(
  event: BookEvent,
  origin: ChangeOrigin,
  rangeReference: (sheet: Sheet, area: Area) => string,
): readonly RichEvent[] {
  const source = {
    source: origin === 'coAuthor' ? 'Remote' : 'Local',
    triggerSource: origin === 'thisAddIn' ? 'ThisLocalAddin' : 'Unknown',
  };
  switch (event.type) {
    case 'cellsChanged':
      return changed(event, source, rangeReference(event.sheet, event.area));
    case 'calculated':
      return event.sheets.flatMap(({ sheet }) =>
        both(Type.calculated, sheet, { worksheetId: sheet.id, address: '' }),
      );
    case 'formatChanged':
      return both(Type.formatChanged, event.sheet, {
        ...source,
        worksheetId: event.sheet.id,
        address: formatAddress(event.area),
      });
    case 'selectionChanged':
      return both(Type.selectionChanged, event.sheet, {
        worksheetId: event.sheet.id,
        address: formatAddress(event.area),
      });
    case 'sheetActivated':
      return [
        ...(event.before ? both(Type.deactivated, event.before, { worksheetId: event.before.id }) : []),
        ...both(Type.activated, event.sheet, { worksheetId: event.sheet.id }),
      ];
    case 'sheetAdded':
      return [
        { type: Type.sheetAdded, targetId: workbookId, args: { ...source, worksheetId: event.sheet.id } },
      ];
    case 'sheetDeleted':
      return [
        { type: Type.sheetDeleted, targetId: workbookId, args: { ...source, worksheetId: event.sheet.id } },
      ];
    case 'sheetRenamed':
      return both(Type.nameChanged, event.sheet, {
        ...source,
        worksheetId: event.sheet.id,
        nameBefore: event.before,
        nameAfter: event.sheet.name,
      });
    case 'sheetMoved':
      return [
        {
          type: Type.sheetMoved,
          targetId: workbookId,
          args: {
            ...source,
            worksheetId: event.sheet.id,
            positionBefore: event.before,
            positionAfter: event.sheet.position,
          },
        },
      ];
    case 'chartAdded':
    case 'chartDeleted':
      return [
        {
          type: event.type === 'chartAdded' ? Type.chartAdded : Type.chartDeleted,
          targetId: event.sheet.id,
          args: { ...source, worksheetId: event.sheet.id, chartId: event.id },
        },
      ];
    case 'tableAdded':
    case 'tableDeleted':
      return [workbookId, event.sheet.id].map((targetId) => ({
        type: event.type === 'tableAdded' ? Type.tableAdded : Type.tableDeleted,
        targetId,
        args: {
          ...source,
          worksheetId: event.sheet.id,
          tableId: event.id,
          ...(event.type === 'tableDeleted' && { tableName: event.name }),
        },
      }));
    default:
      return [];
  }
}

/** An event of a sheet, for handlers on that sheet and on all sheets. */
function both(type: number, sheet: Sheet, args: Readonly<Record<string, unknown>>): RichEvent[] {
  return [
    { type, targetId: sheet.id, args },
    { type, targetId: workbookId, args },
  ];
}

function changed(
  event: Extract<BookEvent, { type: 'cellsChanged' }>,
  source: Readonly<Record<string, string>>,
  referenceId: string,
): RichEvent[] {
  const args = {
    ...source,
    changeType: event.change,
    worksheetId: event.sheet.id,
    address: formatAddress(event.area),
    referenceId,
    shiftDirection: 'None',
    ...(event.detail && {
      valueBefore: event.detail.before ?? '',
      valueAfter: event.detail.after ?? '',
      valueTypeBefore: typeName(event.detail.before),
      valueTypeAfter: typeName(event.detail.after),
    }),
  };
  const touched = [...event.sheet.tables].filter((table) => overlaps(table.area, event.area));
  return [
    ...both(Type.changed, event.sheet, args),
    ...touched.flatMap((table) =>
      [table.id, workbookId].map((targetId) => ({
        type: Type.tableChanged,
        targetId,
        args: { ...args, tableId: table.id },
      })),
    ),
  ];
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

function typeName(value: number | string | boolean | null): string {
  if (value === null) return 'Empty';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ];
}
