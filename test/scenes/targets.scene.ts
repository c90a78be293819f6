import { closeBrowser, type HostPageView, openHostPage } from '../support/browser/openHostPage';

jest.setTimeout(120_000);

describe('a team that changes a target', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?scene=demo');
    // A busy machine needs several times the usual seconds to build the demo.
    await view.pane.getByRole('heading', { name: 'Status, Oct 2026' }).waitFor({ timeout: 100_000 });
  });

  afterAll(closeBrowser);

  it('finds what was typed without a reason, and gives it one', async () => {
    const { page, pane } = view;
    await page.getByRole('tab', { name: 'KPI Targets 2026' }).click();
    const nameBox = page.getByRole('textbox', { name: /^Name box/ });
    await nameBox.fill('M6');
    await nameBox.press('Enter');
    await page.keyboard.type('90');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Status' }).click();
    await pane.getByRole('button', { name: /changes? without a reason/ }).click();
    await pane
      .getByRole('checkbox', { name: 'Customer satisfaction (top-two-box): target from Nov 2026, 85 → 90' })
      .check();
    await view.picture('targets-unexplained');
    await pane.getByRole('textbox', { name: 'Reason' }).fill('Asked for by the board.');
    await pane.getByRole('textbox', { name: 'Approved by' }).fill('Management review');
    await pane.getByRole('button', { name: 'Record in the log' }).click();

    await pane.getByText(/changes? recorded in KPI Log\.$/).waitFor();
  });

  it('sees months and colours before the change is written', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: 'Set up' }).click();
    await pane.getByRole('button', { name: 'Change a target' }).click();
    await view.picture('targets-choose');
    await pane.getByRole('searchbox', { name: 'Search KPIs' }).fill('on-time');
    await pane.getByRole('button', { name: /^On-time delivery/ }).click();
    await pane.getByRole('combobox', { name: 'From' }).selectOption('2026-09');
    await pane.getByRole('textbox', { name: 'Target' }).fill('99');
    await view.picture('targets-form');
    await pane.getByRole('textbox', { name: 'Reason' }).fill('Decided in the review of the second quarter.');
    await pane.getByRole('textbox', { name: 'Approved by' }).fill('Management review');
    await pane.getByRole('button', { name: 'Preview' }).click();

    await pane.getByRole('row', { name: /Sep 2026/ }).waitFor();
    await view.picture('targets-preview');
  });

  it('goes to the cell and to the log', async () => {
    const { page, pane } = view;
    await pane.getByRole('button', { name: 'Change the target' }).click();
    await pane.getByRole('button', { name: 'Show the cell' }).click();
    await page.getByRole('grid', { name: 'Sheet KPI Targets 2026' }).waitFor();
    await view.picture('targets-sheet');
    await pane.getByRole('button', { name: 'Show the log' }).click();
    await page.getByRole('grid', { name: 'Sheet KPI Log' }).waitFor();
    await view.picture('targets-log');
  });

  it('sets a path step by step', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: 'Change another target' }).click();
    await pane.getByRole('searchbox', { name: 'Search KPIs' }).fill('capacity');
    await pane.getByRole('button', { name: /Capacity utilisation/ }).click();
    await pane.getByRole('combobox', { name: 'The limits change' }).selectOption('path');
    await pane
      .getByRole('group', { name: 'At the end' })
      .getByRole('textbox', { name: 'Upper target' })
      .fill('88');
    await view.picture('targets-path');
    await pane.getByRole('textbox', { name: 'Reason' }).fill('A third shift from December on.');
    await pane.getByRole('textbox', { name: 'Approved by' }).fill('Head of production');
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('row', { name: /Dec 2026/ }).waitFor();
    await view.picture('targets-path-preview');
    await pane.getByRole('button', { name: 'Change the target' }).click();
    await pane.getByRole('heading', { name: 'The target is changed' }).waitFor();
  });

  it('meets no error on the way', () => {
    expect(view.problems).toEqual([]);
  });
});
