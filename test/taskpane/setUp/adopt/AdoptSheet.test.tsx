import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type {
  AdoptionAnswers,
  AdoptionPreview,
  AdoptionProposal,
  AdoptionRequest,
  ProposedKpi,
} from '../../../../src/app/adopt/types';
import { ClauseboardError } from '../../../../src/app/ClauseboardError';
import type { Overview, Place, UseCases } from '../../../../src/app/useCases';
import { anOverview } from '../../support/builders';
import { renderPane, useCasesWith } from '../../support/renderPane';

const place = { sheet: 'Team KPIs', address: 'A1:P9' };
const cell = (address: string): Place => ({ sheet: 'Team KPIs', address });

function aFoundKpi(changes: Partial<ProposedKpi> = {}): ProposedKpi {
  return {
    line: 3,
    place: cell('E4'),
    name: 'On-time delivery',
    unit: '%',
    form: 'asShown',
    isFormUnclear: false,
    better: 'higher',
    betterFrom: 'target',
    frequency: 'monthly',
    yearToDate: 'none',
    limits: { target: 95 },
    laterLimits: [],
    inOtherForm: { limits: {}, laterLimits: [] },
    clause: '8.5.1',
    owner: 'Logistics',
    process: 'Delivery',
    templates: [
      {
        id: 'on-time-delivery',
        name: 'On-time delivery',
        clause: '8.5.1',
        family: 'Delivery',
        better: 'higher',
      },
    ],
    templateId: 'on-time-delivery',
    knownAs: null,
    values: [
      { month: '2026-01', holds: 0.961 },
      { month: '2026-03', holds: 0.955 },
    ],
    findings: [],
    ...changes,
  };
}

function aProposal(changes: Partial<AdoptionProposal> = {}): AdoptionProposal {
  return {
    place,
    layout: 'across',
    months: ['2026-01', '2026-02', '2026-03'],
    year: { kind: 'headers' },
    yearStartMonth: 1,
    years: [2026],
    edition: '2015',
    isSetUp: false,
    kpis: [aFoundKpi()],
    leftOut: [],
    linked: [],
    findings: [],
    ...changes,
  };
}

const preview: AdoptionPreview = {
  newSheets: [{ name: 'KPI Data 2026', purpose: 'Numbers.' }],
  kpis: [
    {
      id: 'OTD-01',
      name: 'On-time delivery',
      clause: '8.5.1',
      linkedMonths: 2,
      samples: [{ month: '2026-01', before: '96.1 %', after: 96.1 }],
    },
  ],
  findings: [],
};

async function point(
  proposal: AdoptionProposal,
  over: Partial<UseCases> = {},
  workbook: Overview = { state: 'empty' },
): Promise<UserEvent> {
  const user = renderPane(
    useCasesWith(workbook, {
      readAdoption: () => Promise.resolve(proposal),
      previewAdoption: () => Promise.resolve(preview),
      ...over,
    }),
    { firstTab: 'setUp' },
  );
  const name = workbook.state === 'empty' ? 'Take over a sheet that you have' : 'Take over a sheet';
  await user.click(await screen.findByRole('button', { name }));
  await user.click(await screen.findByRole('button', { name: 'Read the selected sheet' }));
  return user;
}

const next = (user: UserEvent, name: string) => user.click(screen.getByRole('button', { name }));

async function lookAtKpis(proposal: AdoptionProposal, over: Partial<UseCases> = {}): Promise<UserEvent> {
  const user = await point(proposal, over);
  await user.click(await screen.findByRole('button', { name: /^Look at/ }));
  return user;
}

/** The request for which the preview was asked. */
async function requested(user: UserEvent, asked: readonly AdoptionRequest[]): Promise<AdoptionRequest> {
  await next(user, 'Preview');
  await screen.findByText(/months linked/);
  const [request] = asked;
  if (!request) throw new Error('No preview was asked for.');
  return request;
}

function spy(): { asked: AdoptionRequest[]; previewAdoption: UseCases['previewAdoption'] } {
  const asked: AdoptionRequest[] = [];
  return {
    asked,
    previewAdoption: (request) => {
      asked.push(request);
      return Promise.resolve(preview);
    },
  };
}

