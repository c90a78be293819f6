import { areaOf, Book, type PresetCriterion, type Sheet } from '../../../host/engine';
import { errorsInFile } from './support/errorsInFile';
import { sheetWith } from './support/sheets';

jest.setTimeout(60_000);

describe('a conditional format by a preset', () => {
  const rows = (sheet: Sheet, count: number) =>
    Array.from({ length: count }, (_, row) => row).filter(
      (row) => sheet.conditionalFormats.resultAt(row, 0) !== null,
    );
  const apply = (sheet: Sheet, criterion: PresetCriterion, count: number) => {
    for (const { id } of sheet.conditionalFormats.all()) sheet.conditionalFormats.remove(id);
    sheet.conditionalFormats.add({
      areas: [areaOf(0, 0, count, 1)],
      test: { type: 'presetCriteria', criterion },
      format: { font: { bold: true } },
    });
    return rows(sheet, count);
  };

  // Average 5, standard deviation 2.
  const spread = () => sheetWith([2], [4], [4], [4], [5], [5], [7], [9], ['text'], [null]);

  it.each<[PresetCriterion, number[]]>([
    ['OneStdDevAboveAverage', [7]],
    ['OneStdDevBelowAverage', [0]],
    ['TwoStdDevAboveAverage', []],
    ['TwoStdDevBelowAverage', []],
    ['AboveAverage', [6, 7]],
    ['EqualOrBelowAverage', [0, 1, 2, 3, 4, 5]],
  ])('%s looks at the spread of the numbers', (criterion, expected) => {
    expect(apply(spread(), criterion, 10)).toEqual(expected);
  });

  const days = () =>
    sheetWith(
      ['=TODAY()'],
      ['=TODAY()-1'],
      ['=TODAY()+1'],
      ['=TODAY()-6'],
      ['=TODAY()-7'],
      ['=TODAY()-WEEKDAY(TODAY())'],
      ['=TODAY()-WEEKDAY(TODAY())+1'],
      ['=TODAY()-WEEKDAY(TODAY())+8'],
      ['=EDATE(TODAY(),-1)'],
      ['=EDATE(TODAY(),1)'],
      ['text'],
      [null],
    );

  it.each<[PresetCriterion, number]>([
    ['Today', 0],
    ['Yesterday', 1],
    ['Tomorrow', 2],
    ['LastSevenDays', 3],
    ['LastWeek', 5],
    ['ThisWeek', 6],
    ['NextWeek', 7],
    ['LastMonth', 8],
    ['NextMonth', 9],
    ['ThisMonth', 0],
  ])('%s finds its day, and never a text or a blank cell', (criterion, row) => {
    const found = apply(days(), criterion, 12);
    expect(found).toContain(row);
    expect(found).not.toContain(10);
    expect(found).not.toContain(11);
  });

  it('ends the last seven days a week ago, and a week on Saturday', () => {
    expect(apply(days(), 'LastSevenDays', 12)).not.toContain(4);
    expect(apply(days(), 'ThisWeek', 12)).not.toContain(5);
    expect(apply(days(), 'ThisWeek', 12)).not.toContain(7);
  });

  it.each<PresetCriterion>(['TwoStdDevBelowAverage', 'LastSevenDays', 'NextMonth', 'EqualOrAboveAverage'])(
    '%s is saved and opened again',
    async (criterion) => {
      const sheet = spread();
      apply(sheet, criterion, 10);
      expect(await errorsInFile(sheet)).toEqual([]);
      const opened = (await Book.open(await sheet.book.save())).activeSheet;
      expect(opened.conditionalFormats.all().map(({ test }) => test)).toEqual([
        { type: 'presetCriteria', criterion },
      ]);
    },
  );
});
