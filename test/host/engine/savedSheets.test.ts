import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Book,
  type ChartModel,
  type ChartType,
  newLabels,
  newTrendline,
  type Sheet,
  newBarLook,
} from '../../../host/engine';
import { PackageEditor, PackageReader } from '../../../host/engine/package/zip';
import { validateXlsx } from '../../support/openXmlValidator';
import { at, reopened, sheetWith } from './support/sheets';

jest.setTimeout(60_000);

const trend = () =>
  sheetWith(
    ['Month', 'Actual', 'Target', 'Status'],
    ['2026-01', 80, 90, '=IF([@Actual]>=[@Target],"On target","Off target")'],
    ['2026-02', '=NA()', 90, '=IF([@Actual]>=[@Target],"On target","Off target")'],
    ['2026-03', 95, 90, '=IF([@Actual]>=[@Target],"On target","Off target")'],
  );

async function errorsIn(sheet: Sheet): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  try {
    const file = join(folder, 'book.xlsx');
    await writeFile(file, await sheet.book.save());
    return await validateXlsx(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function partOf(sheet: Sheet, path: string): Promise<string> {
  const text = await new PackageReader(await sheet.book.save()).text(path);
  if (text === null) throw new Error(`The file has no ${path}.`);
  return text;
}

describe('a table in a file', () => {
  it('comes back with ids, style, filter, totals and calculated columns', async () => {
    const sheet = trend();
    const table = sheet.tables.add(at('A1:D4'), true, 'Trend');
    sheet.setInputs(at('D2:D4'), [['=[@Actual]*2'], ['=[@Actual]*2'], ['=[@Actual]*2']]);
    table.addColumn(1, 'Owner\nname');
    table.style = 'TableStyleLight9';
    table.showBandedColumns = true;
    table.showTotals = true;
    sheet.setInput(4, 3, 'by hand');
    const [month] = table.columns;
    if (month) table.filterByValues(month, ['2026-01']);
    expect(await errorsIn(sheet)).toEqual([]);

    const again = (await reopened(sheet)).tables.named('Trend');
    expect(again?.columns.map(({ id, name, calculatedFormula }) => [id, name, calculatedFormula])).toEqual(
      table.columns.map(({ id, name, calculatedFormula }) => [id, name, calculatedFormula]),
    );
    expect([
      again?.area,
      again?.style,
      again?.showTotals,
      again?.showBandedColumns,
      again?.isFiltered,
    ]).toEqual([at('A1:E5'), 'TableStyleLight9', true, true, true]);
    expect([again?.sheet.input(4, 4), again?.sheet.isRowHidden(2)]).toEqual([
      '=SUBTOTAL(103,[Status])',
      true,
    ]);
  });

  it('shows no filter buttons when they are off, or when there are no headers', async () => {
    const sheet = trend();
    sheet.tables.add(at('A1:B4'), true, 'Plain').showFilterButton = false;
    sheet.tables.add(at('C1:D4'), true, 'Bare').showHeaders = false;
    expect(await partOf(sheet, 'xl/tables/table1.xml')).not.toContain('autoFilter');
    expect(await partOf(sheet, 'xl/tables/table2.xml')).not.toContain('autoFilter');
    expect(await errorsIn(sheet)).toEqual([]);
    const again = await reopened(sheet);
    expect(
      again.tables.all().map((table) => [table.showFilterButton, table.showHeaders, table.area]),
    ).toEqual([
      [false, true, at('A1:B4')],
      [false, false, at('C2:D4')],
    ]);
  });
});

describe('rules in a file', () => {
  it('come back as they were, with texts, order, stops and colours', async () => {
    const sheet = trend();
    const { conditionalFormats } = sheet;
    const format = {
      fill: { color: '#FFC7CE' },
      font: { color: '#9C0006', bold: true, underline: 'Single' as const },
      borders: { top: { style: 'Dash' as const, color: '#112233', weight: 'Thin' as const } },
    };
    conditionalFormats.add({
      areas: [at('D2:D4')],
      test: { type: 'containsText', operator: 'NotContains', text: 'a "b" <c>' },
      format,
      stopIfTrue: true,
    });
    conditionalFormats.add({
      areas: [at('B2:B4'), at('C2')],
      test: { type: 'custom', formula: '=IFS($B2>1,TRUE)' },
      format: { numberFormat: '0.00' },
    });
    conditionalFormats.add({
      areas: [at('C2:C4')],
      test: { type: 'cellValue', operator: 'NotBetween', formula1: '=1', formula2: '=$B$2' },
      format,
    });
    for (const criterion of ['Blanks', 'DuplicateValues', 'EqualOrBelowAverage'] as const) {
      conditionalFormats.add({ areas: [at('B2:B4')], test: { type: 'presetCriteria', criterion }, format });
    }
    conditionalFormats.add({
      areas: [at('B2:B4')],
      test: { type: 'topBottom', direction: 'Bottom', unit: 'Percent', rank: 15 },
      format,
    });
    conditionalFormats.add({
      areas: [at('B2:B4')],
      test: {
        type: 'colorScale',
        points: [
          { type: 'percentile', value: '10', color: '#FF0000' },
          { type: 'formula', value: '=$C$2', color: '#00FF00' },
        ],
      },
    });
    conditionalFormats.add({
      areas: [at('B2:B4')],
      test: {
        type: 'iconSet',
        iconSet: '3Symbols',
        reverse: true,
        showValue: false,
        thresholds: (['0', '50', '90'] as const).map((value) => ({
          type: 'percent',
          value,
          comparison: 'GreaterThan',
        })),
      },
    });
    conditionalFormats.add({
      areas: [at('C2:C4')],
      test: {
        type: 'dataBar',
        lower: { type: 'lowestValue', value: null },
        upper: { type: 'highestValue', value: null },
        color: '#638EC6',
        gradient: false,
        showValue: true,
        look: newBarLook,
      },
    });
    expect(await errorsIn(sheet)).toEqual([]);
    const again = await reopened(sheet);
    const told = (from: Sheet) =>
      from.conditionalFormats
        .all()
        .map(({ areas, test, format: patch, stopIfTrue }) => ({ areas, test, patch, stopIfTrue }));
    expect(told(again)).toEqual(told(sheet));
    expect(told(await reopened(again))).toEqual(told(sheet));
    expect(again.displayedFormat(1, 3)).toEqual(sheet.displayedFormat(1, 3));
  });

  it('of validation come back as they were', async () => {
    const sheet = trend();
    const alert = { show: true, style: 'warning', title: 'T', message: 'm & n' } as const;
    const common = {
      ignoreBlanks: true,
      errorAlert: alert,
      prompt: { show: true, title: 'P', message: 'p' },
    };
    sheet.validations.set(at('A2:A4'), {
      ...common,
      rule: { type: 'list', source: ['On "x"', 'Watch'], inCellDropDown: false },
    });
    sheet.validations.set(at('A3'), {
      ...common,
      rule: { type: 'list', source: '=$D$2:$D$4', inCellDropDown: true },
    });
    sheet.validations.set(at('B2:B4'), {
      ...common,
      rule: { type: 'wholeNumber', operator: 'Between', formula1: '=C2', formula2: 99 },
    });
    sheet.validations.set(at('C:C'), {
      ...common,
      rule: { type: 'date', operator: 'GreaterThan', formula1: 46_000, formula2: null },
    });
    sheet.validations.set(at('D2:D4'), {
      ...common,
      ignoreBlanks: false,
      rule: { type: 'custom', formula: '=LEN(D2)<20' },
    });
    expect(await errorsIn(sheet)).toEqual([]);
    const again = await reopened(sheet);
    expect(again.validations.all()).toEqual(sheet.validations.all());
  });
});

/** What Excel writes into a sheet for rules that refer to another sheet. */
const extensions =
  '<extLst>' +
  '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="expression" priority="2" id="{11111111-2222-3333-4444-555555555555}" stopIfTrue="1"><xm:f>B2&gt;Limits!$A$1</xm:f>' +
  '<x14:dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></x14:dxf></x14:cfRule>' +
  '<xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Limits!$A$1:$A$2</xm:f></x14:formula1>' +
  '<xm:sqref>C2:C4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

describe('rules that refer to another sheet', () => {
  it('are read from the extensions where Excel keeps them, and saved for good', async () => {
    const sheet = trend();
    sheet.book.addSheet('Limits').setInputs(at('A1:A2'), [[85], [90]]);
    const excels = await withPart(sheet, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</worksheet>', `${extensions}</worksheet>`),
    );
    for (const opened of [excels, await reopened(excels)]) {
      expect([1, 3].map((row) => opened.displayedFormat(row, 1).fill.color)).toEqual(['', '#FFC7CE']);
      expect(opened.conditionalFormats.all()).toMatchObject([
        { stopIfTrue: true, format: { font: { bold: true, color: '#9C0006' } } },
      ]);
      expect(opened.validations.choices(1, 2)).toEqual(['85', '90']);
    }
    expect(excels.book.sheetNamed('Limits')?.validations.all()).toEqual([]);
    expect(await errorsIn(excels)).toEqual([]);
  });
});

describe('a chart in a file', () => {
  const types: ChartType[] = [
    'Line',
    'LineMarkers',
    'LineStacked100',
    'ColumnClustered',
    'ColumnStacked',
    'BarClustered',
    'Pie',
    'Doughnut',
    'Area',
    'AreaStacked',
    'XYScatter',
    'XYScatterLines',
    'XYScatterSmoothNoMarkers',
    'RadarMarkers',
  ];

  it('of each type is valid and comes back as that type', async () => {
    const sheet = trend();
    for (const type of types) sheet.charts.add(type, { sheet, area: at('A1:C4') });
    expect(await errorsIn(sheet)).toEqual([]);
    const again = await reopened(sheet);
    expect(again.charts.all().map((chart) => chart.model.series.map((series) => series.type))).toEqual(
      types.map((type) => [type, type]),
    );
  });

  it('comes back with everything that was set', async () => {
    const sheet = trend();
    const chart = sheet.charts.add('LineMarkers', { sheet, area: at('A1:C4') });
    chart.name = 'On-time & delivery';
    chart.altText = 'Rises from 80 to 95';
    chart.position = { left: 33.75, top: 101.25, width: 400.5, height: 220.5 };
    chart.change((model) => {
      dress(model);
    });
    expect(await errorsIn(sheet)).toEqual([]);

    const [again] = (await reopened(sheet)).charts;
    expect([again?.name, again?.altText, again?.position]).toEqual([
      chart.name,
      chart.altText,
      chart.position,
    ]);
    expect(withoutIds(again?.model)).toEqual(withoutIds(chart.model));
  });

  it('draws #N/A as a gap: in the options of the file and in the values that it carries along', async () => {
    const sheet = trend();
    sheet.charts.add('Line', { sheet, area: at('A1:B4') });
    const xml = await partOf(sheet, 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain('<c16r3:dispNaAsBlank val="1"/>');
    expect(xml).toContain('<c:smooth val="0"/>');
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>80</c:v></c:pt><c:pt idx="2"><c:v>95</c:v></c:pt>',
    );
    expect(xml).toContain('<c:pt idx="1"><c:v>2026-02</c:v></c:pt>');
  });

  it('that nobody touches is saved as it came, unless its values changed', async () => {
    const sheet = trend();
    sheet.charts.add('Line', { sheet, area: at('A1:B4') });
    const foreign = await withPart(sheet, 'xl/charts/chart1.xml', (xml) =>
      xml.replace('<c:roundedCorners', '<!-- by hand --><c:roundedCorners'),
    );
    expect(await partOf(foreign, 'xl/charts/chart1.xml')).toContain('<!-- by hand -->');
    foreign.setInput(1, 1, 77);
    const xml = await partOf(foreign, 'xl/charts/chart1.xml');
    expect([xml.includes('by hand'), xml.includes('<c:v>77</c:v>')]).toEqual([false, true]);
  });

  it('keeps what the model does not know when something else is changed', async () => {
    const sheet = trend();
    sheet.charts.add('ColumnClustered', { sheet, area: at('A1:B4') });
    const foreign = await withPart(sheet, 'xl/charts/chart1.xml', (xml) =>
      xml
        .replace(
          '<c:plotArea>',
          '<c:plotArea><c:layout><c:manualLayout><c:xMode val="edge"/><c:x val="0.25"/></c:manualLayout></c:layout>',
        )
        .replace(
          /<c:spPr><a:solidFill><a:srgbClr val="4472C4"\/><\/a:solidFill>/,
          '<c:spPr><a:solidFill><a:schemeClr val="accent2"><a:lumMod val="75000"/></a:schemeClr></a:solidFill>',
        ),
    );
    const [chart] = foreign.charts;
    expect(chart?.model.series[0]?.fill).toEqual({ kind: 'solid', color: '#953735' });
    chart?.change((model) => {
      model.legend.visible = true;
    });
    const xml = await partOf(foreign, 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:x val="0.25"/>');
    expect(xml).toContain('<a:schemeClr val="accent2"><a:lumMod val="75000"/></a:schemeClr>');
    expect(xml).toContain('<c:legend>');
  });

  it('of a type that the host does not know stays, and its references follow', async () => {
    const sheet = trend();
    sheet.charts.add('Line', { sheet, area: at('A1:B4') });
    const foreign = await withPart(sheet, 'xl/charts/chart1.xml', (xml) =>
      xml
        .replaceAll('c:lineChart>', 'c:line3DChart>')
        .replace('</c:line3DChart>', '<c:axId val="9"/></c:line3DChart>')
        .replace('</c:valAx>', `</c:valAx>${depthAxis}`)
        .replace(/<c:marker>.*?<\/c:marker>|<c:marker val="1"\/>|<c:smooth val="0"\/>/g, ''),
    );
    const [chart] = foreign.charts;
    expect([chart?.isSupported, chart?.model.type, chart?.model.series.length]).toEqual([
      false,
      'Unsupported',
      1,
    ]);
    foreign.name = 'Trend data';
    expect(() =>
      chart?.change((model) => {
        model.title.visible = false;
      }),
    ).toThrow('keeps a chart of this type as the file has it');
    const xml = await partOf(foreign, 'xl/charts/chart1.xml');
    expect(xml).toContain('<c:f>&apos;Trend data&apos;!$B$2:$B$4</c:f>');
    expect([xml.includes('<c:line3DChart>'), xml.includes('<c:title>')]).toEqual([true, true]);
  });

  it('is found in files that declare the namespace of charts as the default one', async () => {
    const sheet = trend();
    sheet.charts.add('LineMarkers', { sheet, area: at('A1:C4') }).setPosition(at('F2:K9'));
    const bytes = await sheet.book.save();
    const editor = await PackageEditor.open(bytes);
    await editor.change('xl/charts/chart1.xml', (xml) =>
      xml.replaceAll('<c:', '<').replaceAll('</c:', '</').replace('xmlns:c=', 'xmlns='),
    );
    await editor.change('xl/drawings/drawing1.xml', (xml) =>
      xml.replaceAll('<xdr:', '<').replaceAll('</xdr:', '</').replace('xmlns:xdr=', 'xmlns='),
    );
    const again = (await Book.open(await editor.bytes())).activeSheet;
    const [chart] = again.charts;
    expect(chart?.cellArea).toEqual(at('F2:K9'));
    expect(chart?.model.series.map((series) => chart.textOf(series.name))).toEqual(['Actual', 'Target']);
    expect(await errorsIn(again)).toEqual([]);
  });
});

const depthAxis =
  '<c:serAx><c:axId val="9"/><c:scaling/><c:delete val="1"/><c:axPos val="b"/><c:crossAx val="222222222"/></c:serAx>';

/** Sets everything that a chart of lines can have. */
function dress(model: ChartModel): void {
  const [actual, target] = model.series;
  if (!actual || !target) throw new Error('two series expected');
  model.title.text = { kind: 'text', text: 'On time\n% of orders' };
  model.title.font = { name: 'Arial', size: 13, bold: true, italic: true, underline: true, color: '#123456' };
  model.legend = { ...model.legend, position: 'Top', hiddenEntries: [1] };
  model.displayBlanksAs = 'Interplotted';
  model.showNotAvailableAsBlank = false;
  model.plotVisibleOnly = false;
  model.chartArea.fill = { kind: 'solid', color: '#FAFAFA' };
  model.plotArea.fill = { kind: 'solid', color: '#EEEEEE' };
  Object.assign(actual, {
    line: { style: 'Continuous', color: '#107C10', weight: 1.5 },
    marker: { style: 'Diamond', size: 8, backgroundColor: '#FFFFFF', foregroundColor: '#107C10' },
    smooth: true,
    dataLabels: {
      ...newLabels(),
      showSeriesName: true,
      separator: '; ',
      position: 'Top',
      numberFormat: '0.0',
      font: model.legend.font,
    },
    trendlines: [
      {
        ...newTrendline('MovingAverage', '#777777'),
        name: 'Mean of 3',
        movingAveragePeriod: 3,
        line: { style: 'Dot', color: '#777777', weight: 1 },
      },
    ],
    points: [
      {
        index: 2,
        fill: null,
        line: null,
        marker: { style: 'Square', size: 9, backgroundColor: '#C00000', foregroundColor: '#C00000' },
        dataLabel: null,
      },
    ],
  } satisfies Partial<typeof actual>);
  Object.assign(target, {
    type: 'Line',
    axisGroup: 'Secondary',
    line: { style: 'Dash', color: '#595959', weight: 2.25 },
    marker: { style: 'None', size: null, backgroundColor: null, foregroundColor: null },
  } satisfies Partial<typeof target>);
  Object.assign(model.axes.value, {
    minimum: 60,
    maximum: 100,
    majorUnit: 10,
    numberFormat: '0"%"',
    linkNumberFormat: false,
    majorTickMark: 'Outside',
    minorGridlines: { visible: true, line: { style: 'Dash', color: '#EEEEEE', weight: 0.5 } },
    position: 'Automatic',
    displayUnit: 'Hundreds',
  } satisfies Partial<ChartModel['axes']['value']>);
  model.axes.value.title = {
    ...model.axes.value.title,
    visible: true,
    text: { kind: 'reference', reference: 'Sheet1!$B$1' },
  };
  Object.assign(model.axes.category, {
    categoryType: 'TextAxis',
    numberFormat: 'General',
    textOrientation: -45,
    tickLabelSpacing: 2,
    tickMarkSpacing: 3,
    tickLabelPosition: 'Low',
    isBetweenCategories: false,
    reversePlotOrder: true,
  } satisfies Partial<ChartModel['axes']['category']>);
  model.axes.category.title = {
    ...model.axes.category.title,
    visible: true,
    text: { kind: 'text', text: 'Month' },
  };
  model.axes.value.position = 'Maximum';
}

/** The model without what is made anew when a file is read, and without what is automatic before and written out after. */
function withoutIds(model: ChartModel | undefined): unknown {
  const axes = model && { category: model.axes.category, value: model.axes.value };
  return { ...model, axes, series: model?.series.map((series) => ({ ...series, id: '' })) };
}

/** The workbook opened from a file in which a part was changed by hand. */
async function withPart(sheet: Sheet, path: string, change: (xml: string) => string): Promise<Sheet> {
  const editor = await PackageEditor.open(await sheet.book.save());
  await editor.change(path, change);
  return (await Book.open(await editor.bytes())).activeSheet;
}
