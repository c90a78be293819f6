import { findTarget } from '../../../src/app/link/linkTarget';
import { lineToRead, planLink } from '../../../src/app/link/planLink';
import type { LinkSource } from '../../../src/app/useCases';
import type { AreaReading } from '../../../src/app/workbookGateway';
import { aKpiWorkbook, aRegisterRow } from '../../support/aKpiWorkbook';
import { anArea, day, percent } from '../../support/anArea';
import { expectRefusal } from '../../support/expectRefusal';

const target = findTarget(aKpiWorkbook(), 'OTD-01', 'Deliveries on time');

const typedTarget = (register = {}) =>
  findTarget(
    aKpiWorkbook({
      register: [aRegisterRow({ Multiplier: '', 'Year to date': 'None', ...register })],
      years: { 2026: { data: [{ ID: 'OTD-01', Measure: 'On-time delivery', Role: '=' }] } },
    }),
    'OTD-01',
    'On-time delivery',
  );

const monthsSource = (changes: Partial<Extract<LinkSource, { kind: 'months' }>> = {}): LinkSource => ({
  kind: 'months',
  place: { sheet: 'Source', address: 'B3:E4' },
  layout: 'across',
  line: 1,
  ...changes,
});

const recordsSource = (changes: Partial<Extract<LinkSource, { kind: 'records' }>> = {}): LinkSource => ({
  kind: 'records',
  place: { sheet: 'Source', address: 'B3:E6' },
  dateField: 'Date',
  valueField: 'Sent',
  only: [],
  ...changes,
});

/** What a link shows by month, without the months for which the source has nothing. */
function shown(source: LinkSource, area: AreaReading, to = target): Record<string, unknown> {
  const cells = planLink(to, source, { area, line: null });
  return Object.fromEntries(
    cells.flatMap(({ cell, value }) => (value === null ? [] : [[cell.month, value]])),
  );
}

const quarter = [day('2026-01-01'), day('2026-02-01'), day('2026-03-01')];

describe('a link to months across', () => {
  const area = anArea([
    ['', ...quarter],
    ['Late', 4, 0, ''],
  ]);

  it('looks every month of the year up in the whole rows, so that months added later are found', () => {
    const cells = planLink(target, monthsSource(), { area, line: null });
    expect(cells).toHaveLength(12);
    expect(cells[2]?.formula).toBe(
      `=IF(COUNTIF('Source'!$3:$3,DATE(2026,3,1))=0,"",IF(INDEX('Source'!$4:$4,MATCH(DATE(2026,3,1),'Source'!$3:$3,0))="","",` +
        `INDEX('Source'!$4:$4,MATCH(DATE(2026,3,1),'Source'!$3:$3,0))))`,
    );
  });

  it('keeps a blank blank and a zero zero', () => {
    expect(shown(monthsSource(), area)).toEqual({ '2026-01': 4, '2026-02': 0 });
  });

  it('shows text and errors of the source as they are', () => {
    const odd = anArea([
      ['', ...quarter],
      ['Late', 'about 4', '#DIV/0!', 7],
    ]);
    expect(shown(monthsSource(), odd)).toEqual({ '2026-01': 'about 4', '2026-02': '#DIV/0!', '2026-03': 7 });
  });

  it('reads cell by cell where headers are texts or other days of their month', () => {
    const texts = anArea([
      ['', 'Jan-26', 'Feb-26'],
      ['Late', 4, 5],
    ]);
    const cells = planLink(target, monthsSource(), { area: texts, line: null });
    expect(cells.map(({ formula }) => formula)).toEqual([
      `=IF('Source'!$C$4="","",'Source'!$C$4)`,
      `=IF('Source'!$D$4="","",'Source'!$D$4)`,
    ]);
    expect(lineToRead(monthsSource(), texts)).toBeNull();
  });

  it('has the row of the headers read as a whole', () => {
    expect(lineToRead(monthsSource(), area)).toEqual({ sheet: 'Source', address: '3:3' });
  });

  it('reads only what was selected when other dates stand in the same row', () => {
    const line = anArea([['', ...quarter, '', ...quarter]]);
    const formula = planLink(target, monthsSource(), { area, line })[0]?.formula;
    expect(formula).toContain("MATCH(DATE(2026,1,1),'Source'!$C$3:$E$3,0)");
    expect(formula).toContain("INDEX('Source'!$C$4:$E$4,");
    expect(formula).not.toContain('$3:$3');
  });

  it('reads the whole rows when the rest of the row holds no dates', () => {
    const line = anArea([['', ...quarter, 'Total', 15]]);
    expect(planLink(target, monthsSource(), { area, line })[0]?.formula).toContain("'Source'!$3:$3");
  });

  it('quotes the name of the sheet', () => {
    const odd = { ...area, place: { sheet: "O'Brien & Sons", address: 'B3:E4' } };
    expect(planLink(target, monthsSource(), { area: odd, line: null })[0]?.formula).toContain(
      "'O''Brien & Sons'!$3:$3",
    );
  });
});

