import { isClause, moveClause, reviewInputsOf } from '../../../src/domain/clauses';
import type { Edition, MeasureRole } from '../../../src/domain/kpi';
import { families, sectors, templateById, templates, type KpiTemplate } from '../../../src/domain/templates';

const editions: readonly Edition[] = ['2015', '2026'];

/** Templates that break a rule, by id, so that a failure names them. */
const offending = (breaks: (template: KpiTemplate) => boolean) =>
  templates.filter(breaks).map(({ id }) => id);

const withRole = ({ measures }: KpiTemplate, role: MeasureRole) =>
  measures.filter((measure) => measure.role === role);

describe('the template library', () => {
  it('offers 70 templates or more', () => {
    expect(templates.length).toBeGreaterThanOrEqual(70);
  });

  it('has unique ids, codes and names', () => {
    for (const field of ['id', 'code', 'name', 'purpose', 'trap'] as const) {
      expect(new Set(templates.map((template) => template[field])).size).toBe(templates.length);
    }
  });

  it('finds a template by its id and nothing by another word', () => {
    expect(templateById('on-time-delivery')?.code).toBe('OTD');
    expect(templateById('OTD')).toBeUndefined();
    expect(templateById('constructor')).toBeUndefined();
  });

  it('makes codes of two to five capital letters, so that ids are safe for lookups', () => {
    expect(offending(({ code }) => !/^[A-Z]{2,5}$/.test(code))).toEqual([]);
  });

  it('serves every family with at least three templates', () => {
    expect(families).toHaveLength(8);
    for (const family of families) {
      const count = templates.filter((template) => template.family === family.id).length;
      expect({ family: family.id, enough: count >= 3 }).toEqual({ family: family.id, enough: true });
    }
    const known = families.map(({ id }) => id);
    expect(offending(({ family }) => !known.includes(family))).toEqual([]);
  });

  it('keeps a family together, in the order of the families', () => {
    const order = families.map(({ id }) => id);
    const seen = templates.map(({ family }) => order.indexOf(family));
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
  });

  it.each(editions)('names only clauses that %s has, and each once', (edition) => {
    const clausesOf = ({ clauses }: KpiTemplate) => [clauses[edition].primary, ...clauses[edition].other];
    expect(offending((each) => clausesOf(each).some((number) => !isClause(edition, number)))).toEqual([]);
    expect(offending((each) => new Set(clausesOf(each)).size < clausesOf(each).length)).toEqual([]);
  });

  it('serves in 2026 what became of its clause of 2015', () => {
    expect(
      offending(
        ({ clauses }) =>
          !moveClause(clauses['2015'].primary, '2015', '2026').includes(clauses['2026'].primary),
      ),
    ).toEqual([]);
  });

  it('feeds a review input that both editions know', () => {
    const known = reviewInputsOf('2015').map(({ key }) => key);
    expect(offending(({ reviewInput }) => !known.includes(reviewInput))).toEqual([]);
  });

  it('has sectors that exist; "any" stands alone', () => {
    const known = sectors.map(({ id }) => id);
    expect(
      offending((each) => each.sectors.length === 0 || each.sectors.some((id) => !known.includes(id))),
    ).toEqual([]);
    expect(offending((each) => each.sectors.includes('any') && each.sectors.length > 1)).toEqual([]);
  });

  it('says something in every text', () => {
    for (const field of ['name', 'purpose', 'topic', 'unit', 'dataSource', 'trap'] as const) {
      expect(offending((template) => template[field].trim() === '')).toEqual([]);
    }
    expect(offending(({ purpose, trap }) => !purpose.endsWith('.') || !trap.endsWith('.'))).toEqual([]);
  });
});

describe('the formula of a template', () => {
  it('is one typed value, or plus measures over exactly one divisor', () => {
    expect(
      offending((template) => {
        if (withRole(template, '=').length > 0) return template.measures.length !== 1;
        return withRole(template, '+').length < 1 || withRole(template, '÷').length !== 1;
      }),
    ).toEqual([]);
  });

  it('uses roles that exist and a multiplier above zero', () => {
    const roles: readonly string[] = ['=', '+', '-', '÷'];
    expect(offending(({ measures }) => measures.some(({ role }) => !roles.includes(role)))).toEqual([]);
    expect(offending(({ multiplier }) => !(multiplier > 0))).toEqual([]);
  });

  it('names each measure once, in words that fit a cell', () => {
    expect(
      offending(({ measures }) => new Set(measures.map(({ name }) => name)).size < measures.length),
    ).toEqual([]);
    expect(
      offending(({ measures }) => measures.some(({ name }) => name.length < 3 || name.length > 40)),
    ).toEqual([]);
  });

  it('has a multiplier that fits its unit', () => {
    const expected = (unit: string, isTyped: boolean) => {
      if (isTyped) return 1;
      if (unit.startsWith('%')) return 100;
      if (unit === 'ppm') return 1_000_000;
      if (unit.startsWith('per 1000')) return 1000;
      return undefined;
    };
    for (const template of templates) {
      const multiplier = expected(template.unit, withRole(template, '=').length > 0);
      if (multiplier !== undefined)
        expect([template.id, template.multiplier]).toEqual([template.id, multiplier]);
    }
  });

  it('takes the ratio of sums only where there is a divisor, and sums only typed counts', () => {
    expect(
      offending((each) => each.yearToDate === 'ratioOfSums' && withRole(each, '÷').length === 0),
    ).toEqual([]);
    expect(offending((each) => each.yearToDate === 'sum' && withRole(each, '=').length === 0)).toEqual([]);
  });

  it('explains in the trap why a KPI has no year to date', () => {
    const without = templates.filter(({ yearToDate }) => yearToDate === 'none');
    expect(without.map(({ id }) => id)).toEqual([
      'customer-retention-rate',
      'rolled-throughput-yield',
      'process-capability-cpk',
    ]);
    expect(without.filter(({ trap }) => !trap.toLowerCase().includes('no year to date'))).toEqual([]);
  });
});

describe('the example limits of a template', () => {
  it('always have a target', () => {
    expect(offending(({ exampleLimits }) => exampleLimits.target === undefined)).toEqual([]);
  });

  it('put amber on the worse side of the target', () => {
    expect(
      offending(({ direction, exampleLimits: { target = NaN, amber, upperTarget, upperAmber } }) => {
        switch (direction) {
          case 'higher':
            return (
              (amber !== undefined && amber >= target) ||
              upperTarget !== undefined ||
              upperAmber !== undefined
            );
          case 'lower':
            return (
              (amber !== undefined && amber <= target) ||
              upperTarget !== undefined ||
              upperAmber !== undefined
            );
          case 'inRange': {
            const limits = [amber, target, upperTarget, upperAmber];
            return limits.some((limit, i) => limit === undefined || limit <= (limits[i - 1] ?? -Infinity));
          }
        }
      }),
    ).toEqual([]);
  });

  it('stay between 0 and 100 for a share', () => {
    expect(
      offending(
        ({ unit, exampleLimits }) =>
          unit === '%' && Object.values(exampleLimits).some((limit) => limit < 0 || limit > 100),
      ),
    ).toEqual([]);
  });
});
