import { type Area, columnCount, type Sheet } from '../../engine';

/**
 * Cells as an HTML table, for programs that paste tables. Numbers carry their full value where spreadsheets look for it:
 * Excel in `x:num`, LibreOffice in `sdval`.
 */
export function cellsHtml(sheet: Sheet, area: Area, rows?: readonly number[]): string {
  const taken = rows ?? Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down);
  const lines = taken.map((row) => {
    const cells = Array.from({ length: columnCount(area) }, (_, across) =>
      cellHtml(sheet, row, area.left + across),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>${lines.join('')}</table></body></html>`;
}

function cellHtml(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  const { font, fill } = sheet.displayedFormat(row, column);
  const styles = [
    font.bold && 'font-weight:bold',
    font.italic && 'font-style:italic',
    font.color !== '' && font.color !== '#000000' && `color:${font.color}`,
    fill.color !== '' && `background-color:${fill.color}`,
  ].filter((style) => typeof style === 'string');
  const style = styles.length > 0 ? ` style="${styles.join(';')}"` : '';
  const number = typeof value === 'number' ? ` x:num="${value}" sdval="${value}"` : '';
  return `<td${style}${number}>${escaped(sheet.text(row, column))}</td>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

/** The texts of the first table of an HTML document; undefined without one. Cells over several columns leave empty ones. */
export function parseHtmlTable(html: string): string[][] | undefined {
  if (!/<table/i.test(html)) return undefined;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows = [...(table?.rows ?? [])].map((row) =>
    [...row.cells].flatMap((cell) => [
      cellText(cell),
      ...Array<string>(Math.max(0, cell.colSpan - 1)).fill(''),
    ]),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return undefined;
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** What a browser would show of a cell: white space runs together, `<br>` breaks the line. */
function cellText(cell: HTMLElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\u2028');
  return (cell.textContent ?? '')
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .replaceAll('\u2028', '\n')
    .trim();
}
