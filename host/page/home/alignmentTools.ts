import { cellsOf, type HorizontalAlignment, intersect, sameArea } from '../../engine';
import { ask } from '../Dialog';
import { activeFormat, formatSelection, type Hands } from './Hands';
import { type ButtonTool, icon, type ToolGroup } from './tool';

/** Where texts stand in their cells. */
export function alignmentTools(hands: Hands): ToolGroup {
  const align = (label: string, name: string, alignment: HorizontalAlignment): ButtonTool => ({
    kind: 'button',
    label,
    face: icon(name),
    isOn: () => activeFormat(hands).horizontalAlignment === alignment,
    run: () => {
      const isOn = activeFormat(hands).horizontalAlignment === alignment;
      formatSelection(hands, { horizontalAlignment: isOn ? 'General' : alignment });
    },
  });
  return {
    label: 'Alignment',
    tools: {
      lines: [
        [
          align('Align left', 'alignLeft', 'Left'),
          align('Centre', 'alignCenter', 'Center'),
          align('Align right', 'alignRight', 'Right'),
        ],
        [
          {
            kind: 'button',
            label: 'Wrap text',
            face: icon('wrap'),
            isOn: () => activeFormat(hands).wrapText,
            run: () => {
              wrap(hands);
            },
          },
          {
            kind: 'button',
            label: 'Merge and centre',
            face: icon('merge'),
            isOn: () => isMerged(hands),
            run: () => {
              hands.act(() => merge(hands));
            },
          },
        ],
      ],
    },
  };
}

/** Rows without a height of their own grow with wrapped text, as in Excel. */
function wrap(hands: Hands): void {
  const wrapText = !activeFormat(hands).wrapText;
  hands.edit(() => {
    const { sheet, selection } = hands.workspace;
    sheet.assertWritable(selection.area, 'format');
    sheet.setFormat(selection.area, { wrapText });
    sheet.autofitRows(selection.area);
  });
}

function isMerged({ workspace }: Hands): boolean {
  const { sheet, selection } = workspace;
  return sheet.mergedAreaAt(selection.active.row, selection.active.column) !== null;
}

async function merge(hands: Hands): Promise<void> {
  const { sheet, selection } = hands.workspace;
  const { area, active } = selection;
  if (isMerged(hands)) {
    hands.edit(() => {
      sheet.assertWritable(area, 'format');
      sheet.unmerge(area);
    });
    return;
  }
  if (sameArea(area, { top: active.row, bottom: active.row, left: active.column, right: active.column })) {
    hands.workspace.tell('Select several cells to merge them.', 'problem');
    return;
  }
  if (losesValues(hands)) {
    const answer = await ask({
      title: 'Merge cells',
      text: 'Merging keeps the first value only; the values of the other cells are lost.',
      answers: ['Merge', 'Cancel'],
      escape: 'Cancel',
    });
    if (answer === 'Cancel') return;
  }
  hands.edit(() => {
    sheet.assertWritable(area, 'format');
    sheet.merge(area);
    sheet.setFormat(area, { horizontalAlignment: 'Center' });
  });
}

function losesValues({ workspace }: Hands): boolean {
  const { sheet, selection } = workspace;
  const used = sheet.usedArea(true);
  const filled = used && intersect(selection.area, used);
  if (!filled) return false;
  let count = 0;
  for (const { row, column } of cellsOf(filled)) if (!sheet.isEmpty(row, column)) count++;
  return count > 1;
}
