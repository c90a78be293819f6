import { clauseOf, clauseTitle, isClause, moveClause, otherEdition } from '../../domain/clauses';
import type { Edition } from '../../domain/kpi';
import { leadingClause } from '../../domain/leadingClause';
import { placeOf } from '../check/placeOf';
import { type RowReader, rowsOf } from '../model/RowReader';
import type { RawCell, TableReading } from '../workbookGateway';
import type { ClauseMove, KpiMove, SureClauseLabel } from './editionUseCases';
import { proposeClause } from './proposeClause';

/** What becomes of one row of the register, with the row in which it stands. */
export interface RowMove extends KpiMove {
  readonly row: number;
}

/**
 * What a move to another edition does to the clause of every KPI. Where the workbook follows that edition already, only clauses
 * that it lacks move: somebody has typed the edition into the settings by hand.
 *
 * @param formulas the cells of the column `Clause` as the formula bar shows them.
 */
export function clauseMoves(
  register: TableReading,
  from: Edition,
  to: Edition,
  formulas: readonly RawCell[],
): readonly RowMove[] {
  return rowsOf(register).map((row) => {
    const text = row.text('Clause');
    return {
      row: row.index,
      kpiId: row.text('ID'),
      kpiName: row.text('KPI'),
      place: placeOf(register, row.index, 'Clause'),
      before: { text, title: titleBefore(leadingClause(text), from) },
      move: String(formulas[row.index] ?? '').startsWith('=')
        ? { kind: 'leftAlone', because: 'formula' }
        : moveOf(row, from, to),
    };
  });
}

function moveOf(row: RowReader, from: Edition, to: Edition): ClauseMove {
  const text = row.text('Clause');
  if (text === '') return { kind: 'noClause' };
  const number = leadingClause(text);
  const targets = targetsOf(number, from, to);
  const [target, ...others] = targets;
  if (target === undefined) return { kind: 'leftAlone', because: 'unknown' };
  if (otherNumbers(text).some((other) => targetsOf(other, from, to).join() !== other))
    return { kind: 'leftAlone', because: 'severalClauses' };
  const label = (place: string): SureClauseLabel => ({
    number: place,
    text: text.replace(number, place),
    title: clauseTitle(to, place),
    certainty: clauseOf(to, place)?.certainty ?? 'low',
  });
  if (others.length > 0) {
    const kpi = { id: row.text('ID'), name: row.text('KPI') };
    return { kind: 'choice', options: targets.map(label), ...proposeClause(kpi, number, from, to, targets) };
  }
  if (target !== number) return { kind: 'renumbered', after: label(target) };
  return titleBefore(number, from) === clauseTitle(to, number)
    ? { kind: 'same' }
    : { kind: 'retitled', after: label(number) };
}

/** The places of a clause in the edition `to`; a number that only that edition has was typed ahead and stays. */
function targetsOf(number: string, from: Edition, to: Edition): readonly string[] {
  if (from !== to && isClause(from, number)) return moveClause(number, from, to);
  if (isClause(to, number)) return [number];
  return moveClause(number, otherEdition(to), to);
}

/** The clauses that a cell names behind the first one, as in `8.5.1, 10.3`. */
function otherNumbers(text: string): readonly string[] {
  const rest = text.slice(leadingClause(text).length);
  return (rest.match(/\d+(?:\.\d+)+/g) ?? []).filter(
    (number) => isClause('2015', number) || isClause('2026', number),
  );
}

/** The title by which a team knows a clause: that of its edition, or of the only edition that has the number. */
function titleBefore(number: string, edition: Edition): string {
  return clauseTitle(edition, number) || clauseTitle(otherEdition(edition), number);
}
