import type {
  ClauseLabel,
  ClauseMove,
  EditionMovePreview,
  KpiMove,
  SureClauseLabel,
} from '../../../app/edition/editionUseCases';

/** A move with one kind of outcome. */
export type MoveOf<Kind extends ClauseMove['kind']> = KpiMove & {
  readonly move: Extract<ClauseMove, { readonly kind: Kind }>;
};

/** Whether a row's move is of one of these kinds. */
export function isMoveOf<Kind extends ClauseMove['kind']>(
  ...kinds: readonly Kind[]
): (row: KpiMove) => row is MoveOf<Kind> {
  return (row): row is MoveOf<Kind> => kinds.some((kind) => kind === row.move.kind);
}

/** Whether pressing the button would write nothing: the edition is the workbook's own, and no clause is left behind. */
export function changesNothing({ from, to, kpis }: EditionMovePreview): boolean {
  return from === to && !kpis.some(isMoveOf('renumbered', 'choice'));
}

/** What a person chose, and the proposal wherever it was left as it stood. */
export function choicesOf(
  { kpis }: EditionMovePreview,
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kpis.filter(isMoveOf('choice')).map(({ kpiId, move }) => [kpiId, chosenOf(kpiId, move, chosen)]),
  );
}

/** The number chosen for a KPI; one of another list than this does not count. */
export function chosenOf(
  kpiId: string,
  { options, proposal }: Extract<ClauseMove, { readonly kind: 'choice' }>,
  chosen: Readonly<Record<string, string>>,
): string {
  return options.find(({ number }) => number === chosen[kpiId])?.number ?? proposal;
}

/** `10.3 Continual improvement` */
export function labelWords({ text, title }: ClauseLabel): string {
  return title === '' ? text : `${text} ${title}`;
}

/** `10.1 Continual improvement (sure of it: high)`; nothing is said of 2015, whose titles are common knowledge. */
export function sureWords(label: SureClauseLabel, to: '2015' | '2026'): string {
  return to === '2015' ? labelWords(label) : `${labelWords(label)} (certainty: ${label.certainty})`;
}

/** What a KPI is called in a list; a row of the register may lack either. */
export function nameOf({ kpiId, kpiName }: Pick<KpiMove, 'kpiId' | 'kpiName'>): string {
  return `${kpiId} ${kpiName}`.trim() || 'A row without ID and name';
}

/** Why a clause stays, behind the text of its cell: `manual is no clause of either edition.` */
export const leftAloneWords = {
  unknown: 'is no clause of either edition. Type a clause number such as 9.1.2 if it was meant as one.',
  severalClauses: 'names several clauses, and one behind the first has another number. Change it by hand.',
  formula: 'is worked out by a formula of yours.',
} as const;
