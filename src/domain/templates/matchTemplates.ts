import { otherNames } from './otherNames';
import type { KpiTemplate } from './template';
import { templates } from './templates';
import { withoutMarks } from '../foldedText';

/** A template whose name, or one of the names that teams give it, occurs in a text. */
export interface TemplateFit {
  readonly template: KpiTemplate;
  /** The share of the text's letters that the words of the name cover, up to 1. */
  readonly score: number;
}

/** Words that say nothing of what is measured. */
const fillers =
  /\b(rate|ratio|quote|taux|tasa|share|anteil|percent|prozent|number|anzahl|nombre|numero|of|in|the|for|de|des|der|die|das|du|la|le|les|el|los|las|und|and|et|y|per|pro|par|por|a|au|en)\b/g;

/**
 * The templates that fit what a team calls a KPI, in English, German, French or Spanish; the best first.
 *
 * @example matchTemplates('Liefertreue Werk Nord (%)')[0]?.template.id // 'on-time-delivery'
 */
export function matchTemplates(name: string): readonly TemplateFit[] {
  const words = wordsOf(name);
  const letters = words.join('').length;
  if (letters === 0) return [];
  return templates
    .map((template) => ({ template, score: coveredLetters(template, words) / letters }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

/** The most letters that one name of the template covers; all words of the name have to occur. */
function coveredLetters(template: KpiTemplate, words: readonly string[]): number {
  const names = [wordsOf(template.name), ...(otherNames[template.id] ?? []).map((name) => name.split(' '))];
  return Math.max(...names.map((stems) => coveredBy(stems, words)));
}

/** German joins words, so a beginning of a word is looked for inside words too, where it is long enough to mean something. */
function coveredBy(stems: readonly string[], words: readonly string[]): number {
  const found = stems.map((stem) =>
    words.find((word) => word.startsWith(stem) || (stem.length >= 5 && word.includes(stem))),
  );
  if (found.some((word) => word === undefined)) return 0;
  // A stem stands for its word: "deliver" for "deliveries"; in a long joined word it stands for itself.
  return new Set(found).size < found.length
    ? stems.join('').length
    : stems.reduce((sum, stem, index) => sum + lettersFor(stem, found[index] ?? ''), 0);
}

function lettersFor(stem: string, word: string): number {
  return word.startsWith(stem) && word.length - stem.length <= 5 ? word.length : stem.length;
}

function wordsOf(text: string): readonly string[] {
  const plain = withoutMarks(text)
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/\([^)]*\)/g, (inner) => ` ${inner.slice(1, -1)} `)
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const meaning = plain.replace(fillers, ' ').trim();
  return (meaning === '' ? plain : meaning).split(/\s+/).filter(Boolean);
}
