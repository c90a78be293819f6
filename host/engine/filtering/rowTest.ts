import type { Area } from '../area';
import { isDateFormat } from '../numfmt';
import type { Sheet } from '../Sheet';
import { comparisonTest } from './comparing';
import { isInGroup, periodTest } from './datePeriods';
import type { FilterCriteria } from './FilterCriteria';

type RowTest = (row: number) => boolean;
type Criteria<On extends FilterCriteria['on']> = Extract<FilterCriteria, { readonly on: On }>;

/** Tells for each row whether its cell in a column (the rows of the filter, without header) fits the criteria. */
export function rowTest(sheet: Sheet, column: Area, criteria: FilterCriteria): RowTest {
  const at = column.left;
  switch (criteria.on) {
    case 'values':
      return valuesTest(sheet, at, criteria);
    case 'custom': {
      const tests = criteria.comparisons.map(comparisonTest);
      return (row) => {
        const cell = { value: sheet.value(row, at), text: sheet.text(row, at) };
        return criteria.operator === 'And'
          ? tests.every((test) => test(cell))
          : tests.some((test) => test(cell));
      };
    }
    case 'top':
    case 'bottom':
      return extremesTest(sheet, column, criteria);
    case 'dynamic':
      return dynamicTest(sheet, column, criteria);
    case 'cellColor':
      return (row) => isSame(sheet.displayedFormat(row, at).fill.color, criteria.color);
    case 'fontColor':
      return (row) => isSame(sheet.displayedFormat(row, at).font.color, criteria.color);
    case 'icon':
      return (row) => {
        const icon = sheet.conditionalFormats.resultAt(row, at)?.icon;
        return icon?.iconSet === criteria.icon?.iconSet && icon?.index === criteria.icon?.index;
      };
    case 'other':
      return (row) => !sheet.isRowHidden(row);
  }
}

function valuesTest(sheet: Sheet, at: number, { texts, blanks, dates }: Criteria<'values'>): RowTest {
  const wanted = new Set(texts.map((text) => text.toLowerCase()));
  return (row) => {
    const text = sheet.text(row, at);
    if (text === '') return blanks;
    if (wanted.has(text.toLowerCase())) return true;
    const value = sheet.value(row, at);
    if (dates.length === 0 || typeof value !== 'number') return false;
    return isDateFormat(sheet.format(row, at).numberFormat) && dates.some((group) => isInGroup(value, group));
  };
}

/** The numbers of all rows count, also of those that other columns hide; equals of the last one are shown too. */
function extremesTest(sheet: Sheet, column: Area, { on, unit, count }: Criteria<'top' | 'bottom'>): RowTest {
  const sorted = numbersIn(sheet, column).sort((one, other) => (on === 'top' ? other - one : one - other));
  const wanted = unit === 'Items' ? count : Math.max(1, Math.floor((sorted.length * count) / 100));
  const last = sorted[Math.min(wanted, sorted.length) - 1];
  return (row) => {
    const value = sheet.value(row, column.left);
    if (typeof value !== 'number' || last === undefined) return false;
    return on === 'top' ? value >= last : value <= last;
  };
}

function dynamicTest(sheet: Sheet, column: Area, { criterion }: Criteria<'dynamic'>): RowTest {
  const numberTest = dynamicNumberTest(sheet, column, criterion);
  return (row) => {
    const value = sheet.value(row, column.left);
    return typeof value === 'number' && numberTest(value);
  };
}

function dynamicNumberTest(
  sheet: Sheet,
  column: Area,
  criterion: Criteria<'dynamic'>['criterion'],
): (value: number) => boolean {
  if (criterion === 'aboveAverage' || criterion === 'belowAverage') {
    const numbers = numbersIn(sheet, column);
    const average = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    return (value) => (criterion === 'aboveAverage' ? value > average : value < average);
  }
  const today = sheet.book.evaluate(sheet, '=TODAY()', { row: 0, column: 0 });
  return periodTest(criterion, Number(today)) ?? (() => true);
}

function numbersIn(sheet: Sheet, { top, bottom, left }: Area): number[] {
  const numbers: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = sheet.value(row, left);
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
