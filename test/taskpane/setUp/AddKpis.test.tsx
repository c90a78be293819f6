import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { ClauseboardError } from '../../../src/app/ClauseboardError';
import type { Place, SetUpOutcome, SetUpPreview, SetUpRequest } from '../../../src/app/useCases';
import { templates } from '../../../src/domain/templates';
import { anOverview, aStanding } from '../support/builders';
import { renderPane, useCasesWith } from '../support/renderPane';

const template = templates.find(
  ({ direction, family }) => direction === 'higher' && family === 'on-time-delivery',
);
if (!template) throw new Error('The library has no on-time-delivery template that improves upwards.');
const { id, name } = template;

const preview: SetUpPreview = {
  newSheets: [{ name: 'KPI Register', purpose: 'One row per KPI.' }],
  newKpis: [{ id: 'OTD-01', name, clause: '8.5.1', rows: 2 }],
  alreadyThere: [{ id: 'CSI-01', name: 'Customer satisfaction' }],
  findings: [],
};
const outcome: SetUpOutcome = {
  addedKpis: 1,
  createdSheets: ['KPI Register'],
  next: { sheet: 'KPI Data 2026', address: 'D5' },
};

async function chooseTemplate(user: UserEvent) {
  await user.click(await screen.findByText('Set up KPIs'));
  await user.click(await screen.findByLabelText(name, { selector: 'input' }));
  await user.click(screen.getByText('Next'));
}

// jsdom takes its time over a list of eighty templates when the machine is busy.
jest.setTimeout(20_000);

