import { STATUSES, type Status } from '../domain/status';
import { absoluteAddress, area, cellAddress } from './address';
import { formula, type CellArea } from './cell';
import { wordFormula } from './judgeFormula';
import type { WorkbookModel } from './model';
import { quoted } from './reference';
import type { ConditionalRule } from './ruleTypes';
import type { CellBlock, FormattedArea } from './types';
import { STATUS_KEY } from './words';

type Look = Pick<WorkbookModel, 'words' | 'palette'>;

/** The legend stands above the date row, beginning at a column that the sheet chooses. */
export const LEGEND_ROW = 2;

/**
 * The legend: every status as the workbook words it. It shows what the colours mean, and the rules below compare with it,
 * so a word that the team changes in `KpiWords` keeps its colour.
 */
export function legendBlock(column: number): CellBlock {
  return {
    row: LEGEND_ROW,
    column,
    cells: [STATUSES.map((status) => formula(wordFormula(quoted(STATUS_KEY[status]))))],
  };
}

/** The legend in the colours and with the symbols of the palette. */
export function legendFormats(column: number, { words, palette }: Look): readonly FormattedArea[] {
  return STATUSES.map((status, index) => ({
    area: area(LEGEND_ROW, column + index),
    format: {
      numberFormat: symbolAndText(words[status].symbol),
      fillColor: palette.status[status].fill,
      font: { color: palette.status[status].text, size: 8 },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
    },
  }));
}

/** Colours for cells that hold the word of a status themselves. */
export function wordRules(body: CellArea, legendColumn: number, look: Look): readonly ConditionalRule[] {
  const own = cellAddress(body.row, body.column);
  return STATUSES.map((status) => ({
    ...base(status, body, look),
    formula: `=${own}=${legendCell(status, legendColumn)}`,
    numberFormat: symbolAndText(look.words[status].symbol),
  }));
}

/**
 * Colours for words of a time when the legend may have read otherwise: they go by the key of the status, to the right in the
 * same row.
 *
 * @param distance columns from a cell of the body to its key.
 */
export function wordKeyRules(body: CellArea, distance: number, look: Look): readonly ConditionalRule[] {
  const key = cellAddress(body.row, body.column + distance);
  return STATUSES.map((status) => ({
    ...base(status, body, look),
    formula: `=${key}=${quoted(STATUS_KEY[status])}`,
    numberFormat: symbolAndText(look.words[status].symbol),
  }));
}

/**
 * Colours and symbols for cells whose status stands to their right in the same row.
 *
 * @param distance columns from a cell of the body to its status.
 * @param decimals what follows the decimal point of numbers that are not whole, in number format characters.
 */
export function valueRules(
  body: CellArea,
  distance: number,
  legendColumn: number,
  look: Look,
  decimals: string,
): readonly ConditionalRule[] {
  const own = cellAddress(body.row, body.column);
  const status = cellAddress(body.row, body.column + distance);
  return STATUSES.flatMap((wanted) => {
    const { symbol } = look.words[wanted];
    const rule = base(wanted, body, look);
    const isWanted = `${status}=${legendCell(wanted, legendColumn)}`;
    const any = { ...rule, formula: `=${isWanted}`, numberFormat: withSymbol(symbol, `#,##0.${decimals}`) };
    // A number format cannot leave out the point of a whole number, so such numbers have a rule of their own.
    const whole = {
      ...rule,
      formula: `=IF(${isWanted},MOD(${own},1)=0)`,
      numberFormat: withSymbol(symbol, '#,##0'),
    };
    return SHOWN_WITH_NUMBERS.includes(wanted) ? [whole, any] : [any];
  });
}

/** Statuses of cells in which numbers stand, be they judged or not usable. */
const SHOWN_WITH_NUMBERS: readonly Status[] = [
  'onTarget',
  'watch',
  'offTarget',
  'noTarget',
  'noActivity',
  'check',
];

function base(status: Status, body: CellArea, { palette }: Look) {
  const colors = palette.status[status];
  return { area: body, fillColor: colors.fill, font: { color: colors.text }, stopIfTrue: true };
}

function legendCell(status: Status, legendColumn: number): string {
  return absoluteAddress(LEGEND_ROW, legendColumn + STATUSES.indexOf(status));
}

/** Text after its symbol. */
function symbolAndText(symbol: string): string {
  return `;;;"${symbol} "@`;
}

/** Positive numbers, negative ones, zero and text, each after the symbol; an empty text shows the symbol alone. */
function withSymbol(symbol: string, number: string): string {
  const sign = `"${symbol} "`;
  return `${sign}${number};${sign}-${number};${sign}${number};${sign}@`;
}
