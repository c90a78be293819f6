import { isClause, otherEdition } from '../../domain/clauses/clauseNumbers';
import { leadingClause } from '../../domain/leadingClause';
import { EDITION_NAME, REGISTER_TABLE } from '../../layout/names';
import { placeOf } from '../check/placeOf';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { namedCell } from '../model/namedCell';
import { rowsOf } from '../model/RowReader';
import type { Finding } from '../useCases';

/** What is wrong with the edition as a whole; a clause that neither edition has is a matter of its KPI. */
export function editionFindings(workbook: KpiWorkbook): readonly Finding[] {
  return [...unreadableEdition(workbook), ...clausesOfTheOtherEdition(workbook)];
}

function unreadableEdition(workbook: KpiWorkbook): readonly Finding[] {
  const name = workbook.reading.names.find((item) => item.name === EDITION_NAME);
  const value = String(name?.value ?? '').trim();
  if (value === '2015' || value === '2026') return [];
  const place = namedCell(workbook, EDITION_NAME)?.place;
  return [
    {
      severity: 'warning',
      what: `${EDITION_NAME} is neither 2015 nor 2026, so clauses are read as those of ISO 9001:${workbook.edition}.`,
      next: 'Type 2015 or 2026 into ISO 9001 edition on the sheet of settings.',
      ...(place && { place }),
    },
  ];
}

/** Numbers that only the other edition uses: somebody changed the edition by hand, or brought KPIs along. */
function clausesOfTheOtherEdition(workbook: KpiWorkbook): readonly Finding[] {
  const { edition, register } = workbook;
  const other = otherEdition(edition);
  const rows = rowsOf(workbook.table(REGISTER_TABLE)).filter((row) => {
    const clause = leadingClause(row.text('Clause'));
    return !isClause(edition, clause) && isClause(other, clause);
  });
  const [first] = rows;
  if (!first || !register) return [];
  const named = rows.map((row) => `${row.text('ID')} (${row.text('Clause')})`).join(', ');
  return [
    {
      severity: 'warning',
      what: `The workbook follows ISO 9001:${edition}, and clauses of ISO 9001:${other} stand in its register: ${named}.`,
      next: `Open Set up, Move to another edition, and choose ISO 9001:${edition}: changing the edition in the settings moves no clause.`,
      place: placeOf(register, first.index, 'Clause'),
    },
  ];
}
