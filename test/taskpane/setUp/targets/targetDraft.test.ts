import type { Limits } from '../../../../src/domain/kpi';
import {
  readDraft,
  startDraft,
  textsOf,
  type TargetDraft,
} from '../../../../src/taskpane/setUp/targets/targetDraft';
import { someTargets } from '../../support/targets';

const agreement = { reason: 'Asked for by the customer.', approvedBy: 'Head of quality' };

function read(changes: Partial<TargetDraft>, limits?: Limits) {
  const targets = someTargets(limits ? { limits } : {});
  return readDraft({ ...startDraft(targets), ...agreement, ...changes }, targets, 'en-GB');
}

describe('a draft of a change', () => {
  it('starts in the month after the reporting month, with the limits that hold there', () => {
    const targets = someTargets();
    const draft = startDraft(targets);
    expect(draft).toMatchObject({ kind: 'from', from: '2026-04', to: '2026-12' });
    expect(textsOf(draft, targets, 'de-DE').start).toEqual({ target: '95', amber: '90' });
  });

  it('starts in the last month when the years are over', () => {
    expect(startDraft(someTargets({ reportingMonth: '2027-05' })).from).toBe('2026-12');
  });

  it('names only the limits that are others, and an emptied field ends one', () => {
    const { request } = read({ start: { target: '97', amber: '' } });
    expect(request?.change).toEqual({ kind: 'from', month: '2026-04', limits: { target: 97, amber: null } });
    expect(read({ start: { target: '97' } }).request?.change).toMatchObject({ limits: { target: 97 } });
  });

  it.each<[string, Partial<TargetDraft>, object]>([
    ['nothing is another', {}, { change: expect.stringMatching(/hold already/) as string }],
    ['text is no number', { start: { target: 'high' } }, { start: { target: expect.any(String) as string } }],
    [
      'amber is on the better side',
      { start: { amber: '96' } },
      { start: { amber: 'Must not be above the target.' } },
    ],
    [
      'a share is above 100',
      { start: { target: '120' } },
      { start: { target: expect.any(String) as string } },
    ],
    [
      'a path has one end',
      { kind: 'path', end: { target: '' } },
      { end: { target: expect.any(String) as string } },
    ],
    [
      'a path leads nowhere',
      { kind: 'path' },
      { change: expect.stringMatching(/ends as it starts/) as string },
    ],
    [
      'a path ends before it starts',
      { kind: 'path', to: '2026-03', end: { target: '97' } },
      { to: expect.stringMatching(/later month/) as string },
    ],
  ])('is no request when %s, and says so at the field', (_what, changes, problems) => {
    const { request, problems: found } = read(changes);
    expect(request).toBeNull();
    expect(found).toMatchObject(problems);
  });

  it.each([{ reason: ' ' }, { approvedBy: '' }])('is no request without %o', (missing) => {
    expect(read({ start: { target: '97' }, ...missing }).request).toBeNull();
  });

  it('becomes a path of the limits that move', () => {
    const { request } = read({ kind: 'path', start: { target: '95.5' }, end: { target: '98' } });
    expect(request?.change).toEqual({
      kind: 'path',
      from: '2026-04',
      to: '2026-12',
      start: { target: 95.5 },
      end: { target: 98 },
    });
  });
});
