/**
 * Structured references in the form that Excel shows and accepts; a file holds `Table[[#This Row],[ID]]` for `[@ID]`.
 * Only forms that Excel 2016, LibreOffice and the host's engine read alike are built here.
 */

/** The cell of a column in the formula's own row: `[@ID]`, `[@[2026-03]]`. */
export function inRow(header: string): string {
  return /^[A-Za-z]+$/.test(header) ? `[@${header}]` : `[@[${escapeHeader(header)}]]`;
}

/** Neighbouring cells of the formula's own row: `[@[2026-01]:[2026-12]]`. */
export function rangeInRow(firstHeader: string, lastHeader: string): string {
  return `[@[${escapeHeader(firstHeader)}]:[${escapeHeader(lastHeader)}]]`;
}

/** The body of one column of a table: `KpiData2026[[2026-03]]`. */
export function columnOf(table: string, header: string): string {
  return `${table}[[${escapeHeader(header)}]]`;
}

/** The bodies of neighbouring columns: `KpiData2026[[2026-01]:[2026-12]]`. */
export function columnsOf(table: string, firstHeader: string, lastHeader: string): string {
  return `${table}[[${escapeHeader(firstHeader)}]:[${escapeHeader(lastHeader)}]]`;
}

/** A text constant in a formula: `"say ""no"""`. */
export function quoted(value: string): string {
  return `"${value.replace(/"/g, '""')}"`;
}

function escapeHeader(header: string): string {
  return header.replace(/['#[\]@]/g, "'$&");
}
