import { applicationClass } from './Application';
import { autoFilterClass } from './AutoFilter';
import { cellValueConditionalFormatClass } from './CellValueConditionalFormat';
import { chartClass } from './Chart';
import { chartAreaFormatClass } from './ChartAreaFormat';
import { chartAxesClass } from './ChartAxes';
import { chartAxisClass } from './ChartAxis';
import { chartAxisFormatClass } from './ChartAxisFormat';
import { chartAxisTitleClass } from './ChartAxisTitle';
import { chartAxisTitleFormatClass } from './ChartAxisTitleFormat';
import { chartBorderClass } from './ChartBorder';
import { chartCollectionClass } from './ChartCollection';
import { chartDataLabelClass } from './ChartDataLabel';
import { chartDataLabelFormatClass } from './ChartDataLabelFormat';
import { chartDataLabelsClass } from './ChartDataLabels';
import { chartDataTableClass } from './ChartDataTable';
import { chartDataTableFormatClass } from './ChartDataTableFormat';
import { chartErrorBarsClass } from './ChartErrorBars';
import { chartErrorBarsFormatClass } from './ChartErrorBarsFormat';
import { chartFillClass } from './ChartFill';
import { chartFontClass } from './ChartFont';
import { chartFormatStringClass } from './ChartFormatString';
import { chartGridlinesClass } from './ChartGridlines';
import { chartGridlinesFormatClass } from './ChartGridlinesFormat';
import { chartLegendClass } from './ChartLegend';
import { chartLegendEntryClass } from './ChartLegendEntry';
import { chartLegendEntryCollectionClass } from './ChartLegendEntryCollection';
import { chartLegendFormatClass } from './ChartLegendFormat';
import { chartLineFormatClass } from './ChartLineFormat';
import { chartPlotAreaClass } from './ChartPlotArea';
import { chartPlotAreaFormatClass } from './ChartPlotAreaFormat';
import { chartPointClass } from './ChartPoint';
import { chartPointFormatClass } from './ChartPointFormat';
import { chartPointsCollectionClass } from './ChartPointsCollection';
import { chartSeriesClass } from './ChartSeries';
import { chartSeriesCollectionClass } from './ChartSeriesCollection';
import { chartSeriesFormatClass } from './ChartSeriesFormat';
import { chartTitleClass } from './ChartTitle';
import { chartTitleFormatClass } from './ChartTitleFormat';
import { chartTrendlineClass } from './ChartTrendline';
import { chartTrendlineCollectionClass } from './ChartTrendlineCollection';
import { chartTrendlineFormatClass } from './ChartTrendlineFormat';
import { chartTrendlineLabelClass } from './ChartTrendlineLabel';
import { chartTrendlineLabelFormatClass } from './ChartTrendlineLabelFormat';
import { colorScaleConditionalFormatClass } from './ColorScaleConditionalFormat';
import { commentClass } from './Comment';
import { commentCollectionClass } from './CommentCollection';
import { commentReplyClass } from './CommentReply';
import { commentReplyCollectionClass } from './CommentReplyCollection';
import { conditionalDataBarNegativeFormatClass } from './ConditionalDataBarNegativeFormat';
import { conditionalDataBarPositiveFormatClass } from './ConditionalDataBarPositiveFormat';
import { conditionalFormatClass } from './ConditionalFormat';
import { conditionalFormatCollectionClass } from './ConditionalFormatCollection';
import { conditionalFormatRuleClass } from './ConditionalFormatRule';
import { conditionalRangeBorderClass } from './ConditionalRangeBorder';
import { conditionalRangeBorderCollectionClass } from './ConditionalRangeBorderCollection';
import { conditionalRangeFillClass } from './ConditionalRangeFill';
import { conditionalRangeFontClass } from './ConditionalRangeFont';
import { conditionalRangeFormatClass } from './ConditionalRangeFormat';
import { cultureInfoClass } from './CultureInfo';
import { customConditionalFormatClass } from './CustomConditionalFormat';
import { customPropertyClass } from './CustomProperty';
import { customPropertyCollectionClass } from './CustomPropertyCollection';
import { customXmlPartClass } from './CustomXmlPart';
import { customXmlPartCollectionClass } from './CustomXmlPartCollection';
import { customXmlPartScopedCollectionClass } from './CustomXmlPartScopedCollection';
import { dataBarConditionalFormatClass } from './DataBarConditionalFormat';
import { dataValidationClass } from './DataValidation';
import { datetimeFormatInfoClass } from './DatetimeFormatInfo';
import { documentPropertiesClass } from './DocumentProperties';
import { filterClass } from './Filter';
import { formatProtectionClass } from './FormatProtection';
import { functionResultClass } from './FunctionResult';
import { functionsClass } from './Functions';
import { headerFooterClass } from './HeaderFooter';
import { headerFooterGroupClass } from './HeaderFooterGroup';
import { iconSetConditionalFormatClass } from './IconSetConditionalFormat';
import { iterativeCalculationClass } from './IterativeCalculation';
import { namedItemClass } from './NamedItem';
import { namedItemArrayValuesClass } from './NamedItemArrayValues';
import { namedItemCollectionClass } from './NamedItemCollection';
import { numberFormatInfoClass } from './NumberFormatInfo';
import { pageBreakClass } from './PageBreak';
import { pageBreakCollectionClass } from './PageBreakCollection';
import { pageLayoutClass } from './PageLayout';
import { presetCriteriaConditionalFormatClass } from './PresetCriteriaConditionalFormat';
import { rangeClass } from './Range';
import { rangeAreasClass } from './RangeAreas';
import { rangeAreasCollectionClass } from './RangeAreasCollection';
import { rangeBorderClass } from './RangeBorder';
import { rangeBorderCollectionClass } from './RangeBorderCollection';
import { rangeCollectionClass } from './RangeCollection';
import { rangeFillClass } from './RangeFill';
import { rangeFontClass } from './RangeFont';
import { rangeFormatClass } from './RangeFormat';
import { rangeSortClass } from './RangeSort';
import { removeDuplicatesResultClass } from './RemoveDuplicatesResult';
import { rangeViewClass } from './RangeView';
import { rangeViewCollectionClass } from './RangeViewCollection';
import { runtimeClass } from './Runtime';
import { settingClass } from './Setting';
import { settingCollectionClass } from './SettingCollection';
import { styleClass } from './Style';
import { styleCollectionClass } from './StyleCollection';
import { tableClass } from './Table';
import { tableCollectionClass } from './TableCollection';
import { tableColumnClass } from './TableColumn';
import { tableColumnCollectionClass } from './TableColumnCollection';
import { tableRowClass } from './TableRow';
import { tableRowCollectionClass } from './TableRowCollection';
import { tableScopedCollectionClass } from './TableScopedCollection';
import { tableSortClass } from './TableSort';
import { tableStyleClass } from './TableStyle';
import { tableStyleCollectionClass } from './TableStyleCollection';
import { textConditionalFormatClass } from './TextConditionalFormat';
import { topBottomConditionalFormatClass } from './TopBottomConditionalFormat';
import { workbookClass } from './Workbook';
import { workbookProtectionClass } from './WorkbookProtection';
import { workbookRangeAreasClass } from './WorkbookRangeAreas';
import { worksheetClass } from './Worksheet';
import { worksheetCollectionClass } from './WorksheetCollection';
import { worksheetCustomPropertyClass } from './WorksheetCustomProperty';
import { worksheetCustomPropertyCollectionClass } from './WorksheetCustomPropertyCollection';
import { worksheetFreezePanesClass } from './WorksheetFreezePanes';
import { worksheetProtectionClass } from './WorksheetProtection';
import type { OfficeClass } from './officeClass';

