import { act, screen, within } from '@testing-library/react';
import { ClauseboardError } from '../../../src/app/ClauseboardError';
import type {
  EditionMovePreview,
  EditionMoveRequest,
  KpiMove,
} from '../../../src/app/edition/editionUseCases';
import type { UseCases } from '../../../src/app/useCases';
import { anOverview, aStanding } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

jest.setTimeout(20_000);

function aMove(kpiId: string, row: number, text: string, move: KpiMove['move']): KpiMove {
  return {
    kpiId,
    kpiName: `KPI ${kpiId}`,
    place: { sheet: 'KPI Register', address: `C${row}` },
    before: { text, title: '' },
    move,
  };
}

const label = (number: string, title: string, certainty: 'high' | 'medium' = 'high') => ({
  number,
  text: number,
  title,
  certainty,
});

const preview: EditionMovePreview = {
  from: '2015',
  to: '2026',
  kpis: [
    aMove('IMP-01', 6, '10.3', { kind: 'renumbered', after: label('10.1', 'Continual improvement') }),
    aMove('REV-01', 7, '9.3.3', {
      kind: 'retitled',
      after: label('9.3.3', 'Management review results', 'medium'),
    }),
    aMove('OPP-01', 8, '6.1.2', {
      kind: 'choice',
      options: [
        label('6.1.2', 'Actions to address risks'),
        label('6.1.3', 'Actions to address opportunities'),
      ],
      proposal: '6.1.3',
      because: 'Its name speaks of what 6.1.3 is about.',
    }),
    aMove('X-01', 9, 'manual', { kind: 'leftAlone', because: 'unknown' }),
    aMove('Y-01', 10, '', { kind: 'noClause' }),
    aMove('OTD-01', 11, '8.1', { kind: 'same' }),
  ],
};

async function openTask(over: Partial<UseCases>, overview = anOverview()) {
  const user = renderPane(useCasesWith(overview, over), { firstTab: 'setUp' });
  await user.click(await screen.findByRole('button', { name: 'Move to another edition' }));
  return user;
}

describe('moving to another edition in the pane', () => {
  it('lists every KPI under what happens to its clause, with the certainty of titles of 2026', async () => {
    await openTask({ previewEditionMove: () => Promise.resolve(preview) });
    const part = (name: string) => within(screen.getByRole('region', { name }));
    expect(await screen.findByRole('region', { name: 'Another number (1)' })).toBeTruthy();
    expect(
      part('Another number (1)').getByText('10.3 → 10.1 Continual improvement (certainty: high)'),
    ).toBeTruthy();
    expect(part('Same number, another title (1)').getByText(/certainty: medium/)).toBeTruthy();
    expect(part('Left as they are (1)').getByText(/^manual is no clause/)).toBeTruthy();
    expect(part('Without a clause (1)').getByText('Y-01 KPI Y-01')).toBeTruthy();
    expect(screen.getByText('1 KPI: the clause is the same in both editions.')).toBeTruthy();
    expect(screen.getByText(/public secondary sources/)).toBeTruthy();
  });

  it('moves with the proposals or the choices, once somebody has approved', async () => {
    const asked: EditionMoveRequest[] = [];
    const user = await openTask({
      previewEditionMove: () => Promise.resolve(preview),
      moveEdition: (request) => {
        asked.push(request);
        return Promise.resolve({ edition: '2026', renumbered: 1 });
      },
    });
    const choice = await screen.findByRole('combobox', { name: /^OPP-01 KPI OPP-01/ });
    expect((choice as HTMLSelectElement).value).toBe('6.1.3');
    await user.click(screen.getByRole('button', { name: 'Move to ISO 9001:2026' }));
    expect(screen.getByText('Say who agreed; the log keeps it.')).toBeTruthy();
    expect(asked).toEqual([]);
    await user.selectOptions(choice, '6.1.2');
    await user.type(screen.getByRole('textbox', { name: /Approved by/ }), 'Quality');
    await user.click(screen.getByRole('button', { name: 'Move to ISO 9001:2026' }));
    expect(await screen.findByText(/1 KPI got another clause number/)).toBeTruthy();
    expect(asked).toEqual([{ edition: '2026', choices: { 'OPP-01': '6.1.2' }, approvedBy: 'Quality' }]);
    await user.click(screen.getByRole('button', { name: /Look at the clauses/ }));
    expect(await screen.findByRole('heading', { name: 'Clauses of ISO 9001' })).toBeTruthy();
  });

  it('offers the edition of the workbook while clauses of the other one stand in it, and says when nothing is left', async () => {
    const asked: string[] = [];
    const user = await openTask(
      {
        previewEditionMove: (to) => {
          asked.push(to);
          return Promise.resolve({ from: '2026', to, kpis: [] });
        },
      },
      anOverview({ edition: '2026', kpis: [aStanding({ clause: '10.3 b)' })] }),
    );
    expect(await screen.findByText(/no clause has to move/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Move to ISO 9001:2026' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Clauses of' }), '2015');
    expect(await screen.findByRole('button', { name: 'Move to ISO 9001:2015' })).toBeTruthy();
    expect(asked).toEqual(['2026', '2015']);
  });

  it('never shows the list of one edition above the button of the other', async () => {
    const answers = new Map<string, () => void>();
    const user = await openTask({
      previewEditionMove: (to) =>
        new Promise((resolve) => answers.set(to, () => resolve({ from: '2026', to, kpis: preview.kpis }))),
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Clauses of' }), '2015');
    await act(async () => Promise.resolve(answers.get('2026')?.()));
    expect(screen.queryByRole('region', { name: /^Choose/ })).toBeNull();
    await act(async () => Promise.resolve(answers.get('2015')?.()));
    expect(screen.getByText(/^Their clause is two in ISO 9001:2015/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Move to ISO 9001:2015' })).toBeTruthy();
  });

  it('shows why a move was refused and keeps what was chosen', async () => {
    const user = await openTask({
      previewEditionMove: () => Promise.resolve(preview),
      moveEdition: () =>
        Promise.reject(
          new ClauseboardError('sheetIsProtected', {
            what: 'The sheet is protected.',
            why: 'Why.',
            next: 'Unprotect it.',
          }),
        ),
    });
    await user.type(await screen.findByRole('textbox', { name: /Approved by/ }), 'Quality');
    await user.click(screen.getByRole('button', { name: 'Move to ISO 9001:2026' }));
    expect(await screen.findByText('The sheet is protected.')).toBeTruthy();
    expect((screen.getByRole('textbox', { name: /Approved by/ }) as HTMLInputElement).value).toBe('Quality');
  });
});
