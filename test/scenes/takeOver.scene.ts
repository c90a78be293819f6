import { closeBrowser, type HostPageView, openHostPage } from '../support/browser/openHostPage';

jest.setTimeout(120_000);

describe('a team that brings its own sheet', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?scene=takeOver');
    await view.pane.getByRole('button', { name: 'Take over a sheet that you have' }).click();
  });

  afterAll(closeBrowser);

  it('points at the sheet and sees what it is understood as', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: 'Read the selected sheet' }).click();

    await pane.getByText('12 across, Jan 2026 to Dec 2026').waitFor();
    await pane.getByText('Taken from “Quality KPIs 2026”.').waitFor();
    await view.picture('take-over-understood');
  });

  it('sees each KPI with template, direction and target, and corrects one', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: 'Look at 7 KPIs' }).click();
    await pane.getByText('7 of 7 KPIs chosen').waitFor();
    await view.picture('take-over-found');
    const machine = pane.getByRole('region', { name: 'Machine availability' });
    await machine.getByLabel('What the numbers mean').scrollIntoViewIfNeeded();
    await view.picture('take-over-question');
    await machine.getByLabel('Amber limit').fill('85');
    await machine.getByRole('button', { name: /^More about/ }).click();
    await machine.getByLabel('Owner (optional)').fill('Workshop');
    await view.picture('take-over-details');
  });

  it('sees before the write what will be linked, old value beside new', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: 'Preview' }).click();

    await pane.getByText('Jan 2026: 96.1 % in your sheet, 96.1 in KPI Data').waitFor();
    await view.picture('take-over-preview');
  });

  it('gets a coloured scorecard that reads from the sheet', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Take over 7 KPIs' }).click();

    await pane.getByText('The sheet is taken over').waitFor();
    await page.getByRole('tab', { name: 'KPI Scorecard 2026' }).waitFor();
    await view.picture('take-over-done');
  });

  it('reaches every step with the keyboard alone', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Take over another sheet' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Read the selected sheet' }).focus();
    await page.keyboard.press('Enter');

    // The scorecard is selected now, which is no sheet of the team's own.
    await pane.getByText('"KPI Scorecard 2026" is a sheet of Clauseboard.').waitFor();
  });

  it('meets no error on the way', () => {
    expect(view.problems).toEqual([]);
  });
});
