import type { GlossaryGroup } from './glossaryEntry';

/** Figures and abbreviations that quality people know by their letters. */
export const figures: GlossaryGroup = {
  title: 'Well-known figures',
  entries: [
    {
      word: 'CSAT, NPS',
      means: 'The share of satisfied answers; recommenders less critics per hundred answers.',
    },
    { word: 'OEE', means: 'Overall equipment effectiveness: availability × performance × quality.' },
    { word: 'OTD, OTIF', means: 'On-time delivery; on time and in full.' },
    { word: 'ppm', means: 'Parts per million.' },
    {
      word: 'FPY, RTY',
      means: 'First pass yield of one step; rolled throughput yield, its product over all steps.',
    },
    { word: 'COPQ', means: 'Cost of poor quality: what internal and external failures cost.' },
    { word: 'MTBF', means: 'Mean time between failures.' },
    {
      word: 'Cpk',
      means:
        'Distance from the process mean to the nearer specification limit, in units of three standard deviations.',
    },
    {
      word: 'CAPA',
      means:
        'Corrective and preventive action in everyday speech. The standard keeps corrective action (10.2); preventive action went into the actions on risks (6.1) in 2015.',
    },
    { word: 'YTD', means: 'Year to date.' },
  ],
};
