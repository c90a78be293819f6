import { changeDecimals } from './changeDecimals';
import { activeFormat, formatSelection, type Hands } from './Hands';
import { icon, letter, type ToolGroup } from './tool';

/** The formats that Excel's list of kinds gives. */
const kinds: readonly (readonly [string, string])[] = [
  ['General', 'General'],
  ['0.00', 'Number'],
  ['$#,##0.00', 'Currency'],
  ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', 'Accounting'],
  ['m/d/yyyy', 'Short date'],
  ['[$-409]dddd, mmmm d, yyyy', 'Long date'],
  ['[$-409]h:mm:ss AM/PM', 'Time'],
  ['0.00%', 'Percentage'],
  ['# ?/?', 'Fraction'],
  ['0.00E+00', 'Scientific'],
  ['@', 'Text'],
];

/** How numbers are written. */
export function numberTools(hands: Hands): ToolGroup {
  const format = () => activeFormat(hands).numberFormat;
  const decimals = (step: 1 | -1) => () => {
    const changed = changeDecimals(format(), step);
    if (changed !== null) formatSelection(hands, { numberFormat: changed });
    else hands.workspace.tell('The number format of this cell has no decimals to change.', 'problem');
  };
  return {
    label: 'Number',
    tools: {
      lines: [
        [
          {
            kind: 'select',
            label: 'Number format',
            width: 112,
            options: () => {
              const present = format();
              const isKnown = kinds.some(([value]) => value === present);
              const own = isKnown ? [] : [{ value: present, text: `Custom: ${present}` }];
              return [...own, ...kinds.map(([value, text]) => ({ value, text }))];
            },
            value: format,
            choose: (numberFormat) => {
              formatSelection(hands, { numberFormat });
            },
          },
        ],
        [
          {
            kind: 'button',
            label: 'Percent style',
            face: letter('%', 'font-weight:600'),
            run: () => {
              formatSelection(hands, { numberFormat: '0%' });
            },
          },
          {
            kind: 'button',
            label: 'Thousands separator',
            face: letter(',', 'font-weight:700;font-size:16px;line-height:10px'),
            run: () => {
              formatSelection(hands, { numberFormat: '#,##0.00' });
            },
          },
          { kind: 'button', label: 'More decimals', face: icon('moreDecimals'), run: decimals(1) },
          { kind: 'button', label: 'Fewer decimals', face: icon('fewerDecimals'), run: decimals(-1) },
        ],
      ],
    },
  };
}
