import { NO_CHANGES } from '../workbookGateway';
import type { CheckFacts } from './CheckFacts';
import { placeOfRows } from './formulaRepair';
import type { Found } from './found';
import { filledRows } from './tableRows';

/** Months of the targets that followed a month which is gone: their formula says #REF!. What a team typed is left alone. */
export function lostTargetSteps({
  tables,
  inspection,
}: Pick<CheckFacts, 'tables' | 'inspection'>): readonly Found[] {
  return tables.flatMap(({ reading, layout }): readonly Found[] => {
    if (!reading) return [];
    const filled = filledRows(reading);
    return layout.columns.flatMap(({ header, content, format }): readonly Found[] => {
      if (content.kind !== 'proposed') return [];
      const found = inspection.formulas.find((one) => one.table === reading.name && one.header === header);
      const rows = filled.filter((row) => String(found?.formulas[row] ?? '').includes('#REF!'));
      if (rows.length === 0) return [];
      const place = placeOfRows(reading, header, rows);
      return [
        {
          severity: 'error',
          what: `${reading.sheet}, "${header}": ${rows.length === 1 ? '1 limit has' : `${rows.length} limits have`} lost the month before (#REF!).`,
          why: 'The limits of the month and of those after it are errors, so no value is judged.',
          next: 'Let them follow the month before again.',
          place,
          plan: {
            key: `follow ${reading.name} ${header}`,
            title: 'Follow the month before again',
            steps: [
              {
                place,
                what: `${reading.sheet}, "${header}"`,
                before: '#REF!',
                after: 'the limit of the month before',
              },
            ],
            changes: {
              ...NO_CHANGES,
              formulas: [
                {
                  table: reading,
                  header,
                  formula: content.formula,
                  rows,
                  numberFormat: format.numberFormat ?? 'General',
                },
              ],
            },
          },
        },
      ];
    });
  });
}
