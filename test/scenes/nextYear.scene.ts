import { closeBrowser, type HostPageView, openHostPage } from '../support/browser/openHostPage';

jest.setTimeout(120_000);

describe('the demo workbook at the end of its year', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?scene=demo');
    await view.pane.getByRole('button', { name: 'Set up', exact: true }).click();
    await view.pane.getByRole('button', { name: 'Open the next year' }).click();
  });

  afterAll(closeBrowser);

  it('shows what the next year starts with, and what is still open', async () => {
    const { pane } = view;
    await pane.getByRole('heading', { name: 'Open the year 2027' }).waitFor();
    await pane.getByText(/The year is not over/).waitFor();
    await view.picture('next-year-look');
  });

  it('takes the targets as they are but for one', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('button', { name: 'Change the targets of On-time delivery' }).click();
    await pane.getByRole('textbox', { name: 'Target' }).fill('97');
    await pane.getByRole('button', { name: 'All others as they are' }).click();
    await pane.getByRole('textbox', { name: 'Reason' }).fill('Agreed with customers');
    await pane.getByRole('textbox', { name: 'Approved by' }).fill('Management review');
    await view.picture('next-year-targets');
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByText('Changed targets (1)').waitFor();
    await view.picture('next-year-create');
  });

  it('opens the year in front of the old one, with the charts running on', async () => {
    const { pane, page } = view;
    await pane.getByRole('button', { name: 'Create' }).click();
    await pane.getByRole('heading', { name: 'The year 2027 is open' }).waitFor({ timeout: 60_000 });
    await pane.getByText(/3 trends run on/).waitFor();
    await page.getByRole('grid', { name: 'Sheet KPI Data 2027' }).waitFor();
    await view.picture('next-year-open');
    const box = await page.locator('iframe[title="Task pane"]').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    expect(view.problems).toEqual([]);
  });
});
