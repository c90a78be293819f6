import type { TextBlock } from './tsv';

/** A block as an HTML table, for programs that paste tables: text processors, mail. */
export function formatHtml(block: TextBlock): string {
  const rows = block.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
