import { readAdoption } from '../../../src/app/adopt/readAdoption';
import type { AdoptionProposal, ProposedKpi } from '../../../src/app/adopt/types';
import type { RawCell } from '../../../src/app/workbookGateway';
import { aKpiWorkbook, anEmptyWorkbook } from '../../support/aKpiWorkbook';
import { anArea, day, type FormattedCell, percent } from '../../support/anArea';
import { expectRefusal } from '../../support/expectRefusal';
import { serialOf } from '../../support/oracle/months';

type Rows = readonly (readonly (RawCell | FormattedCell)[])[];

const now = serialOf(2026, 4, 20);

function read(rows: Rows, workbook = anEmptyWorkbook(), hidden: readonly string[] = []) {
  const area = { ...anArea(rows), hiddenRows: hidden, hiddenColumns: [] };
  return readAdoption(workbook, area, { year: 2026 }, now);
}

/** One line under three months, with what stands left of it. */
async function line(
  label: Readonly<Record<string, RawCell | FormattedCell>>,
  ...values: readonly (RawCell | FormattedCell)[]
): Promise<ProposedKpi> {
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'].slice(0, values.length);
  const { kpis } = await read([
    ['KPI', ...Object.keys(label).slice(1), ...names],
    [...Object.values(label), ...values],
  ]);
  const [found] = kpis;
  if (!found) throw new Error('The line was not read as a KPI.');
  return found;
}

const labels = ({ leftOut }: Omit<AdoptionProposal, 'linked'>) =>
  leftOut.map(({ label, why }) => [label, why]);

describe('percentages', () => {
  it('go by their number format first', async () => {
    expect(await line({ KPI: 'Seen in time' }, percent(0.9), percent(1), '')).toMatchObject({
      unit: '%',
      form: 'asShown',
      isFormUnclear: false,
    });
  });

  it('are percent as typed where unit or name says percent', async () => {
    const found = { unit: '%', form: 'asShown', isFormUnclear: false };
    expect(await line({ KPI: 'Seen in time', Unit: '%' }, 95, 1, '')).toMatchObject(found);
    expect(await line({ KPI: 'Termintreue (%)' }, 95, 90, '')).toMatchObject(found);
    expect(await line({ KPI: 'Seen in time' }, '95 %', '94,5%', '')).toMatchObject(found);
  });

  it('are asked about where everything lies between 0 and 1 and no format tells', async () => {
    const found = { unit: '%', form: 'fraction', isFormUnclear: true };
    expect(await line({ KPI: 'Seen in time', Unit: '%' }, 0.95, 1, '')).toMatchObject(found);
    expect(await line({ KPI: 'On-time delivery' }, 0.95, 0.9, '')).toMatchObject(found);
    expect(await line({ KPI: 'Seen' }, 0.95, 0.9, '')).toMatchObject({ unit: '', isFormUnclear: true });
  });

  it('have their targets in either form, until the user has said which it is', async () => {
    const scrap = await line({ KPI: 'Ausschuss', Einheit: '%', Ziel: 1 }, 0.8, 0.6, 0.9);
    expect(scrap).toMatchObject({
      form: 'fraction',
      limits: { target: 100 },
      inOtherForm: { limits: { target: 1 }, laterLimits: [] },
    });
    const { kpis } = await read([
      ['KPI', 'Jan', 'Feb'],
      ['Seen', 0.95, 0.9],
      ['Target', 0.9, 0.92],
    ]);
    expect(kpis[0]).toMatchObject({
      form: 'asShown',
      limits: { target: 0.9 },
      inOtherForm: { limits: { target: 90 }, laterLimits: [{ from: '2026-02', limits: { target: 92 } }] },
    });
  });

  it('are asked about where only some cells show percent', async () => {
    expect(await line({ KPI: 'Seen' }, percent(0.95), 95, '')).toMatchObject({ isFormUnclear: true });
  });

  it('are not seen in counts', async () => {
    expect(await line({ KPI: 'Late' }, 1, 0, 1)).toMatchObject({ unit: '', isFormUnclear: false });
  });
});

