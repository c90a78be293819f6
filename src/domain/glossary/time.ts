import type { GlossaryGroup } from './glossaryEntry';

/** Months, periods and years. */
export const time: GlossaryGroup = {
  title: 'Time',
  entries: [
    { word: 'month', means: 'A calendar month, written `2026-03`.', avoid: 'period (which may be longer)' },
    {
      word: 'period',
      means:
        'What one value covers: a month, quarter, half-year or business year. The value stands in the month in which the period ends.',
      avoid: 'interval',
    },
    {
      word: 'frequency',
      means: 'How often a value is due: monthly, quarterly, half-yearly, yearly.',
      avoid: 'cycle, rhythm',
    },
    {
      word: 'business year',
      means:
        'Twelve months from the month in which the year of the organization starts, named after the calendar year of that month.',
      avoid: 'fiscal year, financial year',
    },
    {
      word: 'reporting month',
      means: 'The month that the workbook treats as the latest; it stays where the team puts it.',
      avoid: 'current month, as-of date',
    },
    {
      word: 'due day',
      means:
        'The last day on which an empty value is not yet late, so many days after the end of the period.',
      avoid: 'deadline',
    },
    {
      word: 'closed month',
      means: 'A month whose values were written to the history.',
      avoid: 'frozen, locked',
    },
    {
      word: 'restated',
      means: 'Changed after its month was closed. The history keeps what was reported.',
      avoid: 'corrected',
    },
    {
      word: 'rolling 3 months, rolling 12 months',
      means:
        'The figure of the last 3 or 12 months, by the rule of the year to date. It does not start anew with the business year.',
      avoid: 'moving average',
    },
    {
      word: 'rest of year',
      means:
        'What the remaining periods must average so that the year reaches its target. No forecast: it says what is needed, not what will come.',
      avoid: 'forecast, run rate',
    },
    {
      word: 'active from, active to',
      means:
        'The first and last month for which a KPI has values. A KPI that is no longer measured is retired: its past stays.',
      avoid: 'deleted',
    },
  ],
};
