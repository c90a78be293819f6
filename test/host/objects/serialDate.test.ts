import { serialOf } from '../../../host/objects/serialDate';

describe('serial dates', () => {
  // Serial numbers as Excel shows them for these dates.
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2026-01-31', 46_053],
    ['2026-01-31T12:00:00Z', 46_053.5],
    ['2026-01-31T12:00:00', 46_053.5],
    ['06:00', 0.25],
    ['13:30:00', 0.5625],
  ])('reads %s as %d', (text, serial) => {
    expect(serialOf(text)).toBeCloseTo(serial, 9);
  });

  it.each(['31.1.2026', '1/31/2026', '2026-13-01', 'soon', ''])('takes "%s" for no date', (text) => {
    expect(serialOf(text)).toBeUndefined();
  });
});
