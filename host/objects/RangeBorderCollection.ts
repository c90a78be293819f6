import { ExcelError } from '../engine';
import { choiceArgument, wholeNumberArgument } from './arguments';
import type { CellsTarget } from './CellsTarget';
import { method, officeClass, scalar } from './officeClass';
import { type BorderSide, borderSides } from './borderEdges';
import { rangeBorderClass } from './RangeBorder';

/** `Excel.RangeBorderCollection`: the sides of the borders of a range. */
export const rangeBorderCollectionClass = officeClass<CellsTarget>(
  'RangeBorderCollection',
  {
    count: scalar('1.1', () => borderSides.length),
    getItem: method('1.1', (range, [side]) => border(range, side)),
    getItemAt: method('1.1', (range, [index]) => {
      const side = borderSides[wholeNumberArgument(index, 'RangeBorderCollection.getItemAt')];
      if (side) return border(range, side);
      throw new ExcelError('InvalidArgument', 'There is no border with this index.');
    }),
  },
  {
    collection: {
      items: (range) => borderSides.map((side) => border(range, side)),
      find: (range, key) => border(range, key),
    },
  },
);

function border(range: CellsTarget, side: unknown): ReturnType<typeof rangeBorderClass.of> {
  const checked: BorderSide = choiceArgument(side, borderSides, 'RangeBorderCollection.getItem');
  return rangeBorderClass.of({ range, side: checked });
}
