import { type ChartFont, type ChartTitle, dressLetters, ExcelError, fontOfLetters } from '../engine';
import { chartFontClass } from './ChartFont';
import { type ChartPart, partOf, read } from './chartPart';
import { wholeNumberArgument } from './arguments';
import { navigation, type OfficeObject, officeClass } from './officeClass';

interface Letters extends ChartPart<ChartTitle> {
  readonly start: number;
  readonly length: number;
}

/** `Excel.ChartFormatString`: some letters of a title. */
export const chartFormatStringClass = officeClass<Letters>('ChartFormatString', {
  font: navigation('1.7', (target) =>
    chartFontClass.of(partOf(target, (title) => lettersFont(title, target))),
  ),
});

/** The letters of a title with words of its own; throws `InvalidArgument` for letters that it has not. */
export function lettersOf(target: ChartPart<ChartTitle>, start: unknown, length: unknown): OfficeObject {
  const what = 'ChartTitle.getSubstring';
  const letters = { start: wholeNumberArgument(start, what), length: wholeNumberArgument(length, what) };
  const { text } = read(target);
  const isInside =
    text.kind === 'text' &&
    letters.start >= 0 &&
    letters.length > 0 &&
    letters.start + letters.length <= text.text.length;
  if (isInside) return chartFormatStringClass.of({ ...target, ...letters });
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: the title has no such letters of its own.',
  );
}

function lettersFont(title: ChartTitle, { start, length }: Letters): ChartFont {
  const open = { name: null, size: null, bold: null, italic: null, underline: null, color: null };
  return new Proxy(fontOfLetters(title, start, length), {
    get: (_target, key) => Reflect.get(fontOfLetters(title, start, length), key) as unknown,
    set: (_target, key, value) => {
      const textLength = title.text.kind === 'text' ? title.text.text.length : 0;
      title.runs = dressLetters(
        title.runs,
        textLength,
        { start, length },
        { ...open, [key]: value as unknown },
      );
      return true;
    },
  });
}
