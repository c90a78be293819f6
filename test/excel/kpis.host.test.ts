import type { OwnKpi } from '../../src/app/useCases';
import { expectRefusal } from '../support/expectRefusal';
import {
  type AddIn,
  aSetUp,
  changedInputs,
  everyInput,
  look,
  newInputs,
  startAddIn,
  twoKpis,
} from '../support/theAddIn';

const own: OwnKpi = {
  kpi: {
    id: 'REW-01',
    name: 'Rework',
    clause: '8.7.1',
    process: '',
    owner: '',
    unit: '%',
    better: 'lower',
    multiplier: 100,
    yearToDate: 'ratioOfSums',
    frequency: 'monthly',
    dueDays: 10,
    reviewInput: '',
    dataSource: '',
    measures: [
      { name: 'Numerator', role: '+' },
      { name: 'Denominator', role: '÷' },
    ],
  },
  limits: {},
};
const agreed = { reason: 'Decided in the review', approvedBy: 'Management' };

describe('KPIs of the team', () => {
  let addIn: AddIn;

  beforeEach(async () => {
    addIn = await startAddIn();
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  const tableNamed = (name: string) => {
    const table = addIn.host.book.tableNamed(name);
    if (!table) throw new Error(`There is no table ${name}.`);
    return table;
  };
  /** The texts of the first columns of a table, row by row. */
  const rowsOf = (name: string, columns: number) => {
    const { sheet, bodyArea } = tableNamed(name);
    return Array.from({ length: bodyArea.bottom - bodyArea.top + 1 }, (_, row) =>
      Array.from({ length: columns }, (_column, column) =>
        sheet.text(bodyArea.top + row, bodyArea.left + column),
      ).join(' '),
    );
  };
  /** Types a row below a table, cell by cell as a person does. */
  const typeRow = (name: string, texts: readonly string[]) => {
    const { sheet, area } = tableNamed(name);
    texts.forEach((text, column) => {
      if (text !== '') sheet.typeInput(area.bottom + 1, area.left + column, text);
    });
  };
  const registerRow = [
    ...['REW-01', 'Rework', '8.7.1', '', '', '%', 'Lower', '100', 'Ratio of sums', 'Monthly', '10'],
  ];

  describe('that are added', () => {
    it('make an empty workbook a KPI workbook', async () => {
      const outcome = await addIn.useCases.setUp(
        aSetUp({ kpis: [{ ...own, limits: { target: 3, amber: 5 } }] }),
      );
      expect(outcome).toMatchObject({ addedKpis: 1, next: { sheet: 'KPI Data 2026', address: 'D6' } });
      addIn.stage.type('KpiData2026', ['REW-01', 'Numerator'], '2026-01', '4');
      addIn.stage.type('KpiData2026', ['REW-01', 'Denominator'], '2026-01', '100');
      expect(look(addIn, 'KpiScorecard2026', ['REW-01'], '2026-01')).toMatchObject({
        value: 4,
        fill: '#FFEB9C',
      });
      expect(look(addIn, 'KpiRegister', ['REW-01'], 'Check').value).toBe('');
    });

    it('come to the same cells through the pane, typed in every table, and typed in the register and completed', async () => {
      const results = [];
      for (const way of ['pane', 'every table', 'register'] as const) {
        addIn = await startAddIn();
        await addIn.useCases.setUp(aSetUp());
        if (way === 'pane') await addIn.useCases.setUp(aSetUp({ kpis: [own] }));
        else typeRow('KpiRegister', registerRow);
        if (way === 'every table') {
          typeRow('KpiData2026', ['REW-01', 'Numerator', '+']);
          typeRow('KpiData2026', ['REW-01', 'Denominator', '÷']);
          typeRow('KpiTargets2026', ['REW-01', 'Target']);
          typeRow('KpiTargets2026', ['REW-01', 'Amber']);
          typeRow('KpiScorecard2026', ['REW-01']);
          expect(await addIn.useCases.readIncompleteKpis()).toEqual([]);
        }
        if (way === 'register') {
          expect(look(addIn, 'KpiRegister', ['REW-01'], 'Check').value).toBe('No data rows');
          const { kpis, place } = await addIn.useCases.completeKpis();
          expect(kpis.map(({ id }) => id)).toEqual(['REW-01']);
          expect(place).toEqual({ sheet: 'KPI Data 2026', address: 'D9' });
        }
        expect(look(addIn, 'KpiRegister', ['REW-01'], 'Check').value).toBe('');
        results.push(everyInput(addIn));
      }
      const [pane, everyTable, register] = results;
      if (!pane || !everyTable || !register) throw new Error('A way is missing.');
      expect([changedInputs(pane, everyTable), newInputs(pane, everyTable)]).toEqual([[], []]);
      expect([changedInputs(pane, register), newInputs(pane, register)]).toEqual([[], []]);
    });

    it('are not completed where cells below a table are in the way', async () => {
      await addIn.useCases.setUp(aSetUp());
      typeRow('KpiRegister', registerRow);
      const { sheet, area } = tableNamed('KpiTargets2026');
      sheet.setInput(area.bottom + 3, 0, 'A remark of ours');
      const before = everyInput(addIn);
      await expectRefusal('excelRefused', () => addIn.useCases.completeKpis());
      expect([changedInputs(before, everyInput(addIn)), newInputs(before, everyInput(addIn))]).toEqual([
        [],
        [],
      ]);
    });
  });

  describe('that are changed', () => {
    beforeEach(async () => {
      await addIn.useCases.setUp(aSetUp());
      await addIn.useCases.setUp(aSetUp({ year: 2027, kpis: [] }));
    });

    it('get other cells in the register and in the data of every year, and nothing else', async () => {
      const { kpi, limits, place } = await addIn.useCases.readKpiForEdit('OTD-01');
      expect([kpi.owner, limits, place.address]).toEqual(['Logistics', { target: 95, amber: 90 }, 'A6']);
      const before = everyInput(addIn);
      await addIn.useCases.editKpi('OTD-01', {
        changes: {
          clause: '8.10',
          owner: 'Plant 2',
          measures: kpi.measures.map((measure, was) => ({
            ...measure,
            name: `${measure.name}, plant 2`,
            was,
          })),
        },
        reason: '',
        approvedBy: '',
      });
      expect(changedInputs(before, everyInput(addIn))).toHaveLength(6);
      expect(look(addIn, 'KpiRegister', ['OTD-01'], 'Clause')).toMatchObject({
        value: '8.10',
        shown: '8.10',
      });
      expect(rowsOf('KpiData2026', 3).slice(0, 2)).toEqual(rowsOf('KpiData2027', 3).slice(0, 2));
      expect(addIn.host.book.tableNamed('KpiLog')).toBeUndefined();
    });

    it('leave what reaches back in the log, and a measure goes whose cells are empty', async () => {
      const { kpi } = await addIn.useCases.readKpiForEdit('OTD-01');
      const [onTime] = kpi.measures;
      if (!onTime) throw new Error('There is no measure.');
      const changes = {
        unit: 'deliveries',
        multiplier: 1,
        yearToDate: 'sum',
        measures: [
          { ...onTime, was: 0 },
          { name: 'Deliveries excused', role: '+', was: null },
        ],
      } as const;
      expect(await addIn.useCases.previewKpiEdit('OTD-01', changes)).toMatchObject({ isLogged: true });
      await expectRefusal('reasonIsMissing', () =>
        addIn.useCases.editKpi('OTD-01', { changes, reason: '', approvedBy: '' }),
      );
      await addIn.useCases.editKpi('OTD-01', { changes, ...agreed });
      expect(rowsOf('KpiData2026', 3)).toEqual([
        `OTD-01 ${onTime.name} +`,
        expect.stringMatching(/^OCA-01 .* =$/),
        'OTD-01 Deliveries excused +',
      ]);
      expect(rowsOf('KpiLog', 6)).toEqual([
        expect.stringContaining('OTD-01  Unit % deliveries'),
        expect.stringContaining('OTD-01  Multiplier 100'),
        expect.stringContaining('OTD-01  Year to date Ratio of sums Sum'),
        expect.stringContaining('OTD-01  Measure  + Deliveries excused'),
        expect.stringContaining('OTD-01  Measure ÷'),
      ]);
      addIn.stage.type('KpiData2026', ['OTD-01', onTime.name], '2026-01', '4');
      addIn.stage.type('KpiData2026', ['OTD-01', 'Deliveries excused'], '2026-01', '3');
      expect(look(addIn, 'KpiScorecard2026', ['OTD-01'], '2026-01').value).toBe(7);
    });

    it('keep their past when they are retired, and come back when Active to is cleared', async () => {
      addIn.stage.type('KpiData2026', ['OCA-01'], '2026-01', '1');
      await addIn.useCases.retireKpi('OCA-01', { lastMonth: '2026-02', ...agreed });
      expect(look(addIn, 'KpiRegister', ['OCA-01'], 'Active to').shown).toBe('2026-02');
      expect(look(addIn, 'KpiScorecard2026', ['OCA-01'], '2026-01').value).toBe(1);
      expect(look(addIn, 'KpiScorecard2026', ['OCA-01'], '2026-03 status').value).toBe('Not due');
      expect(rowsOf('KpiLog', 6)).toEqual([expect.stringMatching(/OCA-01 2026-02 Active to {2}2026-02$/)]);
      await addIn.useCases.editKpi('OCA-01', { changes: { activeTo: null }, ...agreed });
      expect(look(addIn, 'KpiScorecard2026', ['OCA-01'], '2026-03 status').value).not.toBe('Not due');
      expect(rowsOf('KpiLog', 6)[1]).toMatch(/OCA-01 {2}Active to 2026-02 $/);
    });

    it('stay as they are on a protected sheet', async () => {
      addIn.stage.sheet('KPI Data 2027').protection.protect();
      await expectRefusal('sheetIsProtected', async () => {
        const { kpi } = await addIn.useCases.readKpiForEdit('OTD-01');
        await addIn.useCases.editKpi('OTD-01', {
          changes: {
            measures: kpi.measures.map((measure, was) => ({ ...measure, name: `${measure.name}!`, was })),
          },
          ...agreed,
        });
      });
    });
  });

  describe('that are moved', () => {
    const third = { templateId: 'scrap-rate', limits: { target: 2 } };

    beforeEach(async () => {
      await addIn.useCases.setUp(aSetUp({ kpis: [...twoKpis, third] }));
      await addIn.useCases.setUp(aSetUp({ year: 2027, kpis: [] }));
    });

    const order = () => ({
      register: rowsOf('KpiRegister', 1),
      data: rowsOf('KpiData2026', 1),
      targets: rowsOf('KpiTargets2027', 1),
      scorecard: rowsOf('KpiScorecard2026', 1),
    });

    it('stand in the same order in the register and in every sheet of every year', async () => {
      const place = await addIn.useCases.moveKpi('SCRAP-01', 1);
      expect(place).toEqual({ sheet: 'KPI Register', address: 'A6' });
      expect(order()).toEqual({
        register: ['SCRAP-01', 'OTD-01', 'OCA-01'],
        data: ['SCRAP-01', 'SCRAP-01', 'OTD-01', 'OTD-01', 'OCA-01'],
        targets: ['SCRAP-01', 'SCRAP-01', 'OTD-01', 'OTD-01', 'OCA-01', 'OCA-01'],
        scorecard: ['SCRAP-01', 'OTD-01', 'OCA-01'],
      });
      await addIn.useCases.moveKpi('SCRAP-01', 'down');
      expect(order().register).toEqual(['OTD-01', 'SCRAP-01', 'OCA-01']);
      await addIn.useCases.moveKpi('OCA-01', 'up');
      expect(order().scorecard).toEqual(['OTD-01', 'OCA-01', 'SCRAP-01']);
      const before = everyInput(addIn);
      await addIn.useCases.moveKpi('SCRAP-01', 'down');
      expect(changedInputs(before, everyInput(addIn))).toEqual([]);
    });

    it('take comments, numbers, limits and a column of the team with its formulas along', async () => {
      const { sheet, area } = tableNamed('KpiRegister');
      sheet.typeInput(area.top, area.right + 1, 'Our note');
      const noteColumn = area.right + 1;
      sheet.typeInput(area.top + 1, noteColumn, `=B${area.top + 2}&" of "&E${area.top + 2}`);
      sheet.comments.addComment(area.top + 1, 1, 'Counted at the gate', 'Quality');
      const data = tableNamed('KpiData2026');
      const { top, right } = data.area;
      data.sheet.typeInput(top, right + 1, 'Twice');
      data.sheet.typeInput(top + 1, right + 1, `=D${top + 2}*2`);
      data.sheet.comments.addComment(top + 1, 3, 'Two lorries broke down', 'Quality');
      addIn.stage.type('KpiData2026', ['OTD-01'], '2026-01', '21');
      addIn.stage.type('KpiTargets2026', ['OTD-01', 'Target'], '2026-02', '97');
      await addIn.useCases.moveKpi('OTD-01', 3);

      const register = addIn.stage.cell('KpiRegister', ['OTD-01'], 'Our note');
      expect(register.row).toBe(area.top + 3);
      expect(register.sheet.value(register.row, register.column)).toBe('On-time delivery of Logistics');
      expect(register.sheet.comments.commentAt(register.row, 1)?.content).toBe('Counted at the gate');
      const twice = addIn.stage.cell('KpiData2026', ['OTD-01'], 'Twice');
      expect(twice.sheet.value(twice.row, twice.column)).toBe(42);
      expect(twice.sheet.comments.commentAt(twice.row, 3)?.content).toBe('Two lorries broke down');
      expect(look(addIn, 'KpiTargets2026', ['OTD-01', 'Target'], '2026-02').value).toBe(97);
      expect(look(addIn, 'KpiTargets2026', ['OTD-01', 'Target'], '2026-03').value).toBe(97);
      expect(look(addIn, 'KpiRegister', ['OTD-01'], 'Check').value).toBe('');
      expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
    });

    it('stay where they are when a formula of the team would look at other cells', async () => {
      const output = addIn.host.book.addSheet('Output');
      output.setInput(6, 1, 12);
      // A formula typed into an empty column of a table would fill the column.
      addIn.stage.type('KpiData2026', ['OTD-01'], '2026-01', '5');
      addIn.stage.type('KpiData2026', ['OCA-01'], '2026-01', '=Output!B7');
      const before = everyInput(addIn);
      const error = await expectRefusal('excelRefused', () => addIn.useCases.moveKpi('OCA-01', 1));
      expect(error.message).toContain('KPI Data 2026!D8');
      expect(changedInputs(before, everyInput(addIn))).toEqual([]);
      addIn.stage.type('KpiData2026', ['OCA-01'], '2026-01', '=Output!$B$7');
      await addIn.useCases.moveKpi('OCA-01', 1);
      expect(look(addIn, 'KpiData2026', ['OCA-01'], '2026-01').value).toBe(12);
    });

    it('stay where they are on a protected sheet', async () => {
      addIn.stage.sheet('KPI Register').protection.protect();
      await expectRefusal('sheetIsProtected', () => addIn.useCases.moveKpi('OCA-01', 'up'));
      expect(order().register).toEqual(['OTD-01', 'OCA-01', 'SCRAP-01']);
    });

    it('stay where they are while a filter hides rows of a table', async () => {
      for (const name of ['KpiRegister', 'KpiTargets2026']) {
        const table = tableNamed(name);
        const [id] = table.columns;
        if (!id) throw new Error(`${name} has no column.`);
        table.filterByValues(id, ['OTD-01']);
        const before = everyInput(addIn);
        const error = await expectRefusal('excelRefused', () => addIn.useCases.moveKpi('OCA-01', 'up'));
        expect(error.why).toContain('A filter hides some of them');
        expect(changedInputs(before, everyInput(addIn))).toEqual([]);
        table.clearFilters();
      }
      await addIn.useCases.moveKpi('OCA-01', 'up');
      expect(order().register).toEqual(['OCA-01', 'OTD-01', 'SCRAP-01']);
    });

    it('are followed by sheets whose rows the team has sorted otherwise', async () => {
      await Excel.run(async (context) => {
        context.workbook.tables.getItem('KpiData2026').sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
      });
      expect(await addIn.useCases.arrangeSheets()).toEqual({ sheets: ['KPI Data 2026'], findings: [] });
      expect(order().data).toEqual(['OTD-01', 'OTD-01', 'OCA-01', 'SCRAP-01', 'SCRAP-01']);
      expect(await addIn.useCases.arrangeSheets()).toEqual({ sheets: [], findings: [] });
    });
  });
});
