import type { RuleReading } from '../app/check/inspection';

/** Reads the conditional formats by formula of whole sheets, in two syncs whatever their number. */
export async function readRules(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly RuleReading[]> {
  const found = sheets.map((name) => {
    const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { name, formats };
  });
  await context.sync();
  const rules = found.flatMap(({ name, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((item) => {
        const { areas } = item.getRanges();
        areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
        return { sheet: name, id: item.id, rule: item.custom.rule.load('formula'), areas };
      }),
  );
  await context.sync();
  return rules.map(({ sheet, id, rule, areas }) => ({
    sheet,
    id,
    formula: rule.formula,
    areas: areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rowCount,
      columnCount,
    })),
  }));
}