describe('taking over a sheet', () => {
  it('says what was understood, shows old and new values, and writes only at the end', async () => {
    const adopted: AdoptionRequest[] = [];
    const user = await lookAtKpis(aProposal(), {
      adopt: (request) => {
        adopted.push(request);
        return Promise.resolve({
          addedKpis: 1,
          linkedMonths: 2,
          createdSheets: ['KPI Data 2026'],
          scorecard: { sheet: 'KPI Scorecard 2026', address: 'A6' },
          data: { sheet: 'KPI Data 2026', address: 'A6' },
          findings: [],
        });
      },
    });
    expect(await screen.findByText('1 of 1 KPI chosen')).toBeTruthy();
    expect(screen.getByText('Family: Delivery')).toBeTruthy();
    await next(user, 'Preview');
    expect(await screen.findByText(/Jan 2026: 96.1 % in your sheet, 96.1 in KPI Data/)).toBeTruthy();
    expect(adopted).toEqual([]);
    await next(user, 'Take over 1 KPI');
    expect(await screen.findByText(/1 KPI with 2 months now read from your sheet/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go to the scorecard' })).toBeTruthy();
    expect(adopted).toEqual([
      {
        ...{ place, layout: 'across', year: null, yearStartMonth: 1, edition: '2015', years: [2026] },
        kpis: [expect.objectContaining({ line: 3, foundAs: 'On-time delivery', limits: { target: 95 } })],
      },
    ]);
  });

  it('offers to read months that were added to lines which are read already', async () => {
    const asked: unknown[] = [];
    const added = ['2026-06'] as const;
    const user = await point(
      aProposal({ linked: [{ line: 3, kpiId: 'OTD-01', measure: 'On-time delivery', added }] }),
      {
        linkAddedMonths: (request) => {
          asked.push(request);
          return Promise.resolve({
            kpis: 1,
            linkedMonths: 1,
            data: { sheet: 'KPI Data 2026', address: 'K6' },
          });
        },
      },
    );
    const section = await screen.findByRole('region', { name: 'Months added since' });
    expect(section.textContent).toContain('OTD-01, On-time deliveryJun 2026');
    await next(user, 'Read the added months too');
    expect(await screen.findByText('1 month of 1 KPI now read from your sheet, too.')).toBeTruthy();
    expect(asked).toEqual([{ place, layout: 'across', year: null, yearStartMonth: 1 }]);
  });

  it('keeps the focus and every answer while the sheet is read again', async () => {
    const asked: AdoptionAnswers[] = [];
    const user = await point(aProposal(), {
      readAdoption: (_place, given) => {
        asked.push(given);
        return asked.length === 1 ? Promise.resolve(aProposal()) : new Promise(() => undefined);
      },
    });
    const start = await screen.findByRole('combobox', { name: 'Business year starts in' });
    await user.selectOptions(start, 'April');
    expect(start.isConnected).toBe(true);
    expect(screen.getByRole('button', { name: 'Look at 1 KPI' }).getAttribute('aria-disabled')).toBe('true');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Clauses of' }), '2026');
    expect(asked).toEqual([{}, { yearStartMonth: 4 }, { yearStartMonth: 4, edition: '2026' }]);
  });

  it('asks for the year that the sheet does not say, and reads the same cells again', async () => {
    const answers: (readonly [Place | null, AdoptionAnswers])[] = [];
    const user = await point(aProposal({ year: { kind: 'assumed', year: 2026 } }), {
      readAdoption: (asked, given) => {
        answers.push([asked, given]);
        return Promise.resolve(aProposal({ year: { kind: 'assumed', year: 2026 } }));
      },
    });
    expect(await screen.findByText('The sheet does not say it. Please check.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year of January' }), '2024');
    expect(answers).toEqual([
      [null, {}],
      [place, { year: 2024 }],
    ]);
  });

  it('says from where the year was taken', async () => {
    await point(aProposal({ year: { kind: 'found', year: 2026, where: 'KPIs 2026' } }));
    expect(await screen.findByText('Taken from “KPIs 2026”.')).toBeTruthy();
  });

  it('asks neither for the start of the year nor the edition in a workbook that has KPIs', async () => {
    await point(aProposal({ isSetUp: true }), {}, anOverview());
    await screen.findByText('3 across, Jan 2026 to Mar 2026');
    expect(screen.queryByRole('combobox', { name: 'Business year starts in' })).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'Clauses of' })).toBeNull();
  });

  it('takes over only the later business years when the user wants so', async () => {
    const { asked, previewAdoption } = spy();
    const user = await point(aProposal({ years: [2024, 2025, 2026] }), { previewAdoption });
    const choice = await screen.findByRole('combobox', { name: 'Business years to take over' });
    await user.selectOptions(choice, '2025 to 2026');
    await next(user, 'Look at 1 KPI');
    expect((await requested(user, asked)).years).toEqual([2025, 2026]);
  });

  it('names the lines that are left out, with the reason', async () => {
    const leftOut = [{ label: 'Total', why: 'total', place: cell('A9') } as const];
    const user = await point(aProposal({ leftOut }));
    await user.click(await screen.findByRole('button', { name: /Which lines are left out/ }));
    expect(screen.getByText('(a total or average)')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Show Team KPIs, A9' })).toBeTruthy();
  });

  it('shows why a sheet cannot be read', async () => {
    await point(aProposal(), {
      readAdoption: () =>
        Promise.reject(
          new ClauseboardError('selectionIsNotUsable', { what: 'No months.', why: 'None.', next: 'Select.' }),
        ),
    });
    expect(await screen.findByText('No months.')).toBeTruthy();
  });
});

