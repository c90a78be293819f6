import type { GlossaryGroup } from './glossaryEntry';

/** The ISO 9000 family, and what a quality management system is made of. */
export const isoFamily: GlossaryGroup = {
  title: 'ISO 9001 and its family',
  entries: [
    {
      word: 'ISO 9000 family',
      means:
        'The standards on quality management together: ISO 9000, 9001, 9004 and guides beside them, such as ISO 19011 on auditing.',
      avoid: '"ISO 9000" for all of them',
    },
    { word: 'ISO 9000', means: 'Explains the ideas and defines the words. Nobody is certified to it.' },
    {
      word: 'ISO 9001',
      means: 'The requirements for a quality management system; the one that organizations are certified to.',
      avoid: '"the ISO"',
    },
    {
      word: 'ISO 9004',
      means:
        'Advice for lasting success beyond the requirements, with a self-assessment. Nobody is certified to it.',
    },
    {
      word: 'edition',
      means: 'ISO 9001 as published in 2015 (amended in 2024) or in 2026. A workbook follows one of them.',
      avoid: 'version, revision',
    },
    {
      word: 'clause',
      means:
        'A numbered part of ISO 9001, such as 9.1.2. We give numbers and short titles and quote no text. Titles of 2026 come from public secondary sources; check them against your own copy.',
      avoid: 'section, paragraph, chapter (except for 4 to 10 as wholes)',
    },
    {
      word: 'quality management system',
      means:
        'How an organization sets policy and objectives for quality, and the processes that get it there.',
    },
    {
      word: 'certification',
      means:
        'A certification body confirms that an organization meets ISO 9001. ISO itself certifies nobody.',
      avoid: 'ISO approval',
    },
    {
      word: 'accreditation',
      means: 'An accreditation body confirms that a certification body is competent.',
      avoid: 'certification of the certifier',
    },
    {
      word: 'management review',
      means: "Top management's planned look at the system (9.3).",
      avoid: 'board report',
    },
    {
      word: 'review input',
      means:
        'One of the things that a management review has to consider (9.3.2). We store its meaning, not its letter, because the letters differ between editions.',
      avoid: 'agenda item',
    },
    {
      word: 'quality objective',
      means:
        'A result concerning quality that the organization has decided to reach, with a target, a date and an owner (6.2). A KPI shows how near it is. Not every KPI has an objective.',
      avoid: 'goal, KPI',
    },
    { word: 'documented information', means: 'Documents and records together.', avoid: 'paperwork' },
    {
      word: 'interested party',
      means: 'Anybody who affects what the organization does or is affected by it.',
      avoid: 'stakeholder',
    },
    {
      word: 'external provider',
      means:
        'A supplier, subcontractor or other outside source. In names of KPIs, where it is shorter, "supplier".',
      avoid: 'vendor',
    },
    {
      word: 'conformity, nonconformity',
      means: 'A requirement is fulfilled, or it is not.',
      avoid: 'compliance (only for law), non-conformance',
    },
    {
      word: 'defect',
      means: 'A nonconformity that concerns the intended use. The word has weight in law.',
      avoid: 'defect for any nonconformity',
    },
    { word: 'correction', means: 'Puts the case at hand right.', avoid: 'fix, corrective action' },
    {
      word: 'corrective action',
      means: 'Removes the cause, so that it does not happen again (10.2).',
      avoid: 'correction',
    },
    {
      word: 'preventive action',
      means:
        'Removes the cause of something that has not happened yet. Since 2015 a part of the actions on risks (6.1), without a clause of its own.',
      avoid: 'preventative measure',
    },
    {
      word: 'concession',
      means: 'Leave to use or release something that does not conform.',
      avoid: 'waiver',
    },
    { word: 'rework, repair, scrap', means: 'Made to conform; made usable; not used.' },
    { word: 'effectiveness', means: 'Planned results were reached.', avoid: 'efficiency' },
    { word: 'efficiency', means: 'The result compared with the resources it took.', avoid: 'effectiveness' },
  ],
};
