import type { BookEvent } from '../../engine';
import {
  EventNumber,
  type EventSurroundings,
  forSheet,
  type RichEvent,
  sourceOf,
  workbookTarget,
} from './RichEvent';

/** Events about sheets as a whole: active, added, deleted, renamed, moved, protected. */
export function sheetEvents(event: BookEvent, { origin }: EventSurroundings): readonly RichEvent[] {
  const source = sourceOf(origin);
  switch (event.type) {
    case 'sheetActivated':
      return [
        ...(event.before ? forSheet(EventNumber.deactivated, event.before, {}) : []),
        ...forSheet(EventNumber.activated, event.sheet, {}),
      ];
    case 'sheetAdded':
    case 'sheetDeleted':
      return [
        {
          type: event.type === 'sheetAdded' ? EventNumber.sheetAdded : EventNumber.sheetDeleted,
          targetId: workbookTarget,
          args: { ...source, worksheetId: event.sheet.id },
        },
      ];
    case 'sheetRenamed':
      return forSheet(EventNumber.nameChanged, event.sheet, {
        ...source,
        nameBefore: event.before,
        nameAfter: event.sheet.name,
      });
    case 'sheetMoved':
      return [
        {
          type: EventNumber.sheetMoved,
          targetId: workbookTarget,
          args: {
            ...source,
            worksheetId: event.sheet.id,
            positionBefore: event.before,
            positionAfter: event.sheet.position,
          },
        },
      ];
    case 'protectionChanged':
      return forSheet(EventNumber.protectionChanged, event.sheet, {
        ...source,
        isProtected: event.sheet.protection.protected,
      });
    default:
      return [];
  }
}
