import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { KpiEdit, KpiEditPreview } from '../../../../src/app/kpis/kpiEdit';
import type { SetUpRequest, UseCases } from '../../../../src/app/useCases';
import { aKpi } from '../../../support/aModel';
import { anOverview, aStanding } from '../../support/builders';
import { renderPane, useCasesWith } from '../../support/renderPane';

jest.setTimeout(30_000);

const preview = {
  newSheets: [],
  newKpis: [{ id: 'RW-01', name: 'Rework', clause: '8.7.1', rows: 2 }],
  alreadyThere: [],
  findings: [],
};
const outcome = {
  addedKpis: 1,
  createdSheets: [],
  next: { sheet: 'KPI Data 2026', address: 'D8' },
};
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const retype = async (user: UserEvent, name: string | RegExp, text: string) => {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
};

describe('writing a KPI of one’s own', () => {
  const start = async (over: Partial<UseCases> = {}, overview = anOverview()) => {
    const user = renderPane(useCasesWith(overview, over), { firstTab: 'setUp' });
    await user.click(await screen.findByRole('button', { name: 'Write your own KPI' }));
    await screen.findByRole('textbox', { name: 'Name' });
    return user;
  };
  const describeRework = async (user: UserEvent) => {
    await user.type(field('Name'), 'Rework');
    await user.type(field('Number'), 'Orders reworked');
    await user.type(field('Divided by'), 'Orders');
  };

  it('leads over a preview to the KPI and its first cell', async () => {
    const asked: SetUpRequest[] = [];
    const user = await start({
      previewSetUp: () => Promise.resolve(preview),
      setUp: (request) => {
        asked.push(request);
        return Promise.resolve(outcome);
      },
    });
    await describeRework(user);
    expect(field('ID')).toHaveProperty('value', 'REW-01');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Better' }), 'Lower is better');
    await user.type(field('Target'), '3');
    await user.type(field('Amber limit'), '5');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await user.click(await screen.findByRole('button', { name: 'Create the KPI' }));
    expect(await screen.findByRole('button', { name: 'Go to the first cell to fill in' })).toBeTruthy();
    expect(asked).toEqual([
      {
        edition: '2015',
        year: 2026,
        yearStartMonth: 1,
        kpis: [
          {
            limits: { target: 3, amber: 5 },
            kpi: {
              id: 'REW-01',
              name: 'Rework',
              clause: '',
              process: '',
              owner: '',
              unit: '%',
              better: 'lower',
              multiplier: 100,
              yearToDate: 'ratioOfSums',
              frequency: 'monthly',
              dueDays: 10,
              reviewInput: '',
              dataSource: '',
              measures: [
                { name: 'Orders reworked', role: '+' },
                { name: 'Orders', role: '÷' },
              ],
            },
          },
        ],
      },
    ]);
  });

  it('says beside each field what is wrong with it, as it is typed', async () => {
    const user = await start();
    await user.type(field('Name'), 'On-time delivery');
    expect(screen.getByText('Another KPI has this name.')).toBeTruthy();
    await retype(user, 'ID', 'otd-01');
    expect(screen.getByText('Another KPI has this ID.')).toBeTruthy();
    await retype(user, 'ID', '1st');
    expect(screen.getByText(/^An ID starts with a letter/)).toBeTruthy();
    await user.type(field(/^Clause/), '9.1.9');
    expect(
      screen.getByText('ISO 9001:2015 has no clause 9.1.9. The list below has all that there are.'),
    ).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'How it is measured' }), 'value');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year to date' }), 'ratioOfSums');
    expect(screen.getByText(/A finished figure cannot be a ratio of sums/)).toBeTruthy();
  });

  it('shows the KPI before it is created, with the title of its clause', async () => {
    const user = await start({ previewSetUp: () => Promise.resolve(preview) });
    await describeRework(user);
    await user.type(field(/^Clause/), '9.1.2');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Better' }), 'Lower is better');
    await user.type(field('Target'), '3');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    const facts = (await screen.findByRole('region', { name: 'The KPI' })).textContent;
    expect(facts).toContain('Clause9.1.2 Customer satisfaction');
    expect(facts).toContain('Measured asOrders reworked ÷ Orders × 100');
    expect(facts).toContain('BetterLower is better');
    expect(facts).toMatch(/Target3\s%$/);
    expect(screen.queryByText(/has no clause/)).toBeNull();
  });

  it('warns once more of a clause that the edition does not have before the KPI is created', async () => {
    const user = await start({ previewSetUp: () => Promise.resolve(preview) });
    await describeRework(user);
    await user.type(field(/^Clause/), '8.7.9');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('ISO 9001:2015 has no clause 8.7.9.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Create the KPI' }).getAttribute('aria-disabled')).not.toBe(
      'true',
    );
  });

  it('asks for the other direction when amber is above the target, and takes the answer', async () => {
    const user = await start();
    await describeRework(user);
    await user.type(field('Target'), '3');
    await user.type(field('Amber limit'), '5');
    expect(screen.getByText('Must not be above the target.')).toBeTruthy();
    expect(screen.getByText(/The limits speak for another direction: lower is better\?/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Yes, lower is better' }));
    expect(screen.queryByText('Must not be above the target.')).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Better' })).toHaveProperty('value', 'lower');
  });

  it('says how many fields are wrong instead of going on', async () => {
    const user = await start();
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText('A KPI needs a name.')).toBeTruthy();
    expect(screen.getByText('Every measure needs a name.')).toBeTruthy();
    expect(screen.getByText('2 fields to correct')).toBeTruthy();
  });

  it('shows the title of a clause, and a list to choose from', async () => {
    const user = await start();
    await user.type(field(/^Clause/), '9.1.2');
    expect(screen.getByText('Customer satisfaction')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Choose a clause/ }));
    await user.type(screen.getByRole('searchbox', { name: 'Search clauses' }), 'nonconforming');
    await user.click(screen.getByRole('button', { name: /^8\.7 / }));
    expect(field(/^Clause/)).toHaveProperty('value', '8.7');
  });

  it('takes measures with roles, and shows the formula that they make', async () => {
    const user = await start();
    await user.selectOptions(screen.getByRole('combobox', { name: 'How it is measured' }), 'parts');
    await user.type(field('Measure 1'), 'Orders');
    await user.type(field('Measure 2'), 'Days');
    await user.click(screen.getByRole('button', { name: 'Add a measure' }));
    await user.type(field('Measure 3'), 'Cancelled');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role 3' }), '-');
    expect(screen.getByText('= (Orders − Cancelled) ÷ Days × 100')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take measure 2 away' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role 1' }), '÷');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Role 2' }), '÷');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText(/at least one \+ or −/)).toBeTruthy();
  });

  it('opens what is folded away where something is wrong in it', async () => {
    const user = await start();
    await describeRework(user);
    await user.click(screen.getByRole('button', { name: /^More about this KPI/ }));
    await retype(user, 'Days until it is late', '-3');
    await retype(user, 'First month (optional)', 'March');
    await user.click(screen.getByRole('button', { name: /^More about this KPI/ }));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText('A whole number of days, from 0 up.')).toBeTruthy();
    expect(screen.getByText('Write the month like 2026-03.')).toBeTruthy();
  });

  it('gives a KPI to the year that runs, too, when the next one is open already', async () => {
    const completed: unknown[] = [];
    const user = await start(
      {
        previewSetUp: () => Promise.resolve(preview),
        setUp: () => Promise.resolve(outcome),
        completeKpis: (only) => {
          completed.push(only);
          return Promise.resolve({ kpis: [], place: null });
        },
      },
      anOverview({ years: [2026, 2027] }),
    );
    await describeRework(user);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await user.click(await screen.findByRole('button', { name: 'Create the KPI' }));
    await screen.findByRole('heading', { name: 'KPIs are set up' });
    expect(completed).toEqual([['RW-01']]);
  });

  it('can be the first KPI of a workbook, in a year and an edition that the user chooses', async () => {
    const asked: SetUpRequest[] = [];
    const user = renderPane(
      useCasesWith(
        { state: 'empty' },
        {
          previewSetUp: (request) => {
            asked.push(request);
            return Promise.resolve(preview);
          },
        },
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Write your own KPI' }));
    await screen.findByRole('textbox', { name: 'Name' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year starts in' }), 'July');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Clause numbers of' }), '2026');
    await describeRework(user);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await screen.findByText('New KPIs (1)');
    expect(asked[0]).toMatchObject({ edition: '2026', year: 2025, yearStartMonth: 7 });
  });
});