describe('the target', () => {
  it.each<[RawCell | FormattedCell, object, string]>([
    ['≥ 95 %', { target: 95 }, 'higher'],
    ['max. 3', { target: 3 }, 'lower'],
    ['80–90', { target: 80, upperTarget: 90 }, 'inRange'],
    ['zero', { target: 0 }, 'lower'],
    [95, { target: 95 }, 'higher'],
  ])('is read from %s', async (target, limits, better) => {
    expect(await line({ KPI: 'Something', Target: target }, 1, 2, 3)).toMatchObject({ limits, better });
  });

  it('is percent where its format or the values are', async () => {
    const share = percent(0.93);
    expect((await line({ KPI: 'A', Ziel: percent(0.95) }, share, share)).limits).toEqual({ target: 95 });
    expect((await line({ KPI: 'A', Ziel: 0.95 }, share, share)).limits).toEqual({ target: 95 });
    expect((await line({ KPI: 'A', Ziel: 95 }, share, share)).limits).toEqual({ target: 95 });
  });

  it('has an amber limit only where the sheet has one', async () => {
    expect((await line({ KPI: 'A', Target: 95, Warngrenze: 90 }, 1, 2)).limits).toEqual({
      target: 95,
      amber: 90,
    });
    expect((await line({ KPI: 'A', Target: 95 }, 1, 2)).limits).toEqual({ target: 95 });
  });

  it('is named with its place where nobody can read it', async () => {
    const found = await line({ KPI: 'A', Target: '95 % by Q4 2026' }, 1, 2);
    expect(found.limits).toEqual({});
    expect(found.findings).toEqual([expect.objectContaining({ place: { sheet: 'Source', address: 'C4' } })]);
  });

  it('may stand in a row of its own, month by month', async () => {
    const { kpis, leftOut } = await read([
      ['KPI', 'Jan', 'Feb', 'Mar', 'Apr'],
      ['On-time delivery', 96, 95, 94, 97],
      ['Target', 95, 95, 96, 96],
      ['Scrap', 3, 2, 2, 1],
      ['Scrap – target', 3, 2, 2, 2],
    ]);
    expect(kpis.map(({ name, limits, laterLimits }) => [name, limits, laterLimits])).toEqual([
      ['On-time delivery', { target: 95 }, [{ from: '2026-03', limits: { target: 96 } }]],
      ['Scrap', { target: 3 }, [{ from: '2026-02', limits: { target: 2 } }]],
    ]);
    expect(leftOut.map(({ why }) => why)).toEqual(['targets', 'targets']);
  });

  it('may stand beside each actual figure, under one merged month header', async () => {
    const { kpis, leftOut } = await read([
      ['Kennzahl', 'Jan', '', 'Feb', ''],
      ['', 'Soll', 'Ist', 'Soll', 'Ist'],
      ['Liefertreue', 95, 93, 96, 97],
    ]);
    expect(kpis).toMatchObject([
      {
        name: 'Liefertreue',
        limits: { target: 95 },
        laterLimits: [{ from: '2026-02', limits: { target: 96 } }],
        values: [{ holds: 93 }, { holds: 97 }],
      },
    ]);
    expect(leftOut).toEqual([]);
  });

  it('may stand over the actual figures, which then have no name of their own', async () => {
    const { kpis } = await read([
      ['Kennzahl', '', 'Jan', 'Feb'],
      ['Liefertreue', 'Soll', 95, 95],
      ['', 'Ist', 93, 96],
    ]);
    expect(kpis).toMatchObject([
      { name: 'Liefertreue', limits: { target: 95 }, values: [{ holds: 93 }, {}] },
    ]);
  });
});

