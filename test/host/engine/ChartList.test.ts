import { areaOf, type ChartType, MAX_COLUMNS, type Sheet } from '../../../host/engine';
import { at, sheetWith } from './support/sheets';

const trend = () =>
  sheetWith(
    ['Month', 'Actual', 'Target'],
    ['2026-01', 80, 90],
    ['2026-02', '=NA()', 90],
    ['2026-03', 95, 90],
  );

const chartOf = (sheet: Sheet, type: ChartType = 'Line', address = 'A1:C4') =>
  sheet.charts.add(type, { sheet, area: at(address) });

describe('a new chart', () => {
  it('reads series, names and categories from its range', () => {
    const sheet = trend();
    const chart = chartOf(sheet);
    expect(chart.model.series.map(({ name, values, categories }) => [name, values, categories])).toEqual(
      ['B', 'C'].map((letter) => [
        { kind: 'reference', reference: `Sheet1!$${letter}$1` },
        { kind: 'reference', reference: `Sheet1!$${letter}$2:$${letter}$4` },
        { kind: 'reference', reference: 'Sheet1!$A$2:$A$4' },
      ]),
    );
    const [actual] = chart.model.series;
    if (!actual) throw new Error('no series');
    expect(chart.valuesOf(actual.values)).toEqual([80, { error: '#N/A' }, 95]);
    expect(chart.textsOf(actual.categories)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect([chart.textOf(actual.name), chart.name]).toEqual(['Actual', 'Chart 1']);
  });

  it('takes rows for series when the range is wide, or when asked to', () => {
    const sheet = sheetWith(['', 'Jan', 'Feb', 'Mar'], ['Cost', 1, 2, 3]);
    expect(chartOf(sheet, 'ColumnClustered', 'A1:D2').model.series[0]).toMatchObject({
      name: { reference: 'Sheet1!$A$2' },
      values: { reference: 'Sheet1!$B$2:$D$2' },
      categories: { reference: 'Sheet1!$B$1:$D$1' },
    });
    expect(sheet.charts.add('Line', { sheet, area: at('A1:D2') }, 'Columns').model.series).toHaveLength(3);
  });

  it('without headings numbers its points', () => {
    const chart = chartOf(sheetWith([1, 10], [2, 20], [3, 30]), 'Line', 'A1:B3');
    expect(chart.model.series.map(({ name, categories }) => [name.kind, categories.kind])).toEqual([
      ['none', 'none'],
      ['none', 'none'],
    ]);
  });

  it('of points takes the first column for x', () => {
    const chart = chartOf(sheetWith([1, 10], [2, 20], [3, 30]), 'XYScatter', 'A1:B3');
    expect(chart.model.series.map(({ values, categories }) => [values, categories])).toEqual([
      [
        { kind: 'reference', reference: 'Sheet1!$B$1:$B$3' },
        { kind: 'reference', reference: 'Sheet1!$A$1:$A$3' },
      ],
    ]);
  });

  it('shows the name of its only series as title and no legend', () => {
    const sheet = trend();
    const one = chartOf(sheet, 'Line', 'A1:B4');
    expect([one.titleText, one.model.legend.visible]).toEqual(['Actual', false]);
    const two = chartOf(sheet);
    expect([two.titleText, two.model.legend.visible]).toEqual(['Chart Title', true]);
    two.change((model) => {
      model.title.text = { kind: 'reference', reference: 'Sheet1!$A$1' };
    });
    expect(two.titleText).toBe('Month');
  });

  it('leaves hidden cells out unless it is told to plot them', () => {
    const sheet = trend();
    const chart = chartOf(sheet, 'Line', 'A1:B4');
    const [series] = chart.model.series;
    if (!series) throw new Error('no series');
    sheet.setRowsHidden(2, 2, true);
    expect(chart.valuesOf(series.values)).toEqual([80, 95]);
    chart.change((model) => {
      model.plotVisibleOnly = false;
    });
    expect(chart.valuesOf(series.values)).toHaveLength(3);
  });
});

describe('the place of a chart', () => {
  it('is told in points and in cells', () => {
    const sheet = trend();
    const chart = chartOf(sheet);
    chart.setPosition(at('E3:J12'));
    expect(chart.position).toEqual({ left: 4 * 48, top: 30, width: 6 * 48, height: 150 });
    expect(chart.cellArea).toEqual(at('E3:J12'));
    chart.left = 200.25;
    chart.height = 151.5;
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([200.25, 30, 288, 151.5]);
    expect(chart.cellArea).toEqual(at('E3:K13'));
    expect(() => (chart.width = 0)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  it('follows the cells: a chart moves and stretches with them', () => {
    const sheet = trend();
    const chart = chartOf(sheet);
    chart.setPosition(at('E3:J12'));
    sheet.insertCells(areaOf(0, 0, 2, MAX_COLUMNS), 'Down');
    sheet.insertCells(areaOf(8, 0, 1, MAX_COLUMNS), 'Down');
    expect(chart.cellArea).toEqual(at('E5:J15'));
    sheet.setColumnWidth(0, 0, 96);
    expect(chart.left).toBe(5 * 48);
  });
});

describe('the references of a chart', () => {
  it('follow cells, sheets and tables that grow', () => {
    const sheet = trend();
    const charts = sheet.book.addSheet('Charts');
    const chart = charts.charts.add('Line', { sheet, area: at('A1:C4') });
    sheet.name = 'KPI Trends';
    sheet.insertCells(areaOf(0, 0, 1, MAX_COLUMNS), 'Down');
    sheet.tables.add(at('A2:C5'), true);
    sheet.typeInput(5, 0, '2026-04');
    expect(chart.model.series[0]).toMatchObject({
      name: { reference: "'KPI Trends'!$B$2" },
      values: { reference: "'KPI Trends'!$B$3:$B$6" },
      categories: { reference: "'KPI Trends'!$A$3:$A$6" },
    });
  });

  it('may be names, several blocks or literals', () => {
    const sheet = trend();
    sheet.book.names.add('Actual', '=Sheet1!$B$2:$B$4');
    const chart = chartOf(sheet);
    const values = (reference: string) => chart.valuesOf({ kind: 'reference', reference });
    expect(values('Sheet1!Actual')).toHaveLength(3);
    expect(values("('Sheet1'!$B$2,Sheet1!$C$3:$C$4)")).toEqual([80, 90, 90]);
    expect(values('Nowhere!$A$1')).toEqual([]);
    expect(chart.valuesOf({ kind: 'literal', points: [1, null, 3] })).toEqual([1, null, 3]);
  });

  it('become #REF! with the sheet that they named', () => {
    const sheet = trend();
    const charts = sheet.book.addSheet('Charts');
    const chart = charts.charts.add('Line', { sheet, area: at('A1:C4') });
    sheet.book.deleteSheet(sheet);
    const [series] = chart.model.series;
    expect(series?.values).toEqual({ kind: 'reference', reference: '#REF!' });
    expect(series && chart.valuesOf(series.values)).toEqual([]);
  });
});

describe('the series of a chart', () => {
  it('are added, changed and deleted, each change announced once', () => {
    const sheet = trend();
    const chart = chartOf(sheet);
    const events: string[] = [];
    sheet.book.on((event) => events.push(event.type));
    const series = chart.addSeries('Amber', 1);
    chart.change((model) => {
      const [, amber] = model.series;
      if (amber) amber.values = { kind: 'literal', points: [70, 70, 70] };
      if (amber) amber.axisGroup = 'Secondary';
    });
    expect(chart.model.series.map((each) => chart.textOf(each.name))).toEqual(['Actual', 'Amber', 'Target']);
    expect(chart.model.axes.secondaryValue?.visible).toBe(true);
    chart.deleteSeries(series.id);
    expect([chart.model.series.length, chart.model.axes.secondaryValue]).toEqual([2, null]);
    chart.setType('ColumnStacked');
    expect(chart.model.series.map(({ type }) => type)).toEqual(['ColumnStacked', 'ColumnStacked']);
    expect(events).toEqual(Array.from({ length: 4 }, () => 'chartChanged'));
  });

  it('go with their chart', () => {
    const sheet = trend();
    chartOf(sheet).delete();
    expect([sheet.charts.count, chartOf(sheet).name]).toEqual([0, 'Chart 1']);
  });
});
