import { type Area, areaOf, boundingArea, columnLetters, formatAddress } from '../area';
import type { BookEvent, SheetFeature } from '../events';

type EventType = BookEvent['type'];
type CellsChanged = Extract<BookEvent, { type: 'cellsChanged' }>;

/** What people call a change of a sheet's feature. */
const features: Readonly<Record<SheetFeature, string>> = {
  visibility: 'Showing or hiding a sheet',
  tabColor: 'Tab color',
  gridlines: 'Gridlines',
  headings: 'Headings',
  freeze: 'Frozen panes',
  merges: 'Merged cells',
  hyperlinks: 'Links',
  outline: 'Outline',
  pageLayout: 'Page layout',
  customProperties: 'Properties',
};

/** Of all that happened in a step the event of the first kind here names it. */
const telling: readonly EventType[] = [
  'sheetAdded',
  'sheetDeleted',
  'sheetRenamed',
  'sheetMoved',
  'tableAdded',
  'tableDeleted',
  'filterChanged',
  'cellsSorted',
  'cellsChanged',
  'chartAdded',
  'chartDeleted',
];

/** What undo calls a step: `Typing in D6`, `Insert rows 4:5`. */
export function stepTitle(events: readonly BookEvent[]): string {
  for (const type of telling) {
    const event = events.find((candidate) => candidate.type === type);
    if (event) return titleOf(event, events);
  }
  const [first] = events;
  return first ? titleOf(first, events) : 'Change';
}

function titleOf(event: BookEvent, events: readonly BookEvent[]): string {
  switch (event.type) {
    case 'sheetAdded':
      return `Insert sheet ${event.sheet.name}`;
    case 'sheetDeleted':
      return `Delete sheet ${event.sheet.name}`;
    case 'sheetRenamed':
      return `Rename sheet ${event.before}`;
    case 'sheetMoved':
      return `Move sheet ${event.sheet.name}`;
    case 'tableAdded':
      return `Create table ${event.sheet.tables.byId(event.id)?.name ?? ''}`.trim();
    case 'tableDeleted':
      return `Remove table ${event.name}`;
    case 'tableChanged':
      return `Table ${event.sheet.tables.byId(event.id)?.name ?? ''}`.trim();
    case 'cellsChanged':
      return editTitle(event, events);
    case 'cellsSorted':
      return `Sort ${formatAddress(boundingArea(event.moved[0] ?? areaOf(0, 0), ...event.moved))}`;
    case 'formatChanged':
      return `Format ${formatAddress(event.area)}`;
    case 'sizesChanged':
      return event.rowsOrColumns === 'rows' ? 'Row height' : 'Column width';
    case 'sheetChanged':
      return features[event.what];
    case 'filterChanged':
      return 'Filter';
    case 'chartAdded':
      return 'Insert chart';
    case 'chartDeleted':
      return 'Delete chart';
    case 'chartChanged':
      return 'Change of a chart';
    case 'conditionalFormatsChanged':
      return 'Conditional formatting';
    case 'validationsChanged':
      return 'Data validation';
    case 'commentsChanged':
      return 'Comment';
    case 'namesChanged':
      return 'Names';
    case 'protectionChanged':
      return 'Sheet protection';
    case 'bookChanged':
      return event.what === 'protection' ? 'Workbook protection' : 'Change of the workbook';
    default:
      return 'Change';
  }
}

function editTitle(event: CellsChanged, events: readonly BookEvent[]): string {
  const verb = event.change.endsWith('Inserted') ? 'Insert' : 'Delete';
  const { area } = event;
  switch (event.change) {
    case 'RowInserted':
    case 'RowDeleted':
      return `${verb} ${lines('row', area.top + 1, area.bottom + 1)}`;
    case 'ColumnInserted':
    case 'ColumnDeleted':
      return `${verb} ${lines('column', columnLetters(area.left), columnLetters(area.right))}`;
    case 'CellInserted':
    case 'CellDeleted':
      return `${verb} cells ${formatAddress(area)}`;
    case 'RangeEdited': {
      const structural = events.find(
        (other): other is CellsChanged => other.type === 'cellsChanged' && other.change !== 'RangeEdited',
      );
      if (structural) return editTitle(structural, events);
      const whole = editedArea(event, events);
      const isEmpty = isEmptyNow(event, whole);
      if (event.detail && formatAddress(whole) === formatAddress(area))
        return `${isEmpty ? 'Clear' : 'Typing in'} ${formatAddress(whole)}`;
      return `${isEmpty ? 'Clear' : 'Changes in'} ${formatAddress(whole)}`;
    }
  }
}

function lines(word: string, first: string | number, last: string | number): string {
  return first === last ? `${word} ${String(first)}` : `${word}s ${String(first)}:${String(last)}`;
}

/** All that was edited on the sheet of an event. */
function editedArea({ sheet, area }: CellsChanged, events: readonly BookEvent[]): Area {
  const areas = events.flatMap((event) =>
    event.type === 'cellsChanged' && event.sheet === sheet ? [event.area] : [],
  );
  return boundingArea(area, ...areas);
}

function isEmptyNow({ sheet }: CellsChanged, area: Area): boolean {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > 1000) return false;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (!sheet.isEmpty(row, column)) return false;
  return true;
}
