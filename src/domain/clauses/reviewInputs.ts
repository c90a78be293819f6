import type { Edition } from '../kpi';

/**
 * What a KPI feeds into the management review (9.3.2), named by meaning. Letters differ between the editions
 * and those of 2026 are not certain, so no letter is ever stored.
 */
export type ReviewInputKey =
  | 'previous-actions'
  | 'context-changes'
  | 'interested-party-changes'
  | 'customer-satisfaction'
  | 'objectives'
  | 'process-and-conformity'
  | 'nonconformity-and-corrective-action'
  | 'monitoring-results'
  | 'audit-results'
  | 'external-providers'
  | 'resources'
  | 'risk-opportunity-effectiveness'
  | 'improvement-opportunities';

/** One input of the management review. */
export interface ReviewInput {
  readonly key: ReviewInputKey;
  /** What the register's `Review input` column says; the same in both editions. */
  readonly name: string;
  /** Place in 9.3.2 of the 2015 edition, such as `c1`; absent for an input that only 2026 has. */
  readonly letter2015?: string;
}

/** All inputs in the order of the 2015 edition, with the one that 2026 adds at its likely place. */
export const reviewInputs: readonly ReviewInput[] = [
  { key: 'previous-actions', name: 'Actions from earlier reviews', letter2015: 'a' },
  { key: 'context-changes', name: 'Changed external and internal issues', letter2015: 'b' },
  { key: 'interested-party-changes', name: 'Changed needs of interested parties' },
  { key: 'customer-satisfaction', name: 'Customer satisfaction and feedback', letter2015: 'c1' },
  { key: 'objectives', name: 'Quality objectives met', letter2015: 'c2' },
  { key: 'process-and-conformity', name: 'Process performance and conformity', letter2015: 'c3' },
  {
    key: 'nonconformity-and-corrective-action',
    name: 'Nonconformities and corrective actions',
    letter2015: 'c4',
  },
  { key: 'monitoring-results', name: 'Monitoring and measurement results', letter2015: 'c5' },
  { key: 'audit-results', name: 'Audit results', letter2015: 'c6' },
  { key: 'external-providers', name: 'Performance of external providers', letter2015: 'c7' },
  { key: 'resources', name: 'Adequacy of resources', letter2015: 'd' },
  {
    key: 'risk-opportunity-effectiveness',
    name: 'Effect of actions on risks and opportunities',
    letter2015: 'e',
  },
  { key: 'improvement-opportunities', name: 'Opportunities for improvement', letter2015: 'f' },
];

/** The inputs that an edition asks for: twelve in 2015, thirteen in 2026. */
export function reviewInputsOf(edition: Edition): readonly ReviewInput[] {
  return edition === '2015'
    ? reviewInputs.filter(({ letter2015 }) => letter2015 !== undefined)
    : reviewInputs;
}

/** The words for an input as the register shows them. */
export function reviewInputName(key: ReviewInputKey): string {
  return inputOf(key).name;
}

/**
 * Where an edition asks for an input: with its letter for 2015, without one for 2026, whose letters we do not
 * know for certain. Empty for the input that 2015 does not have.
 *
 * @example reviewInputPlace('audit-results', '2015') // '9.3.2 c6'
 * @example reviewInputPlace('audit-results', '2026') // '9.3.2'
 */
export function reviewInputPlace(key: ReviewInputKey, edition: Edition): string {
  if (edition === '2026') return '9.3.2';
  const { letter2015 } = inputOf(key);
  return letter2015 === undefined ? '' : `9.3.2 ${letter2015}`;
}

function inputOf(key: ReviewInputKey): ReviewInput {
  const input = reviewInputs.find((candidate) => candidate.key === key);
  if (!input) throw new Error(`reviewInputs has no entry for "${key}": add one beside its key`);
  return input;
}