describe('rows of targets', () => {
  const limitsOf = ({ kpis }: Omit<AdoptionProposal, 'linked'>) =>
    kpis.map(({ name, limits, laterLimits }) => [
      name,
      limits.target,
      ...laterLimits.map((step) => step.limits.target),
    ]);

  it('belong to the KPI of their site where two sites share a name', async () => {
    const found = await read([
      ['Site', 'KPI', 'Jan', 'Feb'],
      ['', 'On-time delivery', 96, 95],
      ['', 'Target', 95, 96],
      ['', 'On-time delivery', 91, 92],
      ['', 'Target', 90, 91],
    ]);
    expect(limitsOf(found)).toEqual([
      ['On-time delivery', 95, 96],
      ['On-time delivery (2)', 90, 91],
    ]);
  });

  it('are the first of their name when they stand over the actual figures of each site', async () => {
    const found = await read([
      ['Bereich', 'Kennzahl', '', 'Jan', 'Feb'],
      ['Nord', 'Liefertreue', 'Soll', 95, 95],
      ['', '', 'Ist', 93, 96],
      ['Süd', 'Liefertreue', 'Soll', 90, 90],
      ['', '', 'Ist', 91, 92],
    ]);
    expect(limitsOf(found)).toEqual([
      ['Liefertreue, Nord', 95],
      ['Liefertreue, Süd', 90],
    ]);
  });

  it('of one site are not those of another', async () => {
    const found = await read([
      ['Bereich', 'Kennzahl', 'Jan', 'Feb'],
      ['Nord', 'Liefertreue', 93, 96],
      ['Süd', 'Liefertreue', 91, 92],
      ['', 'Ziel', 90, 90],
    ]);
    expect(limitsOf(found)).toEqual([
      ['Liefertreue, Nord', undefined],
      ['Liefertreue, Süd', 90],
    ]);
  });

  it('are no KPIs whose name merely ends in target', async () => {
    const found = await read([
      ['KPI', 'Jan', 'Feb'],
      ['Projects on target', 8, 9],
    ]);
    expect(limitsOf(found)).toEqual([['Projects on target', undefined]]);
    expect(found.leftOut).toEqual([]);
  });
});

describe('the direction', () => {
  it.each([
    ['Customer complaints', 'lower', 'template'],
    ['Überstunden', 'higher', 'nothing'],
    ['Unfälle', 'lower', 'name'],
    ['Machine downtime', 'lower', 'name'],
  ])('of %s is %s, from %s', async (name, better, betterFrom) => {
    expect(await line({ KPI: name }, 3, 4)).toMatchObject({ better, betterFrom });
  });

  it('goes by the text of the target first', async () => {
    expect(await line({ KPI: 'On-time delivery', Target: '≤ 5' }, 3, 4)).toMatchObject({
      better: 'lower',
      betterFrom: 'target',
    });
  });

  it('is no range where the sheet has one target', async () => {
    expect(await line({ KPI: 'Capacity utilisation', Target: 85 }, 80, 84)).toMatchObject({
      better: 'higher',
    });
  });
});

describe('what is found beside the numbers', () => {
  it('are unit, owner, process and clause', async () => {
    const found = await line(
      { KPI: 'Reaktionszeit', Einheit: 'h', Verantwortlich: 'Service', Prozess: 'Support', Kapitel: '8.2.1' },
      ...[4, 5, 6],
    );
    expect(found).toMatchObject({ unit: 'h', owner: 'Service', process: 'Support', clause: '8.2.1' });
  });

  it('is a template with clause and family, the best of three', async () => {
    const found = await line({ KPI: 'Liefertreue' }, 95, 96);
    expect(found.templateId).toBe('on-time-delivery');
    expect(found.templates[0]).toMatchObject({ name: 'On-time delivery', family: 'On-time delivery' });
    expect(found.templates.length).toBeLessThanOrEqual(3);
    expect(found.clause).toBe(found.templates[0]?.clause);
  });

  it('is that the register has a KPI of this name', async () => {
    const { kpis } = await read(
      [
        ['KPI', 'Jan', 'Feb'],
        ['on-time delivery ', 95, 96],
      ],
      aKpiWorkbook(),
    );
    expect(kpis[0]?.knownAs).toBe('OTD-01');
  });

  it('is a quarterly KPI where values stand only in every third month', async () => {
    expect((await line({ KPI: 'Audits' }, '', '', 3, '', '', 4)).frequency).toBe('quarterly');
    expect((await line({ KPI: 'Audits' }, 1, '', 3, '', '', 4)).frequency).toBe('monthly');
    expect((await line({ KPI: 'Audits', Frequenz: 'vierteljährlich' }, 1, 2)).frequency).toBe('quarterly');
  });

  it('is a rule for the year: none for shares, the sum for counts, the last for levels', async () => {
    expect((await line({ KPI: 'On-time delivery', Unit: '%' }, 95, 96)).yearToDate).toBe('none');
    expect((await line({ KPI: 'Complaints' }, 5, 6)).yearToDate).toBe('sum');
    expect((await line({ KPI: 'Overdue actions' }, 5, 6)).yearToDate).toBe('last');
    expect((await line({ KPI: 'Throughput' }, 5.5, 6)).yearToDate).toBe('none');
  });

  it('are cells that hold no number, with their places', async () => {
    const found = await line({ KPI: 'Late' }, 1, 'TBD', '#DIV/0!', 'n/a', '-', 2);
    expect(found.findings.map(({ place }) => place?.address)).toEqual(['D4', 'E4', 'G4']);
  });

  it('are zeros in months to come', async () => {
    const found = await line({ KPI: 'Late' }, 1, 2, 1, 0, 0, 0);
    expect(found.findings).toEqual([
      expect.objectContaining({ what: '2026-04 and later months hold 0 already.' }),
    ]);
    expect((await line({ KPI: 'Late' }, 1, 2, 0, '', '', '')).findings).toEqual([]);
  });
});

