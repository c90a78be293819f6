import type { Book } from '../Book';
import type { Side } from './Change';
import { emptyFills, fillsOf } from './fills';
import { inverseEvent } from './inverseEvent';
import { relistTables } from './parts/tables';
import type { Place, Step } from './Step';

/** Takes a step back (`before`) or does it again, and tells everybody what they were told of it, turned round or once more. */
export function putStep(book: Book, step: Step, side: Side): void {
  const isUndo = side === 'before';
  const retold = isUndo
    ? [...step.events].reverse().map(inverseEvent)
    : step.events.map((event) => () => event);
  if (step.isStructural) {
    emptyFills(book);
    book.structureChanged();
  }
  const fills = fillsOf(book);
  for (const change of isUndo ? [...step.changes].reverse() : step.changes) change.put(side, fills);
  if (step.isStructural) {
    relistTables(book);
    book.structureChanged();
  }
  leaveLostChart(book);
  for (const event of retold) book.announce(event());
  if (step.place) show(book, step.place);
}

function show(book: Book, { sheet, area }: Place): void {
  if (!book.sheets.includes(sheet) || sheet.visibility !== 'Visible') return;
  if (area) book.select(sheet, area);
  else book.activeSheet = sheet;
}

/** A chart that is gone is not the chosen one. */
function leaveLostChart(book: Book): void {
  const { activeChart } = book;
  if (activeChart && !book.sheets.some(({ charts }) => charts.byId(activeChart.id) === activeChart))
    book.activeChart = null;
}
