import type { Certainty } from '../../domain/clauses';
import type { Edition } from '../../domain/kpi';
import { REGISTER_TABLE } from '../../layout/names';
import type { Session } from '../session';
import type { Place } from '../useCases';
import type { RawCell } from '../workbookGateway';

/** Moving the clauses of a workbook to another edition of ISO 9001. */
export interface EditionUseCases {
  /** What a move would do to the clause of every KPI. Writes nothing. */
  previewEditionMove(edition: Edition): Promise<EditionMovePreview>;
  /** Writes the clauses of the register, the edition, and why and by whose leave into the log, in one batch. */
  moveEdition(request: EditionMoveRequest): Promise<EditionMoveOutcome>;
}

export interface EditionMovePreview {
  /** The edition that the workbook follows now; equal to `to` when only clauses of the other edition are left to move. */
  readonly from: Edition;
  readonly to: Edition;
  /** One for each row of the register, in its order. */
  readonly kpis: readonly KpiMove[];
}

/** What becomes of the clause of one KPI. */
export interface KpiMove {
  readonly kpiId: string;
  readonly kpiName: string;
  /** The cell of the clause in the register. */
  readonly place: Place;
  /** As it stands there; the title is empty where the text begins with no clause of the edition. */
  readonly before: ClauseLabel;
  readonly move: ClauseMove;
}

export type ClauseMove =
  | { readonly kind: 'renumbered'; readonly after: SureClauseLabel }
  /** Nothing is written: the number stays, and the edition calls it something else. */
  | { readonly kind: 'retitled'; readonly after: SureClauseLabel }
  | { readonly kind: 'same' }
  | { readonly kind: 'noClause' }
  /** One clause became two: a person decides. `proposal` is the number of one of the options. */
  | {
      readonly kind: 'choice';
      readonly options: readonly SureClauseLabel[];
      readonly proposal: string;
      readonly because: string;
    }
  | { readonly kind: 'leftAlone'; readonly because: 'unknown' | 'severalClauses' | 'formula' };

/** The text of a clause cell with the short title of the clause. */
export interface ClauseLabel {
  readonly text: string;
  readonly title: string;
}

/** A clause of the edition to which the workbook moves. */
export interface SureClauseLabel extends ClauseLabel {
  readonly number: string;
  readonly certainty: Certainty;
}

export interface EditionMoveRequest {
  readonly edition: Edition;
  /** The clause number that a person chose, by KPI ID, for every KPI that has a choice. */
  readonly choices: Readonly<Record<string, string>>;
  /** Who agreed, for the log. */
  readonly approvedBy: string;
}

export interface EditionMoveOutcome {
  readonly edition: Edition;
  /** KPIs whose clause number is another one now. */
  readonly renumbered: number;
}

export function editionUseCases(session: Session): EditionUseCases {
  // The clauses and templates are not on the pane's first screen, so they are loaded when they are first needed.
  const planner = () => import('./planEditionMove');
  const clauseFormulas = async (): Promise<readonly RawCell[]> => {
    const [column] = await session.gateway.readFormulas([{ table: REGISTER_TABLE, header: 'Clause' }]);
    return column?.formulas ?? [];
  };
  return {
    previewEditionMove: async (edition) => {
      const { previewOfMove } = await planner();
      return previewOfMove(await session.read(), edition, await clauseFormulas());
    },

    moveEdition: (request) =>
      session.serially(async () => {
        const { planEditionMove } = await planner();
        const workbook = await session.read();
        const plan = planEditionMove(workbook, request, await clauseFormulas(), session.now());
        await session.apply(workbook, plan.changes);
        return plan.outcome;
      }),
  };
}
