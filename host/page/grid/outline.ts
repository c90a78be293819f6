/** Rows or columns that were grouped, so that they can be folded away. */
export interface OutlineGroup {
  readonly first: number;
  readonly last: number;
  /** 1 for the outermost groups. */
  readonly level: number;
  /** Folded: none of its lines is seen. */
  readonly collapsed: boolean;
}

/**
 * Finds the groups among the first `count` lines, outermost first.
 *
 * @example levels 0 1 1 2 1 0 give lines 1-4 at level 1 and line 3 at level 2
 */
export function outlineGroups(
  count: number,
  levelOf: (index: number) => number,
  isHidden: (index: number) => boolean,
): OutlineGroup[] {
  const levels = Array.from({ length: count }, (_, index) => levelOf(index));
  const deepest = levels.reduce((most, level) => Math.max(most, level), 0);
  const groups: OutlineGroup[] = [];
  for (let level = 1; level <= deepest; level++) {
    let first: number | undefined;
    for (let index = 0; index <= count; index++) {
      const isInside = (levels[index] ?? 0) >= level;
      if (isInside) first ??= index;
      else if (first !== undefined) {
        groups.push({ first, last: index - 1, level, collapsed: everyLine(first, index - 1, isHidden) });
        first = undefined;
      }
    }
  }
  return groups;
}

function everyLine(first: number, last: number, test: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index++) if (!test(index)) return false;
  return true;
}
