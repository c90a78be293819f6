import { type ConditionalRule } from '../engine';
import { choiceArgument, textArgument } from './arguments';
import type { CellsTarget } from './CellsTarget';
import { conditionalFormatClass } from './ConditionalFormat';
import { newTests } from './conditionalFormatTypes';
import { found, itemAt } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
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
export const conditionalFormatCollectionClass = officeClass<CellsTarget>(
  'ConditionalFormatCollection',
  {
    add: method(
      '1.6',
      ({ sheet, areas }, [type]) => {
        const kind = choiceArgument(type, types, 'ConditionalFormatCollection.add');
        assertStructureWritable(sheet, 'allowFormatCells');
        const { id } = sheet.conditionalFormats.add({ areas, test: newTests[kind] });
        return conditionalFormatClass.of({ sheet, id });
      },
      { assumed: 'Until its rule is set, a custom, cell-value or text format applies to no cell.' },
    ),
    clearAll: method('1.6', ({ sheet, areas }) => {
      assertStructureWritable(sheet, 'allowFormatCells');
      for (const area of areas) sheet.conditionalFormats.clear(area);
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

function rulesOn({ sheet, areas }: CellsTarget): readonly ConditionalRule[] {
  const touching = new Set(areas.flatMap((area) => sheet.conditionalFormats.on(area)).map(({ id }) => id));
  return sheet.conditionalFormats.all().filter(({ id }) => touching.has(id));
}

function find(range: CellsTarget, key: unknown): OfficeObject | null {
  const id = textArgument(key, 'ConditionalFormatCollection.getItem');
  return rulesOn(range).some((rule) => rule.id === id)
    ? conditionalFormatClass.of({ sheet: range.sheet, id })
    : null;
}
