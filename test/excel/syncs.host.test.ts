import { type Cost, costOf, manyKpis, mostBytes } from '../support/costOf';
import { serialOf } from '../support/oracle/months';
import { aSetUp, startAddIn, today } from '../support/theAddIn';

/** Everything a person does with the add-in, in a workbook of so many KPIs over two years. */
async function costs(count: number): Promise<Readonly<Record<string, Cost>>> {
  const addIn = await startAddIn();
  const { useCases, host, stage } = addIn;
  const kpis = manyKpis(count);
  const found: Record<string, Cost> = {};
  const note = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    found[name] = await costOf(addIn, work);
  };
  // The first batch of all carries office.js's own greeting.
  await useCases.readOverview();
  await note('preview of a set-up', () => useCases.previewSetUp(aSetUp({ kpis })));
  await note('set-up', () => useCases.setUp(aSetUp({ kpis })));
  await note('set-up of another year', () => useCases.setUp(aSetUp({ year: 2027, kpis: [] })));
  await note('set-up of one KPI more', () => useCases.setUp(aSetUp({ kpis: [...kpis, ...aSetUp().kpis] })));
  stage.typeNamed('KPI_Today', today);
  await note('overview', () => useCases.readOverview());
  const wide = host.book.addSheet('Wide');
  wide.setInputs({ top: 0, left: 0, bottom: 1, right: 3 }, [
    ['', serialOf(2026, 1, 1), serialOf(2026, 2, 1), serialOf(2027, 1, 1)],
    ['Sent', 100, 90, 80],
  ]);
  wide.setFormat({ top: 0, left: 1, bottom: 0, right: 3 }, { numberFormat: 'yyyy-mm' });
  const place = { sheet: 'Wide', address: 'A1:D2' };
  const source = { kind: 'months', place, layout: 'across', line: 1 } as const;
  const request = { kpiId: 'OTD-02', measure: 'Deliveries due', source };
  await note('preview of a link', () => useCases.previewLink(request));
  await note('link', () => useCases.link(request));
  await note('chart', () => useCases.insertChart('OTD-02'));
  await note('second chart', () => useCases.insertChart('OTD-01'));
  await note('chart that is there', () => useCases.insertChart('OTD-02'));
  await note('refresh and check', () => useCases.refreshAndCheck());
  stage.type('KpiScorecard2026', ['OTD-01'], 'Status', 'x');
  const [broken] = (await useCases.refreshAndCheck()).findings.flatMap(({ repair }) => repair ?? []);
  await note('preview of a repair', () => useCases.previewRepair([broken?.key ?? '']));
  await note('repair', () => useCases.repair([broken?.key ?? '']));
  await note('reporting month', () => useCases.setReportingMonth('2026-03'));
  await note('preview of closing', () => useCases.previewClose('2026-02'));
  await note('first month closed', () => useCases.closeMonth('2026-02'));
  await note('month closed', () => useCases.closeMonth('2026-03'));
  await note('month closed again', () => useCases.closeMonth('2026-03'));
  await note('restated figures', () => useCases.readRestated());
  const change = {
    kind: 'path',
    from: '2026-05',
    to: '2027-04',
    start: { target: 95, amber: 90 },
    end: { target: 97, amber: 92 },
  } as const;
  const targets = { kpiId: 'OTD-02', change, intoLaterYears: true, reason: 'Agreed', approvedBy: 'Board' };
  await note('preview of a target path', () => useCases.previewTargetChange(targets));
  await note('target path', () => useCases.changeTarget(targets));
  stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-07', '97');
  const changes = await useCases.readUnexplained();
  await note('change explained', () => useCases.explainChanges({ ...targets, changes }));
  const edit = {
    changes: { owner: 'Plant 2', frequency: 'quarterly' },
    reason: 'Agreed',
    approvedBy: 'Board',
  } as const;
  await note('preview of an edit', () => useCases.previewKpiEdit('OTD-01', edit.changes));
  await note('KPI edited', () => useCases.editKpi('OTD-01', edit));
  await note('KPI moved', () => useCases.moveKpi('OTD-02', 1));
  await note('sheets arranged', () => useCases.arrangeSheets());
  await note('KPIs completed', () => useCases.completeKpis());
  return found;
}

describe('the round trips of the add-in', () => {
  let few: Readonly<Record<string, Cost>>;
  let many: Readonly<Record<string, Cost>>;

  beforeAll(async () => {
    few = await costs(2);
    many = await costs(200);
  }, 120_000);

  const syncsOf = (all: Readonly<Record<string, Cost>>) =>
    Object.fromEntries(Object.entries(all).map(([name, { syncs }]) => [name, syncs]));

  it('are as many with 200 KPIs as with 2', () => {
    expect(syncsOf(many)).toEqual(syncsOf(few));
  });

  it('are few', () => {
    for (const [name, syncs] of Object.entries(syncsOf(many))) {
      // A repair looks before and after.
      const most = name === 'repair' ? 18 : 8;
      expect(`${name}: ${syncs <= most ? 'few' : syncs} syncs`).toBe(`${name}: few syncs`);
    }
  });

  it('stay below what Excel on the web takes and sends at once', () => {
    for (const [name, { largestRequest, largestAnswer }] of Object.entries(many)) {
      expect([name, largestRequest < mostBytes, largestAnswer < mostBytes]).toEqual([name, true, true]);
    }
  });
});
