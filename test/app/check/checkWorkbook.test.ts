import { checkReport, findTrouble } from '../../../src/app/check/checkWorkbook';
import type { CellOfTable } from '../../../src/app/workbookGateway';
import type { CheckFacts } from '../../../src/app/check/CheckFacts';
import { aCheck } from '../../support/aCheck';
import {
  aRegisterRow,
  monthHeaders,
  type TableRowCells,
  type WorkbookParts,
} from '../../support/aKpiWorkbook';

/** The data and the scorecard of a year in which January and February are on target and the rest is not due. */
const data = [
  { ID: 'OTD-01', Measure: 'Deliveries on time', Role: '+', '2026-01': 96, '2026-02': 48 },
  { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷', '2026-01': 100, '2026-02': 50 },
];

function scorecardRow(changes: TableRowCells = {}): TableRowCells {
  return {
    ID: 'OTD-01',
    '2026-01': 96,
    '2026-02': 96,
    ...Object.fromEntries(monthHeaders(2026).map((month) => [`${month} status`, 'Not due'])),
    '2026-01 status': 'On target',
    '2026-02 status': 'On target',
    '2026-03 status': 'Late',
    Status: 'Late',
    'Year to date': 96,
    'Year-to-date status': 'On target',
    ...changes,
  };
}

const report = (parts: WorkbookParts = {}, typed: readonly CellOfTable[] = []) =>
  reportOn(aCheck({ years: { 2026: { data, scorecard: [scorecardRow()] } }, ...parts }, { typed }));

const reportOn = (facts: CheckFacts) => checkReport(facts, findTrouble(facts));

/** What the check says of results; the small tables of these tests lack the working columns, of which others speak. */
const said = (parts: WorkbookParts = {}, typed: readonly CellOfTable[] = []) =>
  report(parts, typed)
    .findings.map(({ what }) => what)
    .filter((what) => !what.includes('has no column'));

describe('checkWorkbook', () => {
  it('counts the statuses of the reporting month', () => {
    expect(report()).toMatchObject({ kpis: 1, counts: { late: 1 } });
  });

  it('says nothing of results that follow the rule', () => {
    expect(said()).toEqual([]);
  });

  it('finds a month in which the scorecard shows another number or another status than the rule gives', () => {
    const scorecard = [scorecardRow({ '2026-01': 95, '2026-02 status': 'Watch' })];
    expect(said({ years: { 2026: { data, scorecard } } })).toEqual([
      'OTD-01, 2026-01: the scorecard shows 95 (On target), the rule gives 96 (On target).',
      'OTD-01, 2026-02: the scorecard shows 96 (Watch), the rule gives 96 (On target).',
    ]);
  });

  it('rounds the figures that it tells of, but never until they look equal', () => {
    const scorecard = [scorecardRow({ '2026-01': 95.12345678901234, '2026-02': 96.00001234567 })];
    expect(said({ years: { 2026: { data, scorecard } } })).toEqual([
      'OTD-01, 2026-01: the scorecard shows 95.12 (On target), the rule gives 96 (On target).',
      'OTD-01, 2026-02: the scorecard shows 96.00001 (On target), the rule gives 96 (On target).',
    ]);
  });

  it('takes numbers that differ in the last digits for equal', () => {
    const scorecard = [scorecardRow({ '2026-01': 96 + 1e-11 })];
    expect(said({ years: { 2026: { data, scorecard } } })).toEqual([]);
  });

  it('tells an overwritten formula once, with what stands there now', () => {
    const scorecard = [scorecardRow({ '2026-01': 99 })];
    const typed = [{ table: 'KpiScorecard2026', header: '2026-01', row: 0 }];
    expect(said({ years: { 2026: { data, scorecard } } }, typed)).toEqual([
      'OTD-01 on KPI Scorecard 2026, "2026-01": the formula was overwritten with "99".',
    ]);
  });

  it('tells a deleted formula, and leaves rows alone that are empty altogether', () => {
    const scorecard = [scorecardRow({ Status: '' }), {}];
    const typed = [
      { table: 'KpiScorecard2026', header: 'Status', row: 0 },
      { table: 'KpiScorecard2026', header: 'Status', row: 1 },
    ];
    expect(said({ years: { 2026: { data, scorecard } } }, typed)).toEqual([
      'OTD-01 on KPI Scorecard 2026, "Status": the formula was deleted.',
    ]);
  });

  it('finds text and errors where numbers belong, with the place', () => {
    const odd = [
      { ...data[0], '2026-05': 'about 3' },
      { ...data[1], '2026-06': '#DIV/0!', '2026-07': 'n/a' },
    ];
    const found = report({ years: { 2026: { data: odd, scorecard: [scorecardRow()] } } }).findings.filter(
      ({ place }) => place?.sheet === 'KPI Data 2026' && place.address !== 'A6',
    );
    expect(found.map(({ what, place }) => [what, place?.address])).toEqual([
      ['OTD-01, Deliveries on time, 2026-05: "about 3" is text, not a number.', 'H6'],
      ['OTD-01, Deliveries due, 2026-06: the cell shows #DIV/0!.', 'I7'],
    ]);
  });

  it('does not tell of wrong results where a word that no formula knows explains them', () => {
    const scorecard = [
      scorecardRow({
        '2026-01': '',
        '2026-02': '',
        '2026-01 status': 'Check',
        '2026-02 status': 'Check',
        '2026-03 status': 'Check',
      }),
    ];
    const register = [aRegisterRow({ Better: 'more' })];
    expect(said({ register, years: { 2026: { data, scorecard } } })).toEqual([
      'OTD-01: the column Better says "more".',
    ]);
  });
});
