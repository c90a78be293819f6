import { restatedFindings } from '../close/restatedFindings';
import { editionFindings } from '../edition/editionFindings';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Finding } from '../useCases';
import { absentTable, absentTables } from './absentTables';
import { emptyNames } from './emptyNames';
import { type Found, withoutRepair } from './found';
import { missingRows } from './missingRows';
import { registerFindings } from './registerFindings';
import { unknownIds } from './unknownIds';
import { unknownWords } from './unknownWords';

/**
 * What can be said against a workbook without looking at its formulas: missing parts, and IDs that do not fit together. Repairs
 * are offered by the check alone, which looks at everything.
 */
export function structuralFindings(workbook: KpiWorkbook): readonly Finding[] {
  if (!workbook.isSetUp) return [];
  return [
    ...absentTables(workbook).map(({ name, holds }) => absentTable(name, holds)),
    ...emptyNames(workbook),
    ...contentFindings(workbook),
    ...unknownIds(workbook),
    ...missingRows(workbook),
  ].map(withoutRepair);
}

/** What register, data, targets and history say that does not fit together. */
export function contentFindings(
  workbook: KpiWorkbook,
  planNewRows?: Parameters<typeof registerFindings>[1],
): readonly Found[] {
  return [
    ...because('Clauses are looked up and listed by the edition of the workbook.', editionFindings(workbook)),
    ...registerFindings(workbook, planNewRows),
    ...because(
      'Formulas know only the words of the lists; any other word is passed over, or makes the KPI show Check.',
      unknownWords(workbook).map(({ finding }) => finding),
    ),
    ...because(
      'A reported figure that changes without a reason is what an auditor asks about first.',
      restatedFindings(workbook),
    ),
  ];
}

function because(why: string, findings: readonly Finding[]): readonly Found[] {
  return findings.map((finding) => ({ ...withoutRepair(finding), why: finding.why ?? why }));
}
