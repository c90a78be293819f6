import { cellAddress } from '../../layout/address';
import type { CellInput } from '../../layout/cell';
import type { CellBlock, FormattedArea } from '../../layout/types';
import { type CellsChange, NO_CHANGES } from '../workbookGateway';
import type { CheckFacts } from './CheckFacts';
import type { Found } from './found';
import { type CellPlace, placesOf, type SheetPlaces } from './SheetPlaces';

/** What is to be written above a table: a row of the layout, where it belongs now. */
interface Row {
  readonly kind: 'legend' | 'dates';
  readonly block: CellBlock;
  readonly at: CellPlace;
}

/**
 * Legends that have lost a word, and dates that no longer stand above their months: somebody typed over them, or deleted or
 * inserted cells beside them.
 */
export function damagedHeads(facts: Pick<CheckFacts, 'tables' | 'inspection'>): readonly Found[] {
  return placesOf(facts).flatMap((places): readonly Found[] => {
    const { sheet } = places;
    const rows = damagedRows(places);
    const [first] = rows;
    if (sheet === undefined || !first) return [];
    const place = { sheet, address: cellAddress(first.at.row, first.at.column) };
    const names = [
      ...new Set(rows.map(({ kind }) => (kind === 'legend' ? 'the legend' : 'the dates of the months'))),
    ];
    return [
      {
        severity: 'warning',
        what: `${sheet}: ${names.join(' and ')} above the table ${names.length > 1 || first.kind === 'dates' ? 'are' : 'is'} damaged.`,
        why:
          first.kind === 'legend'
            ? 'The colour rules compare each status with the legend, so a word that is missing there has no colour.'
            : 'A date above the wrong month misleads whoever reads or fills in the sheet.',
        next: `Write ${names.join(' and ')} anew.`,
        place,
        plan: {
          key: `head ${places.layout.tables[0]?.name ?? sheet}`,
          title: `Write ${names.join(' and ')} anew`,
          steps: rows.map(({ kind, at }) => ({
            place: { sheet, address: cellAddress(at.row, at.column) },
            what: kind === 'legend' ? `Legend of ${sheet}` : `Dates of the months on ${sheet}`,
            before: 'damaged',
            after: 'as set-up writes it',
          })),
          changes: {
            ...NO_CHANGES,
            cells: rows.map(({ block, at }): CellsChange => ({
              sheet,
              row: at.row,
              column: at.column,
              cells: block.cells,
            })),
            rules: [
              {
                sheet,
                remove: [],
                rules: [],
                validations: [],
                formats: rows.flatMap((row) => formatsOf(places, row)),
              },
            ],
          },
          shakes: [sheet],
        },
      },
    ];
  });
}

function damagedRows(places: SheetPlaces): readonly Row[] {
  return places.layout.blocks.flatMap((block): readonly Row[] => {
    const [cells = []] = block.cells;
    if (block.cells.length !== 1 || cells.length < 2) return [];
    const kind = cells.every(({ kind: input }) => input === 'formula')
      ? 'legend'
      : cells.every(({ kind: input }) => input === 'number')
        ? 'dates'
        : null;
    if (kind === null) return [];
    const at = kind === 'legend' ? legendPlace(places, block) : datesPlace(places, block);
    return at ? [{ kind, block, at }] : [];
  });
}

/** Where a damaged legend is written: where its first word still stands, else above the column where set-up puts it. */
function legendPlace(places: SheetPlaces, { row, column, cells }: CellBlock): CellPlace | undefined {
  const found = (cells[0] ?? []).map((_, index) => places.placeOf({ row, column: column + index }));
  if (found.every((place) => place !== undefined)) return undefined;
  const known = found.findIndex((place) => place !== undefined);
  const place = found[known];
  if (place && place.column >= known) return { row: place.row, column: place.column - known };
  return above(places, row, column);
}

/** Where the dates belong when one of them is not above its month. */
function datesPlace(places: SheetPlaces, { row, column, cells }: CellBlock): CellPlace | undefined {
  // While the table lacks a column, its months stand elsewhere than they will.
  if (!places.isComplete) return undefined;
  const isDamaged = (cells[0] ?? []).some((input: CellInput, index) => {
    const place = above(places, row, column + index);
    return place && input.kind === 'number' && places.headCell(place) !== input.number;
  });
  if (!isDamaged) return undefined;
  // Months that stand apart cannot be dated as one row.
  const columns = (cells[0] ?? []).map((_, index) => above(places, row, column + index)?.column);
  const [first] = columns;
  const isOneRow = first !== undefined && columns.every((one, index) => one === first + index);
  return isOneRow ? above(places, row, column) : undefined;
}

/** The cell above a table's column, as many rows above its header as in the layout. */
function above(places: SheetPlaces, row: number, column: number): CellPlace | undefined {
  const [table] = places.layout.tables;
  if (!table) return undefined;
  const body = places.placeOf({ row: table.row + 1, column });
  const target = body && { row: body.row - 1 - (table.row - row), column: body.column };
  return target && target.row >= 0 ? target : undefined;
}

function formatsOf({ layout }: SheetPlaces, { block, at }: Row): readonly FormattedArea[] {
  return layout.formats
    .filter(
      ({ area }) =>
        area.row === block.row &&
        area.column >= block.column &&
        area.column + area.columnCount <= block.column + (block.cells[0]?.length ?? 0),
    )
    .map(({ area, format }) => ({
      area: { ...area, row: at.row, column: at.column + area.column - block.column },
      format,
    }));
}
