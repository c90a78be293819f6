import type { Direction, Kpi } from '../../../../src/domain/kpi';
import { kpiFromTemplate, templates } from '../../../../src/domain/templates';
import { limitsOf, readLimits, writeLimits } from '../../../../src/taskpane/setUp/addKpis/limitTexts';

const [template] = templates;
if (!template) throw new Error('The library is empty.');
const anyKpi = kpiFromTemplate(template, { id: 'A-01', edition: '2015', owner: '' });

/** A KPI of this direction whose figure is no share, so that no limit is too large for it. */
const improving = (better: Direction): Kpi => ({ ...anyKpi, better, unit: 'days' });

describe('readLimits', () => {
  it.each([
    ['higher', { target: '95', amber: '90' }],
    ['higher', { target: '95', amber: '95' }],
    ['higher', { target: '95' }],
    ['lower', { target: '3', amber: '5' }],
    ['inRange', { amber: '70', target: '75', upperTarget: '90', upperAmber: '95' }],
    ['inRange', { target: '75', upperTarget: '90' }],
    ['inRange', { target: '75', upperTarget: '90', upperAmber: '95' }],
    ['higher', {}],
    ['inRange', { target: ' ' }],
  ] as const)('accepts for %s %j', (direction, texts) => {
    expect(readLimits(improving(direction), texts, 'en-GB').problems).toEqual({});
  });

  it.each([
    ['higher', { target: '90', amber: '95' }, 'amber'],
    ['lower', { target: '5', amber: '3' }, 'amber'],
    ['higher', { amber: '90' }, 'target'],
    ['higher', { target: 'high' }, 'target'],
    ['inRange', { target: '75' }, 'upperTarget'],
    ['inRange', { upperTarget: '90' }, 'target'],
    ['inRange', { amber: '70' }, 'target'],
    ['inRange', { amber: '70', upperAmber: '95' }, 'target'],
    ['inRange', { target: '90', upperTarget: '75' }, 'upperTarget'],
    ['inRange', { target: '75', upperTarget: '90', amber: '80' }, 'amber'],
    ['inRange', { target: '75', upperTarget: '90', upperAmber: '85' }, 'upperAmber'],
  ] as const)('points out for %s %j the field %s', (direction, texts, field) => {
    expect(Object.keys(readLimits(improving(direction), texts, 'en-GB').problems)).toEqual([field]);
  });

  it('tells a user of a comma how to write a number', () => {
    expect(readLimits(improving('higher'), { target: '95.5' }, 'de-DE').problems.target).toContain('95,5');
  });

  it('refuses a limit that a share in percent cannot reach', () => {
    const share: Kpi = {
      ...anyKpi,
      better: 'higher',
      unit: '%',
      multiplier: 100,
      measures: [
        { name: 'Good', role: '+' },
        { name: 'All', role: '÷' },
      ],
    };
    expect(Object.keys(readLimits(share, { target: '950' }, 'en-GB').problems)).toEqual(['target']);
    expect(readLimits(improving('higher'), { target: '950' }, 'en-GB').problems).toEqual({});
  });

  it('reads back the limits that it wrote into the fields', () => {
    const limits = { target: 1000.5, amber: 1500 };
    expect(readLimits(improving('lower'), writeLimits(limits, 'de-DE'), 'de-DE').limits).toEqual(limits);
  });

  it('ignores texts of limits that the direction does not have', () => {
    expect(readLimits(improving('higher'), { target: '95', upperTarget: '7' }, 'en-GB').limits).toEqual({
      target: 95,
    });
  });
});

describe('limitsOf', () => {
  it('lists the limits of a range from below to above', () => {
    expect(limitsOf('inRange')).toEqual(['amber', 'target', 'upperTarget', 'upperAmber']);
  });
});
