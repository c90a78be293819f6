/**
 * The one place where the host imports ExcelTS (pinned to 10.2.0, patched by `patches/`).
 *
 * The files of its browser flavour are named by path, because the package's `exports` map hides the formula modules that the
 * calculator needs; they import nothing of Node, so the same files run in Node, in tests and in the page.
 * Importing this module installs ExcelTS's formula engine and chart support once: without the first it does not tell formula names
 * from other names when a file is opened, without the second it refuses files that hold charts.
 */
import { installChartSupport } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/chart/index.js';
import { installFormulaEngine } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/index.js';

installFormulaEngine();
installChartSupport();

export {
  Cell,
  Row,
  Table,
  ValueType,
  Workbook,
  Worksheet,
  dateToExcel,
} from '../../node_modules/@cj-tech-master/excelts/dist/browser/index.browser.js';
export type * from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/types.js';
export type {
  DefinedNameModel,
  WorkbookModel,
} from '../../node_modules/@cj-tech-master/excelts/dist/browser/index.browser.js';

export {
  fillChartCaches,
  parseSpPr,
  parseTxPr,
} from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/chart/index.js';
export type * from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/chart/index.js';

export { calculateFormulas } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/index.js';
export { tokenize } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/syntax/tokenizer.js';
export { parse } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/syntax/parser.js';
export type { AstNode } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/syntax/ast.js';
export { bind } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/compile/binder.js';
export {
  detectDynamicArrayFunction,
  detectSubtotalOutput,
} from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/compile/compiled-formula.js';
export {
  boundCall,
  boundLiteral,
} from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/compile/bound-ast.js';
export { buildWorkbookSnapshot } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/integration/workbook-adapter.js';
export type { BoundExpr } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/compile/bound-ast.js';
export { setDate1904 } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/functions/_date-context.js';
export { lookupFunction } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/runtime/function-registry.js';
export type { FunctionDescriptor } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/runtime/function-registry.js';
export {
  EvalSession,
  evaluate,
  implicitIntersect,
} from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/runtime/evaluator.js';
export type { EvalContext } from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/runtime/evaluator.js';
export {
  BLANK,
  ERRORS,
  rvArrayRect,
  rvBoolean,
  rvError,
  rvCellRef,
  rvNumber,
  rvRef,
  rvString,
  setNumberReader,
} from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/runtime/values.js';
export type {
  ArrayValue,
  ErrorValue as RuntimeErrorValue,
  RVKind,
  ReferenceValue,
  RuntimeValue,
  ScalarValue,
} from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/runtime/values.js';
export type {
  DefinedNameSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
  WorksheetSnapshot,
} from '../../node_modules/@cj-tech-master/excelts/dist/browser/modules/formula/integration/workbook-snapshot.js';
