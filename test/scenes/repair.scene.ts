import { closeBrowser, type HostPageView, openHostPage } from '../support/browser/openHostPage';

jest.setTimeout(120_000);

describe('check and repair', () => {
  let view: HostPageView;

  /** Types into a cell of the sheet that is open. */
  const type = async (address: string, text: string) => {
    const { page } = view;
    const nameBox = page.getByRole('textbox', { name: /^Name box/ });
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    view = await openHostPage('/?scene=demo');
    await view.pane.getByRole('heading', { name: 'Status, Oct 2026' }).waitFor();
  });

  afterAll(closeBrowser);

  it('finds a formula that somebody typed over, and a header that was changed', async () => {
    const { page, pane } = view;
    await page.getByRole('tab', { name: 'KPI Scorecard 2026' }).click();
    await type('H6', '99');
    await type('G5', 'Jan');

    await pane.getByRole('button', { name: 'Refresh and check' }).click();

    await pane.getByText(/on KPI Scorecard 2026, "2026-02": the formula was overwritten with "99"/).waitFor();
    await pane.getByText(/The column "2026-01" of KpiScorecard2026 .* is called "Jan" now/).waitFor();
    await view.picture('check');
  });

  it('shows before and after, repairs, and says what is left', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: /^Repair all that can be repaired/ }).click();
    await pane.getByText('Before: 99').waitFor();
    await view.picture('repair-preview');

    await pane.getByRole('button', { name: /^Repair \(/ }).click();

    await pane.getByText(/repairs? done\./).waitFor();
    await pane.getByText(/overwritten with "99"/).waitFor({ state: 'detached' });
    await view.picture('repaired');
  });

  it('meets no error on the way', () => {
    expect(view.problems).toEqual([]);
  });
});
