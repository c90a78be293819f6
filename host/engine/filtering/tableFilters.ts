import type { XmlElement } from '../fileForm/xmlTree';
import type { Table } from '../Table';
import { Filters } from './Filters';

/** The filter of a table. Without headers a table has no filter buttons, but may be filtered all the same. */
export function tableFilters(table: Table): Filters {
  return new Filters({
    sheet: table.sheet,
    tableId: table.id,
    turnOn: () => {
      table.showFilterButton = true;
    },
    get area() {
      return { ...table.area, bottom: table.bodyArea.bottom };
    },
    get rows() {
      return table.bodyArea;
    },
    get element() {
      return table.native.filter ?? null;
    },
    set element(filter: XmlElement | null) {
      table.change(() => (table.native.filter = filter));
    },
  });
}
