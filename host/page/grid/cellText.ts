import type { CellFormat, CellValue } from '../../engine';
import { fontShorthand, type Side } from './formatStyle';
import { measureText } from './measureText';

/** A cell's text fitted into its width. */
export interface FittedText {
  readonly text: string;
  /** How far the text may run over into empty neighbours, in pixels. */
  readonly spillLeft: number;
  readonly spillRight: number;
  /** CSS to add to the text's style; '' or starting with a semicolon. */
  readonly style: string;
  /** Whether it stands in its cell as one whole line. */
  readonly fits: boolean;
}

interface TextToFit {
  readonly value: CellValue;
  /** As the number format shows it. */
  readonly text: string;
  readonly format: CellFormat;
  readonly side: Side;
  readonly width: number;
  /** The width of the empty cells to the right (1) or left (-1). */
  readonly roomAt: (step: 1 | -1) => number;
}

/** What the cell's own edges take. */
const padding = 6;

/**
 * Fits a text into a cell as Excel does: a number that is too wide loses digits if its format is General, else becomes
 * `####`; a text runs over into empty neighbours, or is cut.
 */
export function cellText(cell: TextToFit): FittedText {
  const { value, text, format } = cell;
  const uncut: FittedText = { text, spillLeft: 0, spillRight: 0, style: '', fits: false };
  if (format.wrapText || format.textOrientation !== 0 || text === '') return uncut;
  const font = fontShorthand(format);
  const inner = cell.width - padding;
  const width = measureText(text, font);
  if (width <= inner) return { ...uncut, fits: !text.includes('\n') };
  if (format.shrinkToFit) return { ...uncut, style: `;zoom:${Math.max(0.3, inner / width).toFixed(3)}` };
  if (typeof value === 'number')
    return { ...uncut, text: fittedNumber(value, text, format, inner, font), fits: true };
  if (typeof value === 'string' && format.horizontalAlignment !== 'Fill') {
    return { ...uncut, ...spill(cell, width - inner) };
  }
  return uncut;
}

function spill({ side, roomAt }: TextToFit, missing: number): { spillLeft: number; spillRight: number } {
  if (side === 'left') return { spillLeft: 0, spillRight: Math.min(roomAt(1), missing) };
  if (side === 'right') return { spillLeft: Math.min(roomAt(-1), missing), spillRight: 0 };
  // Centred text must stay centred: it gets what both sides have.
  const each = Math.min(roomAt(-1), roomAt(1), missing / 2);
  return { spillLeft: each, spillRight: each };
}

function fittedNumber(value: number, text: string, format: CellFormat, inner: number, font: string): string {
  if (format.numberFormat === 'General') {
    const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
    for (let digits = decimals - 1; digits >= 0; digits--) {
      const shorter = String(Number(value.toFixed(digits)));
      if (measureText(shorter, font) <= inner) return shorter;
    }
    for (let digits = 5; digits >= 0; digits--) {
      const scientific = value
        .toExponential(digits)
        .replace(/e([+-])(\d)$/, 'E$10$2')
        .replace('e', 'E');
      if (measureText(scientific, font) <= inner) return scientific;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(inner / measureText('#', font))));
}
