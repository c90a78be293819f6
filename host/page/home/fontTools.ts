import type { BorderEdge, BorderSide } from '../../engine';
import type { MenuItem } from '../Menu';
import { activeFormat, formatSelection, type Hands } from './Hands';
import { icon, letter, type ToolGroup } from './tool';

const sizes = [8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 36, 48, 72];
const names = [
  'Aptos Narrow',
  'Arial',
  'Calibri',
  'Cambria',
  'Courier New',
  'Georgia',
  'Times New Roman',
  'Verdana',
];

/** How letters and cells are coloured, drawn and framed. */
export function fontTools(hands: Hands): ToolGroup {
  const font = () => activeFormat(hands).font;
  return {
    label: 'Font',
    tools: {
      lines: [
        [
          {
            kind: 'select',
            label: 'Font',
            width: 112,
            options: () => withPresent(names, font().name),
            value: () => font().name,
            choose: (name) => {
              formatSelection(hands, { font: { name } });
            },
          },
          {
            kind: 'select',
            label: 'Font size',
            width: 50,
            options: () => withPresent(sizes.map(String), String(font().size)),
            value: () => String(font().size),
            choose: (size) => {
              formatSelection(hands, { font: { size: Number(size) } });
            },
          },
        ],
        [
          {
            kind: 'button',
            label: 'Bold',
            keys: 'Ctrl+B',
            face: letter('B', 'font-weight:700'),
            isOn: () => font().bold,
            run: () => {
              formatSelection(hands, { font: { bold: !font().bold } });
            },
          },
          {
            kind: 'button',
            label: 'Italic',
            keys: 'Ctrl+I',
            face: letter('I', 'font-style:italic;font-family:Georgia,serif'),
            isOn: () => font().italic,
            run: () => {
              formatSelection(hands, { font: { italic: !font().italic } });
            },
          },
          {
            kind: 'button',
            label: 'Underline',
            keys: 'Ctrl+U',
            face: letter('U', 'text-decoration:underline'),
            isOn: () => font().underline !== 'None',
            run: () => {
              formatSelection(hands, {
                font: { underline: font().underline === 'None' ? 'Single' : 'None' },
              });
            },
          },
          { kind: 'menu', label: 'Borders', face: icon('borders'), items: () => borderItems(hands) },
          {
            kind: 'color',
            label: 'Fill colour',
            face: icon('fill'),
            noneLabel: 'No fill',
            first: '#FFFF00',
            choose: (color) => {
              formatSelection(hands, { fill: { color } });
            },
          },
          {
            kind: 'color',
            label: 'Font colour',
            face: letter('A', 'font-weight:600'),
            noneLabel: 'Automatic',
            first: '#FF0000',
            choose: (color) => {
              formatSelection(hands, { font: { color: color === '' ? '#000000' : color } });
            },
          },
        ],
      ],
    },
  };
}

function withPresent(usual: readonly string[], present: string): { value: string; text: string }[] {
  const all = usual.includes(present) ? usual : [present, ...usual];
  return all.map((value) => ({ value, text: value }));
}

const thin: BorderEdge = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const thick: BorderEdge = { ...thin, weight: 'Medium' };
const none: BorderEdge = { ...thin, style: 'None' };
const allSides = (edge: BorderEdge) => ({ top: edge, bottom: edge, left: edge, right: edge });

function borderItems(hands: Hands): MenuItem[] {
  const everywhere = (label: string, edge: BorderEdge): MenuItem => ({
    label,
    run: () => {
      formatSelection(hands, { borders: allSides(edge) });
    },
  });
  const around = (label: string, edge: BorderEdge, sides: readonly BorderSide[]): MenuItem => ({
    label,
    run: () => {
      frame(hands, edge, sides);
    },
  });
  return [
    around('Bottom border', thin, ['bottom']),
    around('Top border', thin, ['top']),
    around('Left border', thin, ['left']),
    around('Right border', thin, ['right']),
    { ...everywhere('No border', none), startsSection: true },
    everywhere('All borders', thin),
    around('Outside borders', thin, ['top', 'bottom', 'left', 'right']),
    around('Thick outside borders', thick, ['top', 'bottom', 'left', 'right']),
  ];
}

/** Draws edges of the selected area as a whole. */
function frame(hands: Hands, edge: BorderEdge, sides: readonly BorderSide[]): void {
  hands.edit(() => {
    const { sheet, selection } = hands.workspace;
    const { area } = selection;
    sheet.assertWritable(area, 'format');
    const strips = {
      top: { ...area, bottom: area.top },
      bottom: { ...area, top: area.bottom },
      left: { ...area, right: area.left },
      right: { ...area, left: area.right },
    };
    for (const side of sides) sheet.setFormat(strips[side], { borders: { [side]: edge } });
  });
}
