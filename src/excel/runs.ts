/** Whole numbers without a gap between them. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** `[4, 1, 2]` as `1 to 2` and `4 to 4`: neighbouring rows or columns are asked for at once. */
export function runs(numbers: readonly number[]): readonly Run[] {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted.reduce<readonly Run[]>((found, number) => {
    const last = found.at(-1);
    return last?.last === number - 1
      ? [...found.slice(0, -1), { first: last.first, last: number }]
      : [...found, { first: number, last: number }];
  }, []);
}
