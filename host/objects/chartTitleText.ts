import { ExcelError, type Chart, type ChartTitle } from '../engine';
import { textArgument } from './arguments';
import { change, type ChartPart, read } from './chartPart';
import { type Member, method, scalar } from './officeClass';

/** The members that `ChartTitle` and `ChartAxisTitle` share. */
export function titleTextMembers(
  className: string,
  formulaSet: string,
  /** What a visible title without a text of its own says. */
  automatic: (chart: Chart) => string,
): Readonly<Record<string, Member<ChartPart<ChartTitle>>>> {
  return {
    text: scalar(
      '1.1',
      (target) => {
        const { text, visible } = read(target);
        return target.chart.textOf(text) ?? (visible ? automatic(target.chart) : '');
      },
      (target, value) => {
        const text = textArgument(value, `${className}.text`);
        change(target, (title) => {
          title.text = { kind: 'text', text };
          title.runs = [];
          title.visible = true;
        });
      },
      { assumed: 'A hidden title reads as an empty text.' },
    ),
    setFormula: method(formulaSet, (target, [formula]) => {
      const text = textArgument(formula, `${className}.setFormula`);
      if (!/^=.+!/.test(text)) {
        throw new ExcelError(
          'InvalidArgument',
          `The argument is invalid or missing or has an incorrect format: ${className}.setFormula takes a reference such as =Sheet1!$A$1.`,
        );
      }
      change(target, (title) => {
        title.text = { kind: 'reference', reference: text.slice(1) };
        title.runs = [];
        title.visible = true;
      });
      return null;
    }),
  };
}
