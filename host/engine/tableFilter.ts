import { element } from './fileForm/xmlTree';
import type { Table } from './Table';
import type { TableColumn } from './TableColumn';

/** Whether a filter hides rows. */
export function isFiltered({ native }: Table): boolean {
  return (native.filter?.children ?? []).some((column) => column.children.length > 0);
}

/** Shows all rows; the buttons stay. */
export function clearFilters(table: Table): void {
  table.native.filter = element('autoFilter');
  const { top, bottom } = table.bodyArea;
  table.sheet.setRowsHidden(top, bottom, false);
}

/** Shows only the rows whose text in a column is one of these; other columns keep their filters. */
export function filterByValues({ table, index, bodyArea }: TableColumn, values: readonly string[]): void {
  const filters = values.filter((value) => value !== '').map((value) => element('filter', { val: value }));
  const own = element('filterColumn', { colId: String(index) }, [
    element('filters', values.includes('') ? { blank: '1' } : {}, filters),
  ]);
  const others = (table.native.filter?.children ?? []).filter(
    ({ attributes }) => attributes['colId'] !== String(index),
  );
  const columns = [...others, own].sort(
    (one, other) => Number(one.attributes['colId']) - Number(other.attributes['colId']),
  );
  table.native.filter = element('autoFilter', {}, columns);

  const shown = new Set(values.map((value) => value.toLowerCase()));
  for (let row = bodyArea.top; row <= bodyArea.bottom; row += 1) {
    if (!shown.has(table.sheet.text(row, bodyArea.left).toLowerCase()))
      table.sheet.setRowsHidden(row, row, true);
  }
}
