import type { Sheet } from '../../host/engine';
import type { Host } from '../../host/Host';
import type { UseCases } from '../../src/app/useCases';

/** Where a scene plays: the add-in's use cases, and a person who types into cells. */
export class Stage {
  readonly host: Host;
  readonly useCases: UseCases;

  constructor(host: Host, useCases: UseCases) {
    this.host = host;
    this.useCases = useCases;
  }

  sheet(name: string): Sheet {
    const sheet = this.host.book.sheetNamed(name);
    if (!sheet) throw new Error(`The scene expects a sheet "${name}"; the workbook has none.`);
    return sheet;
  }

  /** Types a text into the cell of a table that a row's keys and a header name. */
  type(table: string, keys: readonly string[], header: string, text: string): void {
    const { sheet, row, column } = this.cell(table, keys, header);
    sheet.typeInput(row, column, text);
  }

  /** Finds a cell by the texts in the first columns of its row and the header of its column. */
  cell(
    tableName: string,
    keys: readonly string[],
    header: string,
  ): { readonly sheet: Sheet; readonly row: number; readonly column: number } {
    const table = this.host.book.tableNamed(tableName);
    if (!table) throw new Error(`The scene expects a table ${tableName}; the workbook has none.`);
    const { sheet, area } = table;
    const headers = range(area.left, area.right);
    const column = headers.find((candidate) => sheet.text(area.top, candidate) === header);
    const row = range(area.top + 1, area.bottom).find((candidate) =>
      keys.every((key, index) => String(sheet.value(candidate, area.left + index)) === key),
    );
    if (row === undefined || column === undefined) {
      throw new Error(`${tableName} has no cell for ${keys.join(', ')} under ${header}.`);
    }
    return { sheet, row, column };
  }

  /** Types into the cell that a name of the workbook leads to. */
  typeNamed(name: string, text: string): void {
    const target = this.host.book.names.get(name)?.target;
    if (!target) throw new Error(`The workbook has no name ${name}.`);
    target.sheet.typeInput(target.area.top, target.area.left, text);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
