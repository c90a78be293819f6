import { folded } from '../../domain/foldedText';

/** Month names and abbreviations in English, German, French and Spanish, without accents; position says which month it is. */
const names: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'janv', 'janvier', 'ene', 'enero', 'janner', 'jaenner'],
  ['feb', 'february', 'februar', 'febr', 'feber', 'fev', 'fevr', 'fevrier', 'febrero'],
  ['mar', 'march', 'marz', 'maerz', 'mrz', 'mars', 'marzo'],
  ['apr', 'april', 'avr', 'avril', 'abr', 'abril'],
  ['may', 'mai', 'mayo'],
  ['jun', 'june', 'juni', 'juin', 'junio'],
  ['jul', 'july', 'juli', 'juil', 'juillet', 'julio'],
  ['aug', 'august', 'aout', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'set', 'setiembre'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre'],
  ['nov', 'november', 'novembre', 'noviembre'],
  ['dec', 'december', 'dez', 'dezember', 'decembre', 'dic', 'diciembre'],
];

const numberOfName = new Map(
  names.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

/** The month that a word names, 1 to 12, whatever its case, accents and closing point: 3 for `Mär.` */
export function monthNamed(word: string): number | undefined {
  return numberOfName.get(folded(word).replace(/\.$/, ''));
}
