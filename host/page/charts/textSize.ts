import type { textStyleOf } from './words';

export { measureText } from '../grid/measureText';

/** CSS shorthand of a chart's text style. */
export function fontShorthandOf(style: ReturnType<typeof textStyleOf>): string {
  return `${style.fontStyle} ${style.fontWeight} ${style.fontSize}px ${style.fontFamily}`;
}
