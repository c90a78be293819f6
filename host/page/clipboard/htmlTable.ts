/** The texts of the first table of an HTML document; undefined without one. Cells over several rows or columns leave empty ones. */
export function parseHtmlTable(html: string): string[][] | undefined {
  if (!/<table/i.test(html)) return undefined;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const lines = [...(table?.rows ?? [])];
  const texts = lines.map((): string[] => []);
  lines.forEach((line, row) => {
    for (const cell of line.cells) {
      const own = texts[row] ?? [];
      const free = own.findIndex((text: string | undefined) => text === undefined);
      putCell(texts.slice(row), free < 0 ? own.length : free, cell);
    }
  });
  const width = Math.max(0, ...texts.map((row) => row.length));
  if (width === 0) return undefined;
  return texts.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** Puts the text of a cell into the first of the places that it spans, and nothing into the others. */
function putCell(rows: readonly string[][], column: number, cell: HTMLTableCellElement): void {
  const height = cell.rowSpan === 0 ? rows.length : cell.rowSpan;
  rows.slice(0, height).forEach((row, down) => {
    for (let across = 0; across < cell.colSpan; across += 1)
      row[column + across] = down + across === 0 ? cellText(cell) : '';
  });
}

/** What a browser would show of a cell: white space runs together, `<br>` breaks the line. */
function cellText(cell: HTMLElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\u2028');
  return (cell.textContent ?? '')
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .replaceAll('\u2028', '\n')
    .trim();
}
