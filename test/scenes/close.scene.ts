import { closeBrowser, type HostPageView, openHostPage } from '../support/browser/openHostPage';

jest.setTimeout(120_000);

describe('a team that closes a month', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?scene=demo');
    await view.pane.getByRole('heading', { name: 'Status, Oct 2026' }).waitFor();
    await view.page.locator('iframe[title="Task pane"]').evaluate((frame) => {
      frame.style.width = '320px';
    });
    await view.pane.getByRole('button', { name: 'Enter' }).click();
  });

  afterAll(closeBrowser);

  it('sees how the month stands and what is missing', async () => {
    const { pane } = view;
    await pane.getByLabel('Month to close').selectOption('Sep 2026');
    await view.picture('enter-months');
    await pane.getByRole('button', { name: 'Close Sep 2026…' }).click();

    await pane.getByText(/SOTD-01 Supplier on-time delivery has no number for 2026-09/).waitFor();
    await view.picture('close-preview');
  });

  it('gets a history with the colours of the scorecard', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Close Sep 2026', exact: true }).click();
    await pane.getByRole('button', { name: 'Go to the history' }).click();

    await page.getByRole('grid', { name: 'Sheet KPI History' }).waitFor();
    await view.picture('closed');
    await pane.getByRole('button', { name: 'Done' }).click();
  });

  it('sees at once what is restated, and nothing else changed', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Change the reporting month' }).click();
    await pane.getByRole('button', { name: 'Previous month' }).click();
    await view.picture('reporting-month');
    await pane.getByRole('button', { name: 'Report Sep 2026' }).click();
    await pane.getByText('Reporting month: Sep 2026').waitFor();
    await page.getByRole('tab', { name: 'KPI Data 2026' }).click();
    const nameBox = page.getByRole('textbox', { name: /^Name box/ });
    await nameBox.fill('L6');
    await nameBox.press('Enter');
    await page.keyboard.type('100');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'KPI History' }).click();
    await pane.getByRole('button', { name: /^1 closed month/ }).click();

    await pane.getByText(/^Value: .* when it was closed, .* now\.$/).waitFor();
    await view.picture('restated');
  });

  it('meets no error on the way', () => {
    expect(view.problems).toEqual([]);
  });
});
