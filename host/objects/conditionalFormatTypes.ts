import { type ConditionalTest, newBarLook } from '../engine';

/** `Excel.ConditionalFormatType` of each kind of rule that the host has. */
export const typeNames = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  presetCriteria: 'PresetCriteria',
  topBottom: 'TopBottom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
} as const satisfies Partial<Record<ConditionalTest['type'], string>>;

const lowest = { type: 'lowestValue', value: null } as const;
const automatic = { type: 'automatic', value: null } as const;
const highest = { type: 'highestValue', value: null } as const;

/** What a rule is before the add-in says more. Scales, bars and icons are those of Excel's own first choice. */
export const newTests: Readonly<Record<(typeof typeNames)[keyof typeof typeNames], ConditionalTest>> = {
  Custom: { type: 'custom', formula: '=FALSE' },
  CellValue: { type: 'cellValue', operator: 'EqualTo', formula1: '=NA()', formula2: null },
  ContainsText: { type: 'containsText', operator: 'Contains', text: '\uFFFF' },
  PresetCriteria: { type: 'presetCriteria', criterion: 'DuplicateValues' },
  TopBottom: { type: 'topBottom', direction: 'Top', unit: 'Items', rank: 10 },
  ColorScale: {
    type: 'colorScale',
    points: [
      { ...lowest, color: '#F8696B' },
      { type: 'percentile', value: '50', color: '#FFEB84' },
      { ...highest, color: '#63BE7B' },
    ],
  },
  DataBar: {
    type: 'dataBar',
    lower: automatic,
    upper: automatic,
    color: '#638EC6',
    gradient: true,
    showValue: true,
    look: newBarLook,
  },
  IconSet: {
    type: 'iconSet',
    iconSet: '3TrafficLights1',
    thresholds: [0, 33, 67].map((percent) => ({
      type: 'percent' as const,
      value: String(percent),
      comparison: 'GreaterThanOrEqual' as const,
    })),
    reverse: false,
    showValue: true,
  },
};
