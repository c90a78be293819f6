/**
 * The answer to "is it on target?" for one KPI in one month. Only the first three are judgements;
 * the rest are ways of having none, and none of them is ever green or zero.
 */
export type Status =
  | 'onTarget'
  | 'watch'
  | 'offTarget'
  | 'noTarget'
  | 'noData'
  | 'late'
  | 'notDue'
  | 'notApplicable'
  | 'noActivity'
  | 'check';
