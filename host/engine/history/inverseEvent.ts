import type { BookEvent, CellChange, CommentChange } from '../events';

const opposites: Readonly<Record<CellChange, CellChange>> = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};

const oppositeComments: Readonly<Record<CommentChange['kind'], CommentChange['kind']>> = {
  CommentAdded: 'CommentDeleted',
  CommentDeleted: 'CommentAdded',
  CommentEdited: 'CommentEdited',
  CommentResolved: 'CommentReopened',
  CommentReopened: 'CommentResolved',
  ReplyAdded: 'ReplyDeleted',
  ReplyDeleted: 'ReplyAdded',
  ReplyEdited: 'ReplyEdited',
};

const back = { Up: 'Down', Down: 'Up', Left: 'Right', Right: 'Left' } as const;

/**
 * What is told when the change that an event tells of is taken back. Call this before that is done, and the answer after it:
 * each event says something of both.
 */
export function inverseEvent(event: BookEvent): () => BookEvent {
  switch (event.type) {
    case 'cellsChanged':
      return inverseEdit(event);
    case 'sheetAdded':
      return () => ({ type: 'sheetDeleted', sheet: event.sheet });
    case 'sheetDeleted':
      return () => ({ type: 'sheetAdded', sheet: event.sheet });
    case 'sheetRenamed': {
      const before = event.sheet.name;
      return () => ({ ...event, before });
    }
    case 'sheetMoved': {
      const before = event.sheet.position;
      return () => ({ ...event, before });
    }
    case 'tableAdded': {
      const { sheet, id } = event;
      const name = sheet.tables.byId(id)?.name ?? '';
      return () => ({ type: 'tableDeleted', sheet, id, name });
    }
    case 'tableDeleted':
      return () => ({ type: 'tableAdded', sheet: event.sheet, id: event.id });
    case 'chartAdded':
      return () => ({ ...event, type: 'chartDeleted' });
    case 'chartDeleted':
      return () => ({ ...event, type: 'chartAdded' });
    case 'commentsChanged': {
      const { change } = event;
      return () =>
        change ? { ...event, change: { ...change, kind: oppositeComments[change.kind] } } : event;
    }
    default:
      return () => event;
  }
}

function inverseEdit(event: Extract<BookEvent, { type: 'cellsChanged' }>): () => BookEvent {
  const { detail, shift, ...rest } = event;
  const { sheet, area } = event;
  const before = detail && sheet.value(area.top, area.left);
  return () => ({
    ...rest,
    change: opposites[event.change],
    ...(shift && { shift: back[shift] }),
    ...(before !== undefined && { detail: { before, after: sheet.input(area.top, area.left) } }),
  });
}
