import type { Direction, Limits } from './kpi';
import { readTypedNumber } from './typedNumber';
import { folded } from './foldedText';

/** What a target that somebody typed as a text says, or why nobody can tell. */
export type LimitText =
  | {
      readonly kind: 'limit';
      /** `null` where the text gives a number and no direction: `50 new customers`. */
      readonly direction: Direction | null;
      readonly limits: Limits;
      /** `%`, a word such as `days`, or empty. */
      readonly unit: string;
    }
  | { readonly kind: 'unreadable'; readonly reason: LimitTextProblem };

/** `ambiguousNumber`: `1.000` may be one or a thousand. `severalNumbers`: no range, and more than one number. */
export type LimitTextProblem = 'empty' | 'noNumber' | 'ambiguousNumber' | 'severalNumbers';

const NUMBER = String.raw`[+−-]?\d(?:[\d.,'’\s]*\d)?`;
const RANGE = new RegExp(
  String.raw`^(.*?)(${NUMBER})\s*(?:%|°C)?\s*(?:–|—|-|\.\.\.?|…|to|bis|à|a|and|und|et|y)\s*(${NUMBER})(.*)$`,
  'iu',
);
const AROUND = new RegExp(String.raw`^(.*?)(${NUMBER})\s*%?\s*(?:±|\+\/-)\s*(${NUMBER})(.*)$`, 'u');
const OUT_OF = new RegExp(
  String.raw`^(.*?)(${NUMBER})\s*(?:\/|out of|of|von|sur|de|sobre)\s*(${NUMBER})(.*)$`,
  'iu',
);
const SINGLE = new RegExp(String.raw`^(.*?)(${NUMBER})(.*)$`, 'su');

const ZERO = /^(zero|null|nul|cero|none|keine[rs]?|aucune?|ningun[oa]?|nil)\b\s*(.*)$/;

const AT_LEAST =
  /(≥|>=|=>|⩾|>|\b(at least|no less than|not less than|not below|more than|above|over|or more|or higher|mindestens|mind|wenigstens|nicht unter|mehr als|oder mehr|uber|minimum|minimal|min|mini|au moins|plus de|ou plus|superieure? a|al menos|por lo menos|minimo|mas de|o mas)\b\.?|\+$)/;

const AT_MOST =
  /(≤|<=|=<|⩽|<|\b(at most|no more than|not more than|up to|less than|fewer than|not above|below|under|or less|or fewer|or lower|hochstens|maximal|nicht mehr als|nicht uber|weniger als|oder weniger|unter|bis zu|bis|maximum|max|maxi|au plus|moins de|ou moins|inferieure? a|como maximo|a lo sumo|menos de|maximo|o menos|hasta)\b\.?)/;

/**
 * Reads a target as teams type it: `≥ 95 %`, `min. 95`, `max. 3`, `<5,5%`, `80–90`, `90 ± 2`, `8.5/10`, `zero`, in English,
 * German, French or Spanish. Percent are percent: `95 %` is 95. `<` counts as `≤`, since limits belong to the better colour.
 *
 * @example readLimitText('max. 3 days') // lower is better, target 3, unit 'days'
 */
export function readLimitText(text: string): LimitText {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return unreadable('empty');
  const zero = ZERO.exec(folded(typed));
  if (zero) return { kind: 'limit', direction: 'lower', limits: { target: 0 }, unit: unitOf(zero[2] ?? '') };
  return readRange(typed) ?? readOutOf(typed) ?? readSingle(typed);
}

function readRange(typed: string): LimitText | null {
  const range = RANGE.exec(typed);
  const around = AROUND.exec(typed);
  const [, , one = '', other = '', rest = ''] = around ?? range ?? [];
  if (one === '') return null;
  const [first, second] = [readTypedNumber(one), readTypedNumber(other)];
  if (first === 'ambiguous' || second === 'ambiguous') return unreadable('ambiguousNumber');
  if (first === null || second === null) return null;
  const [below, above] = around ? [first - second, first + second] : [first, second];
  if (below >= above || hasNumber(rest)) return unreadable('severalNumbers');
  const unit = unitOf(rest !== '' || !typed.includes('%') ? rest : '%');
  return { kind: 'limit', direction: 'inRange', limits: { target: below, upperTarget: above }, unit };
}

function readOutOf(typed: string): LimitText | null {
  const [, before = '', one = '', whole = '', rest = ''] = OUT_OF.exec(typed) ?? [];
  const [score, most] = [readTypedNumber(one), readTypedNumber(whole)];
  if (typeof score !== 'number' || typeof most !== 'number' || hasNumber(rest)) return null;
  const unit = `of ${most}${rest.trim() === '' ? '' : ` ${rest.trim()}`}`;
  return { kind: 'limit', direction: directionOf(`${before} ${rest}`), limits: { target: score }, unit };
}

function readSingle(typed: string): LimitText {
  const [, before = '', one = '', rest = ''] = SINGLE.exec(typed) ?? [];
  if (one === '') return unreadable('noNumber');
  if (hasNumber(rest)) return unreadable('severalNumbers');
  const target = readTypedNumber(one);
  if (target === 'ambiguous') return unreadable('ambiguousNumber');
  if (target === null) return unreadable('noNumber');
  const direction = directionOf(`${before} ${rest.trim()}`);
  return { kind: 'limit', direction, limits: { target }, unit: unitOf(rest) };
}

function directionOf(words: string): Direction | null {
  const plain = folded(words);
  const most = AT_MOST.exec(plain);
  const least = AT_LEAST.exec(plain);
  // "not more than" holds "more than", and "no less than" holds "less than": the longer words count.
  if (most && least) return most[0].length > least[0].length ? 'lower' : 'higher';
  if (most) return 'lower';
  return least ? 'higher' : null;
}

/** What stands behind the number, without words of direction; every way to say percent is `%`. */
function unitOf(rest: string): string {
  const cleaned = rest
    .replace(
      /^\s*(\+|or (more|less|fewer|higher|lower)|oder (mehr|weniger)|ou (plus|moins)|o (más|menos))/i,
      '',
    )
    .replace(/\b(min|max|mini|maxi|minimum|maximum)\b\.?/giu, '')
    .replace(/[()[\];:]/g, ' ')
    .trim();
  return /^(%|percent|per cent|prozent|pour cent|por ciento)$/i.test(cleaned) ? '%' : cleaned;
}

function hasNumber(text: string): boolean {
  return /\d/.test(text);
}

function unreadable(reason: LimitTextProblem): LimitText {
  return { kind: 'unreadable', reason };
}