describe('a link to months down', () => {
  const area = anArea([
    ['Month', 'Late', 'Sent'],
    [day('2026-01-01'), 4, 40],
    [day('2026-02-01'), 5, 50],
  ]);
  const source = monthsSource({ layout: 'down', line: 2 });

  it('looks months up in the whole columns', () => {
    const formula = planLink(target, source, { area, line: null })[0]?.formula;
    expect(formula).toContain("INDEX('Source'!$D:$D,MATCH(DATE(2026,1,1),'Source'!$B:$B,0))");
    expect(shown(source, area)).toEqual({ '2026-01': 40, '2026-02': 50 });
    expect(lineToRead(source, area)).toEqual({ sheet: 'Source', address: 'B:B' });
  });

  it('reads only what was selected when other dates stand in the same column', () => {
    const line = anArea(
      [['Month'], [quarter[0]], [quarter[1]], [''], ['Month'], [quarter[0]]].map((row) => [row[0] ?? '']),
    );
    const formula = planLink(target, source, { area, line })[0]?.formula;
    expect(formula).toContain("INDEX('Source'!$D$4:$D$5,MATCH(DATE(2026,1,1),'Source'!$B$4:$B$5,0))");
  });
});

describe('percentages of a source', () => {
  const area = anArea([
    ['', ...quarter],
    ['On time', percent(0.814), percent(0.9), ''].map((cell) =>
      cell === '' ? { value: '', numberFormat: '0.0%' } : cell,
    ),
  ]);

  it('are multiplied by 100 for a KPI in % that is typed as a value', () => {
    const cells = planLink(typedTarget(), monthsSource(), { area, line: null });
    expect(cells[0]?.value).toBeCloseTo(81.4, 10);
    expect(cells[0]?.formula).toContain('100*INDEX(');
  });

  it('are taken as they are where the KPI multiplies by 100 itself', () => {
    const cells = planLink(typedTarget({ Multiplier: 100 }), monthsSource(), { area, line: null });
    expect(cells[0]?.value).toBe(0.814);
    expect(cells[0]?.formula).not.toContain('100*');
  });

  it('are taken as they are for a KPI in another unit, and for a numerator', () => {
    expect(shown(monthsSource(), area, typedTarget({ Unit: 'hours' }))['2026-01']).toBe(0.814);
    expect(shown(monthsSource(), area)['2026-01']).toBe(0.814);
  });

  it('are not guessed where only some cells are shown in percent', () => {
    const mixed = anArea([
      ['', ...quarter],
      ['On time', percent(0.814), 90, 85],
    ]);
    expect(shown(monthsSource(), mixed, typedTarget())).toEqual({
      '2026-01': 0.814,
      '2026-02': 90,
      '2026-03': 85,
    });
  });
});

