import type { SerialDay } from '../../domain/day';
import type { Kpi } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import { BLANK, text } from '../../layout/cell';
import type { LogEntry } from '../../layout/logSheet';
import { tableColumns } from '../../layout/sheetFrame';
import { targetRows } from '../../layout/tableRows';
import { targetsColumnSpecs } from '../../layout/targetsSheet';
import { placeOf } from '../check/placeOf';
import { ClauseboardError } from '../ClauseboardError';
import { type Agreement, assertAgreed } from '../log/agreement';
import { logChanges } from '../log/logChanges';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsWithId } from '../model/RowReader';
import { assertCanSetUp, assertUnprotected } from '../setUp/obstacles';
import type { Finding, Place } from '../useCases';
import {
  type CellsChange,
  mergeChanges,
  NO_CHANGES,
  type TableGrowth,
  type WorkbookChanges,
} from '../workbookGateway';
import { currentYears } from './currentYears';
import { editFindings } from './editFindings';
import type { FieldChange, KpiChanges } from './kpiEdit';
import { planMeasures } from './planMeasures';
import { differingCells, isRepainting, loggedCell, shownCell } from './registerCells';
import { registeredKpi, type RegisteredKpi } from './registerRow';

/** What an edit of a KPI changes, before its reason is known. */
export interface KpiEditPlan {
  readonly workbook: KpiWorkbook;
  readonly fields: readonly FieldChange[];
  readonly findings: readonly Finding[];
  /** Without the log. */
  readonly changes: WorkbookChanges;
  /** What the log keeps; reason and approver come later. */
  readonly logged: readonly Omit<LogEntry, 'reason' | 'approvedBy'>[];
  readonly place: Place;
}

/** Works out an edit; throws a `ClauseboardError` for a KPI that is not there. */
export function planKpiEdit(
  workbook: KpiWorkbook,
  kpiId: string,
  changes: KpiChanges,
  now: SerialDay,
): KpiEditPlan {
  const found = registeredKpi(workbook, kpiId);
  const { kpi: before, register, row } = found;
  const after = changed(before, changes);
  const cells = differingCells(before, after);
  const measures = planMeasures(workbook, before, changes.measures ?? unchanged(before), now);
  const inRegister = cells.map(({ column, before: old, after: next }) => ({
    what: column.header,
    before: shownCell(column, old),
    after: shownCell(column, next),
    reachesBack: isRepainting(column.header),
  }));
  const fields = [...inRegister, ...measures.fields];
  const [firstCell] = cells;
  return {
    workbook,
    fields: fields.map(({ what, before: old, after: next }) => ({ what, before: old, after: next })),
    findings: [
      ...(fields.length === 0 ? [nothingChanges] : []),
      ...measures.findings,
      ...editFindings(
        workbook,
        { before, after, reachingBack: fields.filter(({ reachesBack }) => reachesBack) },
        now,
      ),
    ],
    changes: {
      ...NO_CHANGES,
      cells: [...registerChanges(found, cells), ...measures.cells],
      growth: [...measures.growth, ...limitRows(workbook, before, after, now)],
      removedRows: measures.removedRows,
    },
    logged: [
      ...cells
        .filter(({ column }) => isRepainting(column.header))
        .map(({ column, before: old, after: next }) => ({
          when: now,
          kpiId: before.id,
          period: periodOf(column.header, after),
          what: column.header,
          before: loggedCell(column, old),
          after: loggedCell(column, next),
        })),
      ...measures.fields
        .filter(({ reachesBack }) => reachesBack)
        .map(({ what, before: old, after: next }) => ({
          when: now,
          kpiId: before.id,
          period: '' as const,
          what,
          before: old === '' ? BLANK : text(old),
          after: next === '' ? BLANK : text(next),
        })),
    ],
    place: firstCell
      ? placeOf(register, row.index, firstCell.column.header)
      : (measures.place ?? placeOf(register, row.index, 'ID')),
  };
}

/** The changes of a plan with what the log keeps of them. Throws where a rule is broken, a reason is missing or Excel would refuse. */
export function editChanges(
  { workbook, changes, logged, findings }: KpiEditPlan,
  agreement: Agreement,
): WorkbookChanges {
  const error = findings.find(({ severity }) => severity === 'error');
  if (error) {
    throw new ClauseboardError('registerIsInconsistent', {
      what: error.what,
      why: 'Nothing was written, since the KPI could not be calculated then.',
      next: error.next,
      ...(error.place && { place: error.place }),
    });
  }
  const agreed = logged.length === 0 ? null : assertAgreed(agreement);
  for (const { sheet } of changes.cells) assertUnprotected(workbook, sheet);
  for (const { table } of changes.removedRows) assertUnprotected(workbook, table.sheet);
  assertCanSetUp(workbook, [], changes.growth);
  return mergeChanges(
    changes,
    agreed
      ? logChanges(
          workbook,
          logged.map((entry) => ({ ...entry, ...agreed })),
        )
      : NO_CHANGES,
  );
}

const nothingChanges: Finding = {
  severity: 'error',
  what: 'Nothing would change: the KPI is like that already.',
  next: 'Change a field, or cancel.',
};

function changed(kpi: Kpi, { measures, activeFrom, activeTo, ...rest }: KpiChanges): Kpi {
  const { activeFrom: from, activeTo: to, ...others } = kpi;
  const [first, last] = [
    activeFrom === undefined ? from : activeFrom,
    activeTo === undefined ? to : activeTo,
  ];
  return {
    ...others,
    ...rest,
    measures: measures?.map(({ name, role }) => ({ name, role })) ?? kpi.measures,
    ...(first != null && { activeFrom: first }),
    ...(last != null && { activeTo: last }),
  };
}

function unchanged({ measures }: Kpi): NonNullable<KpiChanges['measures']> {
  return measures.map((measure, was) => ({ ...measure, was }));
}

function registerChanges(
  { register, row }: RegisteredKpi,
  cells: ReturnType<typeof differingCells>,
): readonly CellsChange[] {
  return cells
    .filter(({ column }) => register.headers.includes(column.header))
    .map(({ column: { header, format }, after }) => ({
      sheet: register.sheet,
      row: register.row + 1 + row.index,
      column: register.column + register.headers.indexOf(header),
      cells: [[after]],
      ...(format.numberFormat !== undefined && { numberFormat: format.numberFormat }),
    }));
}

/** A range has two limits more; the targets of the years that are not over get their rows. */
function limitRows(workbook: KpiWorkbook, before: Kpi, after: Kpi, now: SerialDay): readonly TableGrowth[] {
  if (before.better === after.better || after.better !== 'inRange') return [];
  return currentYears(workbook, now).flatMap(({ year, targets }) => {
    if (!targets) return [];
    const months = workbook.months(year);
    const columns = tableColumns(targetsColumnSpecs(months));
    const limitColumn = columns.findIndex(({ header }) => header === 'Limit');
    const there = new Set(rowsWithId(targets, before.id).map((row) => row.text('Limit').toLowerCase()));
    const rows = targetRows(columns, after, months, []).filter(({ cells }) => {
      const limit = cells[limitColumn];
      return limit?.kind === 'text' && !there.has(limit.text.toLowerCase());
    });
    return rows.length === 0 ? [] : [{ table: targets, columns, rows }];
  });
}

/** The log says from or to which month a KPI is active also in the column of periods. */
function periodOf(header: string, { activeFrom, activeTo }: Kpi): Month | '' {
  if (header === 'Active from') return activeFrom ?? '';
  return header === 'Active to' ? (activeTo ?? '') : '';
}
