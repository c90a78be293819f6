import { kept, labelled, only2015, retitled, titled } from '../rows';

/** Chapters 9 and 10: performance evaluation, improvement. */
export const evaluationToImprovement = [
  kept('9', 'Performance evaluation'),
  kept('9.1', 'Monitoring, measurement, analysis and evaluation'),
  kept('9.1.1', 'General'),
  kept('9.1.2', 'Customer satisfaction'),
  kept('9.1.3', 'Analysis and evaluation'),
  kept('9.2', 'Internal audit'),
  retitled('9.2.1', labelled('Internal audit: why and when'), titled('General'), {
    change: 'Has a title now.',
  }),
  retitled('9.2.2', labelled('Internal audit: the programme'), titled('Internal audit programme'), {
    change: 'Has a title now; each audit also gets objectives, beside its criteria and scope.',
  }),
  kept('9.3', 'Management review'),
  kept('9.3.1', 'General'),
  kept('9.3.2', 'Management review inputs', {
    change:
      'One input more: what interested parties now need and expect. The inputs stand in another order, so their letters differ.',
  }),
  retitled('9.3.3', titled('Management review outputs'), titled('Management review results'), {
    change: 'Outputs are called results.',
  }),

  kept('10', 'Improvement'),
  retitled('10.1', titled('General'), titled('Continual improvement'), {
    change: 'Takes in what 10.1 and 10.3 held before.',
    certainty: 'high',
  }),
  kept('10.2', 'Nonconformity and corrective action', { certainty: 'high' }),
  kept('10.2.1', labelled('Nonconformity: reaction, cause, action, check')),
  kept('10.2.2', labelled('Nonconformity: records')),
  only2015('10.3', titled('Continual improvement'), {
    change: 'The number is gone; its content moved to 10.1.',
    certainty: 'high',
  }),
];
