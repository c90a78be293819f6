import {
  type Area,
  type Chart,
  columnCount,
  ExcelError,
  formatAddress,
  rowCount,
  type Sheet,
} from '../engine';
import { choiceArgument } from './arguments';
import { scalar } from './officeClass';
import { assertStructureWritable } from './writable';

/** `Chart.plotBy`: whether the series of a chart are the columns or the rows of the block of cells that they come from. */
export const plotByMember = scalar<Chart>(
  '1.8',
  (chart) => direction(chart),
  (chart, value) => {
    const chosen = choiceArgument(value, ['Rows', 'Columns'], 'Chart.plotBy');
    if (chosen === direction(chart)) return;
    const { sheet, area } = sourceBlock(chart);
    assertStructureWritable(chart.sheet, 'allowEditObjects');
    chart.setData(area, sheet, chosen);
  },
  {
    partly: 'Written where the series come from one block of cells.',
    assumed: 'Columns for series of single cells.',
  },
);

function direction(chart: Chart): 'Rows' | 'Columns' {
  const values = chart.model.series.flatMap((series) => chart.blocksOf(series.values));
  return values.some(({ area }) => columnCount(area) > rowCount(area)) ? 'Rows' : 'Columns';
}

/** The block of which all series, names and categories are parts, and that holds nothing else. */
function sourceBlock(chart: Chart): { sheet: Sheet; area: Area } {
  const blocks = chart.model.series.flatMap(({ name, values, categories, bubbleSizes }) =>
    [name, values, categories, bubbleSizes].flatMap((source) => chart.blocksOf(source)),
  );
  const [first] = blocks;
  if (first && blocks.every(({ sheet }) => sheet === first.sheet)) {
    const area = {
      top: Math.min(...blocks.map((block) => block.area.top)),
      left: Math.min(...blocks.map((block) => block.area.left)),
      bottom: Math.max(...blocks.map((block) => block.area.bottom)),
      right: Math.max(...blocks.map((block) => block.area.right)),
    };
    const different = new Map(blocks.map((block) => [formatAddress(block.area), block.area]));
    const cells = [...different.values()].reduce((sum, part) => sum + rowCount(part) * columnCount(part), 0);
    // The corner between names and categories belongs to no series.
    if (rowCount(area) * columnCount(area) - cells <= 1) return { sheet: first.sheet, area };
  }
  throw new ExcelError('InvalidArgument', 'The series of the chart do not come from one block of cells.');
}
