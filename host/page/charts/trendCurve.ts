import type { ChartTrendline } from '../../engine';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The curve of least squares through points, as Excel fits it; undefined where the points allow none. */
export function trendCurve(
  points: readonly Point[],
  { type, polynomialOrder, intercept }: Pick<ChartTrendline, 'type' | 'polynomialOrder' | 'intercept'>,
): ((x: number) => number) | undefined {
  switch (type) {
    case 'Linear':
      return polynomial(points, 1, intercept);
    case 'Polynomial':
      return polynomial(points, polynomialOrder, intercept);
    case 'Logarithmic': {
      if (points.some(({ x }) => x <= 0)) return undefined;
      const line = polynomial(
        points.map(({ x, y }) => ({ x: Math.log(x), y })),
        1,
        null,
      );
      return line && ((x) => line(Math.log(x)));
    }
    case 'Exponential': {
      if (points.some(({ y }) => y <= 0)) return undefined;
      const line = polynomial(
        points.map(({ x, y }) => ({ x, y: Math.log(y) })),
        1,
        intercept !== null && intercept > 0 ? Math.log(intercept) : null,
      );
      return line && ((x) => Math.exp(line(x)));
    }
    case 'Power': {
      if (points.some(({ x, y }) => x <= 0 || y <= 0)) return undefined;
      const line = polynomial(
        points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) })),
        1,
        null,
      );
      return line && ((x) => Math.exp(line(Math.log(x))));
    }
    case 'MovingAverage':
      return undefined;
  }
}

/** Least squares by the normal equations; a fixed intercept leaves the first coefficient out. */
function polynomial(
  points: readonly Point[],
  order: number,
  fixed: number | null,
): ((x: number) => number) | undefined {
  const powers = Array.from({ length: order + 1 }, (_, power) => power).slice(fixed === null ? 0 : 1);
  if (points.length < powers.length) return undefined;
  const sum = (value: (point: Point) => number) => points.reduce((total, point) => total + value(point), 0);
  const rows = powers.map((row) => [
    ...powers.map((column) => sum(({ x }) => x ** (row + column))),
    sum(({ x, y }) => (y - (fixed ?? 0)) * x ** row),
  ]);
  const coefficients = solve(rows);
  if (!coefficients) return undefined;
  return (x) =>
    powers.reduce((total, power, index) => total + (coefficients[index] ?? 0) * x ** power, fixed ?? 0);
}

/** Gauss with the largest pivot; each row ends with its right side. Undefined for dependent rows. */
function solve(rows: readonly (readonly number[])[]): number[] | undefined {
  const system = rows.map((row) => [...row]);
  const size = system.length;
  for (let step = 0; step < size; step += 1) {
    const best = system
      .map((row, index) => ({ index, pivot: Math.abs(row[step] ?? 0) }))
      .slice(step)
      .reduce((one, other) => (other.pivot > one.pivot ? other : one));
    const [pivotRow, swapped] = [system[best.index], system[step]];
    if (!pivotRow || !swapped || best.pivot < 1e-12) return undefined;
    system[best.index] = swapped;
    system[step] = pivotRow;
    for (const row of system) {
      if (row === pivotRow) continue;
      const factor = (row[step] ?? 0) / (pivotRow[step] ?? 1);
      for (let column = step; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  return system.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
