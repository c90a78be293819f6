import { planSetUp } from '../../../src/app/setUp/planSetUp';
import type { SetUpRequest } from '../../../src/app/useCases';
import type { Kpi } from '../../../src/domain/kpi';
import { aKpiWorkbook, anEmptyWorkbook } from '../../support/aKpiWorkbook';
import { aKpi } from '../../support/aModel';
import { expectRefusal } from '../../support/expectRefusal';
import { serialOf } from '../../support/oracle/months';

const plan = (changes: Partial<Kpi>, workbook = anEmptyWorkbook(), year = 2026) => {
  const own = { kpi: aKpi({ name: 'Rework', ...changes }), limits: { target: 95 } };
  const request: SetUpRequest = { edition: '2026', year, yearStartMonth: 1, kpis: [own] };
  return planSetUp(workbook, request, serialOf(2026, 4, 20));
};

describe('a KPI of the team’s own', () => {
  it('can be the first of a workbook, with the ID that it asks for or one from its name', async () => {
    expect((await plan({ id: 'RW' })).newKpis.map(({ id }) => id)).toEqual(['RW']);
    const { newKpis, newSheets } = await plan({ id: '' });
    expect(newKpis.map(({ id }) => id)).toEqual(['REW-01']);
    expect(newSheets).toHaveLength(5);
  });

  it('joins the year that is asked for, whatever other years the workbook has', async () => {
    const workbook = aKpiWorkbook({ years: { 2026: {}, 2027: {} } });
    const { changes } = await plan({ id: 'RW' }, workbook, 2027);
    expect(changes.growth.map(({ table }) => table.name)).toEqual([
      'KpiRegister',
      'KpiData2027',
      'KpiTargets2027',
      'KpiScorecard2027',
    ]);
  });

  it('is refused with an ID that is taken or that nobody can use', async () => {
    await expectRefusal('nameIsTaken', () => plan({ id: 'otd-01' }, aKpiWorkbook()));
    await expectRefusal('nameIsTaken', () => plan({ id: '1st' }));
  });

  it.each([
    ['without a measure', { measures: [] }],
    ['with roles that make no value', { measures: [{ name: 'Due', role: '÷' as const }] }],
    ['with a multiplier of 0', { multiplier: 0 }],
    ['that ends before it begins', { activeFrom: '2026-05' as const, activeTo: '2026-02' as const }],
  ])('is refused %s', async (_what, changes) => {
    await expectRefusal('registerIsInconsistent', () => plan({ id: 'RW', ...changes }));
  });
});
