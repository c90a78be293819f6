import type { SerialDay } from '../../domain/day';
import type { Edition } from '../../domain/kpi';
import { number, text } from '../../layout/cell';
import type { LogEntry } from '../../layout/logSheet';
import { EDITION_NAME, REGISTER_TABLE } from '../../layout/names';
import { ClauseboardError } from '../ClauseboardError';
import { assertAgreed } from '../log/agreement';
import { logChanges } from '../log/logChanges';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { type NamedCell, namedCell } from '../model/namedCell';
import { assertUnprotected, assertWritable } from '../setUp/obstacles';
import {
  type CellsChange,
  mergeChanges,
  NO_CHANGES,
  type RawCell,
  type TableReading,
  type WorkbookChanges,
} from '../workbookGateway';
import { clauseMoves, type RowMove } from './clauseMoves';
import type { EditionMoveOutcome, EditionMovePreview, EditionMoveRequest, KpiMove } from './editionUseCases';

/** What moving a workbook to another edition changes. */
export interface EditionMovePlan {
  readonly changes: WorkbookChanges;
  readonly outcome: EditionMoveOutcome;
}

/** A row of the register whose clause cell gets another text. */
interface Renumbered {
  readonly move: RowMove;
  readonly after: string;
}

/** What a move would do to every KPI, for a person to read and to choose. */
export function previewOfMove(
  workbook: KpiWorkbook,
  to: Edition,
  formulas: readonly RawCell[],
): EditionMovePreview {
  const from = workbook.edition;
  const kpis = clauseMoves(registerOf(workbook), from, to, formulas).map(
    ({ kpiId, kpiName, place, before, move }): KpiMove => ({ kpiId, kpiName, place, before, move }),
  );
  return { from, to, kpis };
}

/**
 * Plans the move: clauses that have another number, the edition of the settings, and a row of the log for each. Nothing else of
 * the workbook changes. Throws where Excel would refuse, and where a choice is missing because the register has changed since.
 */
export function planEditionMove(
  workbook: KpiWorkbook,
  request: EditionMoveRequest,
  formulas: readonly RawCell[],
  now: SerialDay,
): EditionMovePlan {
  const register = registerOf(workbook);
  const setting = editionCell(workbook);
  assertWritable(workbook);
  for (const sheet of [register.sheet, setting.sheet]) assertUnprotected(workbook, sheet);
  const [from, to] = [workbook.edition, request.edition];
  const renumbered = clauseMoves(register, from, to, formulas).flatMap((move) => {
    const after = textAfter(move, request);
    return after === move.before.text ? [] : [{ move, after }];
  });
  const agreed = assertAgreed({ reason: `Moved to ISO 9001:${to}`, approvedBy: request.approvedBy });
  const entry = { ...agreed, when: now, period: '' } as const;
  const entries: readonly LogEntry[] = [
    ...(from === to
      ? []
      : [{ ...entry, kpiId: '', what: 'ISO 9001 edition', before: text(from), after: text(to) }]),
    ...renumbered.map(({ move, after }) => ({
      ...entry,
      kpiId: move.kpiId,
      what: 'Clause',
      before: text(move.before.text),
      after: text(after),
    })),
  ];
  const { sheet, row, column } = setting;
  const settingChange: CellsChange = { sheet, row, column, cells: [[number(Number(to))]] };
  return {
    changes: mergeChanges(
      { ...NO_CHANGES, cells: [settingChange, ...clauseCells(register, renumbered)] },
      logChanges(workbook, entries),
    ),
    outcome: { edition: to, renumbered: renumbered.length },
  };
}

/** What the clause cell of a KPI says after the move. */
function textAfter(
  { kpiId, kpiName, place, before, move }: RowMove,
  { choices }: EditionMoveRequest,
): string {
  if (move.kind === 'renumbered') return move.after.text;
  if (move.kind !== 'choice') return before.text;
  const chosen = move.options.find((option) => option.number === choices[kpiId]);
  if (chosen) return chosen.text;
  throw new ClauseboardError('registerIsInconsistent', {
    what: `Nobody has chosen a clause for ${kpiId || kpiName}.`,
    why: 'The register was changed after the list of changes was shown.',
    next: 'Go back, look at the list again and choose for every KPI.',
    place,
  });
}

/** A cell for each clause that changes, as text: a number would turn `8.10` into 8.1. */
function clauseCells(register: TableReading, renumbered: readonly Renumbered[]): readonly CellsChange[] {
  const column = register.column + register.headers.indexOf('Clause');
  return renumbered.map(({ move, after }) => ({
    sheet: register.sheet,
    row: register.row + 1 + move.row,
    column,
    cells: [[text(after)]],
    numberFormat: '@',
  }));
}

function registerOf({ register }: KpiWorkbook): TableReading {
  if (register?.headers.includes('Clause')) return register;
  throw new ClauseboardError('tableIsMissing', {
    what: `The workbook has no table ${REGISTER_TABLE} with a column Clause.`,
    why: 'Its sheet, table or column was deleted or renamed, or KPIs were never set up here.',
    next: 'Undo with Ctrl+Z, or set KPIs up first, then try again.',
  });
}

function editionCell(workbook: KpiWorkbook): NamedCell {
  const cell = namedCell(workbook, EDITION_NAME);
  if (cell) return cell;
  throw new ClauseboardError('registerIsInconsistent', {
    what: `The name ${EDITION_NAME} leads to no cell.`,
    why: 'The name or its cell on the sheet of settings was deleted.',
    next: 'Undo with Ctrl+Z, or let Refresh and check look for a repair, then try again.',
  });
}
