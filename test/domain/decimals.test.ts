import { decimalsToTellApart } from '../../src/domain/decimals';

describe('the decimals of figures side by side', () => {
  it.each([
    ['as they were typed', [95, 97], 0],
    ['as they were typed, to the third decimal', [94, 96.125], 3],
    ['two for the long result of a division', [96.589975349, 90.427280197], 2],
    ['as many as it takes to show a difference', [95.000012, 95.000049], 5],
    ['two for figures that are the same', [96.589975349, 96.589975349], 2],
    ['none more for a difference that only engines see', [0.1 + 0.2, 0.3], 1],
    ['three digits for a small figure', [0.0012345678], 5],
    ['none for nought', [0], 0],
    ['none without figures', [], 0],
  ])('are %s', (_name, figures, decimals) => {
    expect(decimalsToTellApart(figures)).toBe(decimals);
  });
});