describe('lines', () => {
  it('leave out totals, averages, headings and repeated headers, and say so', async () => {
    const months = [day('2026-01-01', 'mmm yy'), day('2026-02-01', 'mmm yy')];
    const proposal = await read([
      ['', ...months],
      ['Delivery', '', ''],
      ['On time', 95, 96],
      ['Total', 95, 96],
      ['', '', ''],
      ['Quality', ...months],
      ['Defects', 5, 6],
      ['Average:', 5, 5.5],
      ['Average handling time', 7, 8],
    ]);
    expect(proposal.kpis.map(({ name }) => name)).toEqual(['On time', 'Defects', 'Average handling time']);
    expect(labels(proposal)).toEqual([
      ['Delivery', 'noNumbers'],
      ['Total', 'total'],
      ['Quality', 'headers'],
      ['Average:', 'total'],
    ]);
  });

  it('get the merged group behind a name that two of them share', async () => {
    const { kpis } = await read([
      ['Bereich', 'Kennzahl', 'Jan', 'Feb'],
      ['Nord', 'Reklamationen', 1, 2],
      ['', 'Retouren', 1, 2],
      ['Süd', 'Reklamationen', 3, 4],
    ]);
    expect(kpis.map(({ name }) => name)).toEqual(['Reklamationen, Nord', 'Retouren', 'Reklamationen, Süd']);
    expect(kpis[1]?.process).toBe('Nord');
  });

  it('are KPIs without a number yet when they have a target', async () => {
    const { kpis } = await read([
      ['KPI', 'Target', 'Jan', 'Feb'],
      ['Returns', 'max. 2', '', ''],
      ['Late', 3, 1, 2],
    ]);
    expect(kpis.map(({ name }) => name)).toEqual(['Returns', 'Late']);
  });

  it('are named by their row where they have no name', async () => {
    const { kpis } = await read([
      ['', 'Jan', 'Feb'],
      ['', 1, 2],
    ]);
    expect(kpis[0]?.name).toBe('Row 4');
  });

  it('that are hidden are named and stay in the list', async () => {
    const rows = [
      ['KPI', 'Jan', 'Feb'],
      ['Late', 1, 2],
    ];
    const { findings, kpis } = await read(rows, anEmptyWorkbook(), ['4']);
    expect(findings).toEqual([
      expect.objectContaining({ what: expect.stringContaining('Rows 4') as string }),
    ]);
    expect(kpis).toHaveLength(1);
  });
});

describe('a sheet that cannot be taken over', () => {
  it('is one without months', async () => {
    const refusal = await expectRefusal('selectionIsNotUsable', () =>
      read([
        ['Name', 'Age'],
        ['A', 3],
      ]),
    );
    expect(refusal.next).toContain('Link a range');
  });

  it('is one of Clauseboard itself', async () => {
    const area = {
      ...anArea(
        [
          ['', 'Jan', 'Feb'],
          ['Late', 1, 2],
        ],
        { place: { sheet: 'KPI Data 2026', address: 'A1:C2' } },
      ),
      hiddenRows: [],
      hiddenColumns: [],
    };
    await expectRefusal('selectionIsNotUsable', () => readAdoption(aKpiWorkbook(), area, {}, now));
  });
});
