import type { Area } from '../area';
import { cellsOf, intersect } from '../area';
import type { ConditionalTest, ScalePoint } from '../conditionalRule';
import type { Sheet } from '../Sheet';
import { type CellValue, isErrorValue } from '../values';

/** The numbers of a rule's areas in ascending order, and how often each value occurs. */
export interface AreaFacts {
  readonly numbers: readonly number[];
  readonly average: number;
  /** Of the numbers as a whole population. */
  readonly deviation: number;
  /** By `keyOf`. */
  readonly occurrences: ReadonlyMap<string, number>;
}

export function factsOf(sheet: Sheet, areas: readonly Area[]): AreaFacts {
  const numbers: number[] = [];
  const occurrences = new Map<string, number>();
  const used = sheet.usedArea();
  for (const area of areas) {
    const shown = used && intersect(area, used);
    if (!shown) continue;
    for (const { row, column } of cellsOf(shown)) {
      const value = sheet.value(row, column);
      if (typeof value === 'number') numbers.push(value);
      if (value !== null) occurrences.set(keyOf(value), (occurrences.get(keyOf(value)) ?? 0) + 1);
    }
  }
  numbers.sort((one, other) => one - other);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - average) ** 2, 0);
  return { numbers, average, deviation: Math.sqrt(squares / numbers.length), occurrences };
}

/** Texts are told apart without regard to case, as in Excel. */
export function keyOf(value: CellValue): string {
  if (isErrorValue(value)) return value.error;
  return `${typeof value} ${typeof value === 'string' ? value.toLowerCase() : String(value)}`;
}

/** Where a point lies on the scale of the numbers; null when a formula gives no number or there are no numbers. */
export function thresholdOf(
  point: ScalePoint,
  { numbers }: AreaFacts,
  evaluate: (formula: string) => CellValue,
): number | null {
  const lowest = numbers[0];
  const highest = numbers.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const given =
    point.value === null
      ? null
      : Number.isFinite(Number(point.value))
        ? Number(point.value)
        : evaluate(point.value);
  switch (point.type) {
    case 'lowestValue':
      return lowest;
    case 'highestValue':
      return highest;
    case 'automatic':
      return Math.min(0, lowest);
    case 'number':
    case 'formula':
      return typeof given === 'number' ? given : null;
    case 'percent':
      return typeof given === 'number' ? lowest + ((highest - lowest) * given) / 100 : null;
    case 'percentile':
      return typeof given === 'number' ? percentile(numbers, given / 100) : null;
  }
}

/** As PERCENTILE.INC: between two numbers the value is interpolated. */
function percentile(sorted: readonly number[], part: number): number {
  const place = Math.min(1, Math.max(0, part)) * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** The colour of a number between the colours of a scale. */
export function colorOnScale(
  number: number,
  stops: readonly { threshold: number; color: string }[],
): string | null {
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last) return null;
  if (number <= first.threshold) return first.color;
  for (let index = 1; index < stops.length; index += 1) {
    const [lower, upper] = [stops[index - 1], stops[index]];
    if (!lower || !upper || number > upper.threshold) continue;
    const width = upper.threshold - lower.threshold;
    return mix(lower.color, upper.color, width === 0 ? 1 : (number - lower.threshold) / width);
  }
  return last.color;
}

function mix(one: string, other: string, part: number): string {
  const channel = (color: string, start: number) => parseInt(color.slice(start, start + 2), 16);
  const mixed = [1, 3, 5].map((start) =>
    Math.round(channel(one, start) + (channel(other, start) - channel(one, start)) * part),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Which icon a number gets: the highest whose threshold it reaches, 0 the lowest. */
export function iconIndex(
  number: number,
  thresholds: readonly (number | null)[],
  test: Extract<ConditionalTest, { type: 'iconSet' }>,
): number {
  let index = 0;
  thresholds.forEach((threshold, place) => {
    if (place === 0 || threshold === null) return;
    const reached =
      test.thresholds[place]?.comparison === 'GreaterThan' ? number > threshold : number >= threshold;
    if (reached) index = place;
  });
  return test.reverse ? thresholds.length - 1 - index : index;
}