describe('the list of KPIs', () => {
  const kpis = [aStanding(), aStanding({ id: 'SCR-01', name: 'Scrap', clause: '', owner: 'Production' })];
  const forEdit = {
    kpi: aKpi({ id: 'SCR-01', name: 'Scrap', better: 'lower', clause: '8.7.1' }),
    limits: { target: 2 },
    reportingMonth: '2026-03',
    months: ['2026-02', '2026-03', '2026-04'],
    place: { sheet: 'KPI Register', address: 'A7' },
  } as const;
  const start = async (over: Partial<UseCases> = {}) => {
    const useCases = useCasesWith(anOverview({ kpis }), {
      readIncompleteKpis: () => Promise.resolve([]),
      readKpiForEdit: () => Promise.resolve(forEdit),
      ...over,
    });
    const user = renderPane(useCases, { firstTab: 'setUp' });
    await user.click(await screen.findByRole('button', { name: 'Change, retire or reorder KPIs' }));
    await screen.findByRole('searchbox', { name: 'Search KPIs' });
    return user;
  };
  const editPreview: KpiEditPreview = {
    fields: [{ what: 'Better', before: 'Lower', after: 'Higher' }],
    isLogged: true,
    findings: [
      {
        severity: 'warning',
        what: 'This changes the colours of months that are past (Better).',
        next: 'The log keeps it.',
      },
    ],
  };

  it('finds KPIs by word', async () => {
    const user = await start();
    await user.type(screen.getByRole('searchbox', { name: 'Search KPIs' }), 'production');
    expect(screen.getAllByRole('button', { name: /^Edit / })).toHaveLength(1);
  });

  it('moves a KPI with the keyboard and keeps the focus on its button', async () => {
    const moves: unknown[] = [];
    const user = await start({
      moveKpi: (kpiId, to) => {
        moves.push([kpiId, to]);
        return Promise.resolve(forEdit.place);
      },
    });
    screen.getByRole('button', { name: 'Move Scrap up, now 2 of 2' }).focus();
    await user.keyboard('{Enter}');
    expect(moves).toEqual([['SCR-01', 'up']]);
    expect(screen.getByRole('button', { name: /^Move Scrap down/ }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    expect(document.activeElement?.getAttribute('data-move')).toBe('SCR-01 up');
  });

  it('leads an edit that reaches back over a preview, and asks why and who agreed', async () => {
    const edits: (KpiEdit & { id: string })[] = [];
    const user = await start({
      previewKpiEdit: () => Promise.resolve(editPreview),
      editKpi: (id, edit) => {
        edits.push({ id, ...edit });
        return Promise.resolve({ fields: editPreview.fields, place: forEdit.place });
      },
    });
    await user.click(screen.getByRole('button', { name: 'Edit Scrap' }));
    await screen.findByRole('heading', { name: /Change Scrap/ });
    expect(field('ID')).toHaveProperty('readOnly', true);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Better' }), 'higher');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText(/changes the colours of months that are past/)).toBeTruthy();
    expect(screen.getByText('Lower → Higher')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change the KPI' }));
    expect(screen.getByText('Say why; the log keeps it.')).toBeTruthy();
    expect(edits).toEqual([]);
    await user.type(field('Reason'), 'Was wrong from the start');
    await user.type(field('Approved by'), 'Management');
    await user.click(screen.getByRole('button', { name: 'Change the KPI' }));
    await screen.findByRole('button', { name: 'Go to the first changed cell' });
    expect(edits).toEqual([
      {
        id: 'SCR-01',
        changes: { better: 'higher' },
        reason: 'Was wrong from the start',
        approvedBy: 'Management',
      },
    ]);
  });

  it('duplicates a KPI with a name and an ID of its own', async () => {
    const asked: SetUpRequest[] = [];
    const user = await start({
      previewSetUp: (request) => {
        asked.push(request);
        return Promise.resolve(preview);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Duplicate Scrap' }));
    await screen.findByRole('heading', { name: /Duplicate Scrap/ });
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await screen.findByText('New KPIs (1)');
    expect(asked[0]?.kpis[0]).toMatchObject({
      kpi: { id: 'SCR-02', name: 'Scrap 2', clause: '8.7.1' },
      limits: { target: 2 },
    });
  });

  it('retires a KPI from the reporting month on', async () => {
    const retired: unknown[] = [];
    const user = await start({
      previewKpiEdit: () => Promise.resolve(editPreview),
      retireKpi: (id, retirement) => {
        retired.push([id, retirement]);
        return Promise.resolve({ fields: editPreview.fields, place: forEdit.place });
      },
    });
    await user.click(screen.getByRole('button', { name: 'Retire Scrap' }));
    await screen.findByRole('heading', { name: /Retire Scrap/ });
    const lastMonth = screen.getByRole('combobox', { name: 'Last month' });
    expect(lastMonth).toHaveProperty('value', '2026-03');
    await user.selectOptions(lastMonth, 'Apr 2026');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Not needed any more');
    await user.type(field('Approved by'), 'Quality');
    await user.click(screen.getByRole('button', { name: 'Retire the KPI' }));
    await screen.findByRole('heading', { name: 'The KPI is retired' });
    expect(retired).toEqual([
      ['SCR-01', { lastMonth: '2026-04', reason: 'Not needed any more', approvedBy: 'Quality' }],
    ]);
  });

  it('tells of KPIs that were typed into the register, and adds their rows', async () => {
    const lacking = { id: 'NEW-01', name: 'A new one', sheets: ['KPI Data 2026'] };
    const user = await start({
      readIncompleteKpis: () => Promise.resolve([lacking]),
      completeKpis: () =>
        Promise.resolve({ kpis: [lacking], place: { sheet: 'KPI Data 2026', address: 'D9' } }),
    });
    const message = await screen.findByText('NEW-01 is in the register and lacks rows in other sheets.');
    expect(message).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add the rows' }));
    expect(await screen.findByText('1 KPI got rows to fill in.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go to the first cell' })).toBeTruthy();
  });

  it('puts all sheets in the order of the register', async () => {
    const user = await start({
      arrangeSheets: () => Promise.resolve({ sheets: ['KPI Data 2026'], findings: [] }),
    });
    await user.click(screen.getByRole('button', { name: 'Put all sheets in this order' }));
    expect(await screen.findByText('In the order of the register now: KPI Data 2026.')).toBeTruthy();
    expect(within(document.body).queryByRole('alert')).toBeNull();
  });
});
