import { resolveColor } from '../colors';
import type { BorderEdge, CellFormatPatch } from '../format';
import type { StyleParts } from './CellStyle';

/** A style that every workbook has. */
export interface BuiltInStyle {
  /** `Excel.BuiltInStyle`. */
  readonly word: string;
  /** As people read it. */
  readonly name: string;
  readonly parts: readonly (keyof StyleParts)[];
  readonly look: CellFormatPatch;
}

/** Places of colours in the theme, in the order of the file's indexes. */
const themeColor = { text: 1, darkText: 3, accent1: 4 } as const;

/** Excel's own styles, in the colours of a theme. Source: the styles of a new workbook of Excel. */
export function builtInStyles(theme: readonly string[]): readonly BuiltInStyle[] {
  const themed = (index: number, tint = 0) => resolveColor({ theme: index, tint }, theme);
  const dark = themed(themeColor.darkText);
  const accent = (tint = 0) => themed(themeColor.accent1, tint);
  return [
    style('Normal', 'Normal', ['number', 'font', 'alignment', 'border', 'patterns', 'protection'], {}),
    number('Comma', 'Comma', '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
    number('WholeComma', 'Comma [0]', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'),
    number('Currency', 'Currency', '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'),
    number('WholeDollar', 'Currency [0]', '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'),
    number('Percent', 'Percent', '0%'),
    coloured('Good', 'Good', '#006100', '#C6EFCE'),
    coloured('Bad', 'Bad', '#9C0006', '#FFC7CE'),
    coloured('Neutral', 'Neutral', '#9C5700', '#FFEB9C'),
    framed('Calculation', 'Calculation', { color: '#FA7D00', bold: true }, '#F2F2F2', box('#7F7F7F')),
    framed('CheckCell', 'Check Cell', { color: '#FFFFFF', bold: true }, '#A5A5A5', box('#3F3F3F', 'Double')),
    framed('Input', 'Input', { color: '#3F3F76' }, '#FFCC99', box('#7F7F7F')),
    framed('Output', 'Output', { color: '#3F3F3F', bold: true }, '#F2F2F2', box('#3F3F3F')),
    style('Note', 'Note', ['border', 'patterns'], { fill: { color: '#FFFFCC' }, borders: box('#B2B2B2') }),
    style('ExplanatoryText', 'Explanatory Text', ['font'], { font: { italic: true, color: '#7F7F7F' } }),
    style('WarningText', 'Warning Text', ['font'], { font: { color: '#FF0000' } }),
    style('LinkedCell', 'Linked Cell', ['font', 'border'], {
      font: { color: '#FA7D00' },
      borders: { bottom: edge('#FF8001', 'Double', 'Thick') },
    }),
    style('SheetTitle', 'Title', ['font'], { font: { name: 'Calibri Light', size: 18, color: dark } }),
    heading(1, { size: 15, color: dark }, edge(accent(), 'Continuous', 'Thick')),
    heading(2, { size: 13, color: dark }, edge(accent(0.499984740745262), 'Continuous', 'Thick')),
    heading(3, { size: 11, color: dark }, edge(accent(0.39997558519241921), 'Continuous', 'Medium')),
    style('Heading4', 'Heading 4', ['font'], { font: { bold: true, color: dark } }),
    style('Total', 'Total', ['font', 'border'], {
      font: { bold: true },
      borders: { top: edge(accent(), 'Continuous', 'Thin'), bottom: edge(accent(), 'Double', 'Thick') },
    }),
    ...[1, 2, 3, 4, 5, 6].flatMap((index) => {
      const fill = (tint: number) => themed(themeColor.accent1 + index - 1, tint);
      const word = `Accent${String(index)}`;
      const text = themed(themeColor.text);
      return [
        coloured(`${word}_20`, `20% - ${word}`, text, fill(0.79998168889431442)),
        coloured(`${word}_40`, `40% - ${word}`, text, fill(0.59999389629810485)),
        coloured(`${word}_60`, `60% - ${word}`, themed(0), fill(0.39997558519241921)),
        coloured(word, word, themed(0), fill(0)),
      ];
    }),
  ];
}

function style(
  word: string,
  name: string,
  parts: BuiltInStyle['parts'],
  look: CellFormatPatch,
): BuiltInStyle {
  return { word, name, parts, look };
}

function number(word: string, name: string, numberFormat: string): BuiltInStyle {
  return style(word, name, ['number'], { numberFormat });
}

function coloured(word: string, name: string, color: string, fill: string): BuiltInStyle {
  return style(word, name, ['font', 'patterns'], { font: { color }, fill: { color: fill } });
}

function framed(
  word: string,
  name: string,
  font: NonNullable<CellFormatPatch['font']>,
  fill: string,
  borders: NonNullable<CellFormatPatch['borders']>,
): BuiltInStyle {
  return style(word, name, ['font', 'border', 'patterns'], { font, fill: { color: fill }, borders });
}

function heading(
  level: number,
  font: NonNullable<CellFormatPatch['font']>,
  bottom: BorderEdge,
): BuiltInStyle {
  const word = `Heading${String(level)}`;
  const name = `Heading ${String(level)}`;
  return style(word, name, ['font', 'border'], { font: { ...font, bold: true }, borders: { bottom } });
}

function box(
  color: string,
  line: 'Continuous' | 'Double' = 'Continuous',
): CellFormatPatch['borders'] & object {
  const side = edge(color, line, line === 'Double' ? 'Thick' : 'Thin');
  return { top: side, bottom: side, left: side, right: side };
}

function edge(color: string, line: BorderEdge['style'], weight: BorderEdge['weight']): BorderEdge {
  return { color, style: line, weight };
}
