import type { BorderEdge, CellFormat } from '../../engine';

/** Office lengths are points; the page draws at 96 dots per inch. */
export const pixelsPerPoint = 96 / 72;

/** Fonts that Excel files name and other systems have under other names, metrically alike where one exists. */
const substitutes: Readonly<Record<string, string>> = {
  Calibri: 'Carlito, "Calibri Widths"',
  Cambria: 'Caladea',
  Aptos: 'Calibri, Carlito, "Calibri Widths"',
  'Aptos Narrow': 'Calibri, Carlito, "Calibri Widths"',
  'Segoe UI': 'Selawik, "Open Sans"',
};

/** Waits for the font that the style sheet makes up, since texts are measured before they are drawn. */
export async function loadFonts(): Promise<void> {
  await Promise.all(['12px', '700 12px'].map((size) => document.fonts.load(`${size} "Calibri Widths"`)));
}

export function fontFamily(name: string): string {
  const substitute = substitutes[name];
  return `"${name.replaceAll('"', '')}", ${substitute ? `${substitute}, ` : ''}Arial, sans-serif`;
}

/** The font of a cell in CSS's short form, as `measureText` wants it too. */
export function fontShorthand(format: CellFormat): string {
  const { name, size, bold, italic, superscript, subscript } = format.font;
  const pixels = size * pixelsPerPoint * (superscript || subscript ? 0.65 : 1);
  return `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${pixels.toFixed(2)}px ${fontFamily(name)}`;
}

/** Height of a line of text in pixels. */
export function lineHeight(format: CellFormat): number {
  return Math.ceil(format.font.size * pixelsPerPoint * 1.2);
}

/** What kind of value a cell holds: General alignment puts numbers right, truth values and errors in the middle. */
export type ValueKind = 'number' | 'text' | 'logical' | 'error' | 'empty';

export type Side = 'left' | 'center' | 'right';

/** Where the text of a cell stands, once General is settled. */
export function horizontalSide(format: CellFormat, kind: ValueKind): Side {
  switch (format.horizontalAlignment) {
    case 'Left':
    case 'Fill':
    case 'Justify':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    case 'General':
      if (kind === 'number') return 'right';
      return kind === 'logical' || kind === 'error' ? 'center' : 'left';
  }
}

const sideToFlex = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const verticalToFlex = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
} as const;

/** Width of one indent step in pixels: three spaces of the standard font, as Excel draws it. */
const indentStep = 9;

/** CSS of a cell's box: fill, borders, place of the text. */
export function boxStyle(format: CellFormat, side: Side): string {
  const parts = [
    `justify-content:${sideToFlex[side]}`,
    `align-items:${verticalToFlex[format.verticalAlignment]}`,
    `text-align:${format.horizontalAlignment === 'Justify' ? 'justify' : side}`,
  ];
  if (format.fill.color !== '') parts.push(`background:${format.fill.color}`);
  if (format.indentLevel > 0 && side !== 'center') {
    parts.push(`padding-${side}:${3 + format.indentLevel * indentStep}px`);
  }
  const { top, right, bottom, left } = format.borders;
  parts.push(edge('--top', top), edge('--right', right), edge('--bottom', bottom), edge('--left', left));
  return parts.filter((part) => part !== '').join(';');
}

/** CSS of a cell's text: font, colour, lines, direction. */
export function textStyle(format: CellFormat): string {
  const { color, underline, strikethrough, superscript, subscript } = format.font;
  const parts = [`font:${fontShorthand(format)}`, `line-height:${lineHeight(format)}px`];
  if (color !== '') parts.push(`color:${color}`);
  const lines = [underline === 'None' ? '' : 'underline', strikethrough ? 'line-through' : ''].filter(
    Boolean,
  );
  if (lines.length > 0) parts.push(`text-decoration:${lines.join(' ')}`);
  if (underline.startsWith('Double')) parts.push('text-decoration-style:double');
  if (superscript || subscript) parts.push(`position:relative;top:${superscript ? '-0.4em' : '0.25em'}`);
  if (format.wrapText) parts.push('white-space:pre-wrap;overflow-wrap:anywhere');
  parts.push(...orientation(format.textOrientation));
  return parts.join(';');
}

function orientation(degrees: number): string[] {
  if (degrees === 0) return [];
  if (degrees === 180) return ['writing-mode:vertical-lr;text-orientation:upright'];
  if (degrees === -90) return ['writing-mode:vertical-rl'];
  if (degrees === 90) return ['writing-mode:vertical-rl;rotate:180deg'];
  return [`rotate:${-degrees}deg`];
}

export function hasBorder(format: CellFormat): boolean {
  const { top, right, bottom, left } = format.borders;
  return [top, right, bottom, left].some((side) => side.style !== 'None');
}

const weights = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const lineStyles = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
} as const;

/** Borders are custom properties that the style sheet's border layer reads, since they lie above all fills. */
function edge(name: string, border: BorderEdge): string {
  if (border.style === 'None') return '';
  const color = border.color === '' ? '#000' : border.color;
  if (border.style === 'Double') return `${name}:3px double ${color}`;
  return `${name}:${weights[border.weight]}px ${lineStyles[border.style]} ${color}`;
}
