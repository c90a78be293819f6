import { areaOf, MAX_COLUMNS } from '../../../../host/engine';
import { at, sheetWith } from '../support/sheets';

const sheetWithChart = () => {
  const sheet = sheetWith(['Month', 'Actual', 'Target'], ['Jan', 80, 90], ['Feb', 85, 90], ['Mar', 95, 90]);
  return { sheet, chart: sheet.charts.add('ColumnClustered', { sheet, area: at('A1:C4') }) };
};

describe('the states of a chart', () => {
  it('are values: a later change leaves an earlier one alone, and it can be put back', () => {
    const { chart } = sheetWithChart();
    const before = chart.memento();
    chart.change((model) => {
      model.title.font.size = 30;
      model.series.pop();
    });
    chart.position = { left: 5, top: 5, width: 100, height: 100 };
    expect(before.model.series).toHaveLength(2);
    chart.restore(before);
    expect(chart.memento()).toEqual(before);
    expect(chart.model.title.font.size).toBe(14);
  });

  it('are the same object while nothing changes', () => {
    const { chart } = sheetWithChart();
    expect(chart.memento().model).toBe(chart.memento().model);
  });

  it('follow their cells once, also where series share their categories', () => {
    const { sheet, chart } = sheetWithChart();
    const categories = { kind: 'reference', reference: 'Sheet1!$A$2:$A$4' } as const;
    chart.change(({ series }) => {
      for (const each of series) each.categories = categories;
    });
    sheet.insertCells(areaOf(0, 0, 1, MAX_COLUMNS), 'Down');
    expect(chart.model.series.map((series) => series.categories)).toEqual([
      { kind: 'reference', reference: 'Sheet1!$A$3:$A$5' },
      { kind: 'reference', reference: 'Sheet1!$A$3:$A$5' },
    ]);
  });

  it('end with the chart, which is then no longer the chosen one', () => {
    const { sheet, chart } = sheetWithChart();
    sheet.book.activeChart = chart;
    chart.delete();
    expect(sheet.book.activeChart).toBeNull();
  });

  it('keep the gridlines of both axes of a scatter chart apart', () => {
    const { sheet } = sheetWithChart();
    const chart = sheet.charts.add('XYScatter', { sheet, area: at('A1:C4') });
    chart.change(({ axes }) => {
      axes.value.majorGridlines.visible = false;
    });
    expect(chart.model.axes.category.majorGridlines.visible).toBe(true);
  });
});
