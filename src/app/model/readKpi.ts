import { monthOfDay } from '../../domain/day';
import type { Direction, Frequency, Kpi, Measure, MeasureRole, YearToDateRule } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import { BETTER_WORD, FREQUENCY_WORD, RULE_WORD } from '../../layout/words';
import type { RawCell } from '../workbookGateway';
import type { RowReader } from './RowReader';

/**
 * Reads a row of the register. A word that nobody knows falls back to the usual one (`Higher`, `None`, `Monthly`), text
 * where a number belongs counts as empty; `unknownWords` names such cells.
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

/** The month of a date; text is no date to formulas, so it is none here. */
function readMonth(cell: RawCell): Month | undefined {
  return (typeof cell === 'number' ? monthOfDay(cell) : null) ?? undefined;
}

const roles: readonly MeasureRole[] = ['=', '+', '-', '÷'];

/** Whether a text is one of the four roles. */
export function isRole(text: string): text is MeasureRole {
  return roles.some((role) => role === text);
}

/** Whether a table of words holds a word; case does not matter, as in Excel. */
export function hasWord(words: Readonly<Record<string, string>>, word: string): boolean {
  return Object.values(words).some((known) => known.toLowerCase() === word.toLowerCase());
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
