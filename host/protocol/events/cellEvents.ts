import {
  type Area,
  type BookEvent,
  type CellValue,
  formatAddress,
  intersect,
  isErrorValue,
  type Sheet,
} from '../../engine';
import { calculatedAddress } from './calculatedAddress';
import {
  EventNumber,
  type EventSurroundings,
  forSheet,
  type RichEvent,
  sourceOf,
  workbookTarget,
} from './RichEvent';

/** Events about cells: changed, calculated, formatted, selected, sorted, clicked. */
export function cellEvents(event: BookEvent, around: EventSurroundings): readonly RichEvent[] {
  switch (event.type) {
    case 'cellsChanged':
      return changed(event, around);
    case 'calculated':
      return event.sheets.flatMap((cells) =>
        forSheet(EventNumber.calculated, cells.sheet, { address: calculatedAddress(cells) }),
      );
    case 'formatChanged':
      return forSheet(EventNumber.formatChanged, event.sheet, {
        ...sourceOf(around.origin),
        address: formatAddress(event.area),
        referenceId: around.rangeReference(event.sheet, event.area),
      });
    case 'selectionChanged':
      return forSheet(EventNumber.selectionChanged, event.sheet, { address: formatAddress(event.area) });
    case 'cellsSorted':
      return forSheet(
        event.lines === 'rows' ? EventNumber.rowSorted : EventNumber.columnSorted,
        event.sheet,
        { ...sourceOf(around.origin), address: event.moved.map(formatAddress).join(',') },
      );
    case 'cellClicked': {
      const { row, column } = event.cell;
      return forSheet(EventNumber.singleClicked, event.sheet, {
        address: formatAddress({ top: row, bottom: row, left: column, right: column }),
        offsetX: event.offsetX,
        offsetY: event.offsetY,
      });
    }
    default:
      return [];
  }
}

function changed(
  event: Extract<BookEvent, { type: 'cellsChanged' }>,
  { origin, rangeReference }: EventSurroundings,
): RichEvent[] {
  const { sheet, area } = event;
  const args = {
    ...sourceOf(origin),
    triggerSource: origin === 'thisAddIn' ? 'ThisLocalAddin' : 'Unknown',
    changeType: event.change,
    address: formatAddress(area),
    referenceId: rangeReference(sheet, area),
    shiftDirection: shiftDirection(event),
    ...details(event),
  };
  return [
    ...forSheet(EventNumber.changed, sheet, args),
    ...sheet.tables.all().flatMap((table) => {
      const part = intersect(table.area, area);
      if (!part) return [];
      return [table.id, sheet.id, workbookTarget].map((targetId) => ({
        type: EventNumber.tableChanged,
        targetId,
        args: {
          ...args,
          worksheetId: sheet.id,
          tableId: table.id,
          address: formatAddress(part),
          referenceId: rangeReference(sheet, part),
        },
      }));
    }),
  ];
}

/** Office's `InsertDeleteCellsShiftDirection`; anything but `None` becomes `changeDirectionState`. */
function shiftDirection({ shift }: Extract<BookEvent, { type: 'cellsChanged' }>): string {
  return shift ? `ShiftCell${shift}` : 'None';
}

function details({ sheet, area, detail }: Extract<BookEvent, { type: 'cellsChanged' }>): RichEvent['args'] {
  if (!detail) return {};
  // A later change of the same batch: what this one gave was never calculated.
  if (isFormula(detail.after) && sheet.input(area.top, area.left) !== detail.after) return {};
  const after = valueAfter(sheet, area, detail.after);
  return {
    valueBefore: shown(detail.before),
    valueAfter: shown(after),
    valueTypeBefore: typeName(detail.before),
    valueTypeAfter: typeName(after),
  };
}

/** What was put in is a value, except for a formula, whose result is there by now, and the apostrophe that marks text. */
function valueAfter(sheet: Sheet, { top, left }: Area, input: number | string | boolean | null): CellValue {
  if (isFormula(input)) return sheet.value(top, left);
  if (typeof input !== 'string') return input;
  return input.startsWith("'") ? input.slice(1) : input;
}

function isFormula(input: unknown): boolean {
  return typeof input === 'string' && input.startsWith('=');
}

function shown(value: CellValue): number | string | boolean {
  return isErrorValue(value) ? value.error : (value ?? '');
}

function typeName(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isErrorValue(value)) return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ];
}
