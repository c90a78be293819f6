import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { LinkPreview, LinkRequest, Selection, UseCases } from '../../../src/app/useCases';
import { anOverview, aStanding, monthsSelection, recordsSelection } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

const target = { sheet: 'KPI Data 2026', address: 'D5:O5' };
const preview: LinkPreview = {
  months: [
    { month: '2026-01', value: 1234.5, replaces: null },
    { month: '2026-02', value: '#N/A', replaces: 998 },
  ],
  target,
  findings: [],
};

async function openLink(selection: Selection, over: Partial<UseCases> = {}): Promise<UserEvent> {
  const kpis = [
    aStanding(),
    aStanding({ id: 'CSI-01', name: 'Satisfaction', measures: [{ name: 'Score', role: '=' }] }),
  ];
  const user = renderPane(
    useCasesWith(anOverview({ kpis }), {
      readSelection: () => Promise.resolve(selection),
      previewLink: () => Promise.resolve(preview),
      ...over,
    }),
    { firstTab: 'setUp' },
  );
  await user.click(await screen.findByRole('button', { name: 'Link a range' }));
  await user.click(await screen.findByRole('button', { name: 'Use the selected range' }));
  return user;
}

describe('linking a range', () => {
  it('links months across, after showing what comes and what it replaces', async () => {
    const linked: LinkRequest[] = [];
    const user = await openLink(monthsSelection, {
      link: (request) => {
        linked.push(request);
        return Promise.resolve({ target, linkedMonths: 2, findings: [] });
      },
    });
    expect(await screen.findByText('3 months across, Jan 2026 to Mar 2026')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Line of values' })).toHaveProperty('value', '1');
    await user.click(screen.getByRole('button', { name: 'Preview' }));

    const table = await screen.findByRole('table');
    const february = within(table).getByRole('row', { name: /Feb 2026/ });
    expect(
      within(february)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['#N/A', '998']);
    expect(linked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Link' }));

    expect(await screen.findByText(/2 months now read from the range/)).toBeTruthy();
    expect(linked).toEqual([
      {
        kpiId: 'OTD-01',
        measure: 'Deliveries on time',
        source: { kind: 'months', place: monthsSelection.place, layout: 'across', line: 1 },
      },
    ]);
  });

  it('links records as one field less another, for the records of one text', async () => {
    const asked: LinkRequest[] = [];
    const user = await openLink(recordsSelection, {
      previewLink: (request) => {
        asked.push(request);
        return Promise.resolve(preview);
      },
    });
    expect(await screen.findByText('Table Attendances: 399 records with 5 fields')).toBeTruthy();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Number per month' }),
      'Sum of All attendances',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: /^Less/ }), 'Over 4 hours');
    await user.click(screen.getByRole('button', { name: 'Only some records…' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'is' }), 'South');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await screen.findByRole('table');
    expect(asked[0]?.source).toEqual({
      kind: 'records',
      place: recordsSelection.place,
      dateField: 'Month',
      valueField: 'All attendances',
      lessField: 'Over 4 hours',
      only: [{ field: 'Hospital', equals: 'South' }],
    });
  });

  it('counts records', async () => {
    const asked: LinkRequest[] = [];
    const user = await openLink(recordsSelection, {
      previewLink: (request) => {
        asked.push(request);
        return Promise.resolve(preview);
      },
    });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Number per month' }),
      'Count of records',
    );
    expect(screen.queryByRole('combobox', { name: /^Less/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await screen.findByRole('table');
    expect(asked[0]?.source).toMatchObject({ valueField: null });
  });

  it('offers the measures of the KPI that is chosen', async () => {
    const user = await openLink(monthsSelection);
    await user.selectOptions(screen.getByRole('combobox', { name: 'KPI' }), 'CSI-01');
    const measures = within(screen.getByRole('combobox', { name: 'Measure' })).getAllByRole('option');
    expect(measures.map((option) => option.textContent)).toEqual(['Score']);
  });

  it('goes on with the next measure of the KPI and the same range', async () => {
    const user = await openLink(monthsSelection, {
      link: () => Promise.resolve({ target, linkedMonths: 2, findings: [] }),
    });
    await user.click(await screen.findByRole('button', { name: 'Preview' }));
    await screen.findByRole('table');
    await user.click(screen.getByRole('button', { name: 'Link' }));
    await user.click(await screen.findByRole('button', { name: 'Link “Deliveries due” too' }));
    expect(screen.getByRole('combobox', { name: 'Measure' })).toHaveProperty('value', 'Deliveries due');
    expect(screen.getByText('3 months across, Jan 2026 to Mar 2026')).toBeTruthy();
  });

  it('says what is unclear about a selection and does not go on', async () => {
    await openLink({
      place: { sheet: 'Notes', address: 'B2:C9' },
      rows: 8,
      columns: 2,
      reading: {
        kind: 'unclear',
        finding: { severity: 'error', what: 'No month was found.', next: 'Select the months too.' },
      },
    });
    expect(await screen.findByText('No month was found.')).toBeTruthy();
    expect(screen.getByText('Select the months too.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Preview' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('does not link what the preview finds an error in', async () => {
    const finding = {
      severity: 'error',
      what: 'The range holds no numbers.',
      next: 'Select others.',
    } as const;
    const user = await openLink(monthsSelection, {
      previewLink: () => Promise.resolve({ ...preview, findings: [finding] }),
    });
    await user.click(await screen.findByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('The range holds no numbers.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Link' }).getAttribute('aria-disabled')).toBe('true');
  });
});
