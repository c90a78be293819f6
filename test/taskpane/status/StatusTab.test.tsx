import { screen, within } from '@testing-library/react';
import { anOverview, aStanding } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

const kpis = [
  aStanding(),
  aStanding({
    id: 'SUP-01',
    name: 'Supplier score',
    status: 'offTarget',
    previousStatus: 'watch',
    value: 71,
  }),
  aStanding({
    id: 'TRN-01',
    name: 'Trainings held',
    status: 'watch',
    value: 94.96,
    why: 'Below the target.',
  }),
];

describe('the Status tab', () => {
  it('counts first, then the worst, then the changed, then the rest', async () => {
    renderPane(useCasesWith(anOverview({ kpis })));
    const counts = await screen.findByRole('group', { name: 'KPIs by status' });
    expect(
      within(counts)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['1 Off target', '1 Watch', '1 On target']);
    const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(groups).toEqual([
      'Needs action (1 KPI)',
      'Changed since the month before (1 KPI)',
      'All others (1 KPI)',
    ]);
  });

  it('lists the KPIs of one status when its count is pressed, and all again when pressed twice', async () => {
    const user = renderPane(useCasesWith(anOverview({ kpis })));
    const watch = await screen.findByRole('button', { name: '1 KPI: Watch' });
    await user.click(watch);
    expect(watch.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Trainings held')).toBeTruthy();
    expect(screen.queryByText('Supplier score')).toBeNull();
    await user.click(watch);
    expect(screen.getByText('Supplier score')).toBeTruthy();
  });

  it('says why on demand', async () => {
    const user = renderPane(useCasesWith(anOverview({ kpis })));
    const why = await screen.findByRole('button', { name: 'Why is Trainings held Watch?' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await user.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Below the target.')).toBeTruthy();
    expect(screen.getByText(/of 3 months, On target$/)).toBeTruthy();
  });

  it('does not round a value onto the other side of its target', async () => {
    renderPane(useCasesWith(anOverview({ kpis })));
    expect(await screen.findByText(/^94\.96\s%$/)).toBeTruthy();
  });

  it('checks the workbook, lists the gravest finding first and shows where it is', async () => {
    const place = { sheet: 'KPI Register', address: 'A7' };
    const shown: unknown[] = [];
    let readings = 0;
    const user = renderPane(
      useCasesWith(anOverview({ kpis }), {
        readOverview: () => {
          readings += 1;
          return Promise.resolve(anOverview({ kpis }));
        },
        refreshAndCheck: () =>
          Promise.resolve({
            kpis: 3,
            formulas: 9,
            counts: {},
            findings: [
              { severity: 'info', what: 'One KPI has no owner.', next: 'Name one.' },
              { severity: 'error', what: 'Two rows have the ID OTD-01.', next: 'Change one.', place },
            ],
          }),
        show: (asked) => {
          shown.push(asked);
          return Promise.resolve();
        },
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Refresh and check' }));
    expect(await screen.findByText('Checked 3 KPIs.')).toBeTruthy();
    const findings = screen.getAllByText(/One KPI has no owner|Two rows have the ID/);
    expect(findings.map((finding) => finding.textContent)).toEqual([
      'Error: Two rows have the ID OTD-01.',
      'Note: One KPI has no owner.',
    ]);
    await user.click(screen.getByRole('button', { name: 'Show KPI Register, A7' }));
    expect(shown).toEqual([place]);
    expect(readings).toBe(2);
  });

  it('has the findings of the last reading at hand without a check', async () => {
    const findings = [{ severity: 'warning', what: 'A number is text.', next: 'Type it again.' }] as const;
    const user = renderPane(useCasesWith(anOverview({ kpis, findings })));
    await user.click(await screen.findByRole('button', { name: '1 finding in the workbook' }));
    expect(screen.getByText('Type it again.')).toBeTruthy();
  });
});
