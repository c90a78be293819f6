/** The tables of these whose filter hides rows, in one sync. */
export async function findFiltered(
  context: Excel.RequestContext,
  tables: readonly string[],
): Promise<readonly string[]> {
  const filters = tables.map((name) => ({
    name,
    filter: context.workbook.tables.getItem(name).autoFilter.load('isDataFiltered'),
  }));
  await context.sync();
  return filters.filter(({ filter }) => filter.isDataFiltered).map(({ name }) => name);
}
