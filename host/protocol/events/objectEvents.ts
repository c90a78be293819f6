import type { BookEvent } from '../../engine';
import { EventNumber, type EventSurroundings, type RichEvent, sourceOf, workbookTarget } from './RichEvent';

/** Events about what lies on sheets: tables, charts, comments; and the workbook's own. */
export function objectEvents(event: BookEvent, { origin }: EventSurroundings): readonly RichEvent[] {
  const source = sourceOf(origin);
  switch (event.type) {
    case 'tableAdded':
    case 'tableDeleted':
      return [event.sheet.id, workbookTarget].map((targetId) => ({
        type: event.type === 'tableAdded' ? EventNumber.tableAdded : EventNumber.tableDeleted,
        targetId,
        args: {
          ...source,
          worksheetId: event.sheet.id,
          tableId: event.id,
          ...(event.type === 'tableDeleted' && { tableName: event.name }),
        },
      }));
    case 'chartAdded':
    case 'chartDeleted':
      return [
        {
          type: event.type === 'chartAdded' ? EventNumber.chartAdded : EventNumber.chartDeleted,
          targetId: event.sheet.id,
          args: { ...source, worksheetId: event.sheet.id, chartId: event.id },
        },
      ];
    case 'chartActivated':
    case 'chartDeactivated':
      return [event.id, event.sheet.id].map((targetId) => ({
        type: event.type === 'chartActivated' ? EventNumber.chartActivated : EventNumber.chartDeactivated,
        targetId,
        args: { worksheetId: event.sheet.id, chartId: event.id },
      }));
    case 'commentsChanged':
      return commentEvents(event, source);
    case 'workbookActivated':
      return [{ type: EventNumber.workbookActivated, targetId: workbookTarget, args: {} }];
    default:
      return [];
  }
}

const commentTypes: Readonly<Record<string, number>> = {
  CommentAdded: EventNumber.commentAdded,
  CommentDeleted: EventNumber.commentDeleted,
};

function commentEvents(
  { sheet, change }: Extract<BookEvent, { type: 'commentsChanged' }>,
  source: RichEvent['args'],
): readonly RichEvent[] {
  if (!change) return [];
  const type = commentTypes[change.kind] ?? EventNumber.commentChanged;
  return [sheet.id, workbookTarget].map((targetId) => ({
    type,
    targetId,
    args: {
      ...source,
      worksheetId: sheet.id,
      ...(type === EventNumber.commentChanged && { changeType: change.kind }),
      commentDetails: [{ commentId: change.commentId, replyIds: change.replyIds }],
    },
  }));
}
