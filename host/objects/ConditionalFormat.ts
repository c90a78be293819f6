import type { ConditionalTest } from '../engine';
import { NotImplemented } from './NotImplemented';
import { booleanArgument, wholeNumberArgument } from './arguments';
import { cellValueConditionalFormatClass } from './CellValueConditionalFormat';
import { colorScaleConditionalFormatClass } from './ColorScaleConditionalFormat';
import { typeNames } from './conditionalFormatTypes';
import { ruleOf, type RuleTarget } from './conditionalRule';
import { customConditionalFormatClass } from './CustomConditionalFormat';
import { dataBarConditionalFormatClass } from './DataBarConditionalFormat';
import { iconSetConditionalFormatClass } from './IconSetConditionalFormat';
import { itemNotFound } from './lookup';
import {
  method,
  type Navigation,
  navigation,
  type OfficeClass,
  type OfficeObject,
  officeClass,
  scalar,
} from './officeClass';
import { presetCriteriaConditionalFormatClass } from './PresetCriteriaConditionalFormat';
import { rangeAreasClass } from './RangeAreas';
import { rangeOf } from './rangeOf';
import { textConditionalFormatClass } from './TextConditionalFormat';
import { topBottomConditionalFormatClass } from './TopBottomConditionalFormat';
import { assertStructureWritable } from './writable';

/** `Excel.ConditionalFormat`. */
export const conditionalFormatClass = officeClass<RuleTarget>(
  'ConditionalFormat',
  {
    id: scalar('1.6', ({ id }) => id),
    type: scalar('1.6', (target) => {
      const { test } = ruleOf(target);
      if (test.type !== 'other') return typeNames[test.type];
      throw new NotImplemented(`ConditionalFormat.type of a rule of the kind "${test.native.type}"`);
    }),
    priority: scalar(
      '1.6',
      (target) => ruleOf(target).priority,
      ({ sheet, id }, value) => {
        const priority = wholeNumberArgument(value, 'ConditionalFormat.priority');
        const last = sheet.conditionalFormats.count - 1;
        assertStructureWritable(sheet, 'allowFormatCells');
        // Negative priorities count from the end; beyond the ends, the end is taken.
        const place = priority < 0 ? last + 1 + priority : priority;
        sheet.conditionalFormats.setPriority(id, Math.max(0, Math.min(last, place)));
      },
    ),
    stopIfTrue: scalar(
      '1.6',
      (target) => ruleOf(target).stopIfTrue,
      ({ sheet, id }, value) => {
        const stopIfTrue = booleanArgument(value, 'ConditionalFormat.stopIfTrue');
        assertStructureWritable(sheet, 'allowFormatCells');
        sheet.conditionalFormats.change(id, { stopIfTrue });
      },
    ),
    custom: kind('custom', customConditionalFormatClass),
    customOrNullObject: kindOrNull('custom', customConditionalFormatClass),
    cellValue: kind('cellValue', cellValueConditionalFormatClass),
    cellValueOrNullObject: kindOrNull('cellValue', cellValueConditionalFormatClass),
    textComparison: kind('containsText', textConditionalFormatClass),
    textComparisonOrNullObject: kindOrNull('containsText', textConditionalFormatClass),
    preset: kind('presetCriteria', presetCriteriaConditionalFormatClass),
    presetOrNullObject: kindOrNull('presetCriteria', presetCriteriaConditionalFormatClass),
    topBottom: kind('topBottom', topBottomConditionalFormatClass),
    topBottomOrNullObject: kindOrNull('topBottom', topBottomConditionalFormatClass),
    colorScale: kind('colorScale', colorScaleConditionalFormatClass),
    colorScaleOrNullObject: kindOrNull('colorScale', colorScaleConditionalFormatClass),
    dataBar: kind('dataBar', dataBarConditionalFormatClass),
    dataBarOrNullObject: kindOrNull('dataBar', dataBarConditionalFormatClass),
    iconSet: kind('iconSet', iconSetConditionalFormatClass),
    iconSetOrNullObject: kindOrNull('iconSet', iconSetConditionalFormatClass),
    getRange: method('1.6', (target) => {
      const range = rangeOfRule(target);
      if (range) return range;
      throw itemNotFound('the conditional format applies to several ranges.');
    }),
    getRangeOrNullObject: method('1.6', rangeOfRule),
    getRanges: method('1.9', (target) =>
      rangeAreasClass.of({ sheet: target.sheet, areas: ruleOf(target).areas }),
    ),
    delete: method('1.6', ({ sheet, id }) => {
      assertStructureWritable(sheet, 'allowFormatCells');
      sheet.conditionalFormats.remove(id);
      return null;
    }),
  },
  {
    id: ({ id }) => id,
    gone: ({ sheet, id }) =>
      sheet.book.sheetById(sheet.id) && sheet.conditionalFormats.byId(id)
        ? undefined
        : "The requested resource doesn't exist: the conditional format was deleted.",
  },
);

function kind(type: ConditionalTest['type'], kindClass: OfficeClass<RuleTarget>): Navigation<RuleTarget> {
  return navigation('1.6', (target) => {
    if (ruleOf(target).test.type === type) return kindClass.of(target);
    throw itemNotFound(`the conditional format has no ${kindClass.name}.`);
  });
}

function kindOrNull(
  type: ConditionalTest['type'],
  kindClass: OfficeClass<RuleTarget>,
): Navigation<RuleTarget> {
  return navigation('1.6', (target) => (ruleOf(target).test.type === type ? kindClass.of(target) : null));
}

function rangeOfRule(target: RuleTarget): OfficeObject | null {
  const [area, ...others] = ruleOf(target).areas;
  return area && others.length === 0 ? rangeOf(target.sheet, area) : null;
}
