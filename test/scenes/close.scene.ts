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
    await view.picture('enter-months');
    await pane.getByRole('button', { name: 'Close Oct 2026…' }).click();

    await pane.getByText(/SOTD-01 Supplier on-time delivery has no number for 2026-10/).waitFor();
    await view.picture('close-preview');
  });

  it('gets rows in the history, with the colours of the scorecard', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Close Oct 2026', exact: true }).click();
    await pane.getByRole('button', { name: 'Go to the history' }).click();

    await page.getByRole('grid', { name: 'Sheet KPI History' }).waitFor();
    await view.picture('closed');
    await pane.getByRole('button', { name: 'Done' }).click();
  });

  it('looks at an earlier month and comes back', async () => {
    const { pane } = view;
    for (const [step, month] of [
      ['Previous month', 'Sep 2026'],
      ['Next month', 'Oct 2026'],
    ] as const) {
      await pane.getByRole('button', { name: 'Change the reporting month' }).click();
      await pane.getByRole('button', { name: step }).click();
      await view.picture('reporting-month');
      await pane.getByRole('button', { name: `Report ${month}` }).click();
      await pane.getByText(`Reporting month: ${month}`).waitFor();
    }
  });

  it('sees at once what is restated, and what the log says of it', async () => {
    const { page, pane } = view;
    await page.getByRole('tab', { name: 'KPI Data 2026' }).click();
    const nameBox = page.getByRole('textbox', { name: /^Name box/ });
    await nameBox.fill('M6');
    await nameBox.press('Enter');
    await page.keyboard.type('100');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'KPI History' }).click();
    await pane.getByRole('button', { name: /^6 closed months/ }).click();

    await pane
      .getByRole('button', { name: 'Show Customer satisfaction (top-two-box), Oct 2026, Value' })
      .waitFor();
    await view.picture('restated');
  });

  it('meets no error on the way', () => {
    expect(view.problems).toEqual([]);
  });
});
