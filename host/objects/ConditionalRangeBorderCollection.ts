import { choiceArgument } from './arguments';
import { conditionalBorderSides, conditionalRangeBorderClass } from './ConditionalRangeBorder';
import type { RuleTarget } from './conditionalRule';
import { itemAt } from './lookup';
import { method, navigation, type OfficeObject, officeClass, scalar } from './officeClass';

/** `Excel.ConditionalRangeBorderCollection`: the four sides. */
export const conditionalRangeBorderCollectionClass = officeClass<RuleTarget>(
  'ConditionalRangeBorderCollection',
  {
    count: scalar('1.6', () => conditionalBorderSides.length),
    top: navigation('1.6', (target) => border(target, 'EdgeTop')),
    bottom: navigation('1.6', (target) => border(target, 'EdgeBottom')),
    left: navigation('1.6', (target) => border(target, 'EdgeLeft')),
    right: navigation('1.6', (target) => border(target, 'EdgeRight')),
    getItem: method('1.6', (target, [side]) => border(target, side)),
    getItemAt: method('1.6', (target, [index]) =>
      border(target, itemAt(conditionalBorderSides, index, 'ConditionalRangeBorderCollection.getItemAt')),
    ),
  },
  {
    collection: {
      items: (target) => conditionalBorderSides.map((side) => border(target, side)),
      find: border,
    },
  },
);

function border(target: RuleTarget, side: unknown): OfficeObject {
  const chosen = choiceArgument(side, conditionalBorderSides, 'ConditionalRangeBorderCollection.getItem');
  return conditionalRangeBorderClass.of({ ...target, side: chosen });
}
