import { splitAddress } from '../../src/excel/splitAddress';

describe('splitAddress', () => {
  it.each([
    ['Sheet1!B2:C5', 'Sheet1', 'B2:C5'],
    ["'A&E monthly'!B2", 'A&E monthly', 'B2'],
    ["'O''Brien''s'!A:A", "O'Brien's", 'A:A'],
    ["'odd!name'!A1", 'odd!name', 'A1'],
    ['B2:C5', '', 'B2:C5'],
  ])('takes %s apart', (address, sheet, cells) => {
    expect(splitAddress(address)).toEqual({ sheet, cells });
  });
});
