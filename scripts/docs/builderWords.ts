import type { GlossaryGroup } from '../../src/domain/glossary';

/** Words of the code and its tests. People who fill in a workbook never meet them, so the pane does not show them. */
export const builderWords: GlossaryGroup = {
  title: 'The code and its tests',
  entries: [
    {
      word: 'embedded host',
      means: 'The program that plays Excel on the web for office.js, in a page or in Node.',
      avoid: 'mock, fake, simulator',
    },
    { word: 'engine', means: 'The workbook behind the embedded host.', avoid: 'backend' },
    { word: 'member', means: 'A property, method or event of an Office object.', avoid: 'function, API' },
    { word: 'sync', means: 'One round trip between the add-in and Excel.', avoid: 'call' },
    {
      word: 'batch',
      means: 'What one sync carries: object paths and actions.',
      avoid: 'transaction (Excel has none)',
    },
    {
      word: 'step',
      means: 'What undo takes back at once: one edit of a person, or one run of an add-in.',
      avoid: 'action, transaction',
    },
    {
      word: 'fault',
      means: 'Something that goes wrong between add-in and host because a test or a person asks for it.',
      avoid: 'error, failure',
    },
    { word: 'layout', means: 'What the workbook should look like, as plain data.', avoid: 'schema' },
    { word: 'changes', means: 'What one command would write, as plain data.', avoid: 'diff' },
    { word: 'use case', means: 'Something that a user can ask of the add-in.', avoid: 'service, handler' },
    {
      word: 'scene',
      means:
        "A named workbook that is built by the add-in's own use cases; a demo, a test and a picture at once.",
      avoid: 'fixture',
    },
  ],
};
