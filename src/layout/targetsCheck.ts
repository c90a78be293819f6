import { yearOf, type Month } from '../domain/month';
import { REGISTER_TABLE, targetsTableName } from './names';
import { columnOf, columnsOf, inRow, quoted, rangeInRow } from './reference';
import { BETTER_WORD, LIMIT_WORD } from './words';

/** The text of a Check when a row has no fault. */
const GOOD = '""';
const ANY_NUMBER = '1E+300';

/**
 * The formulas that judge a row of `KpiTargets2026`. `Check` is empty or says what is wrong with the row; the helpers find
 * the KPI in the register and the row of the limit that this one has to agree with, once for all months. Each limit is
 * compared with its neighbour: an amber limit and an upper target with the target, an upper amber limit with the upper target.
 */
export function targetsCheckFormulas(months: readonly Month[]): Readonly<Record<string, string>> {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) throw new RangeError('targetsCheckFormulas: no months');
  const table = targetsTableName(yearOf(first));
  const own = rangeInRow(first, last);
  const partner = `INDEX(${columnsOf(table, first, last)},${inRow('Partner row')},0)`;
  // Text counts as greater than any number, and an empty text is not empty: both are kept out.
  const bothNumbers = [own, partner]
    .flatMap((cells) => [`(${cells}<>"")`, `(${cells}<${ANY_NUMBER})`])
    .join('*');
  const monthsWith = (condition: string) =>
    `=IF(${inRow('Partner row')}="",0,IFERROR(SUMPRODUCT(${bothNumbers}${condition}),0))`;
  return {
    Check: checkFormula(table, own),
    'Register row': `=IFERROR(MATCH(${inRow('ID')},${columnOf(REGISTER_TABLE, 'ID')},0),"")`,
    Better: `=IFERROR(INDEX(${columnOf(REGISTER_TABLE, 'Better')},${inRow('Register row')})&"","")`,
    'Partner row': `=IFERROR(MATCH(${inRow('ID')}&"|"&${partnerWord()},${columnOf(table, 'Key')},0),"")`,
    'Paired months': monthsWith(''),
    'Wrong months': wrongMonths(monthsWith, own, partner),
  };
}

/** The limit with which a row's limit has to agree. */
function partnerWord(): string {
  return (
    `IF(${isLimit('target')},${quoted(LIMIT_WORD.upperTarget)},` +
    `IF(${isLimit('upperAmber')},${quoted(LIMIT_WORD.upperTarget)},${quoted(LIMIT_WORD.target)}))`
  );
}

/** In how many months the row's limit stands on the wrong side of its partner. */
function wrongMonths(monthsWith: (condition: string) => string, own: string, partner: string): string {
  const without = (formula: string) => formula.slice(1);
  const above = without(monthsWith(`*(${own}>${partner})`));
  const below = without(monthsWith(`*(${own}<${partner})`));
  const amberBelow = `AND(${isLimit('amber')},OR(${isBetter('higher')},${isBetter('inRange')}))`;
  const mustNotBeBelow = `OR(AND(${isLimit('amber')},${isBetter('lower')}),AND(${isUpper()},${isBetter('inRange')}))`;
  return `=IF(${amberBelow},${above},IF(${mustNotBeBelow},${below},0))`;
}

function checkFormula(table: string, own: string): string {
  const knownLimit = Object.values(LIMIT_WORD)
    .map((word) => `${inRow('Limit')}=${quoted(word)}`)
    .join(',');
  const notInRange = `OR(${isBetter('higher')},${isBetter('lower')})`;
  const alone = `COUNT(${own})-${inRow('Paired months')}`;
  const wrong = inRow('Wrong months');
  const wrongText =
    `IF(${isLimit('upperTarget')},"Upper target is below the target",` +
    `IF(${isBetter('inRange')},${inRow('Limit')}&" is inside the range","Amber is better than the target"))`;
  const rangeEnd = `AND(${isBetter('inRange')},OR(${isLimit('target')},${isLimit('upperTarget')}))`;
  return `=${choose(
    [`AND(${inRow('ID')}="",${inRow('Limit')}="")`, GOOD],
    [`${inRow('Register row')}=""`, '"ID unknown"'],
    [`NOT(OR(${knownLimit}))`, '"Limit unknown"'],
    [`COUNTIF(${columnOf(table, 'Key')},${inRow('Key')})>1`, '"Limit twice"'],
    [`COUNT(${own})+COUNTIF(${own},"")<12`, '"Not a number"'],
    [`COUNT(${own})=0`, GOOD],
    [`AND(${isUpper()},${notInRange})`, `"Not used with "&${inRow('Better')}`],
    [`${wrong}>0`, `${wrongText}&" in "&${countOfMonths(wrong)}`],
    [`AND(${rangeEnd},${alone}>0)`, `"One end of the range is missing in "&${countOfMonths(alone)}`],
    [
      `AND(${isLimit('amber')},${notInRange},${alone}>0)`,
      `"Not used without a target, in "&${countOfMonths(alone)}`,
    ],
  )}`;
}

/** The text of the first case that holds; nothing when none does. */
function choose(...cases: readonly (readonly [condition: string, text: string])[]): string {
  return cases.reduceRight((otherwise, [condition, text]) => `IF(${condition},${text},${otherwise})`, GOOD);
}

function countOfMonths(expression: string): string {
  return `(${expression})&IF(${expression}=1," month"," months")`;
}

function isLimit(name: keyof typeof LIMIT_WORD): string {
  return `${inRow('Limit')}=${quoted(LIMIT_WORD[name])}`;
}

function isUpper(): string {
  return `OR(${isLimit('upperTarget')},${isLimit('upperAmber')})`;
}

function isBetter(direction: keyof typeof BETTER_WORD): string {
  return `${inRow('Better')}=${quoted(BETTER_WORD[direction])}`;
}
