import type { Table, TableColumn } from '../../engine';

/** What was chosen per column, so that one column can be chosen anew without losing the others. */
const chosen = new WeakMap<Table, Map<number, readonly string[]>>();

/** The texts of a column, each once, in order; '' stands for blank cells. */
export function columnTexts({ table, bodyArea }: TableColumn): string[] {
  const texts = new Map<string, string>();
  for (let row = bodyArea.top; row <= bodyArea.bottom; row++) {
    const text = table.sheet.text(row, bodyArea.left);
    if (!texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  }
  return [...texts.values()].sort((one, other) =>
    one === '' || other === ''
      ? Number(one === '') - Number(other === '')
      : one.localeCompare(other, 'en', { numeric: true, sensitivity: 'base' }),
  );
}

/** The texts that a column shows now; undefined when it is not filtered. */
export function shownTexts({ table, id }: TableColumn): readonly string[] | undefined {
  return table.isFiltered ? chosen.get(table)?.get(id) : undefined;
}

/** Shows only the rows with these texts in a column; undefined shows all. Filters of other columns stay. */
export function showOnly(column: TableColumn, texts: readonly string[] | undefined): void {
  const { table, id } = column;
  const filters = table.isFiltered ? new Map(chosen.get(table)) : new Map<number, readonly string[]>();
  if (texts) filters.set(id, texts);
  else filters.delete(id);
  chosen.set(table, filters);
  table.sheet.book.batch(() => {
    table.clearFilters();
    for (const [columnId, shown] of filters) {
      const filtered = table.columnById(columnId);
      if (filtered) table.filterByValues(filtered, shown);
    }
  });
}
