import { ClauseboardError } from '../ClauseboardError';

/** What the log keeps of why a change was made. Both are asked for: a change that nobody answers for is what auditors look for. */
export interface Agreement {
  readonly reason: string;
  readonly approvedBy: string;
}

/** The agreement without blanks around its words; refuses one that lacks the reason or the name. */
export function assertAgreed({ reason, approvedBy }: Agreement): Agreement {
  const agreed = { reason: reason.trim(), approvedBy: approvedBy.trim() };
  if (agreed.reason === '') {
    throw new ClauseboardError('reasonIsMissing', {
      what: 'The reason is missing.',
      why: 'The log keeps why a limit or a reported value was changed.',
      next: 'Say in a sentence why, for example which decision or which review asked for it.',
    });
  }
  if (agreed.approvedBy === '') {
    throw new ClauseboardError('reasonIsMissing', {
      what: 'The name of the person who approved is missing.',
      why: 'The log keeps who agreed to a change.',
      next: 'Give the name or the function of the person who approved it.',
    });
  }
  return agreed;
}