describe('a link to records', () => {
  const area = anArea([
    ['Date', 'Site', 'Late', 'Sent'],
    [day('2026-01-05'), 'North', 1, 20],
    [{ value: (day('2026-01-31').value as number) + 0.99, numberFormat: 'yyyy-mm-dd' }, 'north', 2, 30],
    [day('2026-01-07'), 'South', 4, 40],
    [day('2026-02-03'), 'South', 0, 25],
    [day('2026-03-03'), 'North', 'unknown', ''],
  ]);

  it('adds up a field of the records of each month', () => {
    expect(shown(recordsSource(), area)).toEqual({ '2026-01': 90, '2026-02': 25, '2026-03': '#N/A' });
  });

  it('counts records; a month with records but none of the kind counts 0, a month without any stays empty', () => {
    const only = [{ field: 'Site', equals: 'North' }];
    expect(shown(recordsSource({ valueField: null, only }), area)).toEqual({
      '2026-01': 2,
      '2026-02': 0,
      '2026-03': 1,
    });
  });

  it('subtracts a second field', () => {
    expect(shown(recordsSource({ lessField: 'Late' }), area)).toEqual({
      '2026-01': 83,
      '2026-02': 25,
      '2026-03': '#N/A',
    });
  });

  it('keeps to the records that fit, whatever their case; a month without one stays empty', () => {
    expect(shown(recordsSource({ only: [{ field: 'Site', equals: 'NORTH' }] }), area)).toEqual({
      '2026-01': 50,
      '2026-03': '#N/A',
    });
  });

  it('names whole columns of a plain range', () => {
    const [january] = planLink(target, recordsSource({ valueField: null }), { area, line: null });
    expect(january?.formula).toBe(
      `=IF(COUNTIFS('Source'!$B:$B,">="&DATE(2026,1,1),'Source'!$B:$B,"<"&EDATE(DATE(2026,1,1),1))=0,"",` +
        `COUNTIFS('Source'!$B:$B,">="&DATE(2026,1,1),'Source'!$B:$B,"<"&EDATE(DATE(2026,1,1),1)))`,
    );
    expect(lineToRead(recordsSource(), area)).toEqual({ sheet: 'Source', address: 'B:B' });
  });

  it('keeps to the selected rows when the date column holds other dates', () => {
    const line = anArea([
      ['Date'],
      ...area.values.slice(1).map(([date]) => [date ?? '']),
      [day('2026-01-09')],
    ]);
    const formula = planLink(target, recordsSource(), { area, line })[0]?.formula;
    expect(formula).toContain("'Source'!$B$4:$B$8");
    expect(formula).toContain("SUMIFS('Source'!$E$4:$E$8,");
    expect(formula).not.toContain('$B:$B');
  });

  it('names the columns of a table of Excel, with marks in a header escaped', () => {
    const table = anArea(
      [
        ['Date', "Amount [#1] @ O'Brien"],
        [day('2026-01-05'), 3],
      ],
      { table: 'Deliveries' },
    );
    const source = recordsSource({ valueField: "Amount [#1] @ O'Brien" });
    expect(planLink(target, source, { area: table, line: null })[0]?.formula).toContain(
      "SUMIFS(Deliveries[[Amount '['#1'] '@ O''Brien]],Deliveries[Date],",
    );
    expect(lineToRead(source, table)).toBeNull();
  });

  it('escapes wildcards and quotes in a condition', () => {
    const source = recordsSource({ only: [{ field: 'Site', equals: 'what "*"?~' }] });
    expect(planLink(target, source, { area, line: null })[0]?.formula).toContain(
      `'Source'!$C:$C,"=what ""~*""~?~~"`,
    );
  });
});

describe('a source on the sheet of the measure itself', () => {
  it('is refused, since a formula would read itself', async () => {
    const place = { sheet: 'KPI Data 2026', address: 'A5:O7' };
    const area = anArea(
      [
        ['', ...quarter],
        ['Late', 1, 2, 3],
      ],
      { place },
    );
    const refusal = await expectRefusal('selectionIsNotUsable', () =>
      planLink(target, monthsSource({ place }), { area, line: null }),
    );
    expect(refusal.message).toContain('KPI Data 2026');
  });
});

describe('a source that changed since it was selected', () => {
  const records = anArea([
    ['Date', 'Late'],
    [day('2026-01-05'), 1],
  ]);

  it.each([
    [
      'the months are gone',
      monthsSource(),
      anArea([
        ['a', 'b'],
        [1, 2],
      ]),
    ],
    [
      'the months run the other way',
      monthsSource(),
      anArea([
        ['', 'Late'],
        [quarter[0] ?? '', 1],
        [quarter[1] ?? '', 2],
      ]),
    ],
    [
      'the line is gone',
      monthsSource({ line: 5 }),
      anArea([
        ['', ...quarter],
        ['Late', 1, 2, 3],
      ]),
    ],
    ['the records are gone', recordsSource(), anArea([['a'], ['b']])],
    ['the date field is gone', recordsSource({ dateField: 'Day' }), records],
    ['the value field is gone', recordsSource(), records],
    [
      'a field of a condition is gone',
      recordsSource({ valueField: null, only: [{ field: 'Site', equals: 'x' }] }),
      records,
    ],
  ])('is refused when %s', async (_what, source, area) => {
    const refusal = await expectRefusal('selectionIsNotUsable', () =>
      planLink(target, source, { area, line: null }),
    );
    expect(refusal.place).toEqual(area.place);
  });
});