/** Every class of the Excel object model that the host has, in alphabetical order. */
// Each class is written against its own target type; a list can only say that there is one.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const officeClasses: readonly OfficeClass<any>[] = [
  applicationClass,
  autoFilterClass,
  cellValueConditionalFormatClass,
  chartClass,
  chartAreaFormatClass,
  chartAxesClass,
  chartAxisClass,
  chartAxisFormatClass,
  chartAxisTitleClass,
  chartAxisTitleFormatClass,
  chartBorderClass,
  chartCollectionClass,
  chartDataLabelClass,
  chartDataLabelFormatClass,
  chartDataLabelsClass,
  chartDataTableClass,
  chartDataTableFormatClass,
  chartErrorBarsClass,
  chartErrorBarsFormatClass,
  chartFillClass,
  chartFontClass,
  chartFormatStringClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
  chartLegendClass,
  chartLegendEntryClass,
  chartLegendEntryCollectionClass,
  chartLegendFormatClass,
  chartLineFormatClass,
  chartPlotAreaClass,
  chartPlotAreaFormatClass,
  chartPointClass,
  chartPointFormatClass,
  chartPointsCollectionClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
  chartTrendlineClass,
  chartTrendlineCollectionClass,
  chartTrendlineFormatClass,
  chartTrendlineLabelClass,
  chartTrendlineLabelFormatClass,
  colorScaleConditionalFormatClass,
  commentClass,
  commentCollectionClass,
  commentReplyClass,
  commentReplyCollectionClass,
  conditionalDataBarNegativeFormatClass,
  conditionalDataBarPositiveFormatClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  cultureInfoClass,
  customConditionalFormatClass,
  customPropertyClass,
  customPropertyCollectionClass,
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  dataBarConditionalFormatClass,
  dataValidationClass,
  datetimeFormatInfoClass,
  documentPropertiesClass,
  filterClass,
  formatProtectionClass,
  functionResultClass,
  functionsClass,
  headerFooterClass,
  headerFooterGroupClass,
  iconSetConditionalFormatClass,
  iterativeCalculationClass,
  namedItemClass,
  namedItemArrayValuesClass,
  namedItemCollectionClass,
  numberFormatInfoClass,
  pageBreakClass,
  pageBreakCollectionClass,
  pageLayoutClass,
  presetCriteriaConditionalFormatClass,
  rangeClass,
  rangeAreasClass,
  rangeAreasCollectionClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  rangeSortClass,
  removeDuplicatesResultClass,
  rangeViewClass,
  rangeViewCollectionClass,
  runtimeClass,
  settingClass,
  settingCollectionClass,
  styleClass,
  styleCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
  tableScopedCollectionClass,
  tableSortClass,
  tableStyleClass,
  tableStyleCollectionClass,
  textConditionalFormatClass,
  topBottomConditionalFormatClass,
  workbookClass,
  workbookProtectionClass,
  workbookRangeAreasClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
  worksheetFreezePanesClass,
  worksheetProtectionClass,
];
