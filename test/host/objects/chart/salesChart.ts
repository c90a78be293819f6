/** Fills the active sheet with the sales of three products in two quarters. */
export async function fillSales(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:D4').values = [
      ['Product', 'Qtr1', 'Qtr2', 'Qtr3'],
      ['Chains', 3, 2, 0.5],
      ['Spokes', 4, 2, 0.2],
      ['Saddles', 1, 2, 0.3],
    ];
    await context.sync();
  });
}

/** A chart of these sales. */
export function addSales(
  context: Excel.RequestContext,
  type: `${Excel.ChartType}` = 'ColumnClustered',
  address = 'A1:C4',
): Excel.Chart {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  return sheet.charts.add(type, sheet.getRange(address), 'Columns');
}

/** The first chart of the active sheet. */
export function firstChart(context: Excel.RequestContext): Excel.Chart {
  return context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0);
}

/** Puts a chart of the sales on the sheet, in a run of its own. */
export async function drawSales(...[type, address]: [`${Excel.ChartType}`?, string?]): Promise<void> {
  await fillSales();
  await Excel.run(async (context) => {
    addSales(context, type, address);
    await context.sync();
  });
}
