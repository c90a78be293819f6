import { unexplainedLimits } from '../../../src/app/log/unexplainedLimits';
import {
  aKpiWorkbook,
  aTable,
  everyMonth,
  type TableRowCells,
  type YearParts,
} from '../../support/aKpiWorkbook';
import { serialOf } from '../../support/oracle/months';

const logHeaders = ['When', 'ID', 'Period', 'What', 'Before', 'After', 'Reason', 'Approved by'];

/** A target that is 95 and then, from the given month on, another. */
function aTarget(year: number, from: string, after: number | ''): TableRowCells {
  const months = everyMonth(year, 95);
  return {
    ID: 'OTD-01',
    Limit: 'Target',
    ...Object.fromEntries(
      Object.entries(months).map(([month, limit]) => [month, month < from ? limit : after]),
    ),
  };
}

function changesIn(years: Readonly<Record<number, YearParts>>, log: readonly TableRowCells[] = []) {
  const tables = log.length > 0 ? [aTable('KpiLog', 'KPI Log', logHeaders, log)] : [];
  return unexplainedLimits(aKpiWorkbook({ years, tables }));
}

const july = { targets: [aTarget(2026, '2026-07', 97)] };

describe('a limit that is not the one of the month before', () => {
  it('is a change without a reason while the log does not tell of it', () => {
    expect(changesIn({ 2026: july })).toEqual([
      {
        kind: 'limit',
        kpiId: 'OTD-01',
        kpiName: 'On-time delivery',
        period: '2026-07',
        what: 'Target',
        before: 95,
        after: 97,
        place: { sheet: 'KPI Targets 2026', address: 'I6' },
      },
    ]);
  });

  it.each<[string, TableRowCells, number]>([
    ['the same change', {}, 0],
    ['an ID and a word in other letters', { ID: 'otd-01', What: 'target' }, 0],
    ['the month as a date', { Period: serialOf(2026, 7, 1) }, 0],
    ['another limit', { What: 'Amber' }, 1],
    ['another month', { Period: '2026-08' }, 1],
    ['another number', { After: 96 }, 1],
    ['a number as text', { After: '97' }, 1],
    ['another KPI', { ID: 'OTD-02' }, 1],
  ])('is told of by a row of the log with %s, or is not', (_what, changes, left) => {
    const told = { ID: 'OTD-01', Period: '2026-07', What: 'Target', Before: 95, After: 97, ...changes };
    expect(changesIn({ 2026: july }, [told])).toHaveLength(left);
  });

  it('counts when it ends, and the log tells of that with an empty cell', () => {
    const ended = { 2026: { targets: [aTarget(2026, '2026-07', '')] } };
    expect(changesIn(ended)).toMatchObject([{ before: 95, after: '' }]);
    expect(changesIn(ended, [{ ID: 'OTD-01', Period: '2026-07', What: 'Target' }])).toEqual([]);
  });

  it('is looked for over the turn of the year, but not before the oldest year', () => {
    const next = { targets: [{ ID: 'OTD-01', Limit: 'Target', ...everyMonth(2027, 97) }] };
    expect(changesIn({ 2027: next })).toEqual([]);
    expect(changesIn({ 2026: {}, 2027: next })).toMatchObject([
      { period: '2027-01', what: 'Target', before: 95, after: 97, place: { address: 'C6' } },
      { period: '2027-01', what: 'Amber', before: 90, after: '' },
    ]);
  });

  it('is none where the year before did not have the KPI', () => {
    expect(changesIn({ 2026: { targets: [] }, 2027: {} })).toEqual([]);
    expect(changesIn({ 2026: { targets: null }, 2027: {} })).toEqual([]);
  });
});
