import { type Area, formatCell } from '../area';
import type { ConditionalTest, ScalePoint, TextOperator } from '../conditionalRule';
import { storedColor } from '../colors';
import type { NativeRule, NativeScalePoint } from '../fileForm/keepRules';
import { writeBarLook } from './barForm';
import { writePreset } from './presets';
import { cellValueOperators, pointTypes, textRules } from './readRule';

/** Everything of a native rule that follows from the test. `first` is the first area, whose corner formulas are written for. */
export function writeTest(test: ConditionalTest, first: Area): Omit<NativeRule, 'priority'> {
  const corner = formatCell(first.top, first.left);
  switch (test.type) {
    case 'custom':
      return {
        type: 'expression',
        attributes: { type: 'expression' },
        formulae: [withoutEquals(test.formula)],
      };
    case 'cellValue': {
      const formulas = [test.formula1, ...(test.formula2 === null ? [] : [test.formula2])];
      return {
        type: 'cellIs',
        attributes: { type: 'cellIs', operator: cellValueOperators[test.operator] },
        formulae: formulas.map(withoutEquals),
      };
    }
    case 'containsText': {
      const [type, operator] = textRules[test.operator];
      return {
        type: 'containsText',
        attributes: { type, operator, text: test.text },
        formulae: [textFormula(test.operator, test.text, corner)],
      };
    }
    case 'presetCriteria':
      return writePreset(test.criterion, corner);
    case 'topBottom':
      return {
        type: 'top10',
        attributes: {
          type: 'top10',
          rank: String(test.rank),
          ...(test.unit === 'Percent' && { percent: '1' }),
          ...(test.direction === 'Bottom' && { bottom: '1' }),
        },
      };
    case 'colorScale':
      return {
        type: 'colorScale',
        attributes: { type: 'colorScale' },
        cfvo: test.points.map(writePoint),
        color: test.points.map(({ color }) => storedColor(color)),
      };
    case 'dataBar':
      return {
        type: 'dataBar',
        attributes: { type: 'dataBar' },
        cfvo: [
          test.lower.type === 'automatic' ? { type: 'autoMin' } : writePoint(test.lower),
          test.upper.type === 'automatic' ? { type: 'autoMax' } : writePoint(test.upper),
        ],
        bar: writeBarLook(test.look),
        color: storedColor(test.color),
        gradient: test.gradient,
        showValue: test.showValue,
      };
    case 'iconSet':
      return {
        type: 'iconSet',
        attributes: { type: 'iconSet' },
        iconSet: test.iconSet,
        cfvo: test.thresholds.map((threshold) => ({
          ...writePoint(threshold),
          ...(threshold.comparison === 'GreaterThan' && { gte: '0' }),
        })),
        reverse: test.reverse,
        showValue: test.showValue,
      };
    case 'other':
      return test.native;
  }
}

/** The formula that Excel itself writes beside a text rule, and that LibreOffice evaluates. */
export function textFormula(operator: TextOperator, text: string, corner: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${quoted},${corner})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${corner}))`;
    case 'BeginsWith':
      return `LEFT(${corner},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `RIGHT(${corner},LEN(${quoted}))=${quoted}`;
  }
}

function writePoint({ type, value }: ScalePoint): NativeScalePoint {
  return value === null
    ? { type: pointTypes[type] }
    : { type: pointTypes[type], value: withoutEquals(value) };
}

function withoutEquals(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}
