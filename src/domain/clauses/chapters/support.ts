import { kept, labelled, retitled, titled } from '../rows';

/** Chapter 7: resources, competence, awareness, communication, documented information. */
export const support = [
  kept('7', 'Support'),
  kept('7.1', 'Resources'),
  kept('7.1.1', 'General'),
  kept('7.1.2', 'People'),
  kept('7.1.3', 'Infrastructure'),
  kept('7.1.4', 'Environment for the operation of processes', {
    change: 'A note names quality culture and ethical behaviour among what shapes the environment.',
  }),
  kept('7.1.5', 'Monitoring and measuring resources'),
  kept('7.1.5.1', 'General'),
  retitled('7.1.5.2', titled('Measurement traceability'), titled('Traceability of measurement results'), {
    change: 'The title names what is traced.',
  }),
  kept('7.1.6', 'Organizational knowledge', {
    change: 'Knowledge is to be kept, used and passed on.',
  }),
  kept('7.2', 'Competence'),
  kept('7.3', 'Awareness', {
    change: 'People also know what quality culture and ethical behaviour is expected of them.',
    certainty: 'high',
  }),
  kept('7.4', 'Communication'),
  kept('7.5', 'Documented information'),
  kept('7.5.1', 'General'),
  retitled('7.5.2', titled('Creating and updating'), titled('Creating and updating documented information'), {
    change: 'Longer title.',
  }),
  kept('7.5.3', 'Control of documented information'),
  kept('7.5.3.1', labelled('Documented information: at hand and protected')),
  kept('7.5.3.2', labelled('Documented information: how it is controlled')),
];
