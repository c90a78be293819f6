import { findRecords } from '../../../src/app/source/readRecords';
import { anArea, day } from '../../support/anArea';

const headers = ['Date', 'Site', 'Late', 'Sent'];
const records = [
  [day('2026-01-05'), 'North', 1, 20],
  [day('2026-01-06'), 'South', 2, 30],
  [day('2026-02-03'), 'North', 0, 25],
];

describe('findRecords', () => {
  it('finds a header row and says what each column holds', () => {
    expect(findRecords(anArea([headers, ...records]))).toEqual({
      headerRow: 0,
      reading: {
        kind: 'records',
        tableName: null,
        records: 3,
        fields: [
          { name: 'Date', holds: 'dates', choices: [] },
          { name: 'Site', holds: 'text', choices: ['North', 'South'] },
          { name: 'Late', holds: 'numbers', choices: [] },
          { name: 'Sent', holds: 'numbers', choices: [] },
        ],
      },
    });
  });

  it('finds the header row under a title, a merged row and a blank one', () => {
    const found = findRecords(
      anArea([['Deliveries', '', '', ''], ['', '', 'Counts', ''], ['', '', '', ''], headers, ...records]),
    );
    expect(found?.headerRow).toBe(3);
    expect(found?.reading.records).toBe(3);
    expect(found?.reading.fields.map(({ name }) => name)).toEqual(headers);
  });

  it('leaves out a column without a header', () => {
    const found = findRecords(
      anArea([
        ['Date', '', 'Late', ' '],
        [day('2026-01-05'), 'x', 1, 'y'],
      ]),
    );
    expect(found?.reading.fields.map(({ name }) => name)).toEqual(['Date', 'Late']);
  });

  it('says that a column is mixed, or holds nothing', () => {
    const found = findRecords(
      anArea([
        ['Date', 'Mixed', 'Nothing'],
        [day('2026-01-05'), 1, ''],
        [day('2026-01-06'), 'two', ''],
        [day('2026-01-07'), true, ''],
      ]),
    );
    expect(found?.reading.fields.map(({ holds }) => holds)).toEqual(['dates', 'mixed', 'nothing']);
  });

  it('still takes a column for what nine in ten of its cells are', () => {
    const nine = Array.from({ length: 9 }, (_, index) => [day('2026-01-05'), index]);
    const found = findRecords(anArea([['Date', 'Late'], ...nine, [day('2026-01-05'), 'unknown']]));
    expect(found?.reading.fields[1]).toEqual({ name: 'Late', holds: 'numbers', choices: ['unknown'] });
  });

  it('offers at most 200 choices', () => {
    const many = Array.from({ length: 250 }, (_, index) => [day('2026-01-05'), `Order ${index}`]);
    const found = findRecords(anArea([['Date', 'Order'], ...many]));
    expect(found?.reading.fields[1]?.choices).toHaveLength(200);
    expect(found?.reading.fields[1]?.choices[0]).toBe('Order 0');
  });

  it('takes the first row of a table of Excel for its headers, dates below or not', () => {
    const found = findRecords(
      anArea(
        [
          ['Id', 'Date'],
          ['', ''],
          [7, day('2026-01-05')],
        ],
        { table: 'Deliveries' },
      ),
    );
    expect(found).toMatchObject({ headerRow: 0, reading: { tableName: 'Deliveries', records: 2 } });
  });

  it.each([
    [
      'no dates',
      [
        ['Site', 'Late'],
        ['North', 1],
      ],
    ],
    ['dates without a header', [[day('2026-01-05'), 1]]],
    ['a header without records', [['Date', 'Late']]],
    [
      'dates that are texts',
      [
        ['Date', 'Late'],
        ['2026-01-05', 1],
      ],
    ],
  ])('finds nothing in %s', (_what, rows) => {
    expect(findRecords(anArea(rows))).toBeUndefined();
  });
});
