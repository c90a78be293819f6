import { kept, labelled, only2026, retitled, titled } from '../rows';

/** Chapters 4 to 6: context, leadership, planning. */
export const contextToPlanning = [
  kept('4', 'Context of the organization'),
  kept('4.1', 'Understanding the organization and its context', {
    change:
      'The climate question of the 2024 amendment is part of the text; strategic direction and resources are named among the internal issues.',
    certainty: 'high',
  }),
  kept('4.2', 'Understanding the needs and expectations of interested parties', {
    change:
      'The climate note is part of the text; you also decide which of these requirements the system takes on.',
    certainty: 'high',
  }),
  kept('4.3', 'Determining the scope of the quality management system'),
  retitled(
    '4.4',
    titled('Quality management system and its processes'),
    titled('Quality management system'),
    {
      change: 'Shorter title.',
    },
  ),
  kept('4.4.1', labelled('Processes: which are needed, how they run')),
  kept('4.4.2', labelled('Processes: documented information')),

  kept('5', 'Leadership'),
  kept('5.1', 'Leadership and commitment'),
  kept('5.1.1', 'General', {
    change:
      'Top management also stands for a quality culture and ethical behaviour, and for thinking in opportunities as well as risks.',
    certainty: 'high',
  }),
  kept('5.1.2', 'Customer focus'),
  retitled('5.2', titled('Policy'), titled('Quality policy'), { change: 'The title says which policy.' }),
  kept('5.2.1', 'Establishing the quality policy', {
    change: 'The policy also heeds the context and serves the strategic direction.',
  }),
  kept('5.2.2', 'Communicating the quality policy'),
  retitled(
    '5.3',
    titled('Organizational roles, responsibilities and authorities'),
    titled('Roles, responsibilities and authorities'),
    { change: 'One word left the title.' },
  ),

  kept('6', 'Planning'),
  kept('6.1', 'Actions to address risks and opportunities'),
  retitled(
    '6.1.1',
    labelled('Risks and opportunities: which there are'),
    titled('Determining risks and opportunities'),
    { change: 'Has a title now.', certainty: 'high' },
  ),
  retitled(
    '6.1.2',
    labelled('Risks and opportunities: planning the actions'),
    titled('Actions to address risks'),
    {
      change: 'Risks only, with their analysis and evaluation; opportunities moved to 6.1.3.',
      certainty: 'high',
    },
  ),
  only2026('6.1.3', titled('Actions to address opportunities'), {
    change: 'A new number: opportunities have left 6.1.2.',
    certainty: 'high',
  }),
  kept('6.2', 'Quality objectives and planning to achieve them'),
  kept('6.2.1', labelled('Quality objectives: what they have to be')),
  kept('6.2.2', labelled('Quality objectives: planning to reach them')),
  kept('6.3', 'Planning of changes', {
    change:
      'You also plan how a change is made known, how you will see whether it worked, and how its results are looked at.',
    certainty: 'high',
  }),
];
