import {
  CLAUSES_TABLE,
  dataTableName,
  REGISTER_TABLE,
  scorecardTableName,
  targetsTableName,
  WORDS_TABLE,
} from '../../layout/names';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Found } from './found';

/** Tables of ours that the workbook does not have, and what each would hold. */
export function absentTables(
  workbook: KpiWorkbook,
): readonly { readonly name: string; readonly holds: string }[] {
  const parts = [
    { name: REGISTER_TABLE, holds: 'the KPIs' },
    { name: WORDS_TABLE, holds: 'the words of the statuses' },
    { name: CLAUSES_TABLE, holds: 'the clauses of ISO 9001' },
    ...workbook.years.flatMap(({ year }) => [
      { name: dataTableName(year), holds: `the numbers of ${year}` },
      { name: targetsTableName(year), holds: `the targets of ${year}` },
      { name: scorecardTableName(year), holds: `the results of ${year}` },
    ]),
  ];
  return parts.filter(({ name }) => workbook.table(name) === undefined);
}

/** A missing table as a finding, whatever can be done about it. */
export function absentTable(name: string, holds: string): Found {
  return {
    severity: 'error',
    what: `The table ${name} with ${holds} is missing.`,
    why: 'Formulas that read it show #REF!, and the pane cannot find what stood in it.',
    next: 'Undo with Ctrl+Z if it was deleted or renamed just now; otherwise take the sheet from an earlier version of the file.',
  };
}
