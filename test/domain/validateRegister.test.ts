import type { Kpi } from '../../src/domain/kpi';
import { checkKpiId, nextKpiId, proposeKpiId } from '../../src/domain/kpiId';
import type { LimitStep } from '../../src/domain/limits';
import { proposeDirection } from '../../src/domain/proposeDirection';
import { validateRegister } from '../../src/domain/validateRegister';
import { aKpi, measures } from '../support/aModel';

describe('the ID of a KPI', () => {
  it.each(['OTD-01', 'A.1', 'Rework', 'Äpfel-1', 'NPS+', 'ABCD1', 'MARGIN-01'])('may be %s', (id) => {
    expect(checkKpiId(id)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['1.1', 'noLetterFirst'],
    ['=A', 'noLetterFirst'],
    ['D*', 'forbiddenCharacter'],
    ['D?1', 'forbiddenCharacter'],
    ['D~1', 'forbiddenCharacter'],
    ['D<1', 'forbiddenCharacter'],
    ['D=1', 'forbiddenCharacter'],
    ['OTD ', 'forbiddenCharacter'],
    ['A'.repeat(33), 'tooLong'],
    ['KPI1', 'looksLikeCell'],
    ['xfd12', 'looksLikeCell'],
    ['R1C1', 'looksLikeCell'],
    ['DEC-01', 'looksLikeDate'],
    ['May 2026', 'looksLikeDate'],
    ['März-26', 'looksLikeDate'],
    ['true', 'looksLikeValue'],
    ['n/a', 'looksLikeValue'],
  ] as const)('may not be "%s": %s', (id, problem) => {
    expect(checkKpiId(id)).toBe(problem);
  });

  it.each([
    ['On-time delivery', [], 'OTD-01'],
    ['On-time delivery', ['otd-01', 'OTD-02'], 'OTD-03'],
    ['Rework', [], 'REW-01'],
    ['Délai d’émission', [], 'DDE-01'],
    ['Deliveries early or complete', [], 'DEOC-01'],
    ['Defects escaped to customers', [], 'DETC-01'],
    ['Deliveries early complete', [], 'KDEC-01'],
    ['納期遵守', [], 'KPI-01'],
    ['=1+1', [], 'KPI-01'],
  ])('is proposed for "%s" besides %j as %s', (name, taken, id) => {
    expect(proposeKpiId(name, taken)).toBe(id);
    expect(checkKpiId(id)).toBeNull();
  });
});

describe('the ID of a copy', () => {
  it.each([
    ['CSAT-01', ['CSAT-01'], 'CSAT-02'],
    ['CSAT-01', ['csat-01', 'csat-02'], 'CSAT-03'],
    ['CSAT-9', ['CSAT-9'], 'CSAT-10'],
    ['Yield', ['Yield'], 'Yield-02'],
  ])('of %s besides %j is %s', (id, taken, next) => {
    expect(nextKpiId(id, taken)).toBe(next);
  });
});

describe('the check of a register', () => {
  const kinds = (changes: Partial<Kpi>, steps: readonly LimitStep[] = []) =>
    validateRegister([aKpi(changes)], () => steps).map(
      ({ problem, severity }) => `${severity} ${problem.kind}`,
    );
  const from = '2026-01';

  it('finds nothing in a register that can be calculated', () => {
    expect(kinds({}, [{ from, limits: { target: 95, amber: 90 } }])).toEqual([]);
  });

  it('finds an ID that is used twice, whatever its case', () => {
    const findings = validateRegister([aKpi({ id: 'OTD-01' }), aKpi({ id: 'otd-01' })]);
    expect(findings).toMatchObject([{ kpiId: 'otd-01', field: 'id', problem: { kind: 'duplicateId' } }]);
  });

  it.each([
    [{ id: '1.1' }, 'error id'],
    [{ name: ' ' }, 'error noName'],
    [{ multiplier: 0 }, 'error multiplier'],
    [{ multiplier: NaN }, 'error multiplier'],
    [{ multiplier: 1 }, 'warning shareMultiplier'],
    [{ dueDays: -1 }, 'error dueDays'],
    [{ dueDays: 2.5 }, 'error dueDays'],
    [{ activeFrom: '2026-05', activeTo: '2026-04' }, 'error activeOrder'],
    [{ measures: [] }, 'error noMeasure'],
    [{ measures: measures('÷') }, 'error form'],
    [{ measures: measures('=') }, 'error ruleNeedsSums'],
    [{ yearToDate: 'mean' }, 'warning averageOfRatios'],
  ] as const)('says of %j: %s', (changes, finding) => {
    expect(kinds(changes)).toEqual([finding]);
  });

  it.each([
    ['higher', { target: 90, amber: 95 }, 'error limitOrder'],
    ['lower', { target: 3, amber: 2 }, 'error limitOrder'],
    ['inRange', { target: 80, upperTarget: 60 }, 'error limitOrder'],
    ['inRange', { target: 60 }, 'warning rangeHalfOpen'],
    ['higher', { target: 90, upperTarget: 95 }, 'warning limitForDirection'],
    ['higher', { amber: 90 }, 'warning limitForDirection'],
    ['higher', { target: 120 }, 'warning shareLimit'],
  ] as const)('says of %s with the limits %j: %s', (better, limits, finding) => {
    expect(kinds({ better }, [{ from, limits }])).toEqual([finding]);
  });

  it('lets a target lie on its amber limit', () => {
    expect(kinds({}, [{ from, limits: { target: 95, amber: 95 } }])).toEqual([]);
  });
});

describe('the clause of a KPI', () => {
  const isKnown = (clause: string) => clause === '9.1.2';
  const kinds = (clause: string) =>
    validateRegister([aKpi({ clause })], () => [], isKnown).map(({ severity, problem }) => [
      severity,
      problem.kind,
    ]);

  it.each([
    ['9.1.2', []],
    ['9.1.2 b), 8.2.1', []],
    ['9.1.4', [['warning', 'unknownClause']]],
    ['customers', [['warning', 'unknownClause']]],
    [' ', [['info', 'noClause']]],
  ])('"%s" gives %j', (clause, findings) => {
    expect(kinds(clause)).toEqual(findings);
  });
});

describe('a direction that the limits contradict', () => {
  it.each([
    ['higher', { target: 2, amber: 5 }, 'lower'],
    ['lower', { target: 95, amber: 90 }, 'higher'],
    ['higher', { target: 70, upperTarget: 90 }, 'inRange'],
    ['lower', { target: 5, upperAmber: 9 }, 'inRange'],
    ['higher', { target: 95, amber: 90 }, null],
    ['lower', { target: 3, amber: 3 }, null],
    ['higher', { target: 95 }, null],
    ['inRange', { target: 70, amber: 75 }, null],
  ] as const)('%s with %j speaks for %s', (better, limits, proposed) => {
    expect(proposeDirection(better, limits)).toBe(proposed);
  });

  it('is what the finding on the limits proposes to change', () => {
    const steps = [{ from: '2026-04', limits: { target: 2, amber: 5 } }] as const;
    const [finding] = validateRegister([aKpi({ unit: 'days', multiplier: 1 })], () => steps);
    expect(finding?.next).toBe(
      'Is lower better? Then choose Lower for OTD-01 in the register; otherwise exchange the two limits.',
    );
  });
});
