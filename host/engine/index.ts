/** The workbook behind the host: cells, formulas, formats, tables, charts and .xlsx files. Knows nothing of office.js or the page. */
export * from './area';
export { Book, type CalculationMode } from './Book';
export { BookProperties, type CustomPropertyValue, type Iteration } from './BookProperties';
export { Chart } from './Chart';
export { newLabels, newTrendline } from './chartForm/automatic';
export { chartTypes, isRound, isScatter, kindOf } from './chartForm/chartTypes';
export { retype } from './chartForm/newChart';
export { displayUnitSize } from './chartForm/displayUnitSize';
export { labelText, seriesNameOf } from './chartForm/labelText';
export { dressLetters, fontOfLetters } from './chartForm/runs';
export { shownMarker } from './chartForm/shownMarker';
export { trendlineName } from './chartForm/trendlineName';
export { shareGroup } from './chartForm/writeGroup';
export type { ChartList } from './ChartList';
export type * from './chartModel';
export { type Coerced, coerceInput } from './coerce';
export { commentAuthor } from './commentAuthor';
export type { CommentText, Mention } from './commentMentions';
export { type Comment, type CommentEntry, type Comments, type Note } from './Comments';
export { type ConditionalFormats, type NewConditionalRule } from './ConditionalFormats';
export type * from './conditionalRule';
export { type CopyOptions, type CopySource, copyCells } from './copying/copyCells';
export * from './cellStyles';
export { copySheet } from './sheetCopy';
export type { CustomXmlPart } from './customXml';
export { displayText } from './displayText';
export { hasNoRows } from './emptyTable';
export { ExcelError, type OfficeErrorCode } from './errors';
export type * from './events';
export { isEdit } from './events';
export * from './filtering';
export type * from './format';
export { fromR1C1, toR1C1 } from './formulaR1C1';
export type { Freeze } from './freeze';
export { hiddenRowsOf } from './hiddenRows';
export { type Hyperlink, hyperlinksOf, linkLook, type PlacedHyperlink, removeHyperlinks } from './hyperlinks';
export { nameContent } from './nameContent';
export { type DefinedName, type NameDetails, NameList } from './NameList';
export { type PageLayout, type PageMargins, type PageOrientation, type PrintZoom } from './PageLayout';
export { showOutlineLevels, standardHeightOf, tabIdOf } from './outlineLevels';
export type { PageBreaks } from './PageBreaks';
export type { PageKind, PageTexts, PageTextState } from './pageTexts';
export { type PaperSize, paperSizes } from './paperSizes';
export type { PrintOptions } from './printOptions';
export { type CellAction, type Protection, type ProtectionOptions } from './Protection';
export { type BlockPart, type CellBlock, putBlock, takeBlock } from './filling/cellBlock';
export { copyRules } from './filling/copyRules';
export { fillFromEdge, fillSeries } from './filling/fillSeries';
export type { FillType } from './filling/series';
export { type Selection } from './Selections';
export { numberFormatCategory, type NumberFormatCategory } from './numberFormatCategory';
export { isDateFormat } from './numfmt';
export { movedFormula } from './references';
export { assertNoMergeCut } from './merges';
export { moveBlock } from './moving/moveBlock';
export * from './searching';
export { setDirty } from './setDirty';
export { Sheet } from './Sheet';
export { type SheetVisibility } from './SheetAppearance';
export { newBarLook } from './ruleForm/barForm';
export * from './sorting';
export { savedArrayAreas, spilledAreas } from './spilledAreas';
export * from './tracing';
export { resetSizes, setAllRowHeights, standardSizes } from './standardSizes';
export { formatsIn } from './storedStyles';
export { Table } from './Table';
export { type FormulaMistake, formulaMistake, withClosedBrackets } from './typing/formulaMistake';
export { growTablesOver } from './typing/growTablesOver';
export { typeBlock } from './typing/typedInput';
export { assertTableStyle } from './tableStyles';
export { TableColumn } from './TableColumn';
export type { TableList } from './TableList';
export { type PlacedValidation, type Validations } from './Validations';
export type * from './validationRule';
export {
  type CellInput,
  type CellValue,
  errorValue,
  type ErrorText,
  type ErrorValue,
  isErrorValue,
} from './values';
