import { screen, within } from '@testing-library/react';
import { anOverview, aStanding } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

// jsdom takes its time over a hundred rows when the machine is busy.
jest.setTimeout(20_000);

const overview = anOverview({
  edition: '2026',
  kpis: [aStanding(), aStanding({ id: 'IMP-01', name: 'Improvements', clause: '10.1' })],
});

async function openHelp(topic?: string) {
  const user = renderPane(useCasesWith(overview));
  await user.click(await screen.findByRole('button', { name: 'Help' }));
  if (topic !== undefined) await user.click(await screen.findByRole('button', { name: topic }));
  return user;
}

describe('the help', () => {
  it('opens beside the four tabs, says which page is open and that ISO 9001 sets no target', async () => {
    await openHelp();
    expect(await screen.findByRole('heading', { name: 'Help' })).toBe(document.activeElement);
    expect(screen.getByText(/ISO 9001 names no KPI and sets no target/)).toBeTruthy();
    const bar = screen.getByRole('navigation', { name: 'Clauseboard' });
    expect(within(bar).getByRole('button', { name: 'Help' }).getAttribute('aria-current')).toBe('page');
    expect(within(bar).getAllByRole('button')).toHaveLength(5);
  });

  it('can be opened in a workbook without KPIs', async () => {
    const user = renderPane(useCasesWith({ state: 'empty' }));
    await user.click(await screen.findByRole('button', { name: 'Help' }));
    await user.click(await screen.findByRole('button', { name: 'Clauses of ISO 9001' }));
    const show = await screen.findByRole('combobox', { name: 'Show' });
    expect(within(show).queryByRole('option', { name: 'Without a KPI' })).toBeNull();
  });

  it('explains every status with its word', async () => {
    await openHelp('The ten statuses');
    expect(await screen.findByText('Nothing is entered, and the due day has passed.')).toBeTruthy();
    expect(screen.getAllByRole('term')).toHaveLength(10);
  });

  it('finds a word of the glossary, also by a word that we avoid', async () => {
    const user = await openHelp('Glossary');
    const search = await screen.findByRole('searchbox', { name: 'Search words' });
    await user.type(search, 'stakeholder');
    expect(screen.getByText('interested party')).toBeTruthy();
    expect(screen.getByText('1 word')).toBeTruthy();
    await user.clear(search);
    await user.type(search, 'target');
    const called = within(screen.getByRole('region', { name: 'Words called so' }));
    expect(called.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      ...['target', 'upper target, upper amber', 'target path', 'targets'],
    ]);
    await user.clear(search);
    await user.type(search, 'xyzzy');
    expect(screen.getByText(/No word fits/)).toBeTruthy();
  });

  it('shows both titles of a clause, the change, how sure we are, and its KPIs', async () => {
    const user = await openHelp('Clauses of ISO 9001');
    await user.type(await screen.findByRole('searchbox', { name: 'Search clauses' }), '10.1');
    await user.click(screen.getByRole('button', { name: '10.1 Continual improvement, 1 KPI' }));
    expect(screen.getByText('General')).toBeTruthy();
    expect(screen.getByText('high')).toBeTruthy();
    expect(screen.getByText(/Takes in what 10\.1 and 10\.3 held/)).toBeTruthy();
    expect(screen.getByText('IMP-01 Improvements')).toBeTruthy();
  });

  it('lists the clauses without a KPI as something to talk about', async () => {
    const user = await openHelp('Clauses of ISO 9001');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), 'Without a KPI');
    expect(screen.getByText(/To talk about, not to fill/)).toBeTruthy();
    expect(
      screen.getByRole('button', { name: '9.1 Monitoring, measurement, analysis and evaluation' }),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^8\.5\.1 / })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'All help topics' }));
    expect(await screen.findByRole('heading', { name: 'Help' })).toBeTruthy();
  });
});
