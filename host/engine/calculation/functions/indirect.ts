import { ERRORS, rvString } from '../../excelts';
import type { RuntimeValue } from '../../excelts';
import { fromR1C1 } from '../../formulaR1C1';
import { BLANK_KIND, BOOLEAN, ERROR, firstScalar, NUMBER, STRING } from '../values';

const number = String.raw`(?:\[-?\d+\]|\d+)?`;
const part = `(?:R${number}C${number}|R${number}|C${number})`;
const inR1C1 = new RegExp(`^${part}(?::${part})?$`, 'iu');
const inA1 = /^\$?[a-z]{1,3}\$?\d+(?::|$)/iu;

/**
 * The text that INDIRECT is given, in A1 notation: `(text, whether it is A1, row, column)`, the last two those of the formula's own cell.
 * ExcelTS reads of R1C1 notation neither `RC[-1]` nor another sheet's name. A name stays as it is.
 */
export function referenceInA1(args: readonly RuntimeValue[]): RuntimeValue {
  const [text, isA1, row, column] = args.map(firstScalar);
  if (text === undefined || text.kind === ERROR) return text ?? ERRORS.VALUE;
  if (isA1?.kind === ERROR) return isA1;
  if (text.kind !== STRING || isA1 === undefined || !isOff(isA1)) return text;
  if (row?.kind !== NUMBER || column?.kind !== NUMBER) return ERRORS.REF;
  const written = text.value.trim();
  const place = written.lastIndexOf('!') + 1;
  const reference = written.slice(place);
  if (inA1.test(reference) && !inR1C1.test(reference)) return ERRORS.REF;
  if (!inR1C1.test(reference)) return text;
  const own = { row: row.value - 1, column: column.value - 1 };
  return rvString(fromR1C1(`=${written.slice(0, place)}${reference.toUpperCase()}`, own, 'refuse').slice(1));
}

function isOff(flag: ReturnType<typeof firstScalar>): boolean {
  return (
    flag.kind === BLANK_KIND ||
    (flag.kind === BOOLEAN && !flag.value) ||
    (flag.kind === NUMBER && flag.value === 0)
  );
}
