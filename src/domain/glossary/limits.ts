import type { GlossaryGroup } from './glossaryEntry';

/** Limits, status and signals. The ten statuses stand in `KpiWords`, with their meanings. */
export const limits: GlossaryGroup = {
  title: 'Limits and status',
  entries: [
    { word: 'target', means: 'The value wanted. On the target is on target.', avoid: 'goal, plan' },
    {
      word: 'amber limit',
      means:
        'The limit beyond which a missed target is off target. On the limit is still watch; a KPI without one has two colours.',
      avoid: 'tolerance, threshold',
    },
    {
      word: 'upper target, upper amber',
      means: 'The same at the top end of a KPI that should stay in range.',
    },
    {
      word: 'limit',
      means: 'Any of these four. Each holds from the month in which it stands.',
      avoid: 'threshold, trigger',
    },
    {
      word: 'example limit',
      means:
        'A made-up limit of a template that shows the mechanism. It counts only when somebody has confirmed it.',
      avoid: 'default, recommended target',
    },
    {
      word: 'target path',
      means:
        'A limit that moves evenly from one month to another, typed into the months in which it changes.',
      avoid: 'ramp, glide path',
    },
    {
      word: 'step',
      means: 'A month in which a limit becomes another one, or ends. It holds until the next step.',
      avoid: 'version, revision',
    },
    {
      word: 'change without a reason',
      means:
        'A step, or a figure of a closed month that is another by now, of which the log does not tell. The pane asks for the reason.',
      avoid: 'violation, tampering',
    },
    {
      word: 'status',
      means: 'The answer to "is it on target?" for one KPI in one period; one of ten words.',
      avoid: 'state, health',
    },
    {
      word: 'RAG',
      means:
        'Red, amber, green: the colours of off target, watch and on target. Never without a symbol and a word.',
      avoid: 'traffic light',
    },
    {
      word: 'signal',
      means:
        'The answer to "did the process change?", read from its own variation. Another question than status.',
      avoid: 'alert, alarm',
    },
    {
      word: 'common cause, special cause',
      means: 'Variation that is always there; variation with a reason of its own.',
      avoid: 'noise, outlier',
    },
    {
      word: 'control limit',
      means: 'What the process will deliver if nothing changes, worked out from its own variation.',
      avoid: 'target, tolerance',
    },
    {
      word: 'specification limit',
      means: 'What the customer or designer accepts for one item.',
      avoid: 'control limit, target',
    },
  ],
};
