import { closeBrowser, type HostPageView, openHostPage } from '../support/browser/openHostPage';

jest.setTimeout(120_000);

describe('a team that brings its monthly workbook', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/?scene=attendances-before');
    const { pane } = view;
    await pane.getByRole('button', { name: 'Set up KPIs' }).click();
    await pane.getByRole('checkbox', { name: /Results within the turnaround time/ }).check();
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByLabel('Year starts in').selectOption('4');
    await pane.getByLabel('Business year').selectOption('2018');
    await pane.getByRole('button', { name: 'Confirm all' }).click();
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('button', { name: /^Create 1 KPI/ }).click();
    await pane.getByRole('button', { name: 'Link a range instead of typing' }).click();
  });

  afterAll(closeBrowser);

  it('sees what the records are read as', async () => {
    const { pane } = view;
    await selectRange(view, 'Records', 'A1:E145');
    await pane.getByRole('button', { name: 'Use the selected range' }).click();

    await pane.getByText('144 records with 5 fields').waitFor();
  });

  it('sees the values before they are linked', async () => {
    await chooseRecords(view, { sum: 'Attendances', less: 'Over 4 hours', department: 'South' });

    await view.pane.getByRole('row', { name: /Apr 2018\s+10,092\s+empty/ }).waitFor();
    await view.picture('link-preview');
  });

  it('links both parts of the ratio', async () => {
    const { pane } = view;
    await pane.getByRole('button', { name: 'Link', exact: true }).click();
    await pane.getByRole('button', { name: 'Link “Results issued” too' }).click();
    // The department that was chosen for the first part stays.
    await pane.getByLabel('Number per month').selectOption('Attendances');
    await pane.getByRole('button', { name: 'Preview' }).click();
    await pane.getByRole('row', { name: /Apr 2018\s+11,600\s+empty/ }).waitFor();
    await pane.getByRole('button', { name: 'Link', exact: true }).click();

    await pane.getByText(/Results issued: 12 months now read from the range/).waitFor();
    await view.picture('linked');
  });

  it('meets no error on the way', () => {
    expect(view.problems).toEqual([]);
  });
});

async function selectRange({ page }: HostPageView, sheet: string, address: string): Promise<void> {
  await page.getByRole('tab', { name: sheet }).click();
  const nameBox = page.getByRole('textbox', { name: /^Name box/ });
  await nameBox.fill(address);
  await nameBox.press('Enter');
}

async function chooseRecords(
  { pane }: HostPageView,
  { sum, less, department }: { readonly sum: string; readonly less: string; readonly department: string },
): Promise<void> {
  await pane.getByLabel('Number per month').selectOption(sum);
  await pane.getByLabel('Less (optional)').selectOption({ label: less });
  await pane.getByRole('button', { name: 'Only some records…' }).click();
  await pane.getByLabel('is', { exact: true }).selectOption(department);
  await pane.getByRole('button', { name: 'Preview' }).click();
  await pane.getByRole('heading', { name: 'Preview the link' }).waitFor();
}
