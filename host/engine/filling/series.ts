import { columnOfDates, type DateUnit } from './dateSeries';
import { listPlaces, listWord } from './customLists';
import type { CellInput } from '../values';
import { isSameSeries, type NumberedText, readNumberedText, writeNumberedText } from './numberedText';
import type { SourceCell } from './sourceCell';
import { evenStep, growth, straightLine } from './trend';

/** How to fill: Office's `AutoFillType`, without `FlashFill`. */
export type FillType =
  | 'FillDefault'
  | 'FillCopy'
  | 'FillSeries'
  | 'FillFormats'
  | 'FillValues'
  | 'FillDays'
  | 'FillWeekdays'
  | 'FillMonths'
  | 'FillYears'
  | 'LinearTrend'
  | 'GrowthTrend';

/** What stands at a place of a series; the cells it starts from are at 0, 1, 2… */
export type Series = (place: number) => CellInput;

const dateUnits: Partial<Readonly<Record<FillType, DateUnit>>> = {
  FillDays: 'day',
  FillWeekdays: 'weekday',
  FillMonths: 'month',
  FillYears: 'year',
};

/**
 * How a run of neighbouring cells of one kind goes on; null where it is only copied.
 *
 * @param isAlone whether the run is a single cell and nothing else is selected in its line: a number is then copied.
 */
export function seriesOf(run: readonly SourceCell[], type: FillType, isAlone: boolean): Series | null {
  const [first] = run;
  if (!first || type === 'FillCopy' || type === 'FillFormats') return null;
  const numbers = run.flatMap(({ input }) => (typeof input === 'number' ? [input] : []));
  const unit = dateUnits[type];
  if (unit)
    return first.kind === 'date' || first.kind === 'number' ? columnOfDates(numbers, first, unit) : null;
  if (type === 'GrowthTrend') return numbers.length > 0 ? growth(numbers) : null;
  if (type === 'LinearTrend') return numbers.length > 0 ? straightLine(numbers) : null;
  switch (first.kind) {
    case 'number':
      return isAlone && type !== 'FillSeries' ? null : straightLine(numbers);
    case 'date':
      return columnOfDates(numbers, first);
    case 'time':
      return numbers.length === 1 ? (place) => (numbers[0] ?? 0) + place / 24 : straightLine(numbers);
    case 'list':
      return listSeries(run.map(({ input }) => String(input)));
    case 'numberedText':
      return textSeries(run.flatMap(({ input }) => readNumberedText(String(input)) ?? []));
    case 'other':
      return null;
  }
}

/** Whether two neighbours belong to one series. */
export function goTogether(one: SourceCell, other: SourceCell): boolean {
  if (one.kind !== other.kind || one.kind === 'other') return false;
  if (one.kind === 'list') return commonList([String(one.input), String(other.input)]) !== undefined;
  if (one.kind !== 'numberedText') return true;
  const texts = [readNumberedText(String(one.input)), readNumberedText(String(other.input))];
  const [a, b] = texts;
  return a !== undefined && a !== null && b !== undefined && b !== null && isSameSeries(a, b);
}

function commonList(words: readonly string[]): readonly string[] | undefined {
  const candidates = listPlaces(words[0] ?? '').map(({ list }) => list);
  return candidates.find((list) =>
    words.every((word) => listPlaces(word).some((place) => place.list === list)),
  );
}

function listSeries(words: readonly string[]): Series | null {
  const list = commonList(words);
  const [model = ''] = words;
  if (!list) return null;
  const places = words.map((word) => listPlaces(word).find((place) => place.list === list)?.index ?? 0);
  const steps = places.slice(1).map((index, at) => mod(index - (places[at] ?? 0), list.length));
  const [step = 1] = steps;
  if (steps.some((other) => other !== step)) return null;
  return (place) => listWord(list, (places[0] ?? 0) + place * step, model);
}

function textSeries(texts: readonly NumberedText[]): Series | null {
  const [model] = texts;
  const step = evenStep(texts.map(({ number }) => number));
  if (!model || step === null) return null;
  return (place) => writeNumberedText(model, model.number + place * step);
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
