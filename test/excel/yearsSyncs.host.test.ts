import { costOf, manyKpis, mostBytes } from '../support/costOf';
import { aSetUp, startAddIn } from '../support/theAddIn';

/** The cost of opening the last of some years in a workbook of so many KPIs, with so many charts. */
async function costs(kpis: number, years: number, charts: number) {
  const addIn = await startAddIn();
  const { useCases, host } = addIn;
  await useCases.setUp(aSetUp({ kpis: manyKpis(kpis) }));
  for (let number = 1; number <= charts; number += 1)
    await useCases.insertChart(`OTD-${String(number).padStart(2, '0')}`);
  const open = (year: number) =>
    useCases.openNextYear({ year, limits: {}, approvedBy: 'Review', reason: '' });
  for (let year = 2027; year < 2025 + years; year += 1) await open(year);
  const preview = await costOf(addIn, () => useCases.previewNextYear());
  const opening = await costOf(addIn, () => open(2025 + years));
  expect(host.book.tables.filter(({ name }) => name.startsWith('KpiData'))).toHaveLength(years);
  return { preview, opening };
}

describe('opening a year', () => {
  it('costs as many round trips with 200 KPIs as with 2, and stays below what Excel on the web takes', async () => {
    const few = await costs(2, 2, 2);
    const many = await costs(200, 2, 2);
    for (const name of ['preview', 'opening'] as const) {
      expect([name, many[name].syncs]).toEqual([name, few[name].syncs]);
      expect(many[name].syncs).toBeLessThanOrEqual(8);
      expect(many[name].largestRequest).toBeLessThan(mostBytes);
      expect(many[name].largestAnswer).toBeLessThan(mostBytes);
    }
  }, 300_000);

  it('lets so many charts run on into the fifth year that those of 60 KPIs fit into one request', async () => {
    const { opening, preview } = await costs(15, 5, 15);
    expect(opening.largestRequest).toBeLessThan(mostBytes / 4);
    expect(preview.largestAnswer).toBeLessThan(mostBytes / 4);
  }, 300_000);
});
