import { expectRefusal } from '../support/expectRefusal';
import {
  type AddIn,
  aSetUp,
  changedInputs,
  everyInput,
  look,
  newInputs,
  startAddIn,
  today,
} from '../support/theAddIn';

/** Three KPIs of 2015: one whose clause moves, one whose clause became two, one whose clause stays. */
const kpis = [
  { templateId: 'improvements-implemented', limits: { target: 5 } },
  { templateId: 'opportunities-realised', limits: { target: 60 } },
  { templateId: 'on-time-delivery', limits: { target: 95 } },
];

const clauses = (addIn: AddIn) =>
  ['IMP-01', 'OPP-01', 'OTD-01'].map((id) => look(addIn, 'KpiRegister', [id], 'Clause').value);

/** The rows of the log from the ID to the approval, without the days. */
const logged = ({ host }: AddIn) => {
  const table = host.book.tableNamed('KpiLog');
  if (!table) return [];
  const { sheet, area } = table;
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  return rows.map((row) => [1, 3, 4, 5, 6, 7].map((column) => sheet.value(row, area.left + column)));
};

const reason = 'Moved to ISO 9001:2026';
const forward = { edition: '2026', choices: { 'OPP-01': '6.1.3' }, approvedBy: 'Quality' } as const;

describe('moving a workbook to another edition', () => {
  let addIn: AddIn;

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp({ edition: '2015', kpis }));
    addIn.stage.typeNamed('KPI_Today', today);
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  it('shows what would change and writes nothing', async () => {
    const before = everyInput(addIn);
    const { from, to, kpis: moves } = await addIn.useCases.previewEditionMove('2026');
    expect([from, to]).toEqual(['2015', '2026']);
    expect(moves.map(({ kpiId, move }) => [kpiId, move.kind])).toEqual([
      ['IMP-01', 'renumbered'],
      ['OPP-01', 'choice'],
      ['OTD-01', 'same'],
    ]);
    expect(changedInputs(before, everyInput(addIn))).toEqual([]);
    expect(newInputs(before, everyInput(addIn))).toEqual([]);
  });

  it('writes clauses as text, the edition and the log, and leaves every other cell alone', async () => {
    const before = everyInput(addIn);
    expect(await addIn.useCases.moveEdition(forward)).toEqual({ edition: '2026', renumbered: 2 });
    expect(clauses(addIn)).toEqual(['10.1', '6.1.3', '8.1']);
    expect(changedInputs(before, everyInput(addIn))).toHaveLength(3);
    expect(logged(addIn)).toEqual([
      [null, 'ISO 9001 edition', '2015', '2026', reason, 'Quality'],
      ['IMP-01', 'Clause', '10.3', '10.1', reason, 'Quality'],
      ['OPP-01', 'Clause', '6.1.2', '6.1.3', reason, 'Quality'],
    ]);
    expect(look(addIn, 'KpiScorecard2026', ['IMP-01'], 'Clause').value).toBe('10.1');
    expect(await addIn.useCases.readOverview()).toMatchObject({ edition: '2026', findings: [] });
  });

  it('leads back to where it started, with one choice, and logs that too', async () => {
    await addIn.useCases.moveEdition(forward);
    await addIn.useCases.moveEdition({
      edition: '2015',
      choices: { 'IMP-01': '10.3' },
      approvedBy: 'Quality',
    });
    expect(clauses(addIn)).toEqual(['10.3', '6.1.2', '8.1']);
    expect(logged(addIn)).toHaveLength(6);
    expect(logged(addIn).at(-1)).toEqual([
      ...['OPP-01', 'Clause', '6.1.3', '6.1.2', 'Moved to ISO 9001:2015', 'Quality'],
    ]);
  });

  it('moves what is left when somebody typed the edition into the settings', async () => {
    addIn.stage.typeNamed('KPI_Edition', '2026');
    const overview = await addIn.useCases.readOverview();
    expect(overview.state === 'ready' && overview.findings.map(({ what }) => what)).toEqual(
      expect.arrayContaining([expect.stringContaining('IMP-01 (10.3)')]),
    );
    await addIn.useCases.moveEdition({ edition: '2026', choices: {}, approvedBy: 'Quality' });
    expect(clauses(addIn)).toEqual(['10.1', '6.1.2', '8.1']);
    expect(logged(addIn)).toEqual([['IMP-01', 'Clause', '10.3', '10.1', reason, 'Quality']]);
  });

  it('leaves a clause that is a formula to the team', async () => {
    addIn.stage.sheet('Sheet1').setInput(0, 0, '10.3');
    const { sheet, row, column } = addIn.stage.cell('KpiRegister', ['IMP-01'], 'Clause');
    sheet.setInput(row, column, '=Sheet1!$A$1&""');
    expect(await addIn.useCases.moveEdition(forward)).toEqual({ edition: '2026', renumbered: 1 });
    expect(sheet.input(row, column)).toBe('=Sheet1!$A$1&""');
  });

  it.each(['KPI Register', 'KPI Settings'])(
    'is refused while %s is protected, and leaves no trace',
    async (name) => {
      addIn.stage.sheet(name).protection.protect();
      const before = everyInput(addIn);
      const refusal = await expectRefusal('sheetIsProtected', () => addIn.useCases.moveEdition(forward));
      expect(refusal.place?.sheet).toBe(name);
      expect(changedInputs(before, everyInput(addIn))).toEqual([]);
      expect(newInputs(before, everyInput(addIn))).toEqual([]);
    },
  );

  it('takes six round trips, whatever the number of KPIs, and writes in one of them', async () => {
    addIn.host.log.clear();
    await addIn.useCases.moveEdition(forward);
    expect(addIn.host.log.syncs).toBeLessThanOrEqual(6);
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...kpis[0],
      templateId: 'improvements-implemented',
      limits: {},
      name: `Improvements of area ${index + 1}`,
    }));
    const other = await startAddIn();
    await other.useCases.setUp(aSetUp({ edition: '2015', kpis: many }));
    other.host.log.clear();
    await other.useCases.moveEdition({ ...forward, choices: {} });
    expect(other.host.log.syncs).toBe(addIn.host.log.syncs);
  });
});
