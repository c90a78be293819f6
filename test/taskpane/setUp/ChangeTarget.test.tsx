import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { TargetChangeRequest, TargetPreview } from '../../../src/app/targets/targetChange';
import type { UseCases } from '../../../src/app/useCases';
import { anOverview, aStanding } from '../support/builders';
import { paste } from '../support/paste';
import { renderPane, useCasesWith } from '../support/renderPane';
import { someTargets } from '../support/targets';

const place = { sheet: 'KPI Targets 2026', address: 'I6' };
const log = { sheet: 'KPI Log', address: 'A6' };
const preview: TargetPreview = {
  months: [
    {
      month: '2026-07',
      before: { target: 95, amber: 90 },
      after: { target: 97, amber: 90 },
      status: { before: 'onTarget', after: 'watch' },
      isClosed: true,
    },
    { month: '2026-08', before: { target: 95 }, after: { target: 97 }, status: null, isClosed: false },
  ],
  laterYears: [],
  findings: [],
  place,
};

async function openTask(over: Partial<UseCases> = {}): Promise<UserEvent> {
  const kpis = [aStanding(), aStanding({ id: 'SUP-01', name: 'Supplier score' })];
  const user = renderPane(
    useCasesWith(anOverview({ kpis }), {
      readTargets: () => Promise.resolve(someTargets()),
      previewTargetChange: () => Promise.resolve(preview),
      ...over,
    }),
    { firstTab: 'setUp' },
  );
  await user.click(await screen.findByRole('button', { name: 'Change a target' }));
  return user;
}

async function openForm(over: Partial<UseCases> = {}): Promise<UserEvent> {
  const user = await openTask(over);
  await user.click(await screen.findByRole('button', { name: /On-time delivery/ }));
  await screen.findByRole('combobox', { name: 'From' });
  return user;
}

async function fillIn(user: UserEvent): Promise<void> {
  await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2026-07');
  await paste(user, screen.getByRole('textbox', { name: 'Target' }), '97');
  await paste(user, screen.getByRole('textbox', { name: /Reason/ }), 'Customer');
  await paste(user, screen.getByRole('textbox', { name: /Approved by/ }), 'Head of quality');
}

describe('changing a target', () => {
  it('asks for the KPI first, found by its words', async () => {
    const asked: string[] = [];
    const user = await openTask({
      readTargets: (id) => {
        asked.push(id);
        return Promise.resolve(someTargets());
      },
    });
    await user.type(await screen.findByRole('searchbox', { name: 'Search KPIs' }), 'supp');
    expect(screen.queryByRole('button', { name: /On-time delivery/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Supplier score/ }));
    await screen.findByRole('heading', { name: 'Now' });
    expect(asked).toEqual(['SUP-01']);
  });

  it('opens for a KPI from its reasons on the Status tab', async () => {
    const asked: string[] = [];
    const user = renderPane(
      useCasesWith(anOverview(), {
        readTargets: (id) => {
          asked.push(id);
          return Promise.resolve(someTargets());
        },
      }),
      { firstTab: 'status' },
    );
    await user.click(await screen.findByRole('button', { name: /^Why is On-time delivery/ }));
    await user.click(screen.getByRole('button', { name: 'Change its target' }));
    expect(await screen.findByRole('heading', { name: 'Now' })).toBeTruthy();
    expect(asked).toEqual(['OTD-01']);
  });

  it('writes after a preview of months and colours, and leads to the cell and to the log', async () => {
    const asked: TargetChangeRequest[] = [];
    const user = await openForm({
      changeTarget: (request) => {
        asked.push(request);
        return Promise.resolve({ months: preview.months, place, log });
      },
    });
    expect(screen.getByText('from Jan 2026')).toBeTruthy();
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Preview' }));

    const july = within(await screen.findByRole('row', { name: /Jul 2026/ }));
    expect(july.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '95 / 90',
      '97 / 90',
      'Watchwas On target',
    ]);
    expect(july.getByText('closed')).toBeTruthy();
    expect(screen.getByText('OTD-01: On-time delivery')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Target / amber, in %' })).toBeTruthy();
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Change the target' }));

    expect(await screen.findByRole('button', { name: 'Show the cell' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show the log' })).toBeTruthy();
    expect(asked).toEqual([
      {
        kpiId: 'OTD-01',
        change: { kind: 'from', month: '2026-07', limits: { target: 97 } },
        intoLaterYears: true,
        reason: 'Customer',
        approvedBy: 'Head of quality',
      },
    ]);
  });

  it('says beside the fields what is missing, and goes on only when nothing is', async () => {
    const user = await openForm();
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText('Say why; the log keeps it.')).toBeTruthy();
    expect(screen.getByText('Say who agreed; the log keeps it.')).toBeTruthy();
    expect(screen.getByText(/These limits hold already/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('takes a path with its start and its end', async () => {
    const asked: unknown[] = [];
    const user = await openForm({
      previewTargetChange: ({ change }) => {
        asked.push(change);
        return Promise.resolve(preview);
      },
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'The limits change' }), 'path');
    const end = within(screen.getByRole('group', { name: 'At the end' }));
    await paste(user, end.getByRole('textbox', { name: 'Target' }), '98');
    await paste(user, screen.getByRole('textbox', { name: /Reason/ }), 'Project');
    await paste(user, screen.getByRole('textbox', { name: /Approved by/ }), 'Board');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await screen.findByRole('table');
    expect(asked).toEqual([
      { kind: 'path', from: '2026-04', to: '2026-12', start: { target: 95 }, end: { target: 98 } },
    ]);
  });

  it('lets the change go on into a later year, or not', async () => {
    const asked: boolean[] = [];
    const user = await openForm({
      previewTargetChange: ({ intoLaterYears }) => {
        asked.push(intoLaterYears);
        return Promise.resolve({ ...preview, laterYears: [2027] });
      },
    });
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await user.click(await screen.findByRole('checkbox', { name: /Go on into 2027/ }));
    await screen.findByRole('checkbox', { name: /Go on into 2027/ });
    expect(asked).toEqual([true, false]);
  });

  it('does not write what the preview finds an error in', async () => {
    const finding = { severity: 'error', what: 'The target is above.', next: 'Exchange the two.' } as const;
    const user = await openForm({
      previewTargetChange: () => Promise.resolve({ ...preview, findings: [finding] }),
    });
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('The target is above.')).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Change the target' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});
