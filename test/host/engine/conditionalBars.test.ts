import { areaOf, type BarLook, Book, newBarLook } from '../../../host/engine';
import { errorsInFile } from './support/errorsInFile';
import { sheetWith } from './support/sheets';

jest.setTimeout(60_000);

const automatic = { type: 'automatic', value: null } as const;

describe('a data bar', () => {
  const bars = (look: Partial<BarLook>, ...values: number[]) => {
    const sheet = sheetWith(...values.map((value) => [value]));
    sheet.conditionalFormats.add({
      areas: [areaOf(0, 0, values.length, 1)],
      test: {
        type: 'dataBar',
        lower: automatic,
        upper: automatic,
        color: '#638EC6',
        gradient: false,
        showValue: true,
        look: { ...newBarLook, ...look },
      },
    });
    return { sheet, bars: values.map((_, row) => sheet.conditionalFormats.resultAt(row, 0)?.bar) };
  };

  it('grows from zero, negative ones to the left and in their own colour', () => {
    expect(bars({}, 30, -10).bars).toEqual([
      { from: 0.25, to: 1, color: '#638EC6', gradient: false, axis: { at: 0.25, color: '#000000' } },
      { from: 0, to: 0.25, color: '#FF0000', gradient: false, axis: { at: 0.25, color: '#000000' } },
    ]);
  });

  it('grows from the middle of the cell, from its edge without an axis, and from the right', () => {
    expect(bars({ axis: 'CellMidPoint' }, 30, -15).bars).toMatchObject([
      { from: 0.5, to: 1 },
      { from: 0.25, to: 0.5 },
    ]);
    expect(bars({ axis: 'None' }, 30, -10).bars).toEqual([
      { from: 0, to: 1, color: '#638EC6', gradient: false },
      { from: 0, to: 0, color: '#638EC6', gradient: false },
    ]);
    expect(bars({ direction: 'RightToLeft' }, 30, -10).bars).toMatchObject([
      { from: 0, to: 0.75 },
      { from: 0.75, to: 1 },
    ]);
  });

  it('has the border of its side', () => {
    const look = { border: '#0000FF', negativeBorder: '#00FF00' };
    expect(bars(look, 1, -1).bars.map((bar) => bar?.border)).toEqual(['#0000FF', '#00FF00']);
    expect(bars({ border: '#0000FF' }, -1).bars[0]?.border).toBe('#0000FF');
  });

  it.each<[string, Partial<BarLook>]>([
    ['as new', {}],
    [
      'with all that it can have',
      {
        border: '#0000FF',
        negativeFill: '#00FF00',
        negativeBorder: '#FF00FF',
        axis: 'CellMidPoint',
        axisColor: '#FF0000',
        direction: 'RightToLeft',
      },
    ],
    ['without axis and colours of its own', { negativeFill: null, axis: 'None', axisColor: '' }],
  ])('is saved and opened again %s', async (_, look) => {
    const { sheet } = bars(look, 30, -10);
    const [rule] = sheet.conditionalFormats.all();
    expect(await errorsInFile(sheet)).toEqual([]);
    const opened = (await Book.open(await sheet.book.save())).activeSheet;
    expect(opened.conditionalFormats.all()[0]?.test).toEqual(rule?.test);
  });

  it('keeps that it hides the number', async () => {
    const { sheet } = bars({}, 1);
    const [rule] = sheet.conditionalFormats.all();
    if (rule?.test.type === 'dataBar')
      sheet.conditionalFormats.change(rule.id, { test: { ...rule.test, showValue: false } });
    const opened = (await Book.open(await sheet.book.save())).activeSheet;
    expect(opened.conditionalFormats.all()[0]?.test).toMatchObject({ showValue: false });
  });
});
