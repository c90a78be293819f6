import type { GlossaryGroup } from './glossaryEntry';

/** The rules by which months become the figure of a year. */
export const yearToDate: GlossaryGroup = {
  title: 'Year to date',
  intro:
    'From the first month of the business year up to the reporting month. Only months with a judgement count: on target, watch, off target, no target.',
  entries: [
    {
      word: 'ratio of sums',
      means:
        'The formula of the KPI over the sums of the year. Never the mean of percentages: 90 of 100 and 1 of 10 make 91 of 110, which is 82.7 %, and not 50 %. Serves weighted means too: add up all minutes, and divide by all items.',
      usedFor: 'shares, rates, mean times',
    },
    { word: 'sum', means: 'The monthly values added up.', usedFor: 'counts of events' },
    {
      word: 'mean',
      means: 'The plain mean of the monthly values, each month counting the same.',
      usedFor: 'values of which the parts are not known',
    },
    { word: 'last', means: 'The latest value.', usedFor: 'stocks, such as overdue actions' },
    { word: 'maximum, minimum', means: 'The worst or best month.', usedFor: 'worst cases' },
    {
      word: 'none',
      means: 'No figure for the year.',
      usedFor: 'figures that have to be worked out again from records, such as Cpk',
    },
  ],
};
