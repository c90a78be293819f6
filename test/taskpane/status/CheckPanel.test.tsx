import { act, screen, within } from '@testing-library/react';
import { ClauseboardError } from '../../../src/app/ClauseboardError';
import { createNoticeBoard } from '../../../src/app/notices';
import type { CheckReport, Finding, UseCases } from '../../../src/app/useCases';
import { anOverview } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

const overwritten: Finding = {
  severity: 'error',
  what: 'OTD-01 on KPI Scorecard 2026, "Status": the formula was deleted.',
  why: 'The cell no longer follows the register.',
  next: 'Put the formula back.',
  place: { sheet: 'KPI Scorecard 2026', address: 'T6' },
  repair: { key: 'formula', title: 'Put the formula back' },
};
const text: Finding = {
  severity: 'error',
  what: 'OTD-01, Deliveries due, 2026-02: "95,2" is text, not a number.',
  next: 'Turn it into a number.',
  repair: { key: 'number', title: 'Turn it into the number 95.2' },
};
const noTarget: Finding = { severity: 'warning', what: 'OTD-01 has no target.', next: 'Give it one.' };

const aReport = (findings: readonly Finding[]): CheckReport => ({
  kpis: 2,
  formulas: 446,
  counts: {},
  findings,
});

const step = {
  what: 'KPI Scorecard 2026, "Status", row 6',
  before: 'empty',
  after: 'the formula of the column',
};

const checked = async (
  over: Partial<UseCases>,
  findings: readonly Finding[] = [overwritten, text, noTarget],
) => {
  const user = renderPane(
    useCasesWith(anOverview(), { refreshAndCheck: () => Promise.resolve(aReport(findings)), ...over }),
  );
  // The tab is loaded when it is first opened.
  await user.click(await screen.findByRole('button', { name: 'Refresh and check' }, { timeout: 10_000 }));
  await screen.findByText(/formulas checked/);
  return user;
};

describe('check and repair in the pane', () => {
  it('says of a healthy workbook how much was looked at, and offers no repair', async () => {
    await checked({}, []);
    expect(screen.getByText('No problems found in 2 KPIs.')).toBeTruthy();
    expect(screen.getByText('446 formulas checked; nothing was changed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Repair/ })).toBeNull();
  });

  it('groups findings by severity, each with why it matters', async () => {
    await checked({});
    const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(groups).toEqual(expect.arrayContaining(['Errors (2)', 'Warnings (1)']));
    expect(screen.getByText('The cell no longer follows the register.')).toBeTruthy();
  });

  it('shows before and after of the chosen repairs before anything is written, and then what is left', async () => {
    const asked: (readonly string[])[] = [];
    const repaired: (readonly string[])[] = [];
    const user = await checked({
      previewRepair: (keys) => {
        asked.push(keys);
        return Promise.resolve({ steps: [step], gone: 0 });
      },
      repair: (keys) => {
        repaired.push(keys);
        return Promise.resolve({ repaired: 1, report: aReport([noTarget]) });
      },
    });
    await user.click(screen.getByRole('checkbox', { name: `Put the formula back: ${overwritten.what}` }));
    await user.click(screen.getByRole('button', { name: 'Preview the chosen repairs (1)' }));
    const preview = await screen.findByRole('region', { name: 'Preview of the repair' });
    expect(within(preview).getByText('Before: empty')).toBeTruthy();
    expect(within(preview).getByText('After: the formula of the column')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('The repair changes 1 place');
    expect([asked, repaired]).toEqual([[['formula']], []]);
    await user.click(within(preview).getByRole('button', { name: 'Repair (1)' }));
    expect(await screen.findByText('1 repair done.')).toBeTruthy();
    expect(repaired).toEqual([['formula']]);
    expect(screen.queryByText(text.what)).toBeNull();
    expect(screen.getByText(noTarget.what)).toBeTruthy();
  });

  it('offers everything that can be repaired at once, and writes nothing on Cancel', async () => {
    const user = await checked({
      previewRepair: (keys) =>
        Promise.resolve({ steps: keys.map((key) => ({ ...step, what: key })), gone: 0 }),
    });
    await user.click(screen.getByRole('button', { name: 'Repair all that can be repaired (2)' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('region', { name: 'Preview of the repair' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Repair all that can be repaired (2)' })).toBeTruthy();
  });

  it('keeps the findings in sight when Excel refuses', async () => {
    const error = new ClauseboardError('sheetIsProtected', {
      what: 'The sheet is protected.',
      why: 'Excel lets nobody change it.',
      next: 'Take the protection off.',
    });
    const user = await checked({
      previewRepair: () => Promise.resolve({ steps: [step], gone: 0 }),
      repair: () => Promise.reject(error),
    });
    await user.click(screen.getByRole('button', { name: 'Repair all that can be repaired (2)' }));
    await user.click(await screen.findByRole('button', { name: 'Repair (2)' }));
    expect(await screen.findByText('The sheet is protected.')).toBeTruthy();
    expect(screen.getByText(noTarget.what)).toBeTruthy();
  });

  it('shows what the ribbon button found on the tab Status, with its repairs', async () => {
    const notices = createNoticeBoard();
    renderPane(useCasesWith(anOverview()), { notices, firstTab: 'enter' });
    await screen.findByRole('heading', { name: 'Numbers to enter' });
    act(() => {
      notices.post({ kind: 'checked', report: aReport([overwritten]) });
    });
    expect(await screen.findByRole('checkbox', { name: /Put the formula back/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Status, Mar 2026' }).closest('[hidden]')).toBeNull();
    expect(screen.getByRole('button', { name: 'Repair all that can be repaired (1)' })).toBeTruthy();
  });

  it('shows a check of the ribbon that was asked for before the pane was opened', async () => {
    const notices = createNoticeBoard();
    notices.post({ kind: 'checked', report: aReport([overwritten]) });
    renderPane(useCasesWith(anOverview()), { notices });
    expect(await screen.findByRole('checkbox', { name: /Put the formula back/ })).toBeTruthy();
  });

  it('never shows two lists: a newer check takes the place of the one before, with nothing chosen', async () => {
    const notices = createNoticeBoard();
    notices.post({ kind: 'checked', report: aReport([overwritten, text]) });
    const user = renderPane(
      useCasesWith(anOverview(), { refreshAndCheck: () => Promise.resolve(aReport([text])) }),
      { notices },
    );
    await user.click(await screen.findByRole('checkbox', { name: /Turn it into the number/ }));
    await user.click(screen.getByRole('button', { name: 'Refresh and check' }));
    expect(await screen.findByText('446 formulas checked; 1 finding, listed below.')).toBeTruthy();
    expect(screen.queryByText(overwritten.what)).toBeNull();
    expect(screen.getAllByText(text.what)).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: /Turn it into the number/ })).toHaveProperty(
      'checked',
      false,
    );

    act(() => {
      notices.post({ kind: 'checked', report: aReport([noTarget]) });
    });
    expect(await screen.findByText(noTarget.what)).toBeTruthy();
    expect(screen.queryByText(text.what)).toBeNull();
  });
});
