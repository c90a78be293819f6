import type { TargetChange, TargetChangeRequest } from '../../src/app/targets/targetChange';
import { expectRefusal } from '../support/expectRefusal';
import {
  type AddIn,
  aSetUp,
  changedInputs,
  everyInput,
  look,
  newInputs,
  startAddIn,
} from '../support/theAddIn';

const green = '#C6EFCE';
const amber = '#FFEB9C';
const agreement = { reason: 'The customer asks for more from July on.', approvedBy: 'Head of quality' };
const fromJuly: TargetChange = { kind: 'from', month: '2026-07', limits: { target: 97 } };

const aRequest = (changes: Partial<TargetChangeRequest> = {}): TargetChangeRequest => ({
  kpiId: 'OTD-01',
  change: fromJuly,
  intoLaterYears: true,
  ...agreement,
  ...changes,
});

describe('a change of targets', () => {
  let addIn: AddIn;

  beforeEach(async () => {
    addIn = await startAddIn();
    await addIn.useCases.setUp(aSetUp());
    addIn.stage.typeNamed('KPI_Today', '2026-09-15');
    addIn.stage.typeNamed('KPI_ReportingMonth', '2026-08-01');
    for (const month of ['2026-06', '2026-07']) {
      addIn.stage.type('KpiData2026', ['OTD-01', 'Deliveries on time'], month, '96');
      addIn.stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], month, '100');
    }
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  const target = (month: string) => look(addIn, 'KpiTargets2026', ['OTD-01', 'Target'], month).value;
  const scored = (month: string) => look(addIn, 'KpiScorecard2026', ['OTD-01'], month);
  const logged = () => {
    const table = addIn.host.book.tableNamed('KpiLog');
    if (!table) return [];
    const { top, bottom, left, right } = table.area;
    return Array.from({ length: bottom - top }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_unused, column) =>
        table.sheet.value(top + 1 + row, left + column),
      ),
    );
  };

  it('from July on leaves June as it was judged, and lands in the log', async () => {
    const before = everyInput(addIn);
    const outcome = await addIn.useCases.changeTarget(aRequest());
    expect(changedInputs(before, everyInput(addIn))).toEqual([
      'KPI Targets 2026 5 8: =IF([@[2026-06]]="","",[@[2026-06]]) became 97',
    ]);
    expect(scored('2026-06')).toMatchObject({ value: 96, fill: green });
    expect(scored('2026-07')).toMatchObject({ value: 96, fill: amber });
    expect([target('2026-06'), target('2026-07'), target('2026-12')]).toEqual([95, 97, 97]);
    expect(outcome).toMatchObject({
      place: { sheet: 'KPI Targets 2026', address: 'I6' },
      log: { sheet: 'KPI Log', address: 'A6' },
    });
    expect(logged()).toEqual([
      [46_132, 'OTD-01', '2026-07', 'Target', 95, 97, agreement.reason, agreement.approvedBy],
    ]);
    const overview = await addIn.useCases.readOverview();
    expect(overview).toMatchObject({ unexplained: 0, findings: [] });
  });

  it('writes what a person types, and typing with a reason afterwards logs what the pane logs', async () => {
    await addIn.useCases.changeTarget(aRequest());
    const byPane = everyInput(addIn);

    const other = await startAddIn();
    await other.useCases.setUp(aSetUp());
    other.stage.typeNamed('KPI_Today', '2026-09-15');
    other.stage.typeNamed('KPI_ReportingMonth', '2026-08-01');
    for (const month of ['2026-06', '2026-07']) {
      other.stage.type('KpiData2026', ['OTD-01', 'Deliveries on time'], month, '96');
      other.stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], month, '100');
    }
    other.stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-07', '97');
    expect(await other.useCases.readOverview()).toMatchObject({ unexplained: 1 });
    const changes = await other.useCases.readUnexplained();
    expect(await other.useCases.explainChanges({ changes, ...agreement })).toMatchObject({ recorded: 1 });
    expect(await other.useCases.readUnexplained()).toEqual([]);
    const bySheet = everyInput(other);
    expect(changedInputs(byPane, bySheet)).toEqual([]);
    expect(newInputs(byPane, bySheet)).toEqual([]);
  });

  it('appends to the log from the second change on', async () => {
    await addIn.useCases.changeTarget(aRequest());
    await addIn.useCases.changeTarget(
      aRequest({ change: { kind: 'from', month: '2026-10', limits: { target: 98, amber: null } } }),
    );
    expect(logged().map(([, id, period, what, was, is]) => [id, period, what, was, is])).toEqual([
      ['OTD-01', '2026-07', 'Target', 95, 97],
      ['OTD-01', '2026-10', 'Target', 97, 98],
      ['OTD-01', '2026-10', 'Amber', 90, null],
    ]);
    expect(look(addIn, 'KpiTargets2026', ['OTD-01', 'Amber'], '2026-12').value).toBe('');
    expect(await addIn.useCases.readUnexplained()).toEqual([]);
    expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
  });

  it('previews the months, their colours and what was reported already', async () => {
    const before = everyInput(addIn);
    const preview = await addIn.useCases.previewTargetChange(aRequest());
    expect(changedInputs(before, everyInput(addIn))).toEqual([]);
    expect(preview.months.map(({ month }) => month)).toEqual([
      ...['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'],
    ]);
    expect(preview.months[0]).toEqual({
      month: '2026-07',
      before: { target: 95, amber: 90 },
      after: { target: 97, amber: 90 },
      status: { before: 'onTarget', after: 'watch' },
      isClosed: false,
    });
    expect(preview.months[1]?.status).toBeNull();
    expect(preview.findings).toMatchObject([{ severity: 'warning' }]);
    expect(preview.findings[0]?.what).toContain('2026-07, 2026-08 have been reported already');
    expect(preview.findings[0]?.next).toContain('2026-07 would get another colour');
  });

  it('along a path sets each month, and every step is explained', async () => {
    const outcome = await addIn.useCases.changeTarget(
      aRequest({
        change: {
          kind: 'path',
          from: '2026-09',
          to: '2026-12',
          start: { target: 95, amber: 90 },
          end: { target: 98, amber: 93 },
        },
      }),
    );
    expect(outcome.months.map(({ month }) => month)).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'].map(target)).toEqual([95, 95, 96, 97, 98]);
    expect(logged()).toHaveLength(6);
    expect(await addIn.useCases.readUnexplained()).toEqual([]);
    const { years } = await addIn.useCases.readTargets('otd-01');
    const decided = years[0]?.months.filter(({ decided: names }) => names.includes('target'));
    expect(decided?.map(({ month }) => month)).toEqual(['2026-01', '2026-10', '2026-11', '2026-12']);
  });

  it('adds the row of a limit that the KPI did not have', async () => {
    const { sheet, row } = addIn.stage.cell('KpiTargets2026', ['OTD-01', 'Amber'], '2026-01');
    addIn.host.book.tableNamed('KpiTargets2026')?.deleteRows(row - 5, 1);
    await addIn.useCases.changeTarget(
      aRequest({ change: { kind: 'from', month: '2026-07', limits: { amber: 92 } } }),
    );
    expect(look(addIn, 'KpiTargets2026', ['OTD-01', 'Amber'], '2026-06').value).toBe('');
    expect(look(addIn, 'KpiTargets2026', ['OTD-01', 'Amber'], '2026-12').value).toBe(92);
    expect(look(addIn, 'KpiTargets2026', ['OTD-01', 'Amber'], 'Check').value).toBe('');
    expect(sheet.name).toBe('KPI Targets 2026');
    expect(await addIn.useCases.readUnexplained()).toEqual([]);
    expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
  });

  it('goes on into the next year when that starts with the limit from before', async () => {
    await addIn.useCases.setUp(aSetUp({ year: 2027, kpis: [] }));
    const preview = await addIn.useCases.previewTargetChange(aRequest({ intoLaterYears: false }));
    expect(preview.laterYears).toEqual([2027]);
    expect(preview.findings.at(-1)?.what).toBe(
      'The targets of 2027 start with the limit from before the change.',
    );
    await addIn.useCases.changeTarget(aRequest());
    expect(look(addIn, 'KpiTargets2027', ['OTD-01', 'Target'], '2027-12').value).toBe(97);
    expect(await addIn.useCases.readUnexplained()).toEqual([]);
  });

  it('shows what does not fit beside the limits, in amber', async () => {
    addIn.stage.type('KpiTargets2026', ['OTD-01', 'Amber'], '2026-10', '96');
    const check = look(addIn, 'KpiTargets2026', ['OTD-01', 'Amber'], 'Check');
    expect(check).toMatchObject({ value: 'Amber is better than the target in 3 months', fill: amber });
    expect(look(addIn, 'KpiTargets2026', ['OTD-01', 'Target'], 'Check')).toMatchObject({ value: '' });
    const preview = await addIn.useCases.previewTargetChange(aRequest());
    expect(preview.findings.map(({ severity }) => severity)).not.toContain('error');
  });

  it('of closed months is possible, said clearly, and leaves the history as it was reported', async () => {
    await addIn.useCases.closeMonth('2026-07');
    const preview = await addIn.useCases.previewTargetChange(aRequest());
    expect(preview.months.map(({ isClosed }) => isClosed).slice(0, 2)).toEqual([true, false]);
    expect(preview.findings.map(({ what }) => what)).toContain('2026-07 is closed.');
    await addIn.useCases.changeTarget(aRequest());
    const kept = look(addIn, 'KpiHistory', ['OTD-01', '2026-07'], 'Target');
    expect(kept.value).toBe(95);
    expect(scored('2026-07')).toMatchObject({ fill: amber });
    expect(await addIn.useCases.readUnexplained()).toEqual([]);
  });

  describe('that cannot be made', () => {
    const leavesNoTrace = async (code: Parameters<typeof expectRefusal>[0], request: TargetChangeRequest) => {
      const before = everyInput(addIn);
      const refusal = await expectRefusal(code, () => addIn.useCases.changeTarget(request));
      expect(changedInputs(before, everyInput(addIn))).toEqual([]);
      expect(newInputs(before, everyInput(addIn))).toEqual([]);
      return refusal;
    };

    it.each<[string, Parameters<typeof expectRefusal>[0], Partial<TargetChangeRequest>]>([
      ['without a reason', 'reasonIsMissing', { reason: '  ' }],
      ['without a name', 'reasonIsMissing', { approvedBy: '' }],
      ['of a KPI that is not there', 'kpiIsUnknown', { kpiId: 'NO-01' }],
      [
        'in a year without sheets',
        'tableIsMissing',
        { change: { kind: 'from', month: '2027-01', limits: { target: 97 } } },
      ],
      [
        'to what is there already',
        'registerIsInconsistent',
        { change: { kind: 'from', month: '2026-07', limits: { target: 95 } } },
      ],
      [
        'with amber on the better side',
        'registerIsInconsistent',
        { change: { kind: 'from', month: '2026-07', limits: { target: 80 } } },
      ],
      [
        'along a path of one month',
        'selectionIsNotUsable',
        {
          change: {
            kind: 'path',
            from: '2026-07',
            to: '2026-07',
            start: { target: 96 },
            end: { target: 97 },
          },
        },
      ],
    ])('%s writes nothing', async (_what, code, changes) => {
      await leavesNoTrace(code, aRequest(changes));
    });

    it.each(['KPI Targets 2026', 'KPI Log'])('because %s is protected writes nothing', async (name) => {
      await addIn.useCases.changeTarget(aRequest());
      addIn.stage.sheet(name).protection.protect();
      const refusal = await leavesNoTrace(
        'sheetIsProtected',
        aRequest({ change: { kind: 'from', month: '2026-10', limits: { target: 98 } } }),
      );
      expect(refusal.message).toContain(name);
    });

    it.each([
      ['KPI Targets 2026', 1, 'The table KpiTargets2026 has lost the column Limit.'],
      ['KPI Log', 5, 'The table KpiLog has lost the column After.'],
    ])('because a header of %s was renamed writes nothing', async (sheet, column, what) => {
      await addIn.useCases.changeTarget(aRequest());
      addIn.stage.sheet(sheet).setInput(4, column, 'Grenze');
      const change = { kind: 'from', month: '2026-10', limits: { target: 98 } } as const;
      expect((await leavesNoTrace('tableIsMissing', aRequest({ change }))).message).toBe(what);
    });

    it('because a foreign sheet is called KPI Log writes nothing', async () => {
      addIn.host.book.addSheet('KPI Log').setInput(0, 0, 'mine');
      await leavesNoTrace('nameIsTaken', aRequest());
    });
  });

  it('is made in hidden sheets too, and leaves them hidden', async () => {
    await addIn.useCases.changeTarget(aRequest());
    for (const name of ['KPI Targets 2026', 'KPI Log']) addIn.stage.sheet(name).visibility = 'Hidden';
    await addIn.useCases.changeTarget(
      aRequest({ change: { kind: 'from', month: '2026-10', limits: { target: 98 } } }),
    );
    expect(target('2026-10')).toBe(98);
    expect(logged()).toHaveLength(2);
    expect(addIn.stage.sheet('KPI Log').visibility).toBe('Hidden');
  });

  it('explains only what still stands so', async () => {
    addIn.stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-07', '97');
    addIn.stage.type('KpiTargets2026', ['OCA-01', 'Amber'], '2026-08', '4');
    const changes = await addIn.useCases.readUnexplained();
    expect(changes).toHaveLength(2);
    addIn.stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-07', '96.5');
    expect(await addIn.useCases.explainChanges({ changes, ...agreement })).toMatchObject({ recorded: 1 });
    expect(await addIn.useCases.readUnexplained()).toMatchObject([{ kpiId: 'OTD-01', after: 96.5 }]);
    await expectRefusal('selectionIsNotUsable', () =>
      addIn.useCases.explainChanges({ changes, ...agreement }),
    );
  });
});
