import type { Month } from '../../../src/domain/month';
import { RowReader } from '../../../src/app/model/RowReader';
import type { TargetCellsOfYear } from '../../../src/app/targets/kpiTargets';
import { planLimit, type Limit, type LimitPlan } from '../../../src/app/targets/planLimit';
import { aTable, monthHeaders } from '../../support/aKpiWorkbook';

/** A year in which the target was decided in the given months; the first month is 95 unless it says otherwise. */
function aYear(year: number, decided: Readonly<Record<string, Limit>> | null = {}): TargetCellsOfYear {
  const months = monthHeaders(year) as readonly Month[];
  const typed: Readonly<Record<string, Limit>> = { [`${year}-01`]: 95, ...decided };
  const cells: (number | '')[] = [];
  for (const month of months) cells.push(month in typed ? (typed[month] ?? '') : (cells.at(-1) ?? ''));
  const table = aTable(`KpiTargets${year}`, `KPI Targets ${year}`, months, []);
  const target = {
    row: new RowReader(table, cells, 0),
    decided: new Set(Object.keys(typed) as Month[]),
  };
  return {
    tables: { year, data: undefined, targets: table, scorecard: undefined },
    table,
    months,
    rows: {
      target: decided ? target : undefined,
      amber: undefined,
      upperTarget: undefined,
      upperAmber: undefined,
    },
  };
}

function from(
  month: Month,
  limit: Limit,
  years: readonly TargetCellsOfYear[],
  intoLaterYears = false,
): LimitPlan {
  return planLimit(
    years,
    { name: 'target', decided: new Map([[month, limit]]), following: new Set() },
    intoLaterYears,
  );
}

const writesOf = ({ writes }: LimitPlan) => writes.map(({ month, content }) => [month, content]);
const after = ({ months }: LimitPlan, month: string) => months.find((one) => one.month === month)?.after;

describe('a limit that changes from a month on', () => {
  it('is written into that month alone; later months follow, earlier ones stay', () => {
    const plan = from('2026-07', 97, [aYear(2026)]);
    expect(writesOf(plan)).toEqual([['2026-07', 97]]);
    expect(['2026-01', '2026-06', '2026-07', '2026-12'].map((month) => after(plan, month))).toEqual([
      ...[95, 95, 97, 97],
    ]);
    expect(plan.steps).toEqual([{ month: '2026-07', before: 95, after: 97 }]);
  });

  it('leaves a limit that was typed in a later month, and says so', () => {
    const plan = from('2026-07', 97, [aYear(2026, { '2026-10': 96 })]);
    expect(writesOf(plan)).toEqual([['2026-07', 97]]);
    expect(plan.stays).toEqual([{ month: '2026-10', before: 96, after: 96 }]);
    expect(after(plan, '2026-12')).toBe(96);
  });

  it('ends with an empty cell, and is no change where it is like that already', () => {
    const ended = from('2026-07', undefined, [aYear(2026)]);
    expect(writesOf(ended)).toEqual([['2026-07', undefined]]);
    expect(after(ended, '2026-12')).toBeUndefined();
    expect(writesOf(from('2026-07', 95, [aYear(2026)]))).toEqual([]);
    expect(from('2026-07', 95, [aYear(2026)]).steps).toEqual([]);
  });

  it('corrects a step that is there', () => {
    const plan = from('2026-07', 96, [aYear(2026, { '2026-07': 97 })]);
    expect(writesOf(plan)).toEqual([['2026-07', 96]]);
    expect(plan.steps).toEqual([{ month: '2026-07', before: 97, after: 96 }]);
    const back = from('2026-07', 95, [aYear(2026, { '2026-07': 97 })]);
    expect(back.steps).toEqual([{ month: '2026-07', before: 97, after: 95 }]);
  });

  it('goes into the next year only when asked, and only where that starts as before', () => {
    const years = [aYear(2026), aYear(2027)];
    expect(from('2026-07', 97, years)).toMatchObject({ laterYears: [2027] });
    expect(after(from('2026-07', 97, years), '2027-01')).toBe(95);
    const carried = from('2026-07', 97, years, true);
    expect(writesOf(carried)).toEqual([
      ['2026-07', 97],
      ['2027-01', 97],
    ]);
    expect(carried.steps).toHaveLength(1);
    const own = from('2026-07', 97, [aYear(2026), aYear(2027, { '2027-01': 98 })], true);
    expect(own.laterYears).toEqual([]);
    expect(own.stays).toEqual([{ month: '2027-01', before: 98, after: 98 }]);
  });

  it('gets a row where the KPI had none for it', () => {
    const plan = from('2026-07', 97, [aYear(2026, null)]);
    expect(writesOf(plan)).toEqual([['2026-07', 97]]);
    expect(after(plan, '2026-06')).toBeUndefined();
    expect(after(plan, '2026-12')).toBe(97);
    expect(writesOf(from('2026-07', undefined, [aYear(2026, null)]))).toEqual([]);
  });
});

describe('a limit that moves along a path', () => {
  const path = (
    years: readonly TargetCellsOfYear[],
    points: readonly (readonly [Month, number])[],
    to: Month,
  ) => {
    const months = years.flatMap((year) => year.months);
    const [[first] = ['2026-01']] = points;
    const following = new Set(months.filter((month) => month >= first && month <= to));
    return planLimit(years, { name: 'target', decided: new Map(points), following }, false);
  };

  it('is written into its points; what was typed between them follows again', () => {
    const points = [
      ['2026-01', 90],
      ['2026-06', 92],
      ['2026-12', 94],
    ] as const;
    const plan = path([aYear(2026, { '2026-03': 95 })], points, '2026-12');
    expect(writesOf(plan)).toEqual([
      ['2026-01', 90],
      ['2026-03', 'follows'],
      ['2026-06', 92],
      ['2026-12', 94],
    ]);
    expect(after(plan, '2026-05')).toBe(90);
    expect(plan.steps.map(({ month }) => month)).toEqual(['2026-01', '2026-06', '2026-12']);
  });

  it('starts a year in between with the limit in force, since a first month follows nothing', () => {
    const points = [
      ['2026-11', 96],
      ['2027-02', 97],
    ] as const;
    const plan = path([aYear(2026), aYear(2027)], points, '2027-02');
    expect(writesOf(plan)).toEqual([
      ['2026-11', 96],
      ['2027-01', 96],
      ['2027-02', 97],
    ]);
    expect(plan.steps.map(({ month }) => month)).toEqual(['2026-11', '2027-02']);
  });

  it('tells the log of a month that keeps its limit and becomes a step', () => {
    const plan = path(
      [aYear(2026)],
      [
        ['2026-06', 94],
        ['2026-07', 95],
        ['2026-08', 96],
      ],
      '2026-08',
    );
    expect(plan.steps.map(({ month }) => month)).toEqual(['2026-06', '2026-07', '2026-08']);
  });
});
