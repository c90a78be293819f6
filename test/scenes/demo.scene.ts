import { closeBrowser, type HostPageView, openHostPage } from '../support/browser/openHostPage';

jest.setTimeout(120_000);

describe('the demo workbook', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?scene=demo');
    await view.pane.getByRole('heading', { name: 'Status, Oct 2026' }).waitFor();
  });

  afterAll(closeBrowser);

  it('shows the counts first, then what needs action', async () => {
    const { pane } = view;
    await pane.getByRole('heading', { name: /^Needs action/ }).waitFor();
    await pane.getByText('Late', { exact: true }).first().waitFor();
    await view.picture('demo');
  });

  it('says why a KPI has its status', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: /Why.*Capacity utilisation/ }).click();

    await pane
      .getByText(/misses the amber limit \(between 70 % of capacity and 95 % of capacity\)/)
      .waitFor();
  });

  it('lists what is late, and goes to the cell', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Enter' }).click();
    await pane
      .getByRole('button', { name: /Supplier on-time delivery/ })
      .first()
      .click();

    await page.getByRole('grid', { name: 'Sheet KPI Data 2026' }).waitFor();
  });

  it('has a chart of each KPI that was asked for', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Charts' }).click();
    await pane.getByRole('button', { name: /Insert chart.*Capacity utilisation/ }).click();

    await page.getByRole('grid', { name: 'Sheet KPI Trends' }).waitFor();
    await page.getByRole('img', { name: /Capacity utilisation/ }).waitFor();
    await view.picture('demo-chart');
  });

  it('meets no error on the way', () => {
    expect(view.problems).toEqual([]);
  });
});
