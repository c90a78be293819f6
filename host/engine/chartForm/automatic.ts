import type {
  ChartAxis,
  ChartDataLabels,
  ChartDataTable,
  ChartErrorBars,
  ChartFont,
  ChartFrame,
  ChartGridlines,
  ChartGroupSettings,
  ChartLine,
  ChartPlace,
  ChartTextLayout,
  ChartTitle,
  ChartTrendline,
  ChartTrendlineLabel,
} from '../chartModel';

// Each is made anew: models are changed in place while a change is under way.

export const automaticLine: ChartLine = { style: 'Automatic', color: null, weight: null };

export const automaticFont: ChartFont = {
  name: null,
  size: null,
  bold: null,
  italic: null,
  underline: null,
  color: null,
};

/** A part that nobody has put anywhere. */
export function automaticPlace(): ChartPlace {
  return { left: null, top: null, width: null, height: null };
}

export function automaticFrame(): ChartFrame {
  return { fill: { kind: 'automatic' }, line: { ...automaticLine }, shadow: false };
}

export function automaticTextLayout(): ChartTextLayout {
  return { textOrientation: null, horizontalAlignment: 'Center', verticalAlignment: 'Center' };
}

/** A title that is not there. */
export function hiddenTitle(font: ChartFont = { ...automaticFont }): ChartTitle {
  return {
    visible: false,
    text: { kind: 'none' },
    overlay: false,
    font,
    runs: [],
    place: automaticPlace(),
    ...automaticFrame(),
    ...automaticTextLayout(),
  };
}

/** An axis as Excel makes it: visible and automatic in everything. */
export function automaticAxis(): ChartAxis {
  const noLines = (): ChartGridlines => ({ visible: false, line: { ...automaticLine } });
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: null,
    linkNumberFormat: true,
    title: hiddenTitle(),
    majorGridlines: noLines(),
    minorGridlines: noLines(),
    line: { ...automaticLine },
    fill: { kind: 'automatic' },
    font: { ...automaticFont },
    tickLabelPosition: 'NextToAxis',
    tickLabelSpacing: null,
    tickMarkSpacing: null,
    majorTickMark: 'None',
    minorTickMark: 'None',
    textOrientation: null,
    alignment: 'Center',
    offset: 100,
    multiLevel: true,
    categoryType: 'Automatic',
    baseTimeUnit: null,
    majorTimeUnitScale: null,
    minorTimeUnitScale: null,
    isBetweenCategories: null,
    reversePlotOrder: false,
    logBase: null,
    position: 'Automatic',
    displayUnit: 'None',
    showDisplayUnitLabel: false,
  };
}

/** Labels as they first appear: the value, and nothing else. */
export function newLabels(): ChartDataLabels {
  return {
    showValue: true,
    showCategoryName: false,
    showSeriesName: false,
    showPercentage: false,
    showBubbleSize: false,
    showLegendKey: false,
    showLeaderLines: null,
    separator: null,
    position: 'Automatic',
    numberFormat: null,
    font: { ...automaticFont, size: 9, color: '#404040', bold: false },
    text: null,
    place: automaticPlace(),
    ...automaticFrame(),
    ...automaticTextLayout(),
  };
}

export function newTrendlineLabel(): ChartTrendlineLabel {
  return {
    text: null,
    numberFormat: null,
    font: { ...automaticFont },
    place: automaticPlace(),
    ...automaticFrame(),
    ...automaticTextLayout(),
  };
}

/** A trendline as Excel draws it first: dotted, in the colour of its series. */
export function newTrendline(type: ChartTrendline['type'], color: string): ChartTrendline {
  return {
    type,
    name: null,
    movingAveragePeriod: 2,
    polynomialOrder: 2,
    forwardPeriod: 0,
    backwardPeriod: 0,
    intercept: null,
    showEquation: false,
    showRSquared: false,
    line: { style: 'RoundDot', color, weight: 1.5 },
    label: newTrendlineLabel(),
  };
}

/** Error bars as they first appear once they are made visible: the standard error, both ways. */
export function hiddenErrorBars(): ChartErrorBars {
  return {
    visible: false,
    include: 'Both',
    type: 'StError',
    amount: 1,
    plus: { kind: 'none' },
    minus: { kind: 'none' },
    endStyleCap: true,
    line: { style: 'Continuous', color: '#595959', weight: 0.75 },
  };
}

/** The table of a chart as it first appears once it is made visible. */
export function hiddenDataTable(): ChartDataTable {
  return {
    visible: false,
    showHorizontalBorder: true,
    showVerticalBorder: true,
    showOutlineBorder: true,
    showLegendKey: true,
    font: { ...automaticFont, size: 9, color: '#595959', bold: false },
    fill: { kind: 'none' },
    line: { style: 'Continuous', color: '#D9D9D9', weight: 0.75 },
  };
}

export function automaticGroup(): ChartGroupSettings {
  return {
    gapWidth: null,
    overlap: null,
    varyByCategories: false,
    firstSliceAngle: 0,
    doughnutHoleSize: 75,
    bubbleScale: 100,
  };
}
