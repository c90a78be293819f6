import { monthsOfYear } from '../../src/domain/businessYear';
import { lastDayOf } from '../../src/domain/day';
import type { Kpi, Limits, MeasureRole } from '../../src/domain/kpi';
import type { LimitStep } from '../../src/domain/limits';
import { addMonths, type Month } from '../../src/domain/month';
import type { CellInput } from '../../src/layout/cell';
import type { WorkbookModel, YearModel } from '../../src/layout/model';
import { aKpi, aModel, measures } from './aModel';
import { Random } from './random';

/** What a generated cell is given, and what a reader finds in it. */
interface Entry {
  readonly input: CellInput;
  readonly found: number | string | boolean | null;
}

/** A workbook with everything that teams put into one, and what its data cells hold after calculation. */
export interface GeneratedModel {
  readonly model: WorkbookModel;
  /** By business year and KPI ID, one record for each measure. */
  readonly found: Readonly<Record<number, FoundByKpi>>;
}

type FoundByKpi = Readonly<Record<string, readonly Readonly<Record<Month, Entry['found']>>[]>>;

const ROLES: readonly (readonly MeasureRole[])[] = [
  ['='],
  ['='],
  ['+'],
  ['+', '-'],
  ['+', '+', '+'],
  ['+', '÷'],
  ['+', '÷'],
  ['+', '÷'],
  ['+', '-', '÷'],
  ['+', '+', '-', '÷'],
  ['+', '÷', '÷'],
  ['-', '÷'],
  ['+', '+', '+', '-', '-', '÷', '÷', '÷'],
  ['÷'],
  ['=', '='],
  ['=', '+'],
  ['=', '÷'],
];

const AWKWARD: readonly Entry[] = [
  { input: { kind: 'text', text: 'n/a' }, found: 'n/a' },
  { input: { kind: 'text', text: 'N/A' }, found: 'N/A' },
  { input: { kind: 'text', text: '95' }, found: '95' },
  { input: { kind: 'text', text: 'TBD' }, found: 'TBD' },
  { input: { kind: 'text', text: '-' }, found: '-' },
  { input: { kind: 'formula', formula: '=NA()' }, found: '#N/A' },
  { input: { kind: 'formula', formula: '=1/0' }, found: '#DIV/0!' },
  { input: { kind: 'formula', formula: '=""' }, found: '' },
  { input: { kind: 'formula', formula: '=40+2' }, found: 42 },
];

/** LibreOffice keeps logical values as numbers, so it cannot tell them from typed ones; Excel and the host's engine do. */
const LOGICAL: Entry = { input: { kind: 'formula', formula: '=1=1' }, found: true };

/** A number that ROUND(…,9) takes for the same, or just not. */
const NEIGHBOURS = [
  0,
  0,
  0,
  2 ** -46,
  -(2 ** -46),
  1e-10,
  -1e-10,
  4e-10,
  -4e-10,
  6e-10,
  -6e-10,
  2e-9,
  -2e-9,
  1e-6,
  -1e-6,
];

/** Business years of a workbook, newest last; now and then one is missing in between. */
const YEARS: readonly (readonly number[])[] = [
  [2026],
  [2026],
  [2026],
  [2025, 2026],
  [2025, 2026],
  [2024, 2025, 2026],
  [2024, 2026],
];

/**
 * A workbook of one to three business years and a few KPIs; the same seed gives the same one. Some KPIs are not yet there in
 * the older years, or were measured in another form.
 *
 * @param logicalValues whether TRUE may stand where a number should.
 */
export function generatedModel(
  seed: number,
  kpiCount: number,
  logicalValues: 'with logical values' | 'without logical values',
): GeneratedModel {
  const awkward = logicalValues === 'with logical values' ? [...AWKWARD, LOGICAL] : AWKWARD;
  const random = new Random(seed);
  const yearStartMonth = random.oneOf([1, 4, 7, 11]);
  const years = random.oneOf(YEARS);
  const months = years.flatMap((year) => monthsOfYear(year, yearStartMonth));
  const reportingMonth = addMonths(
    months[0] ?? '2026-01',
    random.whole(random.happens(0.2) ? -1 : months.length - 8, months.length + 1),
  );
  const today = lastDayOf(addMonths(reportingMonth, random.whole(-4, 1))) + random.whole(0, 20);
  const kpis = Array.from({ length: kpiCount }, (_, index) => generatedKpi(random, index, months));
  const limits = Object.fromEntries(kpis.map((kpi) => [kpi.id, generatedLimits(random, kpi, months)]));
  const generated = years.map((year) => {
    const inUse = year === 2026 ? kpis : kpis.flatMap((kpi) => inOlderYear(random, kpi));
    const ofYear = inUse.length > 0 ? inUse : kpis;
    const entries = ofYear.map((kpi) => [
      kpi.id,
      generatedEntries(random, kpi, limits[kpi.id] ?? [], monthsOfYear(year, yearStartMonth), awkward),
    ]);
    return { year, kpis: ofYear, entries: Object.fromEntries(entries) as EntriesByKpi };
  });
  return {
    model: aModel({
      yearStartMonth,
      years: generated.map(({ year, kpis: ofYear, entries }): YearModel => ({
        year,
        kpis: ofYear,
        limits,
        entries: pick(entries, 'input'),
      })),
      reportingMonth,
      today,
    }),
    found: Object.fromEntries(generated.map(({ year, entries }) => [year, pick(entries, 'found')])),
  };
}

