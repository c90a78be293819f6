import { monthOfDay } from '../../domain/day';
import type { Direction, Frequency, Kpi, Measure, YearToDateRule } from '../../domain/kpi';
import { type Month, parseMonth } from '../../domain/month';
import { BETTER_WORD, FREQUENCY_WORD, RULE_WORD } from '../../layout/words';
import type { RawCell } from '../workbookGateway';
import type { RowReader } from './RowReader';

/**
 * Reads a row of the register. Words that the register does not know fall back to the usual ones (`Higher`, `None`,
 * `Monthly`), as the workbook's formulas treat them; `refreshAndCheck` names them.
 */
export function readKpi(row: RowReader, measures: readonly Measure[]): Kpi {
  const activeFrom = readMonth(row.raw('Active from'));
  const activeTo = readMonth(row.raw('Active to'));
  return {
    id: row.text('ID'),
    name: row.text('KPI'),
    clause: row.text('Clause'),
    process: row.text('Process'),
    owner: row.text('Owner'),
    unit: row.text('Unit'),
    better: keyOf<Direction>(BETTER_WORD, row.text('Better'), 'higher'),
    multiplier: row.number('Multiplier') ?? 1,
    yearToDate: keyOf<YearToDateRule>(RULE_WORD, row.text('Year to date'), 'none'),
    frequency: keyOf<Frequency>(FREQUENCY_WORD, row.text('Frequency'), 'monthly'),
    dueDays: row.number('Due days') ?? 0,
    reviewInput: row.text('Review input'),
    dataSource: row.text('Data source'),
    ...(activeFrom && { activeFrom }),
    ...(activeTo && { activeTo }),
    measures,
  };
}

/** A month that a person typed as a date or as ISO text. */
export function readMonth(cell: RawCell): Month | undefined {
  return (typeof cell === 'number' ? monthOfDay(cell) : parseMonth(String(cell))) ?? undefined;
}

/** The key under which a table of words holds a word; case does not matter, as in Excel. */
export function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string,
  otherwise: Key,
): Key {
  const wanted = word.toLowerCase();
  const found = (Object.keys(words) as Key[]).find((key) => words[key].toLowerCase() === wanted);
  return found ?? otherwise;
}
