import type { ConditionalResult } from './conditionalRule';
import type { BorderSide, CellBorders, CellFormat, CellFormatPatch } from './format';

const sides: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

/** A cell's own format with what conditional formats add to it. */
export function displayedFormat(own: CellFormat, result: ConditionalResult | null): CellFormat {
  if (!result) return own;
  const { patch } = result;
  return {
    ...own,
    numberFormat: patch.numberFormat ?? own.numberFormat,
    font: { ...own.font, ...patch.font },
    fill: { ...own.fill, ...patch.fill },
    borders: patch.borders ? withBorders(own.borders, patch.borders) : own.borders,
  };
}

function withBorders(own: CellBorders, patch: NonNullable<CellFormatPatch['borders']>): CellBorders {
  const patched = sides.map((side) => [side, { ...own[side], weight: 'Thin', ...patch[side] }]);
  return {
    ...own,
    ...(Object.fromEntries(patched.filter(([side]) => patch[side as BorderSide])) as Partial<CellBorders>),
  };
}
