import { areaOf, copyCells, MAX_COLUMNS, moveBlock, type Sheet } from '../../../host/engine';
import { at, reopened, sheetWith } from './support/sheets';

const unusual = {
  type: 'other',
  native: {
    type: 'aboveAverage',
    attributes: { type: 'aboveAverage', stdDev: '4' },
    formulae: ['A1>B1'],
  },
} as const;

/** Areas and kinds of the conditional formats of a sheet, with what the file says of those that are only kept. */
function rulesOf(sheet: Sheet): unknown[] {
  return sheet.conditionalFormats.all().map(({ areas, test, format }) => ({
    areas,
    deviations: test.type === 'other' ? test.native.attributes?.['stdDev'] : test.type,
    formulas: test.type === 'other' ? test.native.formulae : [],
    fill: format.fill?.color,
  }));
}

function kept(address: string, formula: string): unknown {
  return { areas: [at(address)], deviations: '4', formulas: [formula], fill: '#FF0000' };
}

describe('a conditional format that the host only keeps', () => {
  let sheet: Sheet;
  beforeEach(async () => {
    const fresh = sheetWith([1, 2], [3, 4]);
    fresh.conditionalFormats.add({
      areas: [at('A1:A2')],
      test: { ...unusual, native: { ...unusual.native, formulae: [...unusual.native.formulae] } },
      format: { fill: { color: '#FF0000' } },
    });
    sheet = await reopened(fresh);
  });

  it('is read from a file and saved again', async () => {
    expect(rulesOf(sheet)).toEqual([kept('A1:A2', 'A1>B1')]);
    expect(rulesOf(await reopened(sheet))).toEqual([kept('A1:A2', 'A1>B1')]);
  });

  it('goes along with cells that are moved', async () => {
    moveBlock(sheet, areaOf(0, 0, 2, 2), { row: 4, column: 2 });
    expect(rulesOf(sheet)).toEqual([kept('C5:C6', 'C5>D5')]);
    expect(rulesOf(await reopened(sheet))).toEqual([kept('C5:C6', 'C5>D5')]);
  });

  it('stays with the cells that are left when others are overwritten, read at their first cell', () => {
    moveBlock(sheet, at('D9'), { row: 0, column: 0 });
    expect(rulesOf(sheet)).toEqual([kept('A2', 'A2>B2')]);
  });

  it('follows rows that are inserted above', () => {
    sheet.insertCells(areaOf(0, 0, 2, MAX_COLUMNS), 'Down');
    expect(rulesOf(sheet)).toEqual([kept('A3:A4', 'A3>B3')]);
  });

  it('is copied to another sheet', () => {
    const other = sheet.book.addSheet('Other');
    copyCells({ sheet, rows: [0], columns: [0] }, other, at('B2'), {
      part: 'All',
      skipBlanks: false,
      transpose: false,
    });
    expect(rulesOf(other)).toEqual([kept('B2', 'B2>C2')]);
  });
});
