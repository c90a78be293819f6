import { act, screen, within } from '@testing-library/react';
import { ClauseboardError } from '../../src/app/ClauseboardError';
import { createNoticeBoard } from '../../src/app/notices';
import type { Overview } from '../../src/app/useCases';
import { anEntry, anOverview } from './support/builders';
import { renderPane, useCasesWith } from './support/renderPane';

const currentTab = () =>
  within(screen.getByRole('navigation'))
    .getAllByRole('button')
    .find((button) => button.getAttribute('aria-current') === 'page')?.textContent;

const protectedSheet = new ClauseboardError('sheetIsProtected', {
  what: 'The sheet KPI Data 2026 is protected.',
  why: 'Excel lets nobody read it.',
  next: 'Unprotect it.',
});

describe('the pane', () => {
  it('opens an empty workbook at Set up, with one sentence of what it is good for', async () => {
    renderPane(useCasesWith({ state: 'empty' }));
    expect(await screen.findByRole('button', { name: 'Set up KPIs' })).toBeTruthy();
    expect(screen.getByText(/see at once which are off target/)).toBeTruthy();
    expect(currentTab()).toBe('Set up');
  });

  it('opens a workbook that has KPIs at Status', async () => {
    renderPane(useCasesWith(anOverview()));
    expect(await screen.findByRole('heading', { name: 'Status, Mar 2026' })).toBeTruthy();
    expect(currentTab()).toBe('Status');
  });

  it('opens where a ribbon button led to', async () => {
    renderPane(useCasesWith(anOverview()), { firstTab: 'charts' });
    expect(await screen.findByRole('heading', { name: 'Charts' })).toBeTruthy();
  });

  it('says what happened, why and what next when the workbook cannot be read, and tries again', async () => {
    const answers = [() => Promise.reject(protectedSheet), () => Promise.resolve(anOverview() as Overview)];
    const user = renderPane(
      useCasesWith(anOverview(), {
        readOverview: () => answers.shift()?.() ?? Promise.reject(protectedSheet),
      }),
    );
    expect(await screen.findByText('The sheet KPI Data 2026 is protected.')).toBeTruthy();
    expect(screen.getByText('Excel lets nobody read it.')).toBeTruthy();
    expect(screen.getByText('Unprotect it.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Status, Mar 2026' })).toBeTruthy();
    expect(screen.queryByText('Unprotect it.')).toBeNull();
  });

  it('reads the workbook again when the user comes back to the pane', async () => {
    const answers = [anOverview({ entries: [anEntry()] }), anOverview()];
    renderPane(
      useCasesWith(anOverview(), { readOverview: () => Promise.resolve(answers.shift() ?? anOverview()) }),
      {
        firstTab: 'enter',
      },
    );
    expect(await screen.findByText('On-time delivery')).toBeTruthy();
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(await screen.findByText('Every number up to Mar 2026 is in.')).toBeTruthy();
  });

  it('keeps what the user did in a tab while another one is open', async () => {
    const user = renderPane(useCasesWith(anOverview()), { firstTab: 'charts' });
    await user.type(await screen.findByRole('searchbox', { name: 'Find a KPI' }), 'xyz');
    await user.click(screen.getByRole('button', { name: 'Status' }));
    await screen.findByRole('heading', { name: 'Status, Mar 2026' });
    expect(screen.getByRole('searchbox', { name: 'Find a KPI' }).closest('[hidden]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Charts' }));
    expect(screen.getByRole('searchbox', { name: 'Find a KPI' }).closest('[hidden]')).toBeNull();
    expect(screen.getByRole('searchbox', { name: 'Find a KPI' })).toHaveProperty('value', 'xyz');
  });

  it('tells over any tab what came of a button on the ribbon, until it is dismissed', async () => {
    const notices = createNoticeBoard();
    const user = renderPane(useCasesWith(anOverview()), { firstTab: 'enter', notices });
    await screen.findByRole('heading', { name: 'Numbers to enter' });
    act(() => {
      notices.post({ kind: 'failed', error: protectedSheet });
    });
    expect(await screen.findByText('Unprotect it.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('Unprotect it.')).toBeNull();
  });

  it('never squeezes what a button on the ribbon said: a message bar would show text over its border', async () => {
    const notices = createNoticeBoard();
    notices.post({
      kind: 'chartInserted',
      outcome: {
        title: 'Customer satisfaction',
        chartName: 'KPI Trend CSAT-01',
        place: { sheet: 'KPI Trends', address: 'B2' },
      },
    });
    renderPane(useCasesWith(anOverview()), { notices });
    const told = await screen.findByRole('group', { name: /The chart is there/ });
    expect(getComputedStyle(told).flexShrink).toBe('0');
  });

  it('uses only elements that office.js reaches with Tab', async () => {
    renderPane(useCasesWith({ state: 'empty' }));
    await screen.findByRole('button', { name: 'Set up KPIs' });
    expect(document.querySelectorAll('summary, dialog, [data-tabster-dummy]')).toHaveLength(0);
  });
});
