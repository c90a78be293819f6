import type { GlossaryGroup } from './glossaryEntry';

/** KPIs and what they are made of. */
export const kpis: GlossaryGroup = {
  title: 'KPIs',
  entries: [
    { word: 'metric', means: 'Anything that is measured in a defined way.' },
    {
      word: 'indicator',
      means: 'A metric that was chosen because it says something about a matter of interest.',
    },
    {
      word: 'KPI',
      means:
        'Key performance indicator: one of the few indicators that decide whether a process is on course. ISO 9001 does not use the word, names no KPI and sets no target.',
      avoid: 'core performance indicator',
    },
    {
      word: 'template',
      means: 'A KPI that the library offers to start from. The mapping to clauses is our judgement.',
      avoid: 'preset, standard KPI',
    },
    {
      word: 'family',
      means: 'One of the eight groups of templates, such as on-time delivery.',
      avoid: 'category',
    },
    {
      word: 'topic',
      means: 'What a template is about, finer than its family, such as calibration.',
      avoid: 'tag',
    },
    { word: 'sector', means: 'The kind of organization that a template fits.', avoid: 'industry' },
    {
      word: 'code',
      means: "The letters from which the ids of a template's KPIs are made: `OTD` gives `OTD-01`.",
    },
    {
      word: 'ID',
      means: 'What a KPI is called in every table. It starts with a letter and holds none of `* ? ~ < > =`.',
      avoid: 'number, key',
    },
    {
      word: 'measure',
      means: 'A row that the team fills in: the parts of which a KPI is worked out.',
      avoid: 'variable, input, figure',
    },
    {
      word: 'role',
      means:
        'The place of a measure in `multiplier × (Σ+ − Σ−) ÷ Σ÷`; the role `=` says that the value is typed as it is.',
      avoid: 'type',
    },
    {
      word: 'multiplier',
      means:
        'The factor on the quotient or on the typed value: 100 for percent, 1000000 for ppm, empty for 1.',
      avoid: 'factor, scale',
    },
    {
      word: 'value',
      means: 'What a KPI comes to in a period, worked out from its measures.',
      avoid: 'score, actual (except beside "target" in charts)',
    },
    {
      word: 'unit',
      means:
        'What the value counts. Exactly `%` marks a share, a part of a whole that cannot exceed 100; where more than 100 is possible the unit says of what, as in `% of sales`.',
    },
    {
      word: 'share',
      means: 'A KPI whose numerator is a part of its denominator.',
      avoid: 'percentage (also means rates above 100 and changes)',
    },
    {
      word: 'better',
      means: 'The way in which a KPI improves: higher, lower, or in range.',
      avoid: 'polarity, desired trend',
    },
    { word: 'owner', means: 'Who answers for a KPI.', avoid: 'responsible' },
  ],
};
