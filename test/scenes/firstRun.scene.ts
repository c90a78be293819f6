import { closeBrowser, type HostPageView, openHostPage } from '../support/browser/openHostPage';

jest.setTimeout(120_000);

describe('a new user with an empty workbook', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/');
  });

  afterAll(closeBrowser);

  it('sees before the write what will be created', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: 'Set up KPIs' }).click();
    await pane.getByRole('checkbox', { name: /^On-time delivery/ }).check();
    await pane.getByRole('checkbox', { name: /Capacity utilisation/ }).check();
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByLabel('Business year').selectOption('2026');
    await pane.getByRole('button', { name: 'Confirm all' }).click();
    await pane.getByRole('button', { name: 'Preview' }).click();

    await pane.getByText('New sheets (5)').waitFor();
    await pane.getByText('OTD-01, 2 rows to fill in').waitFor();
    expect(await sheetTabs(view)).toEqual(['Sheet1']);
  });

  it('gets the sheets and lands where the first number is waited for', async () => {
    await view.pane.getByRole('button', { name: 'Create 2 KPIs' }).click();
    await view.pane.getByText('KPIs are set up').waitFor();

    expect(await sheetTabs(view)).toEqual([
      'Sheet1',
      'KPI Register',
      'KPI Data 2026',
      'KPI Targets 2026',
      'KPI Scorecard 2026',
      'KPI Settings',
    ]);
    await view.picture('set-up-done');
  });

  it('types numbers and sees the colour at once, with the pane closed', async () => {
    const { page } = view;
    await page.getByRole('button', { name: 'Close task pane' }).click();
    await typeInto(view, 'D6', '94');
    await typeInto(view, 'D7', '100');

    await expectFill(view, 'D6', 'rgb(255, 235, 156)');
    await typeInto(view, 'D6', '99');
    await expectFill(view, 'D6', 'rgb(198, 239, 206)');
    await view.picture('typed-with-pane-closed');
  });

  it('inserts a chart of the selected KPI from the ribbon', async () => {
    const { page, pane } = view;
    await page.getByRole('button', { name: 'Insert chart' }).click();

    await pane.getByText('The chart is there.').waitFor();
    expect(await sheetTabs(view)).toContain('KPI Trends');
    await page.getByRole('img', { name: /On-time delivery/ }).waitFor();
    await view.picture('chart-inserted');
  });

  it('checks the workbook from the ribbon and is told that it is in order', async () => {
    const { page, pane } = view;
    await page.getByRole('button', { name: 'Refresh and check' }).click();

    await pane.getByText('No problems found in 2 KPIs.').waitFor();
    await pane.getByText(/\d+ formulas checked; nothing was changed\./).waitFor();
  });

  it('saves a workbook', async () => {
    const download = view.page.waitForEvent('download');
    await view.page.getByRole('button', { name: 'Save', exact: true }).click();

    expect((await download).suggestedFilename()).toBe('Book1.xlsx');
  });

  it('meets no error on the way', () => {
    expect(view.problems).toEqual([]);
  });
});

async function sheetTabs({ page }: HostPageView): Promise<readonly string[]> {
  return page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab').allInnerTexts();
}

async function goTo({ page }: HostPageView, address: string): Promise<void> {
  const nameBox = page.getByRole('textbox', { name: /^Name box/ });
  await nameBox.fill(address);
  await nameBox.press('Enter');
}

async function typeInto(view: HostPageView, address: string, text: string): Promise<void> {
  await goTo(view, address);
  await view.page.keyboard.type(text);
  await view.page.keyboard.press('Enter');
}

/** Waits until the page shows a cell with a fill; fails when it never does. */
async function expectFill({ page }: HostPageView, address: string, color: string): Promise<void> {
  const row = Number(/\d+$/.exec(address)?.[0]);
  const column = address.charCodeAt(0) - 64;
  const selector = `[aria-rowindex="${row}"] [role="gridcell"][aria-colindex="${column}"]`;
  await page.waitForFunction(
    ([cell, wanted]) =>
      [...document.querySelectorAll(cell)].some(
        (element) => getComputedStyle(element).backgroundColor === wanted,
      ),
    [selector, color] as const,
  );
}
