import { closeBrowser, type HostPageView, openHostPage } from '../support/browser/openHostPage';

jest.setTimeout(120_000);

describe('a team that writes a KPI of its own', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?scene=demo');
    const { pane } = view;
    await pane.getByRole('button', { name: 'Set up', exact: true }).click();
    await pane.getByRole('button', { name: 'Write your own KPI' }).click();
  });

  afterAll(closeBrowser);

  const field = (name: string) => view.pane.getByRole('textbox', { name, exact: true });

  it('is told beside the field what does not fit, and which direction the limits speak for', async () => {
    const { pane } = view;
    await field('Name').fill('Rework rate');
    await field('ID').fill('1st');
    await pane.getByText('An ID starts with a letter, as OTD-01 does.').waitFor();
    await field('ID').fill('REW-01');
    await pane.getByRole('textbox', { name: /^Clause/ }).fill('8.7.1');
    await field('Number').fill('Orders reworked');
    await field('Divided by').fill('Orders');
    await field('Target').fill('3');
    await field('Amber limit').fill('5');
    await view.picture('own-kpi-form');
    await pane.getByRole('button', { name: 'Yes, lower is better' }).click();
  });

  it('sees what is created, and gets it in the register, the data, the targets and the scorecard', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByText('REW-01, 2 rows to fill in').waitFor();
    await pane.getByRole('button', { name: 'Create the KPI' }).click();
    await pane.getByText('KPIs are set up').waitFor();
    await pane.getByRole('button', { name: 'Go to the first cell to fill in' }).click();
    await view.page.getByRole('gridcell', { name: 'REW-01' }).first().waitFor();
  });

  it('moves it by keyboard and stays on its button', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Done' }).click();
    await pane.getByRole('button', { name: 'Change, retire or reorder KPIs' }).click();
    const up = pane.getByRole('button', { name: /^Move Rework rate up/ });
    const before = (await up.getAttribute('aria-label')) ?? '';
    await up.focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: before }).waitFor({ state: 'detached' });
    expect(await pane.locator(':focus').getAttribute('aria-label')).toMatch(/^Move Rework rate up/);
    await view.picture('own-kpi-list');
  });

  it('meets no error on the way', () => {
    expect(view.problems).toEqual([]);
  });
});
