import { type ConditionalRule } from '../engine';
import { choiceArgument, textArgument } from './arguments';
import { conditionalFormatClass } from './ConditionalFormat';
import { newTests } from './conditionalFormatTypes';
import { found, itemAt } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
import type { RangeTarget } from './RangeTarget';
import { assertStructureWritable } from './writable';

const types = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** `Excel.ConditionalFormatCollection`: the conditional formats that touch a range, the first one applied first. */
export const conditionalFormatCollectionClass = officeClass<RangeTarget>(
  'ConditionalFormatCollection',
  {
    add: method(
      '1.6',
      ({ sheet, area }, [type]) => {
        const kind = choiceArgument(type, types, 'ConditionalFormatCollection.add');
        assertStructureWritable(sheet, 'allowFormatCells');
        const { id } = sheet.conditionalFormats.add({ areas: [area], test: newTests[kind] });
        return conditionalFormatClass.of({ sheet, id });
      },
      { assumed: 'Until its rule is set, a custom, cell-value or text format applies to no cell.' },
    ),
    clearAll: method('1.6', ({ sheet, area }) => {
      assertStructureWritable(sheet, 'allowFormatCells');
      sheet.conditionalFormats.clear(area);
      return null;
    }),
    getCount: method('1.6', (range) => rulesOn(range).length),
    getItem: method('1.6', (range, [id]) => found(find(range, id), `conditional format "${String(id)}"`)),
    getItemAt: method('1.6', (range, [index]) => {
      const rule = itemAt(rulesOn(range), index, 'ConditionalFormatCollection.getItemAt');
      return conditionalFormatClass.of({ sheet: range.sheet, id: rule.id });
    }),
    getItemOrNullObject: method('1.14', (range, [id]) => find(range, id)),
  },
  {
    collection: {
      items: (range) => rulesOn(range).map(({ id }) => conditionalFormatClass.of({ sheet: range.sheet, id })),
      find,
    },
  },
);

function rulesOn({ sheet, area }: RangeTarget): readonly ConditionalRule[] {
  return sheet.conditionalFormats.on(area);
}

function find(range: RangeTarget, key: unknown): OfficeObject | null {
  const id = textArgument(key, 'ConditionalFormatCollection.getItem');
  return rulesOn(range).some((rule) => rule.id === id)
    ? conditionalFormatClass.of({ sheet: range.sheet, id })
    : null;
}
