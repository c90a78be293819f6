import { booleanArgument } from './arguments';
import { officeClass, scalar } from './officeClass';

/** `Excel.Runtime`: whether this add-in is told of events. */
export const runtimeClass = officeClass<null>(
  'Runtime',
  {
    enableEvents: scalar(
      '1.8',
      (_none, context) => context.eventsEnabled,
      (_none, value, context) => {
        context.setEventsEnabled(booleanArgument(value, 'Runtime.enableEvents'));
      },
    ),
  },
  { ofSession: true },
);
