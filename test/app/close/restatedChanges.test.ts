import { restatedChanges } from '../../../src/app/close/restatedChanges';
import { restatedFigures } from '../../../src/app/close/restatedFigures';
import { restatedFindings } from '../../../src/app/close/restatedFindings';
import { aHistory, aLog, scorecardOf } from '../../support/aHistory';
import { aKpiWorkbook, everyMonth, type WorkbookParts } from '../../support/aKpiWorkbook';
import { serialOf } from '../../support/oracle/months';

const corrected = scorecardOf([96, 'On target'], [97, 'On target']);
const asReported = scorecardOf([94, 'Watch'], [97, 'On target']);
const february = { Period: '2026-02', Value: 97, Status: 'On target', 'Status key': 'On target' };

function workbook(
  year: NonNullable<WorkbookParts['years']>[number],
  tables: WorkbookParts['tables'] = [aHistory([{}])],
) {
  return aKpiWorkbook({ years: { 2026: year }, tables });
}

const targets = (target: object) => [
  { ID: 'OTD-01', Limit: 'Target', ...everyMonth(2026, 95), ...target },
  { ID: 'OTD-01', Limit: 'Amber', ...everyMonth(2026, 90) },
];

describe('restated figures without a reason', () => {
  it('are none while closed months stand as they were reported', () => {
    expect(restatedChanges(workbook(asReported))).toEqual([]);
  });

  it('are none in a workbook that has closed nothing', () => {
    expect(restatedChanges(workbook(corrected, []))).toEqual([]);
  });

  it('name the value before and after, and the cell where it is typed', () => {
    expect(restatedChanges(workbook(corrected))).toEqual([
      {
        kind: 'value',
        kpiId: 'OTD-01',
        kpiName: 'On-time delivery',
        period: '2026-01',
        what: 'Value',
        before: 94,
        after: 96,
        place: { sheet: 'KPI Data 2026', address: 'D6' },
      },
    ]);
  });

  it('are explained by a row of the log with the value that stands there now', () => {
    const history = aHistory([{}]);
    const explained = workbook(corrected, [history, aLog([{ After: 96 }])]);
    expect(restatedChanges(explained)).toEqual([]);
    expect(restatedFigures(explained)[0]?.explanation).toMatchObject({
      when: serialOf(2026, 2, 12),
      reason: 'Two deliveries were booked twice.',
    });
    expect(restatedChanges(workbook(corrected, [history, aLog([{ After: 95 }])]))).toHaveLength(1);
    expect(
      restatedChanges(workbook(corrected, [history, aLog([{ After: 96, Period: '2026-02' }])])),
    ).toHaveLength(1);
  });

  it('hold nothing of months after the reporting month', () => {
    const tables = [aHistory([{ Period: '2026-04' }])];
    expect(restatedChanges(workbook(asReported, tables))).toEqual([]);
  });

  it('tell of a value that is gone, and of one that came late', () => {
    const year = scorecardOf(['', 'Not applicable'], [97, 'On target']);
    const tables = [aHistory([{}, { ...february, Value: '', Status: 'Late', 'Status key': 'Late' }])];
    expect(restatedChanges(workbook(year, tables)).map(({ before, after }) => [before, after])).toEqual([
      [94, ''],
      ['', 97],
    ]);
  });

  it('tell of a status that changed alone, in the words of the workbook', () => {
    const year = scorecardOf(['', 'Not applicable']);
    const tables = [aHistory([{ Value: '', Status: 'Late', 'Status key': 'Late' }])];
    expect(restatedChanges(workbook(year, tables))).toMatchObject([
      { what: 'Status', before: 'Late', after: 'Not applicable' },
    ]);
  });

  it('tell once of a limit of the first month that is another in all closed months', () => {
    const year = { ...asReported, targets: targets(everyMonth(2026, 96)) };
    const tables = [aHistory([{}, february])];
    expect(restatedChanges(workbook(year, tables))).toMatchObject([
      {
        period: '2026-01',
        what: 'Target',
        before: 95,
        after: 96,
        place: { sheet: 'KPI Targets 2026', address: 'C6' },
      },
    ]);
  });

  it('leave a new limit that begins in a month of its own to the list of limits', () => {
    const later = Object.fromEntries(Object.entries(everyMonth(2026, 96)).slice(1));
    const year = { ...asReported, targets: targets(later) };
    const tables = [aHistory([{}, february])];
    expect(restatedFigures(workbook(year, tables))).toHaveLength(1);
    expect(restatedChanges(workbook(year, tables))).toEqual([]);
  });

  it('tell of a reported limit that is taken back, though the limit before it was explained long ago', () => {
    const tables = [
      aHistory([{ ...february, Target: 97, 'Closed on': serialOf(2026, 3, 10) }]),
      aLog([{ Period: '2026-01', What: 'Target', After: 95, When: serialOf(2026, 1, 5) }]),
    ];
    expect(restatedChanges(workbook(asReported, tables))).toMatchObject([
      { period: '2026-02', what: 'Target', before: 97, after: 95 },
    ]);
  });

  it('are told of in one finding for each KPI, with the months', () => {
    const year = scorecardOf([96, 'On target'], [91, 'Watch']);
    const tables = [aHistory([{}, february])];
    expect(restatedFindings(workbook(year, tables))).toMatchObject([
      {
        severity: 'warning',
        what: 'OTD-01 is restated in 2026-01, 2026-02, and the log does not say why.',
        place: { sheet: 'KPI Data 2026', address: 'D6' },
      },
    ]);
  });
});

describe('a closed month whose KPI has left the scorecard', () => {
  it('is no change of a figure, and is a finding', () => {
    const gone = workbook({ scorecard: [] });
    expect(restatedChanges(gone)).toEqual([]);
    expect(restatedFindings(gone)).toMatchObject([
      {
        what: 'OTD-01 was reported in 2026-01, and the scorecard has no row for it any more.',
        place: { sheet: 'KPI History', address: 'M6' },
      },
    ]);
  });
});
