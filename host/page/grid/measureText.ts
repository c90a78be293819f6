/** Measurements kept; emptied when it grows beyond this, since old texts rarely come back. */
const keptWidths = 20_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in pixels, in a font given as CSS shorthand. */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure text: it has no 2D canvas.');
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size >= keptWidths) widths.clear();
  widths.set(key, width);
  return width;
}
