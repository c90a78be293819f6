import { keyOf, readKpi } from '../../../src/app/model/readKpi';
import { RowReader } from '../../../src/app/model/RowReader';
import { aRegisterRow } from '../../support/aKpiWorkbook';
import { serialOf } from '../../support/oracle/months';

const read = (changes: Parameters<typeof aRegisterRow>[0] = {}) => {
  const cells = aRegisterRow(changes);
  return readKpi(new RowReader({ headers: Object.keys(cells) }, Object.values(cells), 0), []);
};

describe('readKpi', () => {
  it('reads a row of the register', () => {
    expect(read({ 'Active from': serialOf(2026, 2, 14), 'Active to': serialOf(2026, 11, 30) })).toEqual({
      id: 'OTD-01',
      name: 'On-time delivery',
      clause: '8.5.1',
      process: '',
      owner: 'Logistics',
      unit: '%',
      better: 'higher',
      multiplier: 100,
      yearToDate: 'ratioOfSums',
      frequency: 'monthly',
      dueDays: 10,
      reviewInput: '',
      dataSource: '',
      activeFrom: '2026-02',
      activeTo: '2026-11',
      measures: [],
    });
  });

  it('takes an empty multiplier for 1 and empty due days for 0', () => {
    expect(read({ Multiplier: '', 'Due days': '' })).toMatchObject({ multiplier: 1, dueDays: 0 });
  });

  it('takes words in any case, with spaces around them', () => {
    expect(read({ Better: ' in RANGE ', Frequency: 'half-YEARLY', 'Year to date': 'last' })).toMatchObject({
      better: 'inRange',
      frequency: 'halfYearly',
      yearToDate: 'last',
    });
  });

  it('falls back to the usual words for what it does not know', () => {
    expect(read({ Better: 'more', Frequency: 'weekly', 'Year to date': 'median' })).toMatchObject({
      better: 'higher',
      frequency: 'monthly',
      yearToDate: 'none',
    });
  });

  it.each(['2026-03', 'March 2026', '#N/A', true, 12, -5])(
    'takes %p for no month, as the formulas do',
    (cell) => {
      expect(read({ 'Active from': cell }).activeFrom).toBeUndefined();
    },
  );

  it('reads numbers in text columns as texts', () => {
    expect(read({ ID: 7, KPI: 2026, Clause: 8.5 })).toMatchObject({ id: '7', name: '2026', clause: '8.5' });
  });
});

describe('keyOf', () => {
  it('finds the key of a word, else gives the other one', () => {
    const words = { one: 'Eins', two: 'Zwei' };
    expect(keyOf(words, 'ZWEI', 'one')).toBe('two');
    expect(keyOf(words, 'drei', 'one')).toBe('one');
  });
});
