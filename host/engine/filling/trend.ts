/** A value for each place in a series; the given ones are at 0, 1, 2… */
export type Trend = (place: number) => number;

/** The least-squares line through numbers, as Excel continues them; exact for an even series. */
export function straightLine(numbers: readonly number[]): Trend {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope =
    spread === 0
      ? 1
      : numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0) / spread;
  return (place) => tidy(mean + slope * (place - middle));
}

/** The curve of even growth through positive numbers; null where one is not positive. A single number stays. */
export function growth(numbers: readonly number[]): Trend | null {
  if (numbers.some((number) => number <= 0)) return null;
  if (numbers.length === 1) return () => numbers[0] ?? 0;
  const middle = (numbers.length - 1) / 2;
  const logs = numbers.map(Math.log);
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const spread = logs.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = logs.reduce((sum, log, index) => sum + (index - middle) * (log - mean), 0) / spread;
  return (place) => tidy(Math.exp(mean + slope * (place - middle)));
}

/** Whether all steps between numbers are the same: that step, else null. */
export function evenStep(numbers: readonly number[]): number | null {
  const [first = 0, second = first + 1] = numbers;
  const step = second - first;
  return numbers.every((number, index) => number === first + index * step) ? step : null;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
