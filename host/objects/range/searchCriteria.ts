import { ExcelError, type SearchCriteria } from '../../engine';
import { booleanArgument, isAbsent } from '../arguments';

const known = ['completeMatch', 'matchCase', 'searchDirection'];

/** Reads `SearchCriteria`, `WorksheetSearchCriteria` and `ReplaceCriteria`; refuses a property that they do not have. */
export function searchCriteria(value: unknown, what: string): SearchCriteria {
  const given = (value ?? {}) as Record<string, unknown>;
  const odd = Object.keys(given).find((name) => !known.includes(name));
  if (odd !== undefined) {
    throw new ExcelError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format: ${what} has no criterion "${odd}".`,
    );
  }
  const flag = (name: string) => !isAbsent(given[name]) && booleanArgument(given[name], `${what} ${name}`);
  return { completeMatch: flag('completeMatch'), matchCase: flag('matchCase') };
}
