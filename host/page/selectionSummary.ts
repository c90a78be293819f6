import { type Area, displayText, intersect, isDateFormat, isErrorValue, type Sheet } from '../engine';

/** Beyond this, adding up would be felt on every move. */
const mostCells = 500_000;

/**
 * What the status bar says of a selection: average, count and sum of its cells, in the number format that its numbers
 * share. Dates have an average, but no sum; hidden lines do not count; nothing is said of fewer than two filled cells.
 */
export function selectionSummary(sheet: Sheet, selected: Area): string[] {
  const used = sheet.usedArea(true);
  const area = used && intersect(selected, used);
  if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells) return [];
  let count = 0;
  let numbers = 0;
  let sum = 0;
  let hasError = false;
  const formats = new Set<string>();
  for (let row = area.top; row <= area.bottom; row++) {
    if (sheet.isRowHidden(row)) continue;
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.value(row, column);
      if (value === null || value === '' || sheet.isColumnHidden(column)) continue;
      count++;
      if (isErrorValue(value)) hasError = true;
      if (typeof value !== 'number') continue;
      formats.add(sheet.format(row, column).numberFormat);
      numbers++;
      sum += value;
    }
  }
  if (count < 2) return [];
  const numberFormat = sharedFormat([...formats]);
  const figure = (value: number) => displayText(Number(value.toPrecision(15)), numberFormat);
  const figures = [`Count: ${count}`];
  if (numbers > 0 && !hasError) {
    figures.unshift(`Average: ${figure(sum / numbers)}`);
    if (!isDate(numberFormat)) figures.push(`Sum: ${figure(sum)}`);
  }
  return figures;
}

/** Figures of different kinds, such as dates beside percentages, add up to a plain number. */
function sharedFormat(formats: readonly string[]): string {
  const [first = 'General'] = formats;
  const kinds = new Set(
    formats.map((format) => (isDate(format) ? 'date' : format.includes('%') ? 'percent' : '')),
  );
  return kinds.size > 1 ? 'General' : first;
}

function isDate(numberFormat: string): boolean {
  return isDateFormat(numberFormat) && /[dy]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}
