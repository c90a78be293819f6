import type { KpiWorkbook } from '../model/KpiWorkbook';
import { NO_CHANGES } from '../workbookGateway';
import type { Found } from './found';
import { placeOfTable } from './placeOf';

/** Tables of ours whose header row is switched off. */
export function hiddenHeaders(workbook: KpiWorkbook): readonly Found[] {
  return workbook.reading.tables
    .filter(({ showsHeaders }) => showsHeaders === false)
    .map((table) => {
      const place = placeOfTable(table);
      return {
        severity: 'warning',
        what: `The header row of ${table.name} on "${table.sheet}" is switched off.`,
        why: 'Nobody sees what the columns are, and formulas that look at headers fail.',
        next: 'Switch it on (Table Design, Header Row).',
        place,
        plan: {
          key: `headers ${table.name}`,
          title: 'Switch the header row on',
          steps: [{ place, what: `Header row of ${table.sheet}`, before: 'off', after: 'on' }],
          changes: { ...NO_CHANGES, structure: [{ kind: 'showHeaders' as const, table: table.name }] },
        },
      };
    });
}
