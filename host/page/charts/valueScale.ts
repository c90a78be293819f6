/** The ends and the step of a value axis. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** What the model fixes; null is Excel's choice. */
export interface FixedScale {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
}

/**
 * Chooses a scale as Excel does: the axis starts at zero unless all values lie in the upper sixth, a twentieth of room is
 * left beyond the values, and steps are 1, 2 or 5 times a power of ten.
 *
 * @param length of the axis in pixels: a step takes at least 28.
 * @see https://peltiertech.com/how-excel-calculates-automatic-chart-axis-limits/
 */
export function valueScale(values: readonly number[], fixed: FixedScale, length: number): ValueScale {
  const lowest = values.reduce((low, value) => Math.min(low, value), Infinity);
  const highest = values.reduce((high, value) => Math.max(high, value), -Infinity);
  const [low, high] = Number.isFinite(lowest) ? [lowest, highest] : [0, 1];
  const minimum = fixed.minimum ?? automaticMinimum(low, fixed.maximum ?? high);
  const maximum = fixed.maximum ?? automaticMaximum(fixed.minimum ?? low, high, minimum);
  const steps = Math.max(2, Math.floor(length / 28));
  const majorUnit = fixed.majorUnit ?? niceStep((maximum - minimum) / Math.min(steps, 10));
  return {
    minimum: fixed.minimum ?? roundTo(Math.floor(minimum / majorUnit + 1e-9) * majorUnit),
    maximum: fixed.maximum ?? roundTo(Math.ceil(maximum / majorUnit - 1e-9) * majorUnit),
    majorUnit,
  };
}

function automaticMinimum(low: number, high: number): number {
  if (low >= 0) return high > 0 && (high - low) / high <= 1 / 6 && high !== low ? low - (high - low) / 2 : 0;
  return high <= 0 && (high - low) / -low <= 1 / 6 && high !== low
    ? low - (high - low) / 20
    : low - (Math.max(high, 0) - low) / 20;
}

function automaticMaximum(low: number, high: number, minimum: number): number {
  if (high > 0) return high + (high - Math.max(minimum, Math.min(low, 0))) / 20;
  if (low === high && high === 0) return 1;
  return (high - low) / -low <= 1 / 6 && high !== low ? high + (high - low) / 2 : 0;
}

function niceStep(raw: number): number {
  if (!(raw > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= raw * 0.999999) ?? 10;
  return roundTo(step * power);
}

/** Takes away what binary fractions add: 0.30000000000000004 becomes 0.3. */
const roundTo = (value: number) => Number(value.toPrecision(12));