describe('setting up KPIs', () => {
  it('leads from templates over targets and preview to the first cell to fill in', async () => {
    const asked: SetUpRequest[] = [];
    const shown: Place[] = [];
    const user = renderPane(
      useCasesWith(
        { state: 'empty' },
        {
          previewSetUp: () => Promise.resolve(preview),
          setUp: (request) => {
            asked.push(request);
            return Promise.resolve(outcome);
          },
          show: (place) => {
            shown.push(place);
            return Promise.resolve();
          },
        },
      ),
    );
    await chooseTemplate(user);
    const card = screen.getByRole('region', { name });
    expect(within(card).getByText('example – confirm')).toBeTruthy();
    const target = within(card).getByRole('textbox', { name: 'Target' });
    await user.clear(target);
    await user.type(target, '97.5');
    expect(within(card).queryByText('example – confirm')).toBeNull();
    await user.type(within(card).getByRole('textbox', { name: 'Owner (optional)' }), 'Logistics');
    await user.click(screen.getByRole('button', { name: 'Preview' }));

    expect(await screen.findByText('KPI Register')).toBeTruthy();
    expect(screen.getByText('Already there, left as they are (1)')).toBeTruthy();
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Create 1 KPI' }));

    expect(await screen.findByText(/Added 1 KPI and created 1 sheet: KPI Register/)).toBeTruthy();
    expect(asked).toEqual([
      {
        edition: '2015',
        year: 2026,
        yearStartMonth: 1,
        kpis: [
          {
            templateId: id,
            limits: { ...template.exampleLimits, target: 97.5 },
            owner: 'Logistics',
          },
        ],
      },
    ]);
    await user.click(screen.getByRole('button', { name: 'Go to the first cell to fill in' }));
    expect(shown).toEqual([outcome.next]);
  });

  it('points at a limit on the wrong side and does not go on', async () => {
    const user = renderPane(useCasesWith({ state: 'empty' }));
    await chooseTemplate(user);
    const target = screen.getByRole('textbox', { name: 'Target' });
    await user.clear(target);
    await user.type(target, '1');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText('Must not be above the target.')).toBeTruthy();
    expect(screen.getByText('1 KPI to correct')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Amber limit' }));
  });

  it('warns before creating KPIs with example limits that nobody confirmed', async () => {
    const user = renderPane(
      useCasesWith({ state: 'empty' }, { previewSetUp: () => Promise.resolve(preview) }),
    );
    await chooseTemplate(user);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText(/1 KPI with example limits that nobody has confirmed/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Confirm all' }));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('KPI Register')).toBeTruthy();
    expect(screen.queryByText(/nobody has confirmed/)).toBeNull();
  });

  it('sets up one template for two sites, one of which has the finished figure only', async () => {
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
    await chooseTemplate(user);
    await user.click(screen.getByRole('button', { name: `More about ${name}` }));
    await user.click(screen.getByRole('button', { name: 'Add one more like it' }));
    await user.click(screen.getByRole('button', { name: `More about ${name} 2` }));
    const copy = within(screen.getByRole('region', { name: `${name} 2` }));
    await user.selectOptions(copy.getByRole('combobox', { name: 'Entered as' }), 'the finished figure');
    const nameField = copy.getByRole('textbox', { name: 'Name' });
    await user.clear(nameField);
    expect(copy.getByText('A KPI needs a name.')).toBeTruthy();
    await user.type(nameField, "O'Brien & Sons <b>");
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await screen.findByText('KPI Register');
    expect(asked[0]?.kpis).toEqual([
      { templateId: id, limits: template.exampleLimits },
      {
        templateId: id,
        limits: template.exampleLimits,
        name: "O'Brien & Sons <b>",
        measuredAs: 'value',
      },
    ]);
  });

  it('keeps every choice when creating fails, and creates on the second try', async () => {
    const refusal = new ClauseboardError('cellIsBeingEdited', {
      what: 'A cell is being edited.',
      why: 'Excel takes no change meanwhile.',
      next: 'Press Enter in the sheet, then try again.',
    });
    const answers = [() => Promise.reject(refusal), () => Promise.resolve(outcome)];
    const user = renderPane(
      useCasesWith(
        { state: 'empty' },
        {
          previewSetUp: () => Promise.resolve(preview),
          setUp: () => answers.shift()?.() ?? Promise.reject(refusal),
        },
      ),
    );
    await chooseTemplate(user);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await user.click(await screen.findByRole('button', { name: 'Create 1 KPI' }));
    expect(await screen.findByText('Press Enter in the sheet, then try again.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'KPIs are set up' })).toBeTruthy();
  });

  it('cannot create what the preview finds an error in', async () => {
    const finding = {
      severity: 'error',
      what: 'The name KpiRegister is taken.',
      next: 'Rename it.',
    } as const;
    const user = renderPane(
      useCasesWith(
        { state: 'empty' },
        { previewSetUp: () => Promise.resolve({ ...preview, findings: [finding] }) },
      ),
    );
    await chooseTemplate(user);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('The name KpiRegister is taken.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Create 1 KPI' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('finds templates by word and by clause', async () => {
    const user = renderPane(useCasesWith({ state: 'empty' }));
    await user.click(await screen.findByText('Set up KPIs'));
    const all = (await screen.findAllByRole('checkbox')).length;
    expect(all).toBe(templates.length);
    await user.type(screen.getByRole('searchbox'), 'calibration');
    const found = screen.getAllByRole('checkbox').length;
    expect(found).toBeLessThan(all);
    expect(screen.getByText(`${found} templates`)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Clause' }), '7.2');
    const servingClause = templates.filter(({ clauses }) =>
      [clauses['2015'].primary, ...clauses['2015'].other].includes('7.2'),
    );
    expect(screen.getAllByRole('checkbox')).toHaveLength(servingClause.length);
    expect(screen.getByRole('button', { name: 'Filter (1)' })).toBeTruthy();
  });

  it('shows the clause of the edition that the user picks', async () => {
    const moved = templates.find(({ clauses }) => clauses['2015'].primary !== clauses['2026'].primary);
    if (!moved) throw new Error('No template has different clauses in the two editions.');
    const user = renderPane(useCasesWith({ state: 'empty' }));
    await user.click(await screen.findByText('Set up KPIs'));
    const row = (await screen.findByLabelText(moved.name, { selector: 'input' })).closest('li');
    if (!row) throw new Error('The template stands in no list.');
    expect(within(row).getByLabelText(`clause ${moved.clauses['2015'].primary}`)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Clause numbers of' }), '2026');
    expect(within(row).getByLabelText(`clause ${moved.clauses['2026'].primary}`)).toBeTruthy();
  });

  it('marks templates that the workbook already has and does not ask for its edition again', async () => {
    const user = renderPane(useCasesWith(anOverview({ kpis: [aStanding({ name })] })), { firstTab: 'setUp' });
    await user.click(await screen.findByRole('button', { name: 'Add KPIs' }));
    const row = (await screen.findByLabelText(name, { selector: 'input' })).closest('li');
    expect(row?.textContent).toContain('Already in this workbook');
    expect(screen.queryByRole('combobox', { name: 'Clause numbers of' })).toBeNull();
  });
});
