import { screen, within } from '@testing-library/react';
import type { ClosePreview } from '../../../src/app/close/closeUseCases';
import { ClauseboardError } from '../../../src/app/ClauseboardError';
import type { Place, UseCases } from '../../../src/app/useCases';
import type { Month } from '../../../src/domain/month';
import { anOverview } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

const aPreview = (over: Partial<ClosePreview> = {}): ClosePreview => ({
  month: '2026-03',
  kpis: 12,
  counts: { onTarget: 9, offTarget: 2, late: 1 },
  alreadyClosed: 0,
  createsSheet: true,
  earlierOpen: [],
  findings: [],
  ...over,
});

const months = [
  { month: '2026-01', state: 'closed', missing: 0 },
  { month: '2026-02', state: 'idle', missing: 0 },
  { month: '2026-03', state: 'open', missing: 12 },
  { month: '2026-04', state: 'ahead', missing: 0 },
] as const;

const place = { sheet: 'KPI History', address: 'A18' };

function open(over: Partial<UseCases> = {}, given: Parameters<typeof anOverview>[0] = { months }) {
  return renderPane(useCasesWith(anOverview(given), over), { firstTab: 'enter' });
}

describe('closing a month in the pane', () => {
  it('shows how the month stands and what is missing before anything is written', async () => {
    const user = open({
      previewClose: (month) =>
        Promise.resolve(
          aPreview({
            month,
            earlierOpen: ['2025-11', '2025-12', '2026-02'],
            findings: [
              {
                severity: 'warning',
                what: 'OTD-01 On-time delivery has no number for 2026-03.',
                next: 'Type it.',
                place: { sheet: 'KPI Data 2026', address: 'F6' },
              },
            ],
          }),
        ),
    });
    await user.click(await screen.findByRole('button', { name: 'Close Mar 2026…' }));
    expect(
      await screen.findByText(/12 KPIs will be written to a new sheet, KPI History, as values/),
    ).toBeTruthy();
    const counts = within(screen.getByRole('group', { name: 'KPIs by status' }));
    expect(['2 Off target', '1 Late', '9 On target'].map((text) => counts.getByText(text))).toHaveLength(3);
    expect(screen.getByText('Not closed before this month: Nov 2025 to Dec 2025, Feb 2026.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show KPI Data 2026, F6' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Close Mar 2026');
  });

  it('closes it when asked to, says where, and comes back to the numbers', async () => {
    const closed: Month[] = [];
    const shown: Place[] = [];
    const user = open({
      previewClose: () => Promise.resolve(aPreview()),
      closeMonth: (month) => {
        closed.push(month);
        return Promise.resolve({ month, addedKpis: 12, createdSheet: true, place });
      },
      show: (asked) => {
        shown.push(asked);
        return Promise.resolve();
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Close Mar 2026…' }));
    await screen.findByText(/12 KPIs will be written/);
    await user.click(screen.getByRole('button', { name: 'Close Mar 2026' }));
    expect(
      await screen.findByText('12 KPIs written to the new sheet KPI History, from A18 on.'),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Go to the history' }));
    expect([closed, shown]).toEqual([['2026-03'], [place]]);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('heading', { name: 'Numbers to enter' })).toBeTruthy();
  });

  it('writes nothing when it is called off', async () => {
    const user = open({ previewClose: () => Promise.resolve(aPreview()) });
    await user.click(await screen.findByRole('button', { name: 'Close Mar 2026…' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('heading', { name: 'Numbers to enter' })).toBeTruthy();
  });

  it('says why a month cannot be closed, and offers to try again', async () => {
    const refusal = new ClauseboardError('sheetIsProtected', {
      what: 'The sheet "KPI History" is protected.',
      why: 'Excel lets nobody change its cells.',
      next: 'Take the protection off.',
    });
    const user = open({
      previewClose: () => Promise.resolve(aPreview()),
      closeMonth: () => Promise.reject(refusal),
    });
    await user.click(await screen.findByRole('button', { name: 'Close Mar 2026…' }));
    await screen.findByText(/12 KPIs will be written/);
    await user.click(screen.getByRole('button', { name: 'Close Mar 2026' }));
    expect(await screen.findByText('The sheet "KPI History" is protected.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('offers nothing to write where the history has every KPI of the month', async () => {
    let closings = 0;
    const user = open({
      previewClose: () => Promise.resolve(aPreview({ kpis: 0, counts: {}, alreadyClosed: 12 })),
      closeMonth: () => {
        closings += 1;
        return Promise.reject(new Error('not expected'));
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Close Mar 2026…' }));
    await screen.findByText(/is closed, with all its KPIs/);
    await user.click(screen.getByRole('button', { name: 'Close Mar 2026' }));
    expect(closings).toBe(0);
  });
});

describe('the months that can be closed', () => {
  it('start with the latest open one; closed ones that lack a KPI can be closed again', async () => {
    const asked: Month[] = [];
    const user = open(
      {
        previewClose: (month) => {
          asked.push(month);
          return Promise.resolve(aPreview({ month }));
        },
      },
      {
        months: [
          { month: '2026-01', state: 'open', missing: 3 },
          { month: '2026-02', state: 'open', missing: 3 },
          { month: '2026-03', state: 'closed', missing: 1 },
        ],
      },
    );
    const list = await screen.findByRole('combobox', { name: 'Month to close' });
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Mar 2026: closed, 1 KPI added since', 'Feb 2026', 'Jan 2026']);
    expect(screen.getByRole('button', { name: 'Close Feb 2026…' })).toBeTruthy();
    await user.selectOptions(list, 'Jan 2026');
    await user.click(screen.getByRole('button', { name: 'Close Jan 2026…' }));
    await screen.findByText(/12 KPIs will be written/);
    expect(asked).toEqual(['2026-01']);
  });

  it('are folded away when they lie before the first month that was ever closed', async () => {
    const user = open(
      {},
      {
        months: [
          { month: '2026-01', state: 'open', missing: 3 },
          { month: '2026-02', state: 'closed', missing: 0 },
          { month: '2026-03', state: 'closed', missing: 0 },
        ],
      },
    );
    expect(await screen.findByText('Every month from Feb 2026 up to Mar 2026 is closed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Close Jan 2026…' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^1 earlier month not closed/ }));
    expect(screen.getByRole('button', { name: 'Close Jan 2026…' })).toBeTruthy();
  });

  it('are none when all is closed', async () => {
    open({}, { months: [{ month: '2026-03', state: 'closed', missing: 0 }] });
    expect(await screen.findByText('Every month up to Mar 2026 is closed.')).toBeTruthy();
  });
});

describe('closed months in the pane', () => {
  it('are listed with what is restated: before, after, when and why', async () => {
    const change = {
      kind: 'value',
      kpiId: 'OTD-01',
      kpiName: 'On-time delivery',
      period: '2026-01',
      what: 'Value',
      before: 94,
      after: 96.125,
      place: { sheet: 'KPI Data 2026', address: 'D6' },
    } as const;
    const explanation = {
      when: 46065,
      kpiId: 'OTD-01',
      period: '2026-01',
      what: 'Value',
      before: 94,
      after: 96.125,
      reason: 'Two deliveries were booked twice.',
      approvedBy: 'Quality',
    } as const;
    const user = open({
      readRestated: () =>
        Promise.resolve([
          { part: 'value', change, since: '2026-01', explanation },
          {
            part: 'status',
            change: { ...change, what: 'Status', before: 'Late', after: '' },
            since: '2026-01',
            explanation: null,
          },
        ]),
    });
    await user.click(await screen.findByRole('button', { name: '1 closed month, and what is restated' }));
    expect(await screen.findByText('Value: 94 when it was closed, 96.125 now.')).toBeTruthy();
    expect(
      screen.getByText('12 Feb 2026: Two deliveries were booked twice. (approved by Quality)'),
    ).toBeTruthy();
    expect(screen.getByText('Status: Late when it was closed, nothing now.')).toBeTruthy();
    expect(screen.getByText('The log does not say why.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show On-time delivery, Jan 2026, Value' })).toBeTruthy();
  });

  it('say so when all stand as they were reported', async () => {
    const user = open({ readRestated: () => Promise.resolve([]) });
    await user.click(await screen.findByRole('button', { name: /^1 closed month/ }));
    expect(await screen.findByText('All stand as they were reported.')).toBeTruthy();
  });
});
