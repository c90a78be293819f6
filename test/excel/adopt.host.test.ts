import { cellsOf } from '../../host/engine';
import type { AdoptedKpi, AdoptionProposal, AdoptionRequest } from '../../src/app/adopt/types';
import { serialOf } from '../support/oracle/months';
import { expectRefusal } from '../support/expectRefusal';
import {
  englishAcross,
  frenchAcross,
  germanDown,
  type MonthSheetSample,
  spanishQuarters,
  writeSample,
} from '../support/monthSheets';
import {
  type AddIn,
  aSetUp,
  changedInputs,
  everyInput,
  look,
  newInputs,
  startAddIn,
} from '../support/theAddIn';

/** What a user asks for who agrees with every part of a proposal. */
function agreed(proposal: AdoptionProposal, changes: Partial<AdoptionRequest> = {}): AdoptionRequest {
  const { place, layout, yearStartMonth, edition, years } = proposal;
  const kpis = proposal.kpis.map((kpi): AdoptedKpi => ({
    ...kpi,
    foundAs: kpi.name,
    templateId: kpi.templateId,
  }));
  return { place, layout, year: null, yearStartMonth, edition, years, kpis, ...changes };
}

describe('taking over a sheet', () => {
  let addIn: AddIn;

  beforeEach(async () => {
    addIn = await startAddIn();
  });

  afterEach(() => {
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  function bring(sample: MonthSheetSample): void {
    const sheet = addIn.host.book.addSheet(sample.sheet);
    writeSample(sheet, sample);
    pointAt(sample.sheet);
  }

  /** A person points at a sheet: one cell of it is selected. */
  function pointAt(sheet: string): void {
    addIn.host.book.select(addIn.stage.sheet(sheet), { top: 3, left: 1, bottom: 3, right: 1 });
  }

  /** Every input and format of a sheet, to tell whether anything of it was touched. */
  function wholeSheet(name: string): readonly string[] {
    const sheet = addIn.stage.sheet(name);
    const area = sheet.usedArea();
    return [...(area ? cellsOf(area) : [])].map(({ row, column }) =>
      JSON.stringify([row, column, sheet.input(row, column), sheet.displayedFormat(row, column)]),
    );
  }

  async function adopt(changes: Partial<AdoptionRequest> = {}) {
    const proposal = await addIn.useCases.readAdoption(null, {});
    const request = agreed(proposal, changes);
    return { proposal, request, outcome: await addIn.useCases.adopt(request) };
  }

  const cell = (id: string, header: string, year = 2026) => look(addIn, `KpiScorecard${year}`, [id], header);

  async function idOf(name: string): Promise<string> {
    const overview = await addIn.useCases.readOverview();
    const found = overview.state === 'ready' ? overview.kpis.find((kpi) => kpi.name === name) : undefined;
    if (!found) throw new Error(`There is no KPI "${name}".`);
    return found.id;
  }

  it('makes KPIs of its lines, linked, coloured, with the targets of the sheet', async () => {
    bring(englishAcross);
    const { outcome } = await adopt();
    expect(outcome).toMatchObject({ addedKpis: 3, linkedMonths: 9 });
    const delivery = await idOf('On-time delivery');
    expect(cell(delivery, '2026-01').value).toBeCloseTo(96.1, 9);
    expect(cell(delivery, '2026-02')).toMatchObject({ fill: '#FFC7CE' });
    expect(cell(delivery, 'Target').value).toBe(95);
    const complaints = await idOf('Customer complaints');
    expect(cell(complaints, '2026-01 status').value).toBe('On target');
    expect(cell(complaints, '2026-02 status').value).toBe('Off target');
    expect(cell(complaints, '2026-03 status').value).toBe('Check');
  });

  it('reads percentages that are typed as texts, and lets n/a through', async () => {
    bring(englishAcross);
    await adopt();
    const yieldId = await idOf('First pass yield');
    expect(cell(yieldId, '2026-01').value).toBe(97.5);
    expect(cell(yieldId, '2026-02').value).toBe(98);
    expect(cell(yieldId, '2026-03 status').value).toBe('Not applicable');
  });

  it('changes nothing on the sheet, no input and no format', async () => {
    bring(englishAcross);
    const before = wholeSheet(englishAcross.sheet);
    expect(before.length).toBeGreaterThan(50);
    const inputs = everyInput(addIn);
    await adopt();
    expect(wholeSheet(englishAcross.sheet)).toEqual(before);
    expect(changedInputs(inputs, everyInput(addIn))).toEqual([]);
  });

  it('follows the sheet: a number typed there later arrives in the scorecard', async () => {
    bring(englishAcross);
    await adopt();
    const delivery = await idOf('On-time delivery');
    const sheet = addIn.stage.sheet(englishAcross.sheet);
    sheet.setInput(3, 6, 0.9);
    expect(cell(delivery, '2026-03').value).toBeCloseTo(90, 9);
    sheet.setInput(6, 6, '99,5 %');
    expect(cell(await idOf('First pass yield'), '2026-03').value).toBe(99.5);
    sheet.setInput(4, 6, 3);
    expect(cell(await idOf('Customer complaints'), '2026-03 status').value).toBe('On target');
  });

  it('shows before what will be there, the same as is there then', async () => {
    bring(englishAcross);
    const request = agreed(await addIn.useCases.readAdoption(null, {}));
    const inputs = everyInput(addIn);
    const preview = await addIn.useCases.previewAdoption(request);
    expect(newInputs(inputs, everyInput(addIn))).toEqual([]);
    expect(preview.newSheets.map(({ name }) => name)).toEqual([
      'KPI Register',
      'KPI Data 2026',
      'KPI Targets 2026',
      'KPI Scorecard 2026',
      'KPI Settings',
    ]);
    expect(preview.kpis[0]).toMatchObject({
      id: 'OTD-01',
      linkedMonths: 3,
      samples: [
        { month: '2026-01', before: '96.1 %', after: 96.1 },
        { month: '2026-03', before: '95.5 %', after: 95.5 },
      ],
    });
    await addIn.useCases.adopt(request);
    for (const { id, samples } of preview.kpis) {
      for (const { month, after } of samples) {
        const { value } = look(addIn, 'KpiData2026', [id], month);
        if (typeof after === 'number') expect(value).toBeCloseTo(after, 9);
        else expect(value).toBe(after);
      }
    }
  });

  it('reports the last month that has ended, and finds nothing to complain of but the text', async () => {
    bring(englishAcross);
    await adopt();
    expect(await addIn.useCases.readOverview()).toMatchObject({ reportingMonth: '2026-03', years: [2026] });
    const { findings } = await addIn.useCases.refreshAndCheck();
    expect(findings.map(({ what }) => what)).toEqual([
      expect.stringContaining('2026-03: "TBD" is text, not a number.'),
    ]);
  });

  it('reads months down a sheet in German, with targets month by month and a year from April', async () => {
    bring(germanDown);
    const { proposal } = await adopt();
    expect(proposal).toMatchObject({
      layout: 'down',
      yearStartMonth: 4,
      years: [2025],
      year: { kind: 'found', year: 2025 },
    });
    const delivery = await idOf('Liefertreue (%)');
    const complaints = await idOf('Reklamationen');
    expect(cell(delivery, '2025-04', 2025).value).toBe(96.5);
    expect(cell(delivery, '2026-03', 2025).value).toBe(98);
    expect(cell(complaints, '2025-05 status', 2025).value).toBe('Off target');
    const target = (month: string) => look(addIn, 'KpiTargets2025', [complaints, 'Target'], month).value;
    expect([target('2025-04'), target('2025-06'), target('2025-07'), target('2026-03')]).toEqual([
      3, 3, 2, 2,
    ]);
  });

  it('sets up each business year of the sheet in one go, older first, tabs newest first', async () => {
    bring(frenchAcross);
    const { outcome, proposal } = await adopt();
    expect(proposal.years).toEqual([2025, 2026]);
    expect(outcome.createdSheets).toEqual([
      'KPI Register',
      ...['KPI Data 2026', 'KPI Targets 2026', 'KPI Scorecard 2026'],
      ...['KPI Data 2025', 'KPI Targets 2025', 'KPI Scorecard 2025'],
      'KPI Settings',
    ]);
    expect(addIn.host.book.sheets.map(({ name }) => name).slice(2)).toEqual(outcome.createdSheets);
    const supplier = await idOf('Ponctualité des fournisseurs');
    expect(cell(supplier, '2025-12', 2025).value).toBeCloseTo(88, 9);
    expect(cell(supplier, '2026-01').value).toBeCloseTo(93, 9);
    const complaints = await idOf('Réclamations clients');
    expect(cell(complaints, 'Target').value).toBe(0);
    expect(cell(complaints, '2025-12 status', 2025).value).toBe('On target');
    expect(await addIn.useCases.readOverview()).toMatchObject({ reportingMonth: '2026-03' });
    expect((await addIn.useCases.refreshAndCheck()).findings).toEqual([]);
  });

  it('reads quarters, ranges and scores in Spanish', async () => {
    bring(spanishQuarters);
    const { proposal } = await adopt();
    expect(proposal.kpis).toMatchObject([
      { unit: 'puntos', limits: { target: 8.5 }, frequency: 'quarterly' },
      { unit: 'h', better: 'inRange', limits: { target: 80, upperTarget: 120 } },
    ]);
    const hours = await idOf('Horas de formación');
    expect(cell(hours, '2026-03 status').value).toBe('On target');
    expect(cell(hours, '2026-02 status').value).toBe('Not due');
  });

  it('adds to a workbook that has KPIs, and leaves those as they are', async () => {
    await addIn.useCases.setUp(aSetUp());
    addIn.stage.type('KpiData2026', ['OTD-01', 'Deliveries due'], '2026-01', '100');
    bring(englishAcross);
    const proposal = await addIn.useCases.readAdoption(null, {});
    expect(proposal.kpis[0]).toMatchObject({ name: 'On-time delivery', knownAs: 'OTD-01' });
    const inputs = everyInput(addIn);
    const request = agreed(proposal);
    await expectRefusal('nameIsTaken', () => addIn.useCases.adopt(request));
    expect(newInputs(inputs, everyInput(addIn))).toEqual([]);
    await addIn.useCases.adopt({ ...request, kpis: request.kpis.slice(1) });
    expect(changedInputs(inputs, everyInput(addIn))).toEqual([]);
    expect(cell(await idOf('Customer complaints'), '2026-01').value).toBe(4);
  });

  it('carries the targets of the KPIs that are there into every year that it opens', async () => {
    await addIn.useCases.setUp(aSetUp());
    addIn.stage.typeNamed('KPI_ReportingMonth', '2028-12-01');
    bring({
      sheet: 'Two years',
      cells: [
        ['KPI', 'Dec 2027', 'Jan 2028'],
        ['Late orders', 4, 6],
      ],
      percent: [],
    });
    const { outcome } = await adopt();
    expect(outcome.createdSheets).toHaveLength(6);
    const target = (year: number) =>
      look(addIn, `KpiTargets${year}`, ['OTD-01', 'Target'], `${year}-12`).value;
    expect([target(2026), target(2027), target(2028)]).toEqual([95, 95, 95]);
    expect(cell(await idOf('Late orders'), '2028-01', 2028).value).toBe(6);
    const { findings } = await addIn.useCases.refreshAndCheck();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('adds nothing when it is done twice', async () => {
    bring(englishAcross);
    const { request } = await adopt();
    pointAt(englishAcross.sheet);
    const again = await addIn.useCases.readAdoption(null, {});
    expect(again.kpis.every(({ knownAs }) => knownAs !== null)).toBe(true);
    const inputs = everyInput(addIn);
    await expectRefusal('nameIsTaken', () => addIn.useCases.adopt(request));
    expect(newInputs(inputs, everyInput(addIn))).toEqual([]);
  });

  it('names rows that are hidden', async () => {
    bring(englishAcross);
    addIn.stage.sheet(englishAcross.sheet).setRowsHidden(4, 4, true);
    const { findings } = await addIn.useCases.readAdoption(null, {});
    expect(findings.map(({ what }) => what).join(' ')).toContain('Rows 5 are hidden');
  });

  it('reads only what is selected where more than a cell is', async () => {
    bring(englishAcross);
    addIn.host.book.select(addIn.stage.sheet(englishAcross.sheet), { top: 2, left: 0, bottom: 3, right: 6 });
    const { kpis, place } = await addIn.useCases.readAdoption(null, {});
    expect(place.address).toBe('A3:G4');
    expect(kpis.map(({ name }) => name)).toEqual(['On-time delivery']);
  });

  it('refuses a sheet that has changed since it was read', async () => {
    bring(englishAcross);
    const request = agreed(await addIn.useCases.readAdoption(null, {}));
    addIn.stage.sheet(englishAcross.sheet).setInput(3, 0, 'Something else');
    const inputs = everyInput(addIn);
    await expectRefusal('selectionIsNotUsable', () => addIn.useCases.adopt(request));
    expect(newInputs(inputs, everyInput(addIn))).toEqual([]);
  });

  it('takes the actual figures where plan and actual share a month header, and the plan for the target', async () => {
    bring({
      sheet: 'Soll-Ist 2026',
      cells: [
        ['Kennzahl', 'Jan', null, 'Feb', null],
        [null, 'Soll', 'Ist', 'Soll', 'Ist'],
        ['Liefertreue (%)', 95, 93, 92, 94],
        ['Ausschuss (%)', 3, 2, 2, 4],
      ],
      percent: [],
    });
    await adopt();
    const delivery = await idOf('Liefertreue (%)');
    expect([cell(delivery, '2026-01').value, cell(delivery, '2026-02').value]).toEqual([93, 94]);
    expect(cell(delivery, '2026-01 status').value).toBe('Off target');
    expect(cell(delivery, '2026-02 status').value).toBe('On target');
    expect(cell(await idOf('Ausschuss (%)'), '2026-02 status').value).toBe('Off target');
  });

  it('keeps a corrected amber limit in each year, beside targets that change from month to month', async () => {
    bring({
      sheet: 'Targets by month',
      cells: [
        ['KPI', 'Amber', '2025-11', '2025-12', '2026-01', '2026-02'],
        ['On-time delivery (%)', 90, 96, 95, 97, 94],
        ['Target', null, 95, 96, 96, 97],
      ],
      percent: [],
    });
    const proposal = await addIn.useCases.readAdoption(null, {});
    const kpis = agreed(proposal).kpis.map((kpi) => ({ ...kpi, limits: { ...kpi.limits, amber: 92 } }));
    await addIn.useCases.adopt(agreed(proposal, { kpis }));
    const id = await idOf('On-time delivery (%)');
    const limit = (name: string, month: string) =>
      look(addIn, `KpiTargets${month.slice(0, 4)}`, [id, name], month).value;
    const months = proposal.months;
    expect(months.map((month) => limit('Target', month))).toEqual([95, 96, 96, 97]);
    expect(months.map((month) => limit('Amber', month))).toEqual([92, 92, 92, 92]);
  });

  it('leaves a text that may be a thousand or one to Check, beside texts that are numbers', async () => {
    bring({
      sheet: 'Export 2026',
      cells: [
        ['KPI', 'Jan', 'Feb', 'Mar'],
        ['Parts checked', '987', '1.234', 'TBD'],
      ],
      percent: [],
    });
    await adopt();
    const id = await idOf('Parts checked');
    expect(cell(id, '2026-01').value).toBe(987);
    expect(cell(id, '2026-02 status').value).toBe('Check');
    addIn.stage.sheet('Export 2026').setInput(1, 3, '99,5');
    await addIn.useCases.refreshAndCheck();
    expect(cell(id, '2026-03').value).toBe(99.5);
  });

  it('follows the whole row where the headers are the first days of months, months added later included', async () => {
    bring({
      sheet: 'Dates',
      cells: [
        ['KPI', serialOf(2026, 1, 1), serialOf(2026, 2, 1), null],
        ['Late orders', 4, 6, null],
      ],
      percent: [],
    });
    const sheet = addIn.stage.sheet('Dates');
    sheet.setFormat({ top: 0, left: 1, bottom: 0, right: 3 }, { numberFormat: 'mmm yy' });
    await adopt();
    sheet.setInput(0, 3, serialOf(2026, 3, 1));
    sheet.setInput(1, 3, 9);
    expect(cell(await idOf('Late orders'), '2026-03').value).toBe(9);
  });

  describe('that has grown since', () => {
    const typed = {
      sheet: 'Team sheet',
      cells: [
        ['Quality 2026', null, null, null, null, null, null],
        ['KPI', 'Jan', 'Feb', 'Mar', 'Apr', 'May', null],
        ['On-time delivery', 0.961, 0.94, 0.955, 0.97, 0.95, null],
        ['Late orders', 4, 6, 5, 3, 4, null],
      ],
      percent: [[2, 1, 2, 6]],
    } as const;

    async function grow(): Promise<AdoptionProposal> {
      bring(typed);
      await adopt();
      const sheet = addIn.stage.sheet(typed.sheet);
      sheet.setInput(1, 6, 'Jun');
      sheet.setInput(2, 6, 0.99);
      sheet.setInput(3, 6, 7);
      pointAt(typed.sheet);
      return addIn.useCases.readAdoption(null, {});
    }

    it('lets its KPIs read a column of another month, each as it reads the others', async () => {
      const { place, layout, yearStartMonth, linked } = await grow();
      const [delivery, late] = [await idOf('On-time delivery'), await idOf('Late orders')];
      expect(linked).toEqual([
        { line: 2, kpiId: delivery, measure: 'On-time delivery', added: ['2026-06'] },
        { line: 3, kpiId: late, measure: 'Late orders', added: ['2026-06'] },
      ]);
      const inputs = everyInput(addIn);
      const outcome = await addIn.useCases.linkAddedMonths({ place, layout, year: null, yearStartMonth });
      expect(outcome).toMatchObject({ kpis: 2, linkedMonths: 2 });
      expect(changedInputs(inputs, everyInput(addIn))).toEqual([]);
      addIn.stage.typeNamed('KPI_ReportingMonth', '2026-06-01');
      expect(cell(delivery, '2026-06').value).toBeCloseTo(99, 9);
      expect(cell(late, '2026-06').value).toBe(7);
      const again = await addIn.useCases.readAdoption(null, {});
      expect(again.linked.map(({ added }) => added)).toEqual([[], []]);
    });

    it('leaves a number that somebody typed into KPI Data meanwhile', async () => {
      await grow();
      const late = await idOf('Late orders');
      addIn.stage.type('KpiData2026', [late, 'Late orders'], '2026-06', '8');
      pointAt(typed.sheet);
      const { place, layout, yearStartMonth } = await addIn.useCases.readAdoption(null, {});
      const outcome = await addIn.useCases.linkAddedMonths({ place, layout, year: null, yearStartMonth });
      expect(outcome.linkedMonths).toBe(1);
      addIn.stage.typeNamed('KPI_ReportingMonth', '2026-06-01');
      expect(cell(late, '2026-06').value).toBe(8);
    });

    it('finds nothing to link where the year is taken for another one', async () => {
      await grow();
      bring({
        sheet: 'Next',
        cells: [
          ['KPI', 'Jan 2027', 'Feb 2027'],
          ['Scrap', 4, 6],
        ],
        percent: [],
      });
      await adopt();
      pointAt(typed.sheet);
      const { linked } = await addIn.useCases.readAdoption(null, { year: 2027 });
      expect(linked).toEqual([]);
    });
  });

  it('leaves no trace where a sheet of another making has the name of one that is needed', async () => {
    addIn.host.book.addSheet('KPI Settings');
    bring(englishAcross);
    const request = agreed(await addIn.useCases.readAdoption(null, {}));
    const inputs = everyInput(addIn);
    const sheets = addIn.host.book.sheets.length;
    await expectRefusal('nameIsTaken', () => addIn.useCases.adopt(request));
    expect(newInputs(inputs, everyInput(addIn))).toEqual([]);
    expect(addIn.host.book.sheets).toHaveLength(sheets);
  });

  it('leaves no trace when one of the sheets is protected', async () => {
    bring(englishAcross);
    const request = agreed(await addIn.useCases.readAdoption(null, {}));
    const inputs = everyInput(addIn);
    await addIn.useCases.setUp(aSetUp({ kpis: [] }));
    const settled = everyInput(addIn);
    addIn.stage.sheet('KPI Targets 2026').protection.protect();
    await expectRefusal('sheetIsProtected', () => addIn.useCases.adopt(request));
    expect(newInputs(settled, everyInput(addIn))).toEqual([]);
    expect(changedInputs(inputs, everyInput(addIn))).toEqual([]);
  });

  it('costs as many round trips with forty lines as with three', async () => {
    const counts = [];
    for (const lines of [3, 40]) {
      addIn = await startAddIn();
      const rows = Array.from({ length: lines }, (_, index) => [`Figure ${index + 1}`, 'max. 9', 1, 2, 3]);
      bring({ sheet: 'Lines 2026', cells: [['KPI', 'Target', 'Jan', 'Feb', 'Mar'], ...rows], percent: [] });
      const request = agreed(await addIn.useCases.readAdoption(null, {}));
      expect(request.kpis).toHaveLength(lines);
      addIn.host.log.clear();
      await addIn.useCases.adopt(request);
      counts.push(addIn.host.log.syncs);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});
