import type { CellInput } from '../../layout/cell';
import type { Place } from '../useCases';
import { NO_CHANGES, type TableReading } from '../workbookGateway';
import type { PlannedRepair } from './found';

interface CellToRepair {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly place: Place;
  readonly table: TableReading;
  readonly row: number;
  readonly header: string;
  readonly before: string;
  readonly after: string;
  readonly input: CellInput;
  readonly numberFormat?: string;
}

/** New content for one cell of a table. */
export function cellRepair(cell: CellToRepair): PlannedRepair {
  const { key, title, what, place, table, row, header, before, after, input, numberFormat } = cell;
  return {
    key,
    title,
    steps: [{ place, what, before, after }],
    changes: {
      ...NO_CHANGES,
      cells: [
        {
          sheet: table.sheet,
          row: table.row + 1 + row,
          column: table.column + table.headers.indexOf(header),
          cells: [[input]],
          ...(numberFormat !== undefined && { numberFormat }),
        },
      ],
    },
  };
}
