import { ERRORS, rvNumber } from '../../excelts';
import type { FunctionDescriptor, RuntimeValue } from '../../excelts';
import { BLANK_KIND, firstScalar, NUMBER, STRING } from '../values';
import { numberOf } from './numberOf';
import { asArray } from './shapes';

/** NETWORKDAYS.INTL and WORKDAY.INTL, also with weekends as a text (`"0000011"`: Saturday and Sunday), which ExcelTS takes for a number. */
export const workdayFunctions: readonly FunctionDescriptor[] = [
  { name: 'NETWORKDAYS.INTL', minArity: 2, maxArity: 4, invoke: (args) => withDays(args, daysBetween) },
  { name: 'WORKDAY.INTL', minArity: 2, maxArity: 4, invoke: (args) => withDays(args, dayAfter) },
];

type IsFree = (serial: number) => boolean;

function withDays(
  args: readonly RuntimeValue[],
  compute: (first: number, second: number, isFree: IsFree) => RuntimeValue,
): RuntimeValue {
  const [first = ERRORS.VALUE, second = ERRORS.VALUE, weekend, holidays] = args;
  const start = numberOf(first);
  if (typeof start !== 'number') return start;
  const end = numberOf(second);
  if (typeof end !== 'number') return end;
  const free = weekendOf(weekend);
  if (!Array.isArray(free)) return free;
  const festive = new Set<number>();
  for (const value of holidays === undefined ? [] : asArray(holidays).rows.flat()) {
    if (value.kind === BLANK_KIND) continue;
    const day = numberOf(value);
    if (typeof day !== 'number') return day;
    festive.add(Math.floor(day));
  }
  return compute(
    Math.floor(start),
    Math.trunc(end),
    (day) => free[weekday(day)] === true || festive.has(day),
  );
}

/** Monday is 0. Serial number 2 is Monday, January 2nd 1900. */
function weekday(serial: number): number {
  return (((serial - 2) % 7) + 7) % 7;
}

/** Which days of the week are free, Monday first. */
function weekendOf(argument: RuntimeValue | undefined): boolean[] | RuntimeValue {
  const value = argument === undefined ? rvNumber(1) : firstScalar(argument);
  if (value.kind === STRING) {
    if (!/^[01]{7}$/u.test(value.value)) return ERRORS.VALUE;
    return [...value.value].map((digit) => digit === '1');
  }
  const code =
    value.kind === BLANK_KIND ? 1 : value.kind === NUMBER ? Math.trunc(value.value) : numberOf(value);
  if (typeof code !== 'number') return code;
  const free =
    code >= 1 && code <= 7
      ? [(code + 4) % 7, (code + 5) % 7]
      : code >= 11 && code <= 17
        ? [(code + 2) % 7]
        : null;
  return free === null ? ERRORS.NUM : [0, 1, 2, 3, 4, 5, 6].map((day) => free.includes(day));
}

function daysBetween(start: number, end: number, isFree: IsFree): RuntimeValue {
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day++) if (!isFree(day)) count++;
  return rvNumber(start <= end ? count : -count);
}

function dayAfter(start: number, days: number, isFree: IsFree): RuntimeValue {
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += Math.sign(days);
    if (!isFree(day)) left--;
    // Off the calendar: no day of such a week is a working day.
    if (day < 0 || day > 2958465) return left === Math.abs(days) ? ERRORS.VALUE : ERRORS.NUM;
  }
  return rvNumber(day);
}
