import type { TableReading } from '../../src/app/workbookGateway';
import { aTable, type TableRowCells } from './aKpiWorkbook';
import { serialOf } from './oracle/months';

const headers = [
  ...['ID', 'Period', 'Value', 'Target', 'Amber', 'Upper target', 'Upper amber', 'Status', 'Year to date'],
  ...['Closed on', 'Value now', 'Target now', 'Restated', 'Status key'],
];

/** `KpiHistory` as closing leaves it; a row is on-time delivery in January 2026, closed on 10 February, unless it says otherwise. */
export function aHistory(rows: readonly TableRowCells[], changes: Partial<TableReading> = {}): TableReading {
  const usual = {
    ID: 'OTD-01',
    Period: '2026-01',
    Value: 94,
    Target: 95,
    Amber: 90,
    Status: 'Watch',
    'Status key': 'Watch',
    'Closed on': serialOf(2026, 2, 10),
  };
  return aTable(
    'KpiHistory',
    'KPI History',
    headers,
    rows.map((row) => ({ ...usual, ...row })),
    changes,
  );
}

/** `KpiLog` with the given rows; each tells of on-time delivery in January 2026 and was written on 12 February. */
export function aLog(rows: readonly TableRowCells[]): TableReading {
  return aTable(
    'KpiLog',
    'KPI Log',
    ['When', 'ID', 'Period', 'What', 'Before', 'After', 'Reason', 'Approved by'],
    rows.map((row) => ({
      When: serialOf(2026, 2, 12),
      ID: 'OTD-01',
      Period: '2026-01',
      What: 'Value',
      Reason: 'Two deliveries were booked twice.',
      'Approved by': 'Quality',
      ...row,
    })),
  );
}

/** On-time delivery in the scorecard: values and statuses of the first months of 2026. */
export function scorecardOf(...months: readonly (readonly [value: number | '', status: string])[]): {
  readonly scorecard: readonly TableRowCells[];
} {
  const cells = months.flatMap(([value, status], index) => {
    const month = `2026-0${index + 1}`;
    return [
      [month, value],
      [`${month} status`, status],
    ] as const;
  });
  return { scorecard: [{ ID: 'OTD-01', ...Object.fromEntries(cells) }] };
}
