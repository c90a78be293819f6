import { BLANK, ERRORS, rvArrayRect } from '../../excelts';
import type { ArrayValue, RuntimeValue, ScalarValue } from '../../excelts';
import { firstScalar } from '../values';

/** Functions that see a referenced cell as an area: they ignore text and logical values in it, though not such values typed in. */
export const AREA_FUNCTIONS: ReadonlySet<string> = new Set(
  `SUM SUMSQ SUMPRODUCT PRODUCT AVERAGE AVERAGEA AVEDEV COUNT COUNTA COUNTBLANK MAX MAXA MIN MINA MEDIAN MODE MODE.SNGL MODE.MULT
   STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP DEVSQ SKEW SKEW.P KURT GEOMEAN HARMEAN LARGE SMALL PERCENTILE PERCENTILE.INC
   PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN AND OR XOR NPV IRR SUBTOTAL AGGREGATE
   SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS RANK RANK.EQ RANK.AVG`.split(/\s+/u),
);

/** Functions of single values, which over an area give an area (inside SUMPRODUCT and the like). ExcelTS takes the first value only. */
export const SCALAR_FUNCTIONS: readonly string[] =
  `ISNUMBER ISTEXT ISBLANK ISLOGICAL ISERROR ISERR ISNA ISNONTEXT ISEVEN ISODD NOT N
   ABS SIGN INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND MOD QUOTIENT POWER SQRT EXP LN LOG LOG10 CEILING FLOOR CEILING.MATH FLOOR.MATH
   EVEN ODD SIN COS TAN ASIN ACOS ATAN ATAN2 DEGREES RADIANS FACT COMBIN
   LEN LEFT RIGHT MID TRIM CLEAN UPPER LOWER PROPER SUBSTITUTE REPLACE FIND SEARCH REPT TEXT FIXED VALUE EXACT CODE CHAR UNICODE UNICHAR
   NUMBERVALUE DATE TIME YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM ISOWEEKNUM DATEVALUE TIMEVALUE DAYS DATEDIF
   EOMONTH EDATE`.split(/\s+/u);

/** A value as an array: a scalar becomes one row of one. */
export function asArray(value: RuntimeValue | undefined): ArrayValue {
  if (value !== undefined && 'rows' in value) return value;
  return rvArrayRect([[value === undefined ? BLANK : firstScalar(value)]], 1, 1);
}

/**
 * Applies a function of single values to the arguments at `positions`, element by element where they are arrays: single values and
 * single rows or columns repeat, what has no partner is #N/A. The other arguments are passed on whole.
 */
export function overElements(
  args: readonly RuntimeValue[],
  positions: (index: number) => boolean,
  compute: (args: RuntimeValue[]) => RuntimeValue,
): RuntimeValue {
  if (!args.some((arg, index) => isSpread(arg) && positions(index))) return compute([...args]);
  const arrays = args.map((arg, index) => (isSpread(arg) && positions(index) ? arg : null));
  const shaping = arrays.filter((array) => array !== null);
  const height = Math.max(...shaping.map((array) => array.height));
  const width = Math.max(...shaping.map((array) => array.width));
  const rows: ScalarValue[][] = [];
  for (let r = 0; r < height; r++) {
    const row: ScalarValue[] = [];
    for (let c = 0; c < width; c++) {
      const element = args.map((arg, index) => {
        const array = arrays[index];
        return array === null || array === undefined ? arg : elementOf(array, r, c);
      });
      row.push(element.includes(MISSING) ? ERRORS.NA : firstScalar(compute(element)));
    }
    rows.push(row);
  }
  const origin = shaping.find((array) => array.height === height && array.width === width) ?? shaping[0];
  return rvArrayRect(rows, height, width, origin?.originRow, origin?.originCol);
}

function isSpread(value: RuntimeValue): value is ArrayValue {
  return 'rows' in value && value.width * value.height > 1;
}

function elementOf(array: ArrayValue, row: number, column: number): ScalarValue {
  return array.rows[array.height === 1 ? 0 : row]?.[array.width === 1 ? 0 : column] ?? MISSING;
}

const MISSING: ScalarValue = { ...ERRORS.NA };
