import { columnLetters } from '../../layout/address';
import type { CellArea } from '../../layout/cell';
import type { ConditionalRule, Validation } from '../../layout/ruleTypes';
import type { CellPlace, SheetPlaces } from './SheetPlaces';

/** A1 references of a rule's formula: cells, and whole columns. Names of functions such as LOG10( are none. */
const references = /(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(])|\$([A-Z]{1,3}):\$([A-Z]{1,3})/g;

/** The colour rules of a sheet on the cells on which they belong now. A rule whose columns are gone is left out. */
export function placedRules(places: SheetPlaces): readonly ConditionalRule[] {
  return places.layout.rules.flatMap((rule) =>
    partsOf(places, rule.area, rule.formula).map(({ area, formula }) => ({ ...rule, area, formula })),
  );
}

/** What may be typed where, on the cells on which it belongs now. Cells outside tables are left out. */
export function placedValidations(places: SheetPlaces): readonly Validation[] {
  return places.layout.validations.flatMap((validation) => {
    const { rule } = validation;
    const parts = partsOf(places, validation.area, rule.kind === 'custom' ? rule.formula : '');
    return parts.map(({ area, formula }) => ({
      ...validation,
      area,
      rule: rule.kind === 'custom' ? { ...rule, formula } : rule,
    }));
  });
}

interface Part {
  readonly area: CellArea;
  readonly formula: string;
}

/**
 * An area of the layout as the areas that hold its columns now, each with the formula as seen from its first cell. Neighbours stay
 * together while the cells that the formula reads keep their distance.
 */
function partsOf(places: SheetPlaces, area: CellArea, formula: string): readonly Part[] {
  const table = places.tableAt(area);
  if (!table) return [];
  const rowCount = Math.max(1, table.reading.rows.length);
  const parts: (Part & { readonly shape: string })[] = [];
  for (let offset = 0; offset < area.columnCount; offset += 1) {
    const own = places.placeOf({ row: area.row, column: area.column + offset });
    const moved = own && movedFormula(places, area, offset, formula, own);
    if (!own || !moved) continue;
    const last = parts.at(-1);
    if (last?.shape === moved.shape && last.area.column + last.area.columnCount === own.column) {
      parts[parts.length - 1] = { ...last, area: { ...last.area, columnCount: last.area.columnCount + 1 } };
    } else {
      parts.push({ area: { ...own, rowCount, columnCount: 1 }, ...moved });
    }
  }
  return parts;
}

/** The formula for the column at an offset, and its shape: equal for columns that can share one rule. `null` when a cell is gone. */
function movedFormula(
  places: SheetPlaces,
  area: CellArea,
  offset: number,
  formula: string,
  own: CellPlace,
): { readonly formula: string; readonly shape: string } | null {
  let isWhole = true;
  const shapes: string[] = [];
  const moved = formula.replace(
    references,
    (
      text,
      fixedColumn: string,
      letters: string,
      fixedRow: string,
      row: string,
      first?: string,
      last?: string,
    ) => {
      if (first !== undefined && last !== undefined) {
        const [from, to] = [first, last].map((one) => columnPlace(places, area, one));
        if (from === undefined || to === undefined) isWhole = false;
        shapes.push(text);
        return `$${columnLetters(from ?? 0)}:$${columnLetters(to ?? 0)}`;
      }
      const place = places.placeOf({
        row: Number(row) - 1,
        column: columnNumber(letters) + (fixedColumn === '' ? offset : 0),
      });
      if (!place) {
        isWhole = false;
        return text;
      }
      shapes.push(
        `${fixedColumn === '' ? place.column - own.column : `$${place.column}`} ${fixedRow === '' ? place.row - own.row : `$${place.row}`}`,
      );
      return `${fixedColumn}${columnLetters(place.column)}${fixedRow}${place.row + 1}`;
    },
  );
  return isWhole ? { formula: moved, shape: shapes.join(';') } : null;
}

function columnPlace(places: SheetPlaces, area: CellArea, letters: string): number | undefined {
  return places.placeOf({ row: area.row, column: columnNumber(letters) })?.column;
}

/** `A` is 0, `AB` is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A rule's formula without its relative references, which Excel tells as seen from whatever range it was asked about
 * (office-js issue 5194); absolute ones and words say well enough which rule it is.
 */
export function ruleSignature(formula: string): string {
  return formula
    .replace(/\s/g, '')
    .replace(references, (text, fixedColumn: string, _letters, fixedRow: string) =>
      fixedColumn === '' && fixedRow === '' ? '#' : text,
    )
    .toUpperCase();
}
