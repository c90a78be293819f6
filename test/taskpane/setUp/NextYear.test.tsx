import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { UseCases } from '../../../src/app/useCases';
import type { NextYearOutcome, NextYearPreview, NextYearRequest } from '../../../src/app/years/yearUseCases';
import { ClauseboardError } from '../../../src/app/ClauseboardError';
import { aKpi } from '../../support/aModel';
import { anOverview } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

const preview: NextYearPreview = {
  year: 2027,
  label: '2027/28',
  firstMonth: '2027-04',
  carriedFrom: '2027-03',
  kpis: [
    { kpi: aKpi(), limits: { target: 95, amber: 90 } },
    { kpi: aKpi({ id: 'SCR-01', name: 'Scrap rate', better: 'lower' }), limits: { target: 2 } },
  ],
  leftOut: [{ id: 'OLD-01', name: 'Retired rate', why: 'Active to 2026-10' }],
  newSheets: [{ name: 'KPI Data 2027', purpose: 'Numbers.' }],
  trends: ['OTD-01'],
  extendsHistory: false,
  links: [],
  findings: [
    {
      severity: 'warning',
      what: '2027-03: 2 cells are still empty.',
      next: 'Type the numbers when they are known.',
    },
  ],
};
const outcome: NextYearOutcome = {
  year: 2027,
  label: '2027/28',
  firstMonth: '2027-04',
  createdSheets: ['KPI Data 2027'],
  kpis: 2,
  changedTargets: 1,
  linkedMeasures: 0,
  extendedTrends: 1,
  findings: [],
  next: { sheet: 'KPI Data 2027', address: 'D6' },
};

async function open(over: Partial<UseCases>): Promise<UserEvent> {
  const user = renderPane(
    useCasesWith(anOverview(), { previewNextYear: () => Promise.resolve(preview), ...over }),
    { firstTab: 'setUp' },
  );
  await user.click(await screen.findByRole('button', { name: 'Open the next year' }));
  await screen.findByRole('heading', { name: /Open the year 2027\/28/ });
  return user;
}

const press = (user: UserEvent, name: string | RegExp) => user.click(screen.getByRole('button', { name }));

// jsdom takes its time over typing when the machine is busy.
jest.setTimeout(20_000);

describe('opening the next year', () => {
  it('shows what comes along, takes the targets as they are with one press, creates, and offers the first month', async () => {
    const asked: NextYearRequest[] = [];
    const reported: string[] = [];
    const user = await open({
      openNextYear: (request) => {
        asked.push(request);
        return Promise.resolve(outcome);
      },
      setReportingMonth: (month) => {
        reported.push(month);
        return Promise.resolve();
      },
    });
    expect(screen.getByText('2027-03: 2 cells are still empty.')).toBeTruthy();
    expect(screen.getByText('OLD-01, Active to 2026-10')).toBeTruthy();
    await press(user, 'Next');
    expect(screen.getByText(/OTD-01: 95 \/ 90/)).toBeTruthy();
    await press(user, 'All as they are');
    expect(screen.getByText('Confirmed: 2 KPIs as before, 0 changed.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Confirmed by (optional)' }), 'Quality board');
    await press(user, 'Next');
    await press(user, 'Create');
    expect(asked).toEqual([{ year: 2027, limits: {}, approvedBy: 'Quality board', reason: '' }]);
    expect(await screen.findByRole('heading', { name: 'The year 2027/28 is open' })).toBeTruthy();
    await press(user, 'Set the reporting month to Apr 2027');
    expect(reported).toEqual(['2027-04']);
  });

  it('asks for confirmation, and for a reason and a name once a target is changed', async () => {
    const asked: NextYearRequest[] = [];
    const user = await open({
      openNextYear: (request) => {
        asked.push(request);
        return Promise.resolve(outcome);
      },
    });
    await press(user, 'Next');
    await press(user, 'Next');
    expect(screen.getByRole('alert').textContent).toContain('All as they are');
    await press(user, 'Change the targets of On-time delivery');
    const target = screen.getByRole('textbox', { name: 'Target' });
    await user.clear(target);
    await user.type(target, '97.5');
    expect(screen.getByText(/97.5 \/ 90, changed/)).toBeTruthy();
    await press(user, 'Next');
    expect(screen.getByText(/Press “All others as they are”/)).toBeTruthy();
    await press(user, 'All others as they are');
    await press(user, 'Next');
    expect(screen.getByText('Say why targets change; the log keeps it.')).toBeTruthy();
    expect(screen.getByText('Say why; the log keeps it.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Two good years');
    await user.type(screen.getByRole('textbox', { name: 'Approved by' }), 'Management review');
    await press(user, 'Next');
    expect(screen.getByText('OTD-01: 95 / 90 → 97.5 / 90')).toBeTruthy();
    await press(user, 'Create');
    expect(asked).toEqual([
      {
        year: 2027,
        limits: { 'OTD-01': { target: 97.5, amber: 90 } },
        approvedBy: 'Management review',
        reason: 'Two good years',
      },
    ]);
  });

  it('does not go on with a limit on the wrong side', async () => {
    const user = await open({});
    await press(user, 'Next');
    await press(user, 'All as they are');
    await press(user, 'Change the targets of On-time delivery');
    const target = screen.getByRole('textbox', { name: 'Target' });
    await user.clear(target);
    await user.type(target, '80');
    await press(user, 'Next');
    expect(screen.getByText('Must not be above the target.')).toBeTruthy();
    expect(screen.getByText(/cannot be right/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Amber limit' }));
  });

  it('takes a change back, which then needs no reason', async () => {
    const user = await open({});
    await press(user, 'Next');
    await press(user, 'Change the targets of On-time delivery');
    await user.type(screen.getByRole('textbox', { name: 'Target' }), '.5');
    await press(user, 'As it was');
    expect(screen.queryByText(/, changed/)).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'Reason' })).toBeNull();
  });

  it('says what is in the way and tries again', async () => {
    const refusal = new ClauseboardError('sheetIsProtected', {
      what: 'The sheet "KPI History" is protected.',
      why: 'Excel lets nobody change its cells.',
      next: 'Take the protection off.',
    });
    const answers = [() => Promise.reject(refusal), () => Promise.resolve(preview)];
    const user = renderPane(
      useCasesWith(anOverview(), { previewNextYear: () => answers.shift()?.() ?? Promise.reject(refusal) }),
      { firstTab: 'setUp' },
    );
    await user.click(await screen.findByRole('button', { name: 'Open the next year' }));
    expect(await screen.findByText('The sheet "KPI History" is protected.')).toBeTruthy();
    await press(user, 'Try again');
    expect(await screen.findByRole('heading', { name: /Open the year 2027\/28/ })).toBeTruthy();
  });
});
