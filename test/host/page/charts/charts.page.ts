import { closeBrowser, type HostPageView, openHostPage } from '../../../support/browser/openHostPage';

jest.setTimeout(180_000);

describe('charts in the page', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?scene=demo');
    // The scene is played before its sheets are there.
    const trends = view.page.getByRole('tab', { name: 'KPI Trends' });
    await trends.waitFor({ timeout: 120_000 });
    await trends.click();
    await charts(view).first().waitFor();
  });

  afterAll(closeBrowser);

  it('are read aloud with their kind, title and series', async () => {
    expect(await charts(view).first().getAttribute('aria-label')).toMatch(
      /^(?:Line|Combination) chart: .+; series .+, .+\./,
    );
  });

  it('are chosen, moved and left by keyboard', async () => {
    const { page } = view;
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+Alt+5');
    const chosen = page.locator('.chart.selected').first();
    await chosen.waitFor();
    const before = await chosen.boundingBox();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const after = await chosen.boundingBox();
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(16, 0);
    await view.picture('chart-chosen-by-keyboard');
    await page.keyboard.press('Escape');
    await page.locator('.chart.selected').waitFor({ state: 'detached' });
  });

  it('stand exactly where they are anchored', async () => {
    const distances = await charts(view).evaluateAll((figures) =>
      figures.map((figure) => {
        const { style, offsetLeft, offsetTop } = figure as HTMLElement;
        return [offsetLeft - parseFloat(style.left), offsetTop - parseFloat(style.top)].map(Math.round);
      }),
    );
    expect(distances).toEqual(distances.map(() => [0, 0]));
    expect(view.problems).toEqual([]);
  });
});

function charts(view: HostPageView) {
  return view.page.locator('figure.chart');
}
