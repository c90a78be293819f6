import { openInOldYear } from '../../../src/app/years/openInOldYear';
import {
  aKpiWorkbook,
  aRegisterRow,
  aTable,
  everyMonth,
  type WorkbookParts,
} from '../../support/aKpiWorkbook';
import { serialOf } from '../../support/oracle/months';

const filled = [
  { ID: 'OTD-01', Measure: 'Deliveries on time', Role: '+', ...everyMonth(2026, 9) },
  { ID: 'OTD-01', Measure: 'Deliveries due', Role: '÷', ...everyMonth(2026, 10) },
];

function findings(parts: WorkbookParts, today = serialOf(2027, 1, 5)) {
  const workbook = aKpiWorkbook({
    years: { 2026: { data: filled } },
    ...parts,
    names: { KPI_Today: today, ...parts.names },
  });
  const [old] = workbook.years;
  if (!old) throw new Error('The workbook has no year.');
  return openInOldYear(workbook, old, today);
}

const said = (parts: WorkbookParts, today?: number) =>
  findings(parts, today).map(({ what, place }) => [what, place?.address]);

describe('what is still open in an old year', () => {
  it('is nothing when every number is there', () => {
    expect(said({})).toEqual([]);
  });

  it('is each month that has ended with empty cells, whatever the reporting month is', () => {
    const data = filled.map((row) => ({ ...row, '2026-11': '', '2026-12': row.Role === '÷' ? '' : 9 }));
    expect(said({ years: { 2026: { data } } })).toEqual([
      ['2026-11: 2 cells are still empty.', 'N6'],
      ['2026-12: 1 cell is still empty.', 'O7'],
    ]);
    expect(said({ years: { 2026: { data } } }, serialOf(2026, 12, 10))).toEqual([
      ['The year is not over: its last month is 2026-12.', undefined],
      ['2026-11: 2 cells are still empty.', 'N6'],
    ]);
  });

  it('is no month of a KPI that was not in use', () => {
    const register = [aRegisterRow({ 'Active to': serialOf(2026, 10, 31) })];
    const data = filled.map((row) => ({ ...row, '2026-11': '', '2026-12': '' }));
    expect(said({ register, years: { 2026: { data } } })).toEqual([]);
  });

  it('is a month that is not closed, since the first one that a team closed', () => {
    const history = (...periods: readonly string[]) =>
      aTable(
        'KpiHistory',
        'KPI History',
        ['ID', 'Period'],
        periods.map((Period) => ({ ID: 'OTD-01', Period })),
      );
    expect(said({ tables: [history('2026-09', '2026-11')] })).toEqual([
      ['Not closed yet: 2026-10, 2026-12.', undefined],
    ]);
    expect(said({ tables: [history('2026-11', '2026-12')] })).toEqual([]);
  });

  it('is a KPI that somebody wrote into the register alone', () => {
    const register = [aRegisterRow(), aRegisterRow({ ID: 'OWN-01', KPI: 'Own' })];
    expect(said({ register })).toEqual([
      ['OWN-01, Own, has no rows for numbers in 2026, so it gets none in the new year.', undefined],
    ]);
  });

  it('is a start of the year in the settings that is not that of the sheets', () => {
    expect(said({ names: { KPI_YearStart: 4 } })).toEqual([
      ['The sheets of 2026 start in month 1, the settings say month 4.', 'B5'],
    ]);
  });
});
