import type { Selection } from '../../../../src/app/useCases';
import { guessSource, sourceOf } from '../../../../src/taskpane/setUp/linkRange/sourceDraft';
import { monthsSelection, recordsSelection } from '../../support/builders';

describe('guessSource', () => {
  it('picks the line whose label shares the most words with the measure', () => {
    expect(guessSource(monthsSelection, 'Deliveries on time')).toEqual({ kind: 'months', line: 1 });
  });

  it('picks the first line when no label is like the measure', () => {
    expect(guessSource(monthsSelection, 'Complaints')).toEqual({ kind: 'months', line: 0 });
  });

  it('picks the date field and the number field that is like the measure', () => {
    expect(guessSource(recordsSelection, 'Attendances over 4 hours')).toMatchObject({
      dateField: 'Month',
      valueField: 'Over 4 hours',
      lessField: null,
      only: [],
    });
  });

  it('counts the records of a table without numbers', () => {
    const selection: Selection = {
      ...recordsSelection,
      reading: {
        kind: 'records',
        tableName: null,
        records: 3,
        fields: [{ name: 'Raised on', holds: 'dates', choices: [] }],
      },
    };
    expect(guessSource(selection, 'Complaints')).toMatchObject({ dateField: 'Raised on', valueField: null });
  });

  it('gives up on a table without dates', () => {
    const selection: Selection = {
      ...recordsSelection,
      reading: { kind: 'records', tableName: null, records: 3, fields: [] },
    };
    expect(guessSource(selection, 'Complaints')).toBeNull();
  });
});

describe('sourceOf', () => {
  const records = {
    kind: 'records',
    dateField: 'Month',
    valueField: 'All attendances',
    lessField: 'Over 4 hours',
    only: [
      { field: 'Hospital', equals: 'North' },
      { field: 'Hospital', equals: '' },
    ],
  } as const;

  it('leaves out conditions that nobody filled in', () => {
    expect(sourceOf(recordsSelection, records)).toMatchObject({
      lessField: 'Over 4 hours',
      only: [{ field: 'Hospital', equals: 'North' }],
    });
  });

  it('subtracts nothing from a count of records', () => {
    expect(sourceOf(recordsSelection, { ...records, valueField: null })).not.toHaveProperty('lessField');
  });

  it('takes place and layout from the selection', () => {
    expect(sourceOf(monthsSelection, { kind: 'months', line: 1 })).toEqual({
      kind: 'months',
      place: monthsSelection.place,
      layout: 'across',
      line: 1,
    });
  });
});
