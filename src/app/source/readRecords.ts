import type { RecordField, RecordsReading } from '../useCases';
import type { AreaReading, RawCell } from '../workbookGateway';
import { isDateFormat, isPlausible } from './monthHeader';

/** More different texts than this are no choice that a person picks from. */
const mostChoices = 200;

/** A column counts as dates, numbers or text when at least this share of its filled cells is. */
const clearShare = 0.9;

export interface RecordsFound {
  /** The row of the rectangle that holds the headers. */
  readonly headerRow: number;
  readonly reading: RecordsReading;
}

/** Finds a table of records: a header row with a date column under it. `undefined` when there is none. */
export function findRecords(area: AreaReading): RecordsFound | undefined {
  const headerRow = area.table ? 0 : guessHeaderRow(area);
  if (headerRow === undefined) return undefined;
  const fields = (area.values[headerRow] ?? [])
    .map(String)
    .map((name, column) => (name.trim() === '' ? undefined : describeField(area, headerRow, column, name)))
    .filter((field) => field !== undefined);
  if (!fields.some(({ holds }) => holds === 'dates')) return undefined;
  return {
    headerRow,
    reading: {
      kind: 'records',
      tableName: area.table,
      fields,
      records: area.values.length - headerRow - 1,
    },
  };
}

/** The row above the first cell that is a date under a text. */
function guessHeaderRow(area: AreaReading): number | undefined {
  const row = area.values.findIndex((cells, index) => {
    const below = area.values[index + 1];
    const formats = area.numberFormats[index + 1];
    return cells.some(
      (cell, column) =>
        typeof cell === 'string' &&
        cell !== '' &&
        below !== undefined &&
        isDate(below[column] ?? '', formats?.[column] ?? 'General'),
    );
  });
  return row < 0 ? undefined : row;
}

function describeField(area: AreaReading, headerRow: number, column: number, name: string): RecordField {
  const filled = area.values
    .slice(headerRow + 1)
    .map((row, index) => ({
      cell: row[column] ?? '',
      format: area.numberFormats[headerRow + 1 + index]?.[column] ?? 'General',
    }))
    .filter(({ cell }) => cell !== '');
  const share = (matches: (entry: (typeof filled)[number]) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(matches).length / filled.length;
  const texts = [
    ...new Set(filled.filter(({ cell }) => typeof cell === 'string').map(({ cell }) => String(cell))),
  ];
  return {
    name,
    holds: kindOf(
      filled.length,
      share(({ cell, format }) => isDate(cell, format)),
      share(({ cell, format }) => typeof cell === 'number' && !isDateFormat(format)),
      share(({ cell }) => typeof cell === 'string'),
    ),
    choices: texts.slice(0, mostChoices),
  };
}

function kindOf(filled: number, dates: number, numbers: number, texts: number): RecordField['holds'] {
  if (filled === 0) return 'nothing';
  if (dates >= clearShare) return 'dates';
  if (numbers >= clearShare) return 'numbers';
  return texts >= clearShare ? 'text' : 'mixed';
}

function isDate(cell: RawCell, numberFormat: string): boolean {
  return typeof cell === 'number' && isDateFormat(numberFormat) && isPlausible(cell);
}
