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
