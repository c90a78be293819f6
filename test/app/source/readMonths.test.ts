import { findMonths } from '../../../src/app/source/readMonths';
import { anArea, day, percent } from '../../support/anArea';

const quarter = [day('2026-01-01'), day('2026-02-01'), day('2026-03-01')];

describe('findMonths', () => {
  it('finds months across with a line of numbers under them', () => {
    const found = findMonths(
      anArea([
        ['', ...quarter],
        ['Late', 4, 5, 6],
      ]),
    );
    expect(found).toMatchObject({
      layout: 'across',
      headerLine: 0,
      months: [
        { month: '2026-01', position: 1 },
        { month: '2026-02', position: 2 },
        { month: '2026-03', position: 3 },
      ],
      lines: [{ label: 'Late', index: 1 }],
    });
  });

  it('finds months down with columns of numbers beside them', () => {
    const found = findMonths(
      anArea([
        ['Month', 'Late', 'Sent'],
        [day('2026-01-01'), 4, 40],
        [day('2026-02-01'), 5, 50],
        [day('2026-03-01'), 6, 60],
      ]),
    );
    expect(found).toMatchObject({
      layout: 'down',
      headerLine: 0,
      lines: [
        { label: 'Late', index: 1 },
        { label: 'Sent', index: 2 },
      ],
    });
  });

  it('looks past title rows', () => {
    const found = findMonths(
      anArea([
        ['Deliveries of the plant', '', '', ''],
        ['as of', day('2026-04-02'), '', ''],
        ['', '', '', ''],
        ['', ...quarter],
        ['Late', 4, 5, 6],
      ]),
    );
    expect(found).toMatchObject({ headerLine: 3, lines: [{ label: 'Late', index: 4 }] });
  });

  it('looks past a merged header row, of which only the first cell holds anything', () => {
    const found = findMonths(
      anArea([
        ['First quarter 2026', '', '', ''],
        ['Site', 'Jan-26', 'Feb-26', 'Mar-26'],
        ['North', 4, 5, 6],
      ]),
    );
    expect(found).toMatchObject({ headerLine: 1, lines: [{ label: 'North', index: 2 }] });
  });

  it('takes no target column and no totals column for a month', () => {
    const found = findMonths(
      anArea([
        ['Site', 'Target', ...quarter, 'Total'],
        ['North', percent(0.95), 4, 5, 6, 15],
      ]),
    );
    expect(found?.months.map(({ position }) => position)).toEqual([2, 3, 4]);
    expect(found?.lines).toEqual([{ label: 'North', index: 1 }]);
  });

  it('joins the texts left of the months into the label of a line', () => {
    const found = findMonths(
      anArea([
        ['Site', 'Figure', ...quarter],
        ['North', 'late', 4, 5, 6],
        ['', 'sent', 40, 50, 60],
      ]),
    );
    expect(found?.lines.map(({ label }) => label)).toEqual(['North late', 'sent']);
  });

  it('names a line without a label after its place', () => {
    const found = findMonths(anArea([quarter, [4, 5, 6]]));
    expect(found?.lines).toEqual([{ label: 'Line 2', index: 1 }]);
  });

  it('offers no line without any number, and one with gaps and errors', () => {
    const found = findMonths(
      anArea([
        ['', ...quarter],
        ['Remarks', 'strike', '', 'snow'],
        ['Late', '', '#N/A', 6],
      ]),
    );
    expect(found?.lines).toEqual([{ label: 'Late', index: 2 }]);
  });

  it('offers a totals row like any other line', () => {
    const found = findMonths(
      anArea([
        ['', ...quarter],
        ['North', 4, 5, 6],
        ['Total', 4, 5, 6],
      ]),
    );
    expect(found?.lines.map(({ label }) => label)).toEqual(['North', 'Total']);
  });

  it('says whether every header is the first day of its month, so that formulas can look months up', () => {
    const line = ['Late', 4, 5, 6];
    expect(findMonths(anArea([['', ...quarter], line]))?.headersAreFirstDays).toBe(true);
    expect(
      findMonths(anArea([['', day('2026-01-31'), day('2026-02-28'), day('2026-03-31')], line]))
        ?.headersAreFirstDays,
    ).toBe(false);
    expect(findMonths(anArea([['', 'Jan-26', 'Feb-26', 'Mar-26'], line]))?.headersAreFirstDays).toBe(false);
  });

  it('finds nothing where a month stands twice: those are records', () => {
    expect(
      findMonths(
        anArea([
          ['Date', 'Late'],
          [day('2026-01-05'), 1],
          [day('2026-01-06'), 2],
          [day('2026-02-03'), 1],
        ]),
      ),
    ).toBeUndefined();
  });

  it.each([
    [
      'a single month',
      [
        ['', day('2026-01-01')],
        ['Late', 4],
      ],
    ],
    [
      'months without a year',
      [
        ['', 'Jan', 'Feb'],
        ['Late', 4, 5],
      ],
    ],
    [
      'months without numbers',
      [
        ['', ...quarter],
        ['Late', 'a', 'b', 'c'],
      ],
    ],
    ['one cell', [['x']]],
  ])('finds nothing in %s', (_what, rows) => {
    expect(findMonths(anArea(rows))).toBeUndefined();
  });

  it('does not trip over article numbers that look like a year and a month', () => {
    expect(
      findMonths(
        anArea([
          ['1234-05', '1235-06'],
          [1, 2],
        ]),
      ),
    ).toBeUndefined();
  });
});
