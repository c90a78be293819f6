/**
 * Excel's ROUND(x, 9): half away from zero. Differences are compared through it, so that 0.1 + 0.2 is not above 0.3.
 */
export function roundTo9(difference: number): number {
  const magnitude = Math.abs(difference);
  // Beyond 2^53 / 1e9 a double has no ninth decimal left to round.
  if (magnitude >= 9_007_199) return difference;
  return (Math.sign(difference) * Math.floor(magnitude * 1e9 + 0.5)) / 1e9;
}
