/**
 * A formula in a form in which two texts are equal when they mean the same to our tables. Excel shows `[@ID]` or
 * `KpiData2026[[#This Row],[ID]]`, leaves out the name of the table in which the formula stands, puts `@` before a function of an
 * older file, and keeps spaces and capitals as they were typed.
 *
 * @param table the table in which the formula stands.
 */
export function comparableFormula(formula: string, table = ''): string {
  const own = table === '' ? null : new RegExp(`\\b${table.toLowerCase()}(?=\\[)`, 'g');
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : plainCode(part, own)))
    .join('');
}

function plainCode(code: string, own: RegExp | null): string {
  const lower = code.replace(/\s+/g, '').toLowerCase();
  return (own ? lower.replace(own, '') : lower)
    .replace(/_xlfn\.|_xlws\./g, '')
    .replace(/[\w.]*\[\[#thisrow\],(\[[^[\]]*\](?::\[[^[\]]*\])?)\]/g, '[@$1]')
    .replace(/\w+\[@/g, '[@')
    .replace(/\[@([^[\]]+)\]/g, '[@[$1]]')
    .replace(/(^|[^[@:\]])\[([^[\]@#][^[\]]*)\](?![\]:])/g, '$1[[$2]]')
    .replace(/(^|[^[])@/g, '$1');
}
