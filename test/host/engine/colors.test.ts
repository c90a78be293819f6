import { resolveColor, themeColors } from '../../../host/engine/colors';

describe('a stored colour', () => {
  const office = themeColors(undefined);

  it.each([
    [{ argb: 'FF112233' }, '#112233'],
    [{ theme: 0 }, '#FFFFFF'],
    [{ theme: 1 }, '#000000'],
    [{ theme: 4 }, '#4F81BD'],
    [{ indexed: 10 }, '#FF0000'],
    [{ indexed: 64 }, '#000000'],
    [{ indexed: 22 }, '#C0C0C0'],
    [{ indexed: 99 }, ''],
    [undefined, ''],
  ])('%p is %s', (stored, color) => {
    expect(resolveColor(stored, office)).toBe(color);
  });

  // The colours that Excel 2010's palette shows for these entries.
  it.each([
    ['Accent 1, lighter 80 %', 4, 0.7999816888943144, '#DCE6F1'],
    ['Accent 1, lighter 40 %', 4, 0.3999755851924192, '#95B3D7'],
    ['Accent 1, darker 25 %', 4, -0.249977111117893, '#366092'],
    ['Accent 2, lighter 60 %', 5, 0.5999938962981048, '#E6B8B7'],
    ['White, darker 50 %', 0, -0.499984740745262, '#808080'],
  ])('of the theme is tinted as in Excel: %s', (_name, theme, tint, expected) => {
    const channels = (color: string) => [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
    const wanted = channels(expected);
    const found = channels(resolveColor({ theme, tint }, office));
    found.forEach((channel, index) => {
      // Excel rounds on the way, by one step of 255 at most.
      expect(Math.abs(channel - (wanted[index] ?? NaN))).toBeLessThanOrEqual(1);
    });
  });

  it('comes from the theme of the file', () => {
    const xml =
      '<a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="0f6cbd"/></a:accent1>';
    const theme = themeColors(xml);
    expect([theme[0], theme[4], theme[5]]).toEqual(['#FEFEFE', '#0F6CBD', '#C0504D']);
  });
});
