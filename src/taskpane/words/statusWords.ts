import type { Status } from '../../domain/status';

/** How a status is told apart: a judgement has a colour, all else is grey. */
export type Tone = 'good' | 'middling' | 'bad' | 'doubtful' | 'grey';

export interface StatusWords {
  /** The word that the sheets show. */
  readonly word: string;
  readonly tone: Tone;
  /** 0 is looked at first. */
  readonly urgency: number;
}

/** Word, tone and urgency of each status. */
export const statusWords: Readonly<Record<Status, StatusWords>> = {
  offTarget: { word: 'Off target', tone: 'bad', urgency: 0 },
  check: { word: 'Check', tone: 'doubtful', urgency: 1 },
  late: { word: 'Late', tone: 'doubtful', urgency: 2 },
  watch: { word: 'Watch', tone: 'middling', urgency: 3 },
  noTarget: { word: 'No target', tone: 'grey', urgency: 4 },
  noData: { word: 'No data', tone: 'grey', urgency: 5 },
  onTarget: { word: 'On target', tone: 'good', urgency: 6 },
  noActivity: { word: 'No activity', tone: 'grey', urgency: 7 },
  notApplicable: { word: 'Not applicable', tone: 'grey', urgency: 8 },
  notDue: { word: 'Not due', tone: 'grey', urgency: 9 },
};

/** All statuses, the most urgent first. */
export const statusesByUrgency = (Object.keys(statusWords) as Status[]).sort(
  (one, other) => statusWords[one].urgency - statusWords[other].urgency,
);
