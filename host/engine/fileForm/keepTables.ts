import { Table } from '../excelts';
import { savedForm } from './keepFilters';
import { TableColumnXform, TableXform, type XmlSink, type XmlTag } from './xforms';
import { ElementReader, writeElement, type XmlElement } from './xmlTree';

/** A table as it lives in ExcelTS's worksheet (`worksheet.tables[name].table`), one-based inside. */
export interface NativeTable {
  id?: number;
  name: string;
  displayName: string;
  /** Address of the first cell. */
  ref: string;
  tl: { row: number; col: number; address: string };
  tableRef: string;
  autoFilterRef: string;
  headerRow: boolean;
  totalsRow: boolean;
  style: {
    theme: string | null;
    showFirstColumn: boolean;
    showLastColumn: boolean;
    showRowStripes: boolean;
    showColumnStripes: boolean;
  };
  columns: NativeTableColumn[];
  /** Only its length counts: the formula engine takes it for the number of body rows. */
  rows: unknown[];
  /** `<autoFilter>` of the file; null when the table shows no filter buttons. ExcelTS always writes one, even without headers. */
  filter?: XmlElement | null;
  /** `<sortState>` of the file. */
  sort?: XmlElement | null;
  /** The body is a blank row that is no row of the table yet. */
  insertRow?: true;
}

export interface NativeTableColumn {
  id: number;
  name: string;
  totalsRowLabel?: string;
  totalsRowFunction?: string;
  totalsRowFormula?: string;
  calculatedColumnFormula?: string;
}

interface TableReader {
  model: Partial<NativeTable>;
  map: {
    tableColumns: { render(xml: XmlSink, columns: NativeTableColumn[]): void };
    tableStyleInfo: { render(xml: XmlSink, style: NativeTable['style']): void };
  };
  kept: Record<string, XmlElement> | undefined;
  elements: ElementReader | undefined;
  isEmpty: boolean | undefined;
}

/** Makes ExcelTS keep the filter, the sort order and the ids of a table; it throws at filters that it does not know. */
export function keepTables(): void {
  const table = TableXform.prototype as unknown as {
    render(xml: XmlSink, model: NativeTable): void;
    parseOpen(tag: XmlTag): boolean;
    parseText(text: string): void;
    parseClose(name: string): boolean;
  };
  const { parseOpen, parseText, parseClose } = table;

  table.parseOpen = function (this: TableReader & typeof table, tag: XmlTag) {
    if (tag.name === 'table') {
      this.kept = {};
      this.isEmpty = tag.attributes['insertRow'] === '1';
    }
    const kept = this.kept ?? {};
    this.elements ??= new ElementReader((element) => {
      (this.kept ?? {})[element.name] = element;
    });
    if (this.elements.reading || tag.name === 'autoFilter' || tag.name === 'sortState') {
      this.elements.opened(tag);
      return true;
    }
    this.kept = kept;
    return parseOpen.call(this, tag);
  } as typeof parseOpen;

  table.parseText = function (this: TableReader & typeof table, text: string) {
    if (this.elements?.reading) this.elements.text(text);
    else parseText.call(this, text);
  } as typeof parseText;

  table.parseClose = function (this: TableReader & typeof table, name: string) {
    if (this.elements?.reading) {
      this.elements.closed();
      return true;
    }
    const more = parseClose.call(this, name);
    if (name === 'table') {
      if (this.isEmpty === true) this.model.insertRow = true;
      this.model.filter = this.kept?.['autoFilter'] ?? null;
      this.model.sort = this.kept?.['sortState'] ?? null;
    }
    return more;
  } as typeof parseClose;

  table.render = function (this: TableReader, xml: XmlSink, model: NativeTable) {
    xml.openXml({ version: '1.0', encoding: 'UTF-8', standalone: 'yes' });
    xml.openNode('table', {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id: model.id,
      name: model.name,
      displayName: model.displayName,
      ref: model.tableRef,
      headerRowCount: model.headerRow ? undefined : '0',
      insertRow: model.insertRow ? '1' : undefined,
      totalsRowCount: model.totalsRow ? '1' : undefined,
      totalsRowShown: model.totalsRow ? undefined : '0',
    });
    if (model.filter && model.headerRow) {
      const filter = savedForm(model.filter);
      writeElement(xml, { ...filter, attributes: { ...filter.attributes, ref: model.autoFilterRef } });
    }
    if (model.sort) writeElement(xml, savedForm(model.sort));
    this.map.tableColumns.render(xml, model.columns);
    this.map.tableStyleInfo.render(xml, model.style);
    xml.closeNode();
  } as typeof table.render;

  keepColumnIds();
  // When a file is opened ExcelTS writes headers and totals from the table's definition over the cells, and empties other totals.
  (Table.prototype as unknown as { store(): void }).store = () => undefined;
}

function keepColumnIds(): void {
  const column = TableColumnXform.prototype as unknown as {
    model: NativeTableColumn;
    prepare(model: Partial<NativeTableColumn>, options: { index: number }): void;
    parseOpen(tag: XmlTag): boolean;
  };
  const { parseOpen } = column;
  column.prepare = (model, { index }) => {
    model.id ??= index + 1;
  };
  column.parseOpen = function (tag) {
    const taken = parseOpen.call(this, tag);
    if (tag.name === 'tableColumn') this.model.id = Number(tag.attributes['id']);
    return taken;
  };
}
