import {
  changeDraft,
  copyOf,
  draftOf,
  kpiOf,
  newDraft,
  type KpiDraft,
} from '../../../../src/taskpane/setUp/kpis/kpiDraft';
import { changesOf } from '../../../../src/taskpane/setUp/kpis/kpiChanges';
import { aKpi } from '../../../support/aModel';

const change = (...changes: readonly Partial<KpiDraft>[]) => changes.reduce(changeDraft, newDraft());
const original = {
  kpi: aKpi(),
  limits: { target: 95 },
  reportingMonth: '2026-03',
  months: ['2026-02', '2026-03', '2026-04'],
  place: { sheet: 'KPI Register', address: 'A6' },
} as const;

describe('the form of a KPI', () => {
  it('proposes an ID from the name until the user types one', () => {
    expect(kpiOf(change({ name: 'Rework rate' }), ['RR-01'], 'en-GB').id).toBe('RR-02');
    expect(kpiOf(change({ name: 'Rework rate' }, { id: ' RW ' }), [], 'en-GB').id).toBe('RW');
    expect(kpiOf(newDraft(), [], 'en-GB').id).toBe('');
  });

  it.each([
    [{ unit: '%' }, '100', 'ratioOfSums'],
    [{ unit: 'ppm' }, '1000000', 'ratioOfSums'],
    [{ unit: 'days' }, '1', 'ratioOfSums'],
    [{ unit: 'complaints', measuredAs: 'value' }, '1', 'sum'],
    [{ unit: '% of sales', measuredAs: 'value' }, '1', 'none'],
  ] as const)('%j has the multiplier %s and the rule %s', (fields, multiplier, yearToDate) => {
    expect(change(fields)).toMatchObject({ multiplier, yearToDate });
  });

  it('keeps a multiplier and a rule that the user has chosen', () => {
    const draft = change(
      { multiplier: '1000' },
      { yearToDate: 'mean' },
      { unit: 'ppm' },
      { measuredAs: 'value' },
    );
    expect(draft).toMatchObject({ multiplier: '1000', yearToDate: 'mean' });
  });

  it('keeps what was typed when the way of measuring changes', () => {
    const [first, second] = newDraft().measures;
    if (!first || !second) throw new Error('A ratio has two measures.');
    const ratio = change({
      measures: [
        { ...first, name: 'Good' },
        { ...second, name: 'All' },
      ],
    });
    const roles = (draft: KpiDraft) => draft.measures.map(({ name, role }) => `${role} ${name}`);
    expect(roles(changeDraft(ratio, { measuredAs: 'parts' }))).toEqual(['+ Good', '÷ All']);
    expect(roles(changeDraft(ratio, { measuredAs: 'value' }))).toEqual(['= Good']);
    const back = changeDraft(changeDraft(ratio, { measuredAs: 'value' }), { measuredAs: 'ratio' });
    expect(roles(back)).toEqual(['+ Good', '÷ ']);
  });

  it('calls a single value like the KPI when it has no name of its own', () => {
    expect(kpiOf(change({ name: 'Complaints' }, { measuredAs: 'value' }), [], 'en-GB').measures).toEqual([
      { name: 'Complaints', role: '=' },
    ]);
  });

  it('reads numbers as the language of the user writes them', () => {
    const draft = change({ multiplier: '0,5' }, { dueDays: 'ten' });
    expect(kpiOf(draft, [], 'de-DE')).toMatchObject({ multiplier: 0.5, dueDays: NaN });
  });

  it('of a copy has a free name, the next free ID and no months, and the limits of the original', () => {
    const of = { ...original, kpi: aKpi({ activeTo: '2026-02' }) };
    const draft = copyOf(
      of,
      [
        { id: 'OTD-01', name: 'On-time delivery' },
        { id: 'otd-02', name: 'on-time delivery 2' },
      ],
      'en-GB',
    );
    expect(draft).toMatchObject({ name: 'On-time delivery 3', activeTo: '', limits: { target: '95' } });
    const kpi = kpiOf(draft, ['OTD-01'], 'en-GB');
    expect(kpi).toEqual({ ...aKpi(), id: 'OTD-03', name: 'On-time delivery 3' });
  });

  it('of a KPI that is there changes only what the user changed', () => {
    const draft = draftOf(original, 'en-GB');
    const changes = (changed: KpiDraft) =>
      changesOf(original.kpi, kpiOf(changed, [], 'en-GB'), changed.measures);
    expect(changes(draft)).toEqual({});
    expect(changes(changeDraft(draft, { owner: 'Plant 2', activeTo: '2026-06' }))).toEqual({
      owner: 'Plant 2',
      activeTo: '2026-06',
    });
    const [first] = draft.measures;
    if (!first) throw new Error('The KPI has no measure.');
    expect(changes(changeDraft(draft, { measures: [first] })).measures).toEqual([
      { name: first.name, role: '+', was: 0 },
    ]);
  });

  it('empties the last month of a KPI that is taken back into use', () => {
    const retired = { ...original, kpi: aKpi({ activeTo: '2026-02' }) };
    const draft = changeDraft(draftOf(retired, 'en-GB'), { activeTo: '' });
    expect(changesOf(retired.kpi, kpiOf(draft, [], 'en-GB'), draft.measures)).toEqual({ activeTo: null });
  });
});
