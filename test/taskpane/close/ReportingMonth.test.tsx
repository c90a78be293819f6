import { screen, within } from '@testing-library/react';
import { ClauseboardError } from '../../../src/app/ClauseboardError';
import type { UseCases } from '../../../src/app/useCases';
import type { Month } from '../../../src/domain/month';
import { anOverview } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

const months = (['2026-02', '2026-03', '2026-04'] as const).map((month) => ({
  month,
  state: 'idle' as const,
  missing: 0,
}));

function open(over: Partial<UseCases> = {}) {
  return renderPane(useCasesWith(anOverview({ months }), over), { firstTab: 'enter' });
}

describe('the reporting month in the pane', () => {
  it('is written when asked to, not while one goes through the list', async () => {
    const written: Month[] = [];
    const user = open({
      setReportingMonth: (month) => {
        written.push(month);
        return Promise.resolve();
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Change the reporting month' }));
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Reporting month' });
    expect(list.value).toBe('2026-03');
    await user.click(screen.getByRole('button', { name: 'Next month' }));
    await user.click(screen.getByRole('button', { name: 'Next month' }));
    expect([list.value, written]).toEqual(['2026-04', []]);
    await user.selectOptions(list, 'Feb 2026');
    await user.click(screen.getByRole('button', { name: 'Report Feb 2026' }));
    expect(written).toEqual(['2026-02']);
    expect(await screen.findByRole('button', { name: 'Change the reporting month' })).toBeTruthy();
  });

  it('stays as it is when the change is called off', async () => {
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Change the reporting month' }));
    await user.click(screen.getByRole('button', { name: 'Previous month' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('Mar 2026')).toBeTruthy();
  });

  it('takes the keyboard to its list, and back to where it was', async () => {
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Change the reporting month' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Reporting month' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change the reporting month' }));
  });

  it('says why it could not be changed', async () => {
    const user = open({
      setReportingMonth: () =>
        Promise.reject(
          new ClauseboardError('sheetIsProtected', {
            what: 'The sheet "KPI Settings" is protected.',
            why: 'Excel lets nobody change its cells.',
            next: 'Take the protection off.',
          }),
        ),
    });
    await user.click(await screen.findByRole('button', { name: 'Change the reporting month' }));
    await user.click(screen.getByRole('button', { name: /^Report/ }));
    expect(await screen.findByText('The sheet "KPI Settings" is protected.')).toBeTruthy();
    const list = screen.getByRole('combobox', { name: 'Reporting month' });
    expect(within(list).getAllByRole('option')).toHaveLength(3);
  });
});