describe('the KPIs that were found', () => {
  it('are corrected: name, unit, direction, limits, template', async () => {
    const { asked, previewAdoption } = spy();
    const user = await lookAtKpis(aProposal(), { previewAdoption });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Template' }), 'none of these');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Direction' }), 'Lower is better');
    await user.clear(screen.getByRole('textbox', { name: 'Target' }));
    await user.type(screen.getByRole('textbox', { name: 'Target' }), '3');
    await user.type(screen.getByRole('textbox', { name: 'Amber limit' }), '5');
    await user.click(screen.getByRole('button', { name: 'More about On-time delivery' }));
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Late orders');
    await user.clear(screen.getByRole('textbox', { name: 'Unit' }));
    await user.type(screen.getByRole('textbox', { name: 'Unit' }), 'orders');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year to date' }), 'sum');
    expect((await requested(user, asked)).kpis).toEqual([
      expect.objectContaining({
        foundAs: 'On-time delivery',
        name: 'Late orders',
        templateId: null,
        clause: '',
        unit: 'orders',
        better: 'lower',
        limits: { target: 3, amber: 5 },
        yearToDate: 'sum',
      }),
    ]);
  });

  it('ask what numbers between 0 and 1 mean', async () => {
    const { asked, previewAdoption } = spy();
    const found = aFoundKpi({
      isFormUnclear: true,
      unit: '',
      form: 'asShown',
      limits: { target: 0.95 },
      laterLimits: [{ from: '2026-02', limits: { target: 0.97 } }],
      inOtherForm: {
        limits: { target: 95 },
        laterLimits: [{ from: '2026-02', limits: { target: 97 } }],
      },
    });
    const user = await lookAtKpis(aProposal({ kpis: [found] }), { previewAdoption });
    const question = screen.getByRole('combobox', { name: 'What the numbers mean' });
    expect(question).toHaveProperty('value', 'asShown');
    await user.selectOptions(question, 'Shares: 0.95 is 95 %');
    expect(screen.getByRole('textbox', { name: 'Target' })).toHaveProperty('value', '95');
    await user.selectOptions(question, 'Figures as the cells show them');
    expect(screen.getByRole('textbox', { name: 'Target' })).toHaveProperty('value', '0.95');
    await user.selectOptions(question, 'Shares: 0.95 is 95 %');
    expect((await requested(user, asked)).kpis[0]).toMatchObject({
      form: 'fraction',
      unit: '%',
      limits: { target: 95 },
      laterLimits: [{ from: '2026-02', limits: { target: 97 } }],
    });
  });

  it('have no target of a later month where the target was cleared', async () => {
    const { asked, previewAdoption } = spy();
    const found = aFoundKpi({ laterLimits: [{ from: '2026-02', limits: { target: 97 } }] });
    const user = await lookAtKpis(aProposal({ kpis: [found] }), { previewAdoption });
    await user.clear(screen.getByRole('textbox', { name: 'Target' }));
    expect((await requested(user, asked)).kpis[0]).toMatchObject({ limits: {}, laterLimits: [] });
  });

  it('say when the direction is a guess', async () => {
    await lookAtKpis(aProposal({ kpis: [aFoundKpi({ betterFrom: 'nothing' })] }));
    expect(await screen.findByText('Nothing on the sheet tells. Please check.')).toBeTruthy();
  });

  it('are left out when they are unticked', async () => {
    const { asked, previewAdoption } = spy();
    const other = aFoundKpi({ line: 4, name: 'Complaints', place: cell('E5') });
    const user = await lookAtKpis(aProposal({ kpis: [aFoundKpi(), other] }), { previewAdoption });
    await user.click(screen.getByRole('checkbox', { name: 'On-time delivery' }));
    expect((await requested(user, asked)).kpis.map(({ name }) => name)).toEqual(['Complaints']);
  });

  it('are not offered again when the register has them', async () => {
    await lookAtKpis(aProposal({ kpis: [aFoundKpi({ knownAs: 'OTD-01' })] }));
    expect(await screen.findByText(/Already in the workbook as OTD-01/)).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'On-time delivery' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('button', { name: 'Preview' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('say that they are read from the sheet already', async () => {
    const linked = [{ line: 3, kpiId: 'OTD-01', measure: 'On-time delivery', added: [] }];
    await lookAtKpis(aProposal({ kpis: [aFoundKpi({ line: 3, knownAs: 'OTD-01' })], linked }));
    expect(await screen.findByText('Read from this sheet already, as OTD-01.')).toBeTruthy();
  });

  it('hold the user at a name that stands twice and at limits that contradict each other', async () => {
    const { asked, previewAdoption } = spy();
    const other = aFoundKpi({ line: 4, name: 'Complaints', limits: { target: 95, amber: 99 } });
    const user = await lookAtKpis(aProposal({ kpis: [aFoundKpi(), other] }), { previewAdoption });
    const card = screen.getByRole('region', { name: 'Complaints' });
    expect(within(card).getByText('Must not be above the target.')).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: 'More about Complaints' }));
    await user.clear(within(card).getByRole('textbox', { name: 'Name' }));
    await user.type(within(card).getByRole('textbox', { name: 'Name' }), 'on-time delivery');
    expect(within(card).getByText('Another KPI of this sheet has this name.')).toBeTruthy();
    await next(user, 'Preview');
    expect(await screen.findByText('2 KPIs to correct')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
