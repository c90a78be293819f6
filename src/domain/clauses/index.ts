/**
 * The clauses of ISO 9001 in both editions. Load it lazily, together with the templates:
 * `await import('../domain/clauses')`.
 */
export type { Certainty, Clause, TitleBy } from './clause';
export { clauseOf, clausesOf, clauseTitle, isClause, isWithinClause } from './clauses';
export { moveClause } from './moveClause';
export {
  reviewInputName,
  reviewInputPlace,
  reviewInputs,
  reviewInputsOf,
  type ReviewInput,
  type ReviewInputKey,
} from './reviewInputs';
