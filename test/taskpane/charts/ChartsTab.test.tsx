import { screen } from '@testing-library/react';
import { ClauseboardError } from '../../../src/app/ClauseboardError';
import { anOverview, aStanding } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

const kpis = [aStanding(), aStanding({ id: 'SUP-01', name: 'Supplier score', clause: '8.4.1' })];
const place = { sheet: 'KPI Trends', address: 'B2:J18' };

describe('the Charts tab', () => {
  it('inserts the chart of a KPI with one click and says where it is', async () => {
    const inserted: string[] = [];
    const shown: unknown[] = [];
    const user = renderPane(
      useCasesWith(anOverview({ kpis }), {
        insertChart: (kpiId) => {
          inserted.push(kpiId);
          return Promise.resolve({ chartName: 'KPI SUP-01', place, title: 'Supplier score' });
        },
        show: (asked) => {
          shown.push(asked);
          return Promise.resolve();
        },
      }),
      { firstTab: 'charts' },
    );
    await user.click(await screen.findByRole('button', { name: 'Insert chart of Supplier score' }));
    expect(inserted).toEqual(['SUP-01']);
    expect(await screen.findByText('Inserted in KPI Trends, B2:J18')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Go to the chart of Supplier score' }));
    expect(shown).toEqual([place]);
  });

  it('finds a KPI by its clause', async () => {
    const user = renderPane(useCasesWith(anOverview({ kpis })), { firstTab: 'charts' });
    await user.type(await screen.findByRole('searchbox', { name: 'Find a KPI' }), '8.4.1');
    expect(screen.getByText('Supplier score')).toBeTruthy();
    expect(screen.queryByText('On-time delivery')).toBeNull();
  });

  it('offers no second try where the same request can only fail again', async () => {
    const unknown = new ClauseboardError('kpiIsUnknown', {
      what: 'The register has no KPI OTD-01.',
      why: 'Its row was deleted.',
      next: 'Choose another KPI.',
    });
    const user = renderPane(
      useCasesWith(anOverview({ kpis }), { insertChart: () => Promise.reject(unknown) }),
      { firstTab: 'charts' },
    );
    await user.click(await screen.findByRole('button', { name: 'Insert chart of On-time delivery' }));
    expect(await screen.findByText('Choose another KPI.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
