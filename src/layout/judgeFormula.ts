import { STATUS_KEY } from './words';
import { inRow, quoted } from './reference';

/** Formula texts that give the four limits; each counts as absent when it is not a number. */
export interface LimitTexts {
  readonly target: string;
  readonly amber: string;
  readonly upperTarget: string;
  readonly upperAmber: string;
}

const ON = quoted(STATUS_KEY.onTarget);
const WATCH = quoted(STATUS_KEY.watch);
const OFF = quoted(STATUS_KEY.offTarget);
const NO_TARGET = quoted(STATUS_KEY.noTarget);

/**
 * The formula text (without `=`) that judges a value as `evaluateStatus` does: limits belong to the better colour,
 * differences are compared after ROUND(…,9), and a missing amber limit leaves two colours.
 *
 * @param value formula text of a number.
 */
export function judgeFormula(value: string, limits: LimitTexts): string {
  const { target, amber, upperTarget, upperAmber } = limits;
  const atLeast = (low: string, high: string) => `ROUND(${high}-${low},9)>=0`;
  const orElse = (limit: string, fallback: string) => `IF(COUNT(${limit})=0,${fallback},${limit})`;

  const inRange =
    `IF(COUNT(${upperTarget})=0,${NO_TARGET},` +
    `IF(AND(${atLeast(target, value)},${atLeast(value, upperTarget)}),${ON},` +
    `IF(AND(${atLeast(orElse(amber, target), value)},${atLeast(value, orElse(upperAmber, upperTarget))}),${WATCH},${OFF})))`;

  const sign = `IF(${inRow('Better')}="Lower",-1,1)`;
  const reaches = (limit: string) => `ROUND(${sign}*(${value}-${limit}),9)>=0`;
  const oneSided = `IF(${reaches(target)},${ON},IF(COUNT(${amber})=0,${OFF},IF(${reaches(amber)},${WATCH},${OFF})))`;

  return `IF(COUNT(${target})=0,${NO_TARGET},IF(${inRow('Better')}="In range",${inRange},${oneSided}))`;
}

/** The word that the workbook shows for a status key; the key is a formula text such as `"Late"`. */
export function wordFormula(key: string): string {
  return `INDEX(KpiWords[Word],MATCH(${key},KpiWords[Status],0))`;
}
