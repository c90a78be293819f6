import { rvNumber } from '../../excelts';
import type { ScalarValue } from '../../excelts';
import { BLANK_KIND, BOOLEAN, ERROR, NUMBER, STRING } from '../values';

/** Whether a cell's value meets a condition of COUNTIF and its family. */
export type Meets = (value: ScalarValue) => boolean;

export interface Criterion {
  readonly meets: Meets;
  /** In lower case, the only text that meets the condition; null for every other kind of condition. */
  readonly onlyText: string | null;
}

/**
 * Reads a condition as Excel's COUNTIF, SUMIFS and AVERAGEIFS do: an optional operator, then what to compare with.
 *
 * A number is met by the number and by text that reads as that number; an order (`>`, `<=`) by numbers only, never by empty cells.
 * Text is compared without letter case, `*` and `?` stand for any text and any character, `~` takes that meaning away.
 * `""` is met by empty cells and empty text, `"="` by empty cells only, `"<>"` by all others. An empty cell as condition counts as 0.
 * https://support.microsoft.com/office/countifs-function-dda3dc6e-f74e-4aee-88bc-aa8c2a866842
 */
export function readCriterion(condition: ScalarValue): Criterion {
  const meets = readCondition(condition);
  if (condition.kind !== STRING) return { meets, onlyText: null };
  const text = condition.value.startsWith('=') ? condition.value.slice(1) : condition.value;
  const isPlain = text !== '' && !/^[<>]|[*?~]/u.test(text) && readOperand(text).kind === STRING;
  return { meets, onlyText: isPlain ? text.toLowerCase() : null };
}

function readCondition(condition: ScalarValue): Meets {
  if (condition.kind === BLANK_KIND) return equals(rvNumber(0));
  if (condition.kind !== STRING) return equals(condition);
  const [, operator = '', operand = ''] = /^(<>|<=|>=|<|>|=|)(.*)$/su.exec(condition.value) ?? [];
  if (operand === '') return readEmpty(operator);
  const target = readOperand(operand);
  switch (operator) {
    case '':
    case '=':
      return equals(target);
    case '<>': {
      const equal = equals(target);
      return (value) => !equal(value);
    }
    default:
      return ordered(operator, target);
  }
}

function readEmpty(operator: string): Meets {
  switch (operator) {
    case '':
      return (value) => value.kind === BLANK_KIND || (value.kind === STRING && value.value === '');
    case '=':
      return (value) => value.kind === BLANK_KIND;
    case '<>':
      return (value) => value.kind !== BLANK_KIND;
    default:
      return () => false;
  }
}

function readOperand(text: string): ScalarValue {
  const number = readNumber(text);
  if (number !== null) return rvNumber(number);
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: BOOLEAN, value: upper === 'TRUE' };
  return /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/u.test(upper)
    ? ({ kind: ERROR, code: upper } as ScalarValue)
    : { kind: STRING, value: text };
}

/** The number that a text shows, or null: decimals, exponents, a percent sign. */
export function readNumber(text: string): number | null {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/iu.exec(text);
  return match === null ? null : Number(match[1]) / (match[2] === '%' ? 100 : 1);
}

function equals(target: ScalarValue): Meets {
  switch (target.kind) {
    case NUMBER:
      return (value) =>
        value.kind === NUMBER
          ? value.value === target.value
          : value.kind === STRING && readNumber(value.value) === target.value;
    case BOOLEAN:
      return (value) => value.kind === BOOLEAN && value.value === target.value;
    case ERROR:
      return (value) => value.kind === ERROR && value.code === target.code;
    case STRING:
      return matchesText(target.value);
    default:
      return () => false;
  }
}

function ordered(operator: string, target: ScalarValue): Meets {
  const meets = (order: number): boolean => {
    if (order === 0) return operator === '<=' || operator === '>=';
    return operator.startsWith(order < 0 ? '<' : '>');
  };
  if (target.kind === NUMBER)
    return (value) => value.kind === NUMBER && meets(Math.sign(value.value - target.value));
  if (target.kind === BOOLEAN)
    return (value) => value.kind === BOOLEAN && meets(Number(value.value) - Number(target.value));
  if (target.kind !== STRING) return () => false;
  const text = target.value.toLowerCase();
  return (value) => {
    if (value.kind !== STRING) return false;
    const other = value.value.toLowerCase();
    return meets(other === text ? 0 : other < text ? -1 : 1);
  };
}

function matchesText(pattern: string): Meets {
  if (!/[*?~]/u.test(pattern)) {
    const text = pattern.toLowerCase();
    return (value) =>
      value.kind === STRING && (value.value === pattern || value.value.toLowerCase() === text);
  }
  const source = pattern.replace(/~[*?~]|[\s\S]/gu, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return part.slice(-1).replace(/[$()*+./?[\\\]^{|}-]/gu, '\\$&');
  });
  const expression = new RegExp(`^${source}$`, 'isu');
  return (value) => value.kind === STRING && expression.test(value.value);
}
