import { dateToExcel, ERRORS, lookupFunction, rvArrayRect, rvNumber } from '../../excelts';
import type { FunctionDescriptor, RuntimeValue } from '../../excelts';
import { COLUMNS_OF, LAST_SUM, REFERENCE_IN_A1, ROWS_OF, SPILL_OF } from '../rewriteBound';
import { firstScalar, NUMBER, STRING } from '../values';
import { conditionalFunctions } from './conditional';
import { count } from './count';
import { referenceInA1 } from './indirect';
import { match } from './lookup';
import { normalFunctions } from './normal';
import { fixed, lastSum, roundings } from './round';
import { text } from './text';
import { workdayFunctions } from './workdays';
import { overElements, SCALAR_FUNCTIONS } from './shapes';

const VOLATILE = ['TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'INFO'];

/** What the functions of a workbook ask of its calculator. */
export interface FunctionHost {
  readonly now: () => Date;
  readonly date1904: boolean;
  /** Called whenever a formula uses a function whose value changes by itself. */
  readonly noteVolatile: () => void;
  /** The area that the formula of a cell spills over (rows and columns count from 1); #REF! if it does not. */
  readonly spillAt: (sheet: string, row: number, column: number) => RuntimeValue;
  /** Called with what a function threw instead of giving an error value; ExcelTS itself would hide it behind #VALUE!. */
  readonly noteFailure: (error: unknown) => void;
}

/**
 * The functions that stand in for ExcelTS's own of the same name. ExcelTS asks for user functions before its own ones, and this map is
 * given to it as such; functions that the workbook registered come first.
 */
export function calculatorFunctions(
  host: FunctionHost,
  registered: Iterable<FunctionDescriptor>,
): ReadonlyMap<string, FunctionDescriptor> {
  const functions = new Map<string, FunctionDescriptor>();
  const add = (descriptor: FunctionDescriptor): void => {
    functions.set(descriptor.name, { ...descriptor, invoke: reporting(descriptor, host) });
  };
  for (const name of SCALAR_FUNCTIONS) {
    const stock = stockFunction(name);
    const compute = own.get(name)?.(stock.invoke) ?? stock.invoke;
    add({ ...stock, invoke: (args) => overElements(args, () => true, compute) });
  }
  for (const descriptor of [...conditionalFunctions, ...normalFunctions, ...workdayFunctions, count, match])
    add(descriptor);
  add({
    name: LAST_SUM,
    minArity: 3,
    maxArity: 3,
    invoke: (args) => overElements(args, (index) => index < 2, lastSum),
  });
  add({ name: SPILL_OF, minArity: 3, maxArity: 3, invoke: (args) => spillOf(args, host) });
  add({ name: REFERENCE_IN_A1, minArity: 4, maxArity: 4, invoke: referenceInA1 });
  for (const name of VOLATILE) {
    const stock = stockFunction(name);
    const compute = name === 'TODAY' || name === 'NOW' ? () => clockValue(name, host) : stock.invoke;
    add({
      ...stock,
      invoke: (args) => {
        host.noteVolatile();
        return compute(args);
      },
    });
  }
  add({
    name: ROWS_OF,
    minArity: 2,
    maxArity: 2,
    invoke: (args) => numbers(args, (list) => list.map((number) => [rvNumber(number)])),
  });
  add({
    name: COLUMNS_OF,
    minArity: 2,
    maxArity: 2,
    invoke: (args) => numbers(args, (list) => [list.map((number) => rvNumber(number))]),
  });
  for (const descriptor of registered) {
    const name = descriptor.name.toUpperCase();
    functions.set(name, { ...descriptor, name });
  }
  return functions;
}

type Compute = (args: RuntimeValue[]) => RuntimeValue;

/** Own versions of scalar functions, some of which lean on ExcelTS's. */
const own: ReadonlyMap<string, (stock: Compute) => Compute> = new Map([
  ...roundings.map(({ name, compute }) => [name, () => compute] as const),
  ['FIXED', fixed],
  ['TEXT', () => text],
]);

function spillOf(args: readonly RuntimeValue[], host: FunctionHost): RuntimeValue {
  const [sheet, row, column] = args.map(firstScalar);
  if (sheet?.kind !== STRING || row?.kind !== NUMBER || column?.kind !== NUMBER) return ERRORS.REF;
  return host.spillAt(sheet.value, row.value, column.value);
}

function reporting({ invoke }: FunctionDescriptor, host: FunctionHost): FunctionDescriptor['invoke'] {
  return (args) => {
    try {
      return invoke(args);
    } catch (error) {
      host.noteFailure(error);
      return ERRORS.CALC;
    }
  };
}

function stockFunction(name: string): FunctionDescriptor {
  const stock = lookupFunction(name);
  if (stock === undefined) throw new Error(`ExcelTS has no function ${name}.`);
  return stock;
}

/** Now as a serial number of the workbook's date system, in local time as Excel has it. */
function clockValue(name: 'TODAY' | 'NOW', { now, date1904 }: FunctionHost): RuntimeValue {
  const local = now();
  const asUtc = Date.UTC(
    local.getFullYear(),
    local.getMonth(),
    local.getDate(),
    local.getHours(),
    local.getMinutes(),
    local.getSeconds(),
  );
  const serial = dateToExcel(new Date(asUtc), date1904);
  return rvNumber(name === 'TODAY' ? Math.floor(serial) : serial);
}

function numbers(
  args: readonly RuntimeValue[],
  shape: (list: number[]) => ReturnType<typeof rvNumber>[][],
): RuntimeValue {
  const [first, last] = args.map(firstScalar);
  if (first?.kind !== NUMBER || last?.kind !== NUMBER) return ERRORS.VALUE;
  const rows = shape(Array.from({ length: last.value - first.value + 1 }, (_, index) => first.value + index));
  const isColumn = rows.length > 1;
  // The origin lets a single cell pick its own row or column, as implicit intersection does.
  return rvArrayRect(
    rows,
    rows.length,
    rows[0]?.length ?? 0,
    isColumn ? first.value : 1,
    isColumn ? 1 : first.value,
  );
}
