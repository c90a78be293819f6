/**
 * The clauses of ISO 9001 in both editions. Load it lazily, together with the templates:
 * `await import('../domain/clauses')`.
 */
export type { Certainty, Clause, TitleBy } from './clause';
export { isClause, isWithinClause, otherEdition } from './clauseNumbers';
export { clauseOf, clausePairs, clausesOf, clauseTitle, type ClausePair } from './clauses';
export { moveClause } from './moveClause';
export {
  reviewInputName,
  reviewInputPlace,
  reviewInputs,
  reviewInputsOf,
  type ReviewInput,
  type ReviewInputKey,
} from './reviewInputs';
export { unmeasuredClauses } from './unmeasuredClauses';
