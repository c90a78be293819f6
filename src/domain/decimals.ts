import { roundTo9 } from './tolerance';

const MOST = 9;

/**
 * With how many decimals to show figures side by side, such as a value as it was reported and as it is now: few enough to read,
 * enough that figures that differ never look equal. A figure with up to three decimals, as people type them, keeps them all;
 * a longer one, as divisions give them, gets two, or three digits where it is below 1. 0 to 9.
 *
 * @example decimalsToTellApart([96.589975349, 90.427280197]) // 2
 */
export function decimalsToTellApart(figures: readonly number[]): number {
  let decimals = Math.max(0, ...figures.map(usefulDecimals));
  const different = new Set(figures.map(roundTo9)).size;
  const looksLess = () => new Set(figures.map((figure) => figure.toFixed(decimals))).size < different;
  while (decimals < MOST && looksLess()) decimals += 1;
  return decimals;
}

function usefulDecimals(figure: number): number {
  for (let decimals = 0; decimals <= 3; decimals += 1) {
    if (roundTo9(Number(figure.toFixed(decimals)) - figure) === 0) return decimals;
  }
  const magnitude = Math.abs(figure);
  return magnitude >= 1 ? 2 : Math.min(MOST, 2 - Math.floor(Math.log10(magnitude)));
}
