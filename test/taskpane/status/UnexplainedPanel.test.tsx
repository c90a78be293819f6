import { screen } from '@testing-library/react';
import type { Explanation } from '../../../src/app/log/logUseCases';
import type { UnexplainedChange } from '../../../src/app/log/unexplainedChange';
import { anOverview } from '../support/builders';
import { paste } from '../support/paste';
import { renderPane, useCasesWith } from '../support/renderPane';

const typed: UnexplainedChange = {
  kind: 'limit',
  kpiId: 'OTD-01',
  kpiName: 'On-time delivery',
  period: '2026-07',
  what: 'Target',
  before: 95,
  after: 97,
  place: { sheet: 'KPI Targets 2026', address: 'I6' },
};
const ended: UnexplainedChange = { ...typed, what: 'Amber', before: 90, after: '' };
const restated: UnexplainedChange = {
  ...typed,
  kind: 'value',
  what: 'Value',
  before: 96.589975349,
  after: 90.427280197,
};

describe('changes without a reason', () => {
  it('are not mentioned while there are none', async () => {
    renderPane(useCasesWith(anOverview()), { firstTab: 'status' });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: /without a reason/ })).toBeNull();
  });

  it('are listed with their place, and those that are ticked get reason and name', async () => {
    let left = 3;
    const asked: Explanation[] = [];
    const user = renderPane(
      useCasesWith(anOverview(), {
        readOverview: () => Promise.resolve(anOverview({ unexplained: left })),
        readUnexplained: () => Promise.resolve([typed, ended, restated]),
        explainChanges: (request) => {
          asked.push(request);
          left = 0;
          return Promise.resolve({ recorded: 2, place: { sheet: 'KPI Log', address: 'A6' } });
        },
      }),
      { firstTab: 'status' },
    );
    await user.click(await screen.findByRole('button', { name: '3 changes without a reason' }));
    expect(
      await screen.findByRole('checkbox', { name: 'On-time delivery: target from Jul 2026, 95 → 97' }),
    ).toHaveProperty('checked', false);
    expect(screen.getByRole('checkbox', { name: /value of Jul 2026, 96.59 → 90.43$/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show On-time delivery, Target, Jul 2026' })).toBeTruthy();
    expect(screen.getByText('0 of 3 changes chosen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Choose all (3)' }));
    expect(screen.getByText('3 of 3 changes chosen')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /amber from Jul 2026, 90 → none/ }));
    expect(screen.getByText('2 of 3 changes chosen')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Record in the log' }));
    expect(screen.getByText('Say why; the log keeps it.')).toBeTruthy();
    expect(asked).toEqual([]);
    await paste(user, screen.getByRole('textbox', { name: /Reason/ }), 'Customer');
    await paste(user, screen.getByRole('textbox', { name: /Approved by/ }), 'Board');
    await user.click(screen.getByRole('button', { name: 'Record in the log' }));

    expect(await screen.findByText('2 changes recorded in KPI Log.')).toBeTruthy();
    expect(asked).toEqual([{ changes: [typed, restated], reason: 'Customer', approvedBy: 'Board' }]);
    expect(screen.queryByRole('button', { name: /without a reason/ })).toBeNull();
  });

  it('never give the reason of one change to the next: the form starts empty after each recording', async () => {
    const left = [typed, restated];
    const user = renderPane(
      useCasesWith(anOverview(), {
        readOverview: () => Promise.resolve(anOverview({ unexplained: left.length })),
        readUnexplained: () => Promise.resolve([...left]),
        explainChanges: () => {
          left.shift();
          return Promise.resolve({ recorded: 1, place: { sheet: 'KPI Log', address: 'A6' } });
        },
      }),
      { firstTab: 'status' },
    );
    await user.click(await screen.findByRole('button', { name: '2 changes without a reason' }));
    await user.click(await screen.findByRole('checkbox', { name: /target from Jul 2026/ }));
    await paste(user, screen.getByRole('textbox', { name: /Reason/ }), 'Customer');
    await paste(user, screen.getByRole('textbox', { name: /Approved by/ }), 'Board');
    await user.click(screen.getByRole('button', { name: 'Record in the log' }));

    expect(await screen.findByText('1 change recorded in KPI Log.')).toBeTruthy();
    expect(await screen.findByText('0 of 1 change chosen')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveProperty('value', '');
    expect(screen.getByRole('textbox', { name: /Approved by/ })).toHaveProperty('value', '');
    expect(screen.getByRole('button', { name: 'Record in the log' }).getAttribute('aria-disabled')).toBe(
      'true',
    );

    await user.click(screen.getByRole('checkbox', { name: /value of Jul 2026/ }));
    expect(screen.queryByText('1 change recorded in KPI Log.')).toBeNull();
  });
});
