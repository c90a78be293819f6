import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsOf } from '../model/RowReader';
import type { TableReading } from '../workbookGateway';
import type { Found } from './found';
import { placeOf } from './placeOf';

/** KPIs that stand twice in a scorecard, and limits that stand twice in the targets: only the first row counts. */
export function duplicateRows(workbook: KpiWorkbook): readonly Found[] {
  return workbook.years.flatMap(({ targets, scorecard }) => [
    ...repeated(
      targets,
      ['ID', 'Limit'],
      'Formulas take the first row, so a change in the second one changes nothing.',
    ),
    ...repeated(scorecard, ['ID'], 'The KPI is counted and printed twice.'),
  ]);
}

function repeated(table: TableReading | undefined, key: readonly string[], why: string): readonly Found[] {
  if (!table) return [];
  const seen = new Set<string>();
  return rowsOf(table).flatMap((row): readonly Found[] => {
    if (row.text('ID') === '') return [];
    const texts = key.map((header) => row.text(header));
    const known = texts.join('|').toLowerCase();
    if (!seen.has(known)) {
      seen.add(known);
      return [];
    }
    return [
      {
        severity: 'warning',
        what: `${texts.join(', ')} stands more than once in ${table.sheet}.`,
        why,
        next: 'Delete the row that is too many, after a look at what was typed in it.',
        place: placeOf(table, row.index, 'ID'),
      },
    ];
  });
}
