/**
 * ExcelTS's readers and writers of single XML parts.
 *
 * They lose things that this folder puts back, so they are imported here by path, from the same browser flavour
 * as `excelts.ts`, and nowhere else.
 */
export { AutoFilterXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/auto-filter-xform.js';
export { ChartSpaceXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/chart/chart-space-xform.js';
export { CfRuleXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/cf/cf-rule-xform.js';
export { CfvoXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/cf/cfvo-xform.js';
export { DataValidationsXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/data-validations-xform.js';
export { DatabarXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/cf/databar-xform.js';
export { DatabarExtXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/cf-ext/databar-ext-xform.js';
export { DrawingXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/drawing/drawing-xform.js';
export { ExtLstXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/ext-lst-xform.js';
export { FillXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/style/fill-xform.js';
export { GraphicFrameXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/drawing/graphic-frame-xform.js';
export { HyperlinkXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/hyperlink-xform.js';
export { PageSetupXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/page-setup-xform.js';
export { StylesXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/style/styles-xform.js';
export { TableXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/table/table-xform.js';
export { TableColumnXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/table/table-column-xform.js';
export { WorkSheetXform } from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/excel/xlsx/xform/sheet/worksheet-xform.js';

/** The parts of an XML writer that the replacements use. */
export interface XmlSink {
  openXml(attributes: Record<string, string>): void;
  openNode(name: string, attributes?: Record<string, unknown> | null): void;
  leafNode(name: string, attributes?: Record<string, unknown> | null, text?: unknown): void;
  closeNode(): void;
  addAttribute(name: string, value: unknown): void;
  writeText(text: unknown): void;
  writeRaw(xml: string): void;
}

/** An opening tag as ExcelTS's parser reports it. Attribute values are already unescaped. */
export interface XmlTag {
  name: string;
  attributes: Record<string, string | undefined>;
  isSelfClosing?: boolean;
}