type EntriesByKpi = Readonly<Record<string, readonly Readonly<Record<string, Entry>>[]>>;

function pick<Part extends keyof Entry>(entries: EntriesByKpi, part: Part) {
  return Object.fromEntries(
    Object.entries(entries).map(([id, perMeasure]) => [
      id,
      perMeasure.map((perMonth) =>
        Object.fromEntries(Object.entries(perMonth).map(([month, entry]) => [month, entry[part]])),
      ),
    ]),
  );
}

/** The KPI as an older year has it: mostly as it is now. */
function inOlderYear(random: Random, kpi: Kpi): readonly Kpi[] {
  if (random.happens(0.1)) return [];
  return [random.happens(0.15) ? { ...kpi, measures: measures(...random.oneOf(ROLES)) } : kpi];
}

function generatedKpi(random: Random, index: number, months: readonly Month[]): Kpi {
  const anyMonth = () => random.oneOf(months);
  const roles = random.happens(0.85) ? random.oneOf(ROLES.slice(0, 13)) : random.oneOf(ROLES);
  return aKpi({
    id: `${random.oneOf(['OTD', 'Rework rate', 'x', 'KPI.', 'Äö'])}-${index + 1}`,
    name: random.oneOf(['On-time delivery', '=1+1', "O'Brien & Sons <b>", '"quoted"']),
    unit: random.oneOf(['%', '%', 'points', 'days', '']),
    better: random.oneOf(['higher', 'higher', 'lower', 'lower', 'inRange']),
    multiplier: random.oneOf([100, 100, 1, 1, -1, 1000, 0.5]),
    yearToDate: random.oneOf([
      'ratioOfSums',
      'ratioOfSums',
      'sum',
      'mean',
      'last',
      'maximum',
      'minimum',
      'none',
    ]),
    frequency: random.oneOf(['monthly', 'monthly', 'monthly', 'quarterly', 'halfYearly', 'yearly']),
    dueDays: random.oneOf([0, 5, 10, 30]),
    measures: measures(...roles),
    ...(random.happens(0.15) ? { activeFrom: anyMonth() } : {}),
    ...(random.happens(0.15) ? { activeTo: anyMonth() } : {}),
  });
}

function generatedLimits(random: Random, kpi: Kpi, months: readonly Month[]): readonly LimitStep[] {
  const first = months[0] ?? '2026-01';
  const starts = [first, ...(random.happens(0.4) ? [random.oneOf(months)] : [])];
  return starts.map((from) => ({ from, limits: limitsOf(random, kpi) }));
}

function limitsOf(random: Random, kpi: Kpi): Limits {
  if (random.happens(0.1)) return {};
  const target = random.oneOf([95, 90, 33.3, 0, 0.3, 2.5, -4]);
  const width = random.oneOf([5, 1, 0.1, 0]);
  // Now and then on the wrong side, as teams do it.
  const worse = random.happens(0.1) ? -width : width;
  const amber = random.happens(0.2)
    ? {}
    : { amber: kpi.better === 'lower' ? target + worse : target - worse };
  if (kpi.better !== 'inRange') return { target, ...amber };
  return {
    ...(random.happens(0.1) ? {} : { target }),
    ...amber,
    ...(random.happens(0.1) ? {} : { upperTarget: target + 4 }),
    ...(random.happens(0.3) ? {} : { upperAmber: target + 4 + worse }),
  };
}

function generatedEntries(
  random: Random,
  kpi: Kpi,
  steps: readonly LimitStep[],
  months: readonly Month[],
  awkward: readonly Entry[],
): readonly Record<string, Entry>[] {
  const perMeasure: Record<string, Entry>[] = kpi.measures.map(() => ({}));
  for (const month of months) {
    if (random.happens(0.1)) continue;
    const limit = Object.values(random.oneOf(steps).limits)[0] ?? 1;
    // Value = limit, or a neighbour of it, for the plain forms; zeros; any small numbers for the rest.
    const onLimit = random.happens(0.4);
    const isZero = random.happens(0.05);
    kpi.measures.forEach(({ role }, index) => {
      const record = perMeasure[index];
      if (record === undefined || random.happens(0.04)) return;
      record[month] = random.happens(0.06)
        ? random.oneOf(awkward)
        : numberEntry(isZero ? 0 : partValue(random, kpi, role, onLimit ? limit : null));
    });
  }
  return perMeasure;
}

function partValue(random: Random, kpi: Kpi, role: MeasureRole, limit: number | null): number {
  if (role === '÷') return limit === null ? random.oneOf([0, 1, 3, 50, 100, 120, 0.7]) : 100;
  if (limit !== null) {
    const scale = kpi.measures.some((measure) => measure.role === '÷') ? 100 : 1;
    return ((limit + random.oneOf(NEIGHBOURS)) / kpi.multiplier) * scale;
  }
  return random.oneOf([0, 1, 2, 19, 47, 95, 100, 0.1, 0.2, 0.3, 33.3, -3, random.whole(0, 120)]);
}

function numberEntry(number: number): Entry {
  return { input: { kind: 'number', number }, found: number };
}
