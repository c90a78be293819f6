/**
 * Whether sorting would make a formula look at other cells: it names one by an address whose row is not fixed and which
 * is not in the formula's own row. Excel changes such addresses when it sorts.
 *
 * @param row the formula's own row, counted from zero.
 * @example looksElsewhere('=Output!B7', 5) // true
 * @example looksElsewhere('=Output!B$7+D6', 5) // false
 */
export function looksElsewhere(formula: string, row: number): boolean {
  return [...withoutTexts(formula).matchAll(address)].some(({ groups }) => {
    const { sheet, fixed, number } = groups ?? {};
    if (fixed === '$') return false;
    return sheet !== undefined || Number(number) !== row + 1;
  });
}

/** An address: its sheet, and whether its row is fixed. Names and functions that look alike have a letter or a bracket behind. */
const address =
  /(?<![\w.$'])(?<sheet>(?:'(?:[^']|'')+'|[\p{L}\w.]+)!)?\$?[A-Z]{1,3}(?<fixed>\$?)(?<number>\d{1,7})(?![\w.(!])/giu;

/** Texts and references to tables hold no addresses. */
function withoutTexts(formula: string): string {
  let plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\[[^[\]]*\]/g, '');
  }
  return plain;
}
