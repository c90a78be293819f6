import { monthLookupFormula } from '../../src/layout/sourceFormulas';
import { serialOf } from '../support/oracle/months';
import { type AddIn, aSetUp, startAddIn, twoKpis } from '../support/theAddIn';

describe.each([
  ['January', 1],
  ['April', 4],
  ['November', 11],
])('links when a year is opened that starts in %s', (_name, yearStartMonth) => {
  let addIn: AddIn;
  const month = (year: number, index: number): string => {
    const number = yearStartMonth + index;
    return `${number > 12 ? year + 1 : year}-${String(((number - 1) % 12) + 1).padStart(2, '0')}`;
  };
  const inputAt = (keys: readonly string[], header: string) => {
    const { sheet, row, column } = addIn.stage.cell('KpiData2027', keys, header);
    return { input: sheet.input(row, column), value: sheet.value(row, column) };
  };
  const findingsOf = async () =>
    (await addIn.useCases.previewNextYear()).findings.map(({ what, place }) => [what, place?.address]);

  beforeAll(async () => {
    addIn = await startAddIn();
    const { useCases, host, stage } = addIn;
    await useCases.setUp(aSetUp({ yearStartMonth, kpis: twoKpis }));
    const wide = host.book.addSheet('Wide');
    const dates = Array.from({ length: 24 }, (_, index) => {
      const place = yearStartMonth - 1 + index;
      return serialOf(2026 + Math.floor(place / 12), (place % 12) + 1, 1);
    });
    wide.setInputs({ top: 0, left: 0, bottom: 1, right: 24 }, [
      ['', ...dates],
      ['Due', ...dates.map((_date, index) => 100 + index)],
    ]);
    wide.setFormat({ top: 0, left: 1, bottom: 0, right: 24 }, { numberFormat: 'yyyy-mm' });
    const source = {
      kind: 'months',
      place: { sheet: 'Wide', address: 'A1:Y2' },
      layout: 'across',
      line: 1,
    } as const;
    await useCases.link({ kpiId: 'OTD-01', measure: 'Deliveries due', source });
    const data = stage.cell('KpiData2026', ['OTD-01', 'Deliveries on time'], month(2026, 0));
    // By the date above the column, as a team may write it: the fourth month stands in G.
    data.sheet.setInput(
      data.row,
      data.column + 3,
      monthLookupFormula({ dates: 'Wide!$1:$1', values: 'Wide!$2:$2' }, 'G$4'),
    );
    data.sheet.setInput(data.row, data.column + 1, '=Wide!$C$2');
    data.sheet.setInput(data.row, data.column + 2, '=D6-1');
  });

  it('names those that cannot come along, with the first cell and the reason', async () => {
    expect(await findingsOf()).toEqual(
      expect.arrayContaining([
        [
          `The link of OTD-01, Deliveries on time, does not come along: a cell from ${month(2026, 1)} on reads fixed cells.`,
          'E6',
        ],
        [
          `The link of OTD-01, Deliveries on time, does not come along: a cell from ${month(2026, 2)} on reads other cells of its own sheet.`,
          'F6',
        ],
      ]),
    );
  });

  it('read the same source for the months of the new year', async () => {
    const outcome = await addIn.useCases.openNextYear({ year: 2027, limits: {}, approvedBy: '', reason: '' });
    expect(outcome.linkedMeasures).toBe(2);
    for (const index of [0, 1, 11])
      expect(inputAt(['OTD-01', 'Deliveries due'], month(2027, index)).value).toBe(112 + index);
    const fourth = inputAt(['OTD-01', 'Deliveries on time'], month(2027, 3));
    expect(fourth).toEqual({ input: expect.stringContaining('G$4') as string, value: 115 });
    expect(inputAt(['OTD-01', 'Deliveries on time'], month(2027, 1)).input).toBeNull();
    expect(inputAt(['OTD-01', 'Deliveries on time'], month(2027, 2)).input).toBeNull();
    expect([...addIn.host.log.missing.keys()]).toEqual([]);
  });

  it('come along into an earlier year as well', async () => {
    await addIn.useCases.setUp(aSetUp({ year: 2025, kpis: [] }));
    const { sheet, row, column } = addIn.stage.cell(
      'KpiData2025',
      ['OTD-01', 'Deliveries due'],
      month(2025, 0),
    );
    expect(String(sheet.input(row, column))).toContain(`DATE(2025,${yearStartMonth},1)`);
    expect(sheet.value(row, column)).toBe('');
  });
});
