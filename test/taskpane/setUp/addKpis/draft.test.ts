import { kpiFromTemplate, templates } from '../../../../src/domain/templates';
import {
  changeDraft,
  keepsItsLimits,
  nameProblem,
  requestOf,
  startDraft,
  unconfirmed,
  type Draft,
} from '../../../../src/taskpane/setUp/addKpis/draft';
import { readLimits, writeLimits } from '../../../../src/taskpane/setUp/addKpis/limitTexts';
import { anOverview, aStanding } from '../../support/builders';

const today = new Date(2026, 3, 22);
const [first, second] = templates.map(({ id }) => id) as [string, string];

const choose = (draft: Draft, templateId: string) =>
  changeDraft(draft, { kind: 'choose', templateId, locale: 'en-GB' });
const started = () => startDraft({ state: 'empty' }, today);

describe('a set-up that is being put together', () => {
  it('starts with the business year of today', () => {
    expect(started().year).toBe(2026);
    const april = changeDraft(started(), { kind: 'yearStartMonth', month: 7, today });
    expect(april.year).toBe(2025);
  });

  it('keeps the edition and the latest year of a workbook that has KPIs', () => {
    const draft = startDraft(anOverview({ edition: '2026', years: [2024, 2025] }), today);
    expect(draft).toMatchObject({ edition: '2026', year: 2025 });
  });

  it('lists KPIs in the order of the library, whatever the order of choosing', () => {
    const draft = choose(choose(started(), second), first);
    expect(draft.kpis.map(({ template }) => template.id)).toEqual([first, second]);
  });

  it('asks for no limits of a KPI that the year of the workbook has', () => {
    const draft = choose({ ...started(), year: 2026 }, first);
    const [kpi] = draft.kpis;
    if (!kpi) throw new Error('The first template was not taken.');
    const known = { kpis: [aStanding({ name: kpi.name.toUpperCase() })] };
    expect(keepsItsLimits(kpi, draft, anOverview({ ...known, years: [2026] }))).toBe(true);
    expect(keepsItsLimits(kpi, draft, anOverview({ ...known, years: [2025] }))).toBe(false);
    expect(keepsItsLimits(kpi, draft, anOverview({ years: [2026] }))).toBe(false);
  });

  it('takes a template once', () => {
    expect(choose(choose(started(), first), first).kpis).toHaveLength(1);
  });

  it('holds an example for an example until it is changed or confirmed', () => {
    const draft = choose(choose(started(), first), second);
    expect(unconfirmed(draft)).toHaveLength(2);
    const changed = changeDraft(draft, { kind: 'limit', key: first, limit: 'target', text: '88' });
    expect(unconfirmed(changed).map(({ template }) => template.id)).toEqual([second]);
    expect(unconfirmed(changeDraft(changed, { kind: 'confirm', keys: [second] }))).toEqual([]);
  });

  it('asks for the limits as numbers and leaves out an owner that nobody named', () => {
    let draft = choose(choose(started(), first), second);
    draft = changeDraft(draft, { kind: 'limit', key: first, limit: 'target', text: '91.5' });
    draft = changeDraft(draft, { kind: 'limit', key: first, limit: 'amber', text: '' });
    draft = changeDraft(draft, { kind: 'words', key: second, owner: ' Purchasing ' });
    const request = requestOf(draft, 'en-GB');
    expect(request?.kpis[0]).toEqual({ templateId: first, limits: { target: 91.5 } });
    expect(request?.kpis[1]).toMatchObject({ templateId: second, owner: 'Purchasing' });
  });

  it('asks for nothing while a limit is wrong', () => {
    const draft = changeDraft(choose(started(), first), {
      kind: 'limit',
      key: first,
      limit: 'target',
      text: 'high',
    });
    expect(requestOf(draft, 'en-GB')).toBeNull();
  });
});

describe('several KPIs from one template', () => {
  const twice = () => changeDraft(choose(started(), first), { kind: 'copy', key: first });
  const keys = (draft: Draft) => draft.kpis.map(({ key }) => key);

  it('have names of their own, and ask for them', () => {
    const [original, copy] = requestOf(twice(), 'en-GB')?.kpis ?? [];
    expect(original).not.toHaveProperty('name');
    expect(copy).toMatchObject({ templateId: first, name: expect.stringMatching(/ 2$/) });
  });

  it('are told apart even after a copy was renamed', () => {
    const [, key = ''] = keys(twice());
    const renamed = changeDraft(twice(), { kind: 'words', key, name: 'North site' });
    const thrice = changeDraft(renamed, { kind: 'copy', key: first });
    expect(new Set(keys(thrice)).size).toBe(3);
  });

  it('cannot share a name, since a second run would take them for the same', () => {
    const [, key = ''] = keys(twice());
    const name = ` ${twice().kpis[0]?.name.toUpperCase()} `;
    const clash = changeDraft(twice(), { kind: 'words', key, name });
    expect(clash.kpis.map((kpi) => nameProblem(kpi, clash))).toEqual([
      'Another chosen KPI has this name.',
      'Another chosen KPI has this name.',
    ]);
    expect(requestOf(clash, 'en-GB')).toBeNull();
  });

  it('leave together when the template is dropped, and one by one when removed', () => {
    const [, key = ''] = keys(twice());
    expect(keys(changeDraft(twice(), { kind: 'remove', key }))).toEqual([first]);
    expect(changeDraft(twice(), { kind: 'drop', templateId: first }).kpis).toEqual([]);
  });
});

describe('a figure that comes finished', () => {
  it('is asked for as one value', () => {
    const draft = changeDraft(choose(started(), first), {
      kind: 'measuredAs',
      key: first,
      measuredAs: 'value',
    });
    expect(requestOf(draft, 'en-GB')?.kpis[0]).toMatchObject({ measuredAs: 'value' });
  });
});

describe('the example limits of the library', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'of %s are in order',
    (_id, template) => {
      for (const locale of ['en-GB', 'de-DE']) {
        const kpi = kpiFromTemplate(template, { id: 'A-01', edition: '2015', owner: '' });
        const reading = readLimits(kpi, writeLimits(template.exampleLimits, locale), locale);
        expect(reading).toEqual({ limits: template.exampleLimits, problems: {} });
      }
    },
  );
});
