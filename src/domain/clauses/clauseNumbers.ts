import type { Edition } from '../kpi';

/** The numbers that both editions use. Without titles they are small enough for the pane's first screen. */
const shared = `
4 4.1 4.2 4.3 4.4 4.4.1 4.4.2
5 5.1 5.1.1 5.1.2 5.2 5.2.1 5.2.2 5.3
6 6.1 6.1.1 6.1.2 6.2 6.2.1 6.2.2 6.3
7 7.1 7.1.1 7.1.2 7.1.3 7.1.4 7.1.5 7.1.5.1 7.1.5.2 7.1.6 7.2 7.3 7.4 7.5 7.5.1 7.5.2 7.5.3 7.5.3.1 7.5.3.2
8 8.1 8.2 8.2.1 8.2.2 8.2.3 8.2.3.1 8.2.3.2 8.2.4 8.3 8.3.1 8.3.2 8.3.3 8.3.4 8.3.5 8.3.6
8.4 8.4.1 8.4.2 8.4.3 8.5 8.5.1 8.5.2 8.5.3 8.5.4 8.5.5 8.5.6 8.6 8.7 8.7.1 8.7.2
9 9.1 9.1.1 9.1.2 9.1.3 9.2 9.2.1 9.2.2 9.3 9.3.1 9.3.2 9.3.3
10 10.1 10.2 10.2.1 10.2.2`
  .trim()
  .split(/\s+/);

const byEdition: Readonly<Record<Edition, ReadonlySet<string>>> = {
  '2015': new Set([...shared, '10.3']),
  '2026': new Set([...shared, '6.1.3']),
};

/** Whether an edition has a clause of this number; spaces around it do not matter. */
export function isClause(edition: Edition, number: string): boolean {
  return byEdition[edition].has(number.trim());
}

/** The edition that a workbook does not follow. */
export function otherEdition(edition: Edition): Edition {
  return edition === '2015' ? '2026' : '2015';
}

/**
 * Whether a clause is another clause or lies under it: `8.5.1` is within `8.5` and `8`, `8.5` is not within
 * `8.5.1`, and `10.1` is not within `1`.
 */
export function isWithinClause(number: string, ancestor: string): boolean {
  return number === ancestor || number.startsWith(`${ancestor}.`);
}
