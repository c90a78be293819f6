import { readSelection } from '../../src/app/readSelection';
import { anArea, day } from '../support/anArea';

describe('readSelection', () => {
  it('reads months that stand once each as months', () => {
    const area = anArea([
      ['', day('2026-01-01'), day('2026-02-01')],
      ['Late', 4, 5],
    ]);
    expect(readSelection(area)).toEqual({
      place: area.place,
      rows: 2,
      columns: 3,
      reading: {
        kind: 'months',
        layout: 'across',
        months: ['2026-01', '2026-02'],
        lines: [{ label: 'Late', index: 1 }],
      },
    });
  });

  it('reads dates that repeat within a month as records', () => {
    const area = anArea([
      ['Date', 'Late'],
      [day('2026-01-05'), 1],
      [day('2026-01-06'), 2],
    ]);
    expect(readSelection(area).reading).toMatchObject({ kind: 'records', records: 2 });
  });

  it('says what it looked for when it finds neither', () => {
    const area = anArea([
      ['Site', 'Late'],
      ['North', 1],
    ]);
    expect(readSelection(area).reading).toMatchObject({
      kind: 'unclear',
      finding: {
        severity: 'warning',
        what: expect.stringContaining('Source!B3') as string,
        place: area.place,
      },
    });
  });
});
