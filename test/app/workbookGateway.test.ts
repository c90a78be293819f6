import { mergeChanges, NO_CHANGES, type WorkbookChanges } from '../../src/app/workbookGateway';
import { logSheet } from '../../src/layout/logSheet';

const sheets = (names: readonly string[], newSheetsAt: number | null): WorkbookChanges => ({
  ...NO_CHANGES,
  newSheets: names.map((name) => ({ ...logSheet([]), name })),
  newSheetsAt,
});

describe('changes that are merged', () => {
  it('keep the place of the first new sheets, and move that of later ones behind as many more', () => {
    const merged = mergeChanges(sheets(['Data', 'Targets'], 1), NO_CHANGES, sheets(['Log'], 5));
    expect(merged.newSheets.map(({ name }) => name)).toEqual(['Data', 'Targets', 'Log']);
    expect([merged.newSheetsAt, merged.newSheetPlaces]).toEqual([1, { Log: 7 }]);
  });

  it('put sheets without a place of their own behind the first ones', () => {
    const merged = mergeChanges(sheets(['Log'], 5), sheets(['Trends'], null));
    expect([merged.newSheetsAt, merged.newSheetPlaces]).toEqual([5, {}]);
  });

  it('have no place without new sheets', () => {
    expect(mergeChanges(NO_CHANGES, NO_CHANGES)).toEqual(NO_CHANGES);
  });
});
