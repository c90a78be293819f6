import { firstDayOf } from '../domain/day';
import type { Kpi, LimitName } from '../domain/kpi';
import { limitsInForce, type LimitStep } from '../domain/limits';
import type { Month } from '../domain/month';
import { BLANK, formula, number, text, type CellInput } from './cell';
import type { MeasureEntries } from './model';
import type { TableColumn, TableRow } from './types';
import { BETTER_WORD, FREQUENCY_WORD, LIMIT_WORD, RULE_WORD } from './words';

/** A row in which typed columns hold the given cells and formula columns their formulas. */
export function rowOf(columns: readonly TableColumn[], cells: Readonly<Record<string, CellInput>>): TableRow {
  return {
    cells: columns.map(({ header, content }) => {
      const given = cells[header];
      if (given !== undefined && content.kind !== 'calculated') return given;
      return content.kind === 'typed' ? BLANK : formula(content.formula);
    }),
  };
}

/** A KPI as the register describes it. A multiplier of 1 is left empty. */
export function registerRow(columns: readonly TableColumn[], kpi: Kpi): TableRow {
  return rowOf(columns, {
    ID: text(kpi.id),
    KPI: text(kpi.name),
    Clause: text(kpi.clause),
    Process: text(kpi.process),
    Owner: text(kpi.owner),
    Unit: text(kpi.unit),
    Better: text(BETTER_WORD[kpi.better]),
    Multiplier: number(kpi.multiplier === 1 ? undefined : kpi.multiplier),
    'Year to date': text(RULE_WORD[kpi.yearToDate]),
    Frequency: text(FREQUENCY_WORD[kpi.frequency]),
    'Due days': number(kpi.dueDays),
    'Review input': text(kpi.reviewInput),
    'Data source': text(kpi.dataSource),
    'Active from': number(kpi.activeFrom && firstDayOf(kpi.activeFrom)),
    'Active to': number(kpi.activeTo && firstDayOf(kpi.activeTo)),
  });
}

/** One row for each measure of a KPI. */
export function dataRows(
  columns: readonly TableColumn[],
  kpi: Kpi,
  months: readonly Month[],
  entries: readonly MeasureEntries[] = [],
): readonly TableRow[] {
  return kpi.measures.map((measure, index) =>
    rowOf(columns, {
      ID: text(kpi.id),
      Measure: text(measure.name),
      Role: text(measure.role),
      ...Object.fromEntries(months.map((month) => [month, entries[index]?.[month] ?? BLANK])),
    }),
  );
}

/**
 * One row for each limit that the KPI can use. The first month is typed; a later one only where another step begins in it
 * and changes the limit, so that every other month keeps following the month before.
 */
export function targetRows(
  columns: readonly TableColumn[],
  kpi: Kpi,
  months: readonly Month[],
  steps: readonly LimitStep[],
): readonly TableRow[] {
  return limitNames(kpi, months, steps).map((name) => {
    const inForce = months.map((month) => limitsInForce(steps, month)[name]);
    const decided = months.flatMap((month, index) =>
      index === 0 || inForce[index] !== inForce[index - 1] ? [[month, number(inForce[index])] as const] : [],
    );
    return rowOf(columns, {
      ID: text(kpi.id),
      Limit: text(LIMIT_WORD[name]),
      ...Object.fromEntries(decided),
    });
  });
}

function limitNames(kpi: Kpi, months: readonly Month[], steps: readonly LimitStep[]): readonly LimitName[] {
  const all: readonly LimitName[] = ['target', 'amber', 'upperTarget', 'upperAmber'];
  if (kpi.better === 'inRange') return all;
  const used = (name: LimitName) => months.some((month) => limitsInForce(steps, month)[name] !== undefined);
  return all.filter((name) => name === 'target' || name === 'amber' || used(name));
}
