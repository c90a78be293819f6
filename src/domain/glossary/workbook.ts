import type { GlossaryGroup } from './glossaryEntry';

/** The parts of the workbook and what the add-in does with them. */
export const workbook: GlossaryGroup = {
  title: 'The workbook and the add-in',
  entries: [
    {
      word: 'register',
      means: 'The table of KPIs and everything that defines them.',
      avoid: 'master list, catalogue',
    },
    { word: 'data', means: 'The table of measures by month that the team fills in.', avoid: 'input sheet' },
    { word: 'targets', means: 'The table of limits by month.' },
    {
      word: 'scorecard',
      means: 'The table of values, colours and year to date by KPI. Formulas only.',
      avoid: 'dashboard, cockpit',
    },
    { word: 'trends', means: 'The blocks behind the charts: one KPI over its last periods.' },
    {
      word: 'history',
      means: 'The values of closed months as they were reported.',
      avoid: 'archive, backup',
    },
    { word: 'log', means: 'Who changed what, when, why, and who approved it.', avoid: 'audit trail' },
    {
      word: 'settings',
      means:
        'What all sheets share: the reporting month, the start of the year, the edition, today, and the words.',
      avoid: 'configuration',
    },
    {
      word: 'set up',
      means: 'Choose templates and write the sheets. A second run adds and overwrites nothing.',
      avoid: 'install, initialise, generate',
    },
    {
      word: 'link',
      means: 'Let a measure read a range that the workbook already has, by formulas.',
      avoid: 'import, connect, map',
    },
    {
      word: 'adopt',
      means: 'Make KPIs of a sheet that the team already keeps, without changing that sheet.',
      avoid: 'migrate, convert',
    },
    {
      word: 'move',
      means: 'Give the KPIs the clause numbers of another edition, after showing every change.',
      avoid: 'upgrade, migrate',
    },
    {
      word: 'check',
      means: 'Compare the workbook with what its register says it should be.',
      avoid: 'validate, audit',
    },
    { word: 'repair', means: 'Put back what the check found, after showing it.', avoid: 'fix' },
    {
      word: 'preview',
      means: 'Everything that a command will write, shown before it writes.',
      avoid: 'dry run',
    },
    { word: 'pane', means: 'The part of the add-in beside the sheet.', avoid: 'sidebar, panel, app' },
    {
      word: 'add-in',
      means: 'Clauseboard as Excel sees it: the pane and the ribbon buttons.',
      avoid: 'plug-in, extension',
    },
    {
      word: 'helper column',
      means: 'A column of a table that formulas use and people need not see; it stands in a closed group.',
      avoid: 'hidden column',
    },
    {
      word: 'legend',
      means: 'The row above the months that shows every status in its colour.',
      avoid: 'key (which is a column of the data and targets tables)',
    },
    {
      word: 'symbol',
      means: 'The character that tells a status without colour.',
      avoid: 'icon (which is a picture in the pane)',
    },
    {
      word: 'block',
      means: 'The cells of one KPI on the trends sheet, from which its chart is drawn.',
      avoid: 'range',
    },
    {
      word: 'finding',
      means: 'Something that a check or a preview has to say: what is wrong, where, and what to do next.',
      avoid: 'issue, problem',
    },
    {
      word: 'records',
      means: 'A list or table in which each row has a date and is counted or added up by month.',
      avoid: 'transactions, raw data',
    },
    {
      word: 'finished figure',
      means: 'A value that is typed or linked as it is, where the parts are not known.',
      avoid: 'actual',
    },
  ],
};
