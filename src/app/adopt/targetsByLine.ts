import type { MonthCell } from './readLines';

/** A line that is a KPI, with what tells it from others of its name. */
export interface LineOwner {
  readonly line: number;
  /** The name without regard to case. */
  readonly key: string;
  /** The merged group in which the line stands, such as a site; empty where there is none. */
  readonly group: string;
}

/** A line that holds the targets of the KPI whose name is its key. */
export interface TargetLine extends LineOwner {
  readonly cells: readonly MonthCell[];
}

/**
 * The targets of each KPI line by the line's number. Where sites share a name, targets belong to the line of their group, then to the
 * nearest one that has none yet, above before below. Targets for which no line is left are left out.
 */
export function targetsByLine(
  owners: readonly LineOwner[],
  targets: readonly TargetLine[],
): ReadonlyMap<number, readonly MonthCell[]> {
  const found = new Map<number, readonly MonthCell[]>();
  for (const target of targets) {
    const free = owners.filter(({ key, line }) => key === target.key && !found.has(line));
    const ofGroup = free.filter(({ group }) => group === target.group);
    const distance = ({ line }: LineOwner) => Math.abs(line - target.line);
    const [nearest] = [...(ofGroup.length > 0 ? ofGroup : free)].sort(
      (one, other) => distance(one) - distance(other) || one.line - other.line,
    );
    if (nearest) found.set(nearest.line, target.cells);
  }
  return found;
}
