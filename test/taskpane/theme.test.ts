import { isDark } from '../../src/taskpane/theme';

describe('isDark', () => {
  // The backgrounds of Excel's four themes as Office reports them: colourful and white, dark grey, black.
  it.each([
    ['#FFFFFF', false],
    ['#E6E6E6', false],
    ['#666666', true],
    ['#262626', true],
    ['#0a0a0a', true],
  ])('judges %s', (background, dark) => {
    expect(isDark(background)).toBe(dark);
  });

  it('does not judge what is no colour', () => {
    expect(isDark(undefined)).toBeUndefined();
    expect(isDark('white')).toBeUndefined();
  });
});
