import type { SerialDay } from '../../domain/day';
import { BLANK, formula, number, text, type CellInput } from '../../layout/cell';
import { tableColumns } from '../../layout/sheetFrame';
import { rowOf } from '../../layout/tableRows';
import { targetsColumnSpecs } from '../../layout/targetsSheet';
import { LIMIT_WORD } from '../../layout/words';
import type { Agreement } from '../log/agreement';
import { logChanges } from '../log/logChanges';
import type { LogEntry } from '../../layout/logSheet';
import { assertCanSetUp, assertColumns, assertUnprotected, assertWritable } from '../setUp/obstacles';
import { mergeChanges, NO_CHANGES, type TableGrowth, type WorkbookChanges } from '../workbookGateway';
import type { TargetCellsOfYear } from './kpiTargets';
import type { LimitWrite } from './planLimit';
import type { PlannedChange } from './planTargetChange';

/** The cells, rows and log entries of a change, for one batch. Throws where Excel would refuse one of them. */
export function targetChanges(plan: PlannedChange, agreement: Agreement, today: SerialDay): WorkbookChanges {
  const { workbook } = plan.cells;
  const growth = plan.cells.years.flatMap((year) => growthOf(plan, year));
  assertWritable(workbook);
  for (const { year } of plan.limits.flatMap(({ writes }) => writes))
    assertUnprotected(workbook, year.table.sheet);
  assertCanSetUp(workbook, [], growth);
  assertColumns(growth);
  return mergeChanges(
    { ...NO_CHANGES, growth, cells: plan.limits.flatMap(({ name, writes }) => cellsOf(name, writes)) },
    logChanges(workbook, entriesOf(plan, agreement, today)),
  );
}

function cellsOf(name: keyof typeof LIMIT_WORD, writes: readonly LimitWrite[]): WorkbookChanges['cells'] {
  return writes.flatMap(({ year, month, content }) => {
    const row = year.rows[name]?.row;
    const { table } = year;
    return row
      ? [
          {
            sheet: table.sheet,
            row: table.row + 1 + row.index,
            column: table.column + table.headers.indexOf(month),
            cells: [[content === 'follows' ? following(year, month) : cellOf(content)]],
          },
        ]
      : [];
  });
}

/** The formula with which set-up starts a month. */
function following(year: TargetCellsOfYear, month: string): CellInput {
  const content = targetsColumnSpecs(year.months).find(({ header }) => header === month)?.content;
  return content?.kind === 'proposed' ? formula(content.formula) : BLANK;
}

/** Rows for limits that the KPI did not have in a year. */
function growthOf({ cells: { kpi }, limits }: PlannedChange, year: TargetCellsOfYear): TableGrowth[] {
  const columns = tableColumns(targetsColumnSpecs(year.months));
  const rows = limits.flatMap(({ name, writes }) => {
    const own = writes.filter((write) => write.year === year);
    if (year.rows[name] || own.length === 0) return [];
    const decided = own.flatMap(({ month, content }) =>
      content === 'follows' ? [] : [[month, cellOf(content)] as const],
    );
    return [
      rowOf(columns, { ID: text(kpi.id), Limit: text(LIMIT_WORD[name]), ...Object.fromEntries(decided) }),
    ];
  });
  return rows.length === 0 ? [] : [{ table: year.table, columns, rows }];
}

function entriesOf(
  { cells: { kpi }, limits }: PlannedChange,
  agreement: Agreement,
  today: SerialDay,
): readonly LogEntry[] {
  return limits.flatMap(({ name, steps }) =>
    steps.map(({ month, before, after }) => ({
      when: today,
      kpiId: kpi.id,
      period: month,
      what: LIMIT_WORD[name],
      before: cellOf(before),
      after: cellOf(after),
      ...agreement,
    })),
  );
}

function cellOf(limit: number | undefined): CellInput {
  return number(limit);
}
