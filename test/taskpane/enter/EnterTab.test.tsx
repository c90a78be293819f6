import { screen, within } from '@testing-library/react';
import { ClauseboardError } from '../../../src/app/ClauseboardError';
import type { Place } from '../../../src/app/useCases';
import { anEntry, anOverview } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

const late = anEntry({ state: 'late', month: '2026-02', place: { sheet: 'KPI Data 2026', address: 'E5' } });

describe('the Enter tab', () => {
  it('lists late numbers before those that are due, and goes to the cell', async () => {
    const shown: Place[] = [];
    const user = renderPane(
      useCasesWith(anOverview({ entries: [anEntry(), late] }), {
        show: (place) => {
          shown.push(place);
          return Promise.resolve();
        },
      }),
      { firstTab: 'enter' },
    );
    await screen.findByRole('region', { name: 'Late (1)' });
    expect(
      screen.getAllByRole('region').map((region) => region.getAttribute('aria-labelledby')),
    ).toHaveLength(2);
    const regions = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(regions).toEqual(['Late (1)', 'Due (1)']);
    await user.click(
      screen.getByRole('button', { name: 'Go to On-time delivery, Deliveries due, Feb 2026' }),
    );
    expect(shown).toEqual([late.place]);
  });

  it('says so when a cell cannot be shown', async () => {
    const gone = new ClauseboardError('sheetIsMissing', {
      what: 'The sheet KPI Data 2026 is gone.',
      why: 'It was deleted or renamed.',
      next: 'Choose Refresh and check.',
    });
    const user = renderPane(
      useCasesWith(anOverview({ entries: [late] }), { show: () => Promise.reject(gone) }),
      { firstTab: 'enter' },
    );
    await user.click(await screen.findByRole('button', { name: /^Go to/ }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'The sheet KPI Data 2026 is gone. Choose Refresh and check.',
    );
  });

  it('shows fifty of many entries and the rest on demand', async () => {
    const entries = Array.from({ length: 120 }, (_, index) =>
      anEntry({ kpiId: `K-${index}`, place: { sheet: 'KPI Data 2026', address: `F${index + 5}` } }),
    );
    const user = renderPane(useCasesWith(anOverview({ entries })), { firstTab: 'enter' });
    const list = await screen.findByRole('list');
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show 50 more of 70' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(100);
  });

  it('offers to set up KPIs in an empty workbook', async () => {
    renderPane(useCasesWith({ state: 'empty' }), { firstTab: 'enter' });
    expect(await screen.findByRole('button', { name: 'Set up KPIs' })).toBeTruthy();
  });
});
