import { keepBars, type NativeBar } from './keepBars';
import { CfRuleXform, CfvoXform, FillXform, StylesXform, type XmlSink, type XmlTag } from './xforms';

/**
 * A conditional rule as it lives in ExcelTS's worksheet. `attributes` are those of `<cfRule>` in the file, without
 * `dxfId` and `priority`; ExcelTS alone would drop `stopIfTrue`, `text` and whole kinds of rule.
 */
export interface NativeRule {
  type: string;
  priority: number;
  attributes?: Record<string, string | undefined>;
  style?: unknown;
  dxfId?: number;
  formulae?: string[];
  cfvo?: NativeScalePoint[];
  color?: unknown;
  iconSet?: string;
  reverse?: boolean;
  showValue?: boolean;
  gradient?: boolean;
  x14Id?: string;
  icons?: unknown[];
  custom?: boolean;
  /** What only the extension says of a data bar. */
  bar?: NativeBar;
}

export interface NativeScalePoint {
  type: string;
  value?: number | string;
  /** '0' when the threshold itself does not reach the icon. */
  gte?: string;
}

export interface NativeFormatting {
  /** Areas, separated by blanks. */
  ref: string;
  rules: NativeRule[];
}

interface RuleXform {
  model: { formulae?: string[] };
  formulaXform: { render(xml: XmlSink, formula: string): void };
  colorScaleXform: { render(xml: XmlSink, rule: NativeRule): void };
  databarXform: { render(xml: XmlSink, rule: NativeRule): void };
  iconSetXform: { render(xml: XmlSink, rule: NativeRule): void };
  extLstRefXform: { render(xml: XmlSink, rule: NativeRule): void };
}

/** Makes ExcelTS read and write rules, scale points and dxf fills without loss. */
export function keepRules(): void {
  const rule = CfRuleXform.prototype as unknown as {
    createNewModel(tag: XmlTag): NativeRule;
    render(xml: XmlSink, rule: NativeRule): void;
  };
  const createModel = rule.createNewModel;
  const renderKnown = rule.render;

  rule.createNewModel = function (tag) {
    const attributes = { ...tag.attributes };
    delete attributes['dxfId'];
    delete attributes['priority'];
    return { ...createModel.call(this, tag), attributes };
  };

  rule.render = function (this: RuleXform, xml: XmlSink, model: NativeRule) {
    if (model.attributes === undefined) {
      renderKnown.call(this as unknown as typeof rule, xml, model);
      return;
    }
    xml.openNode('cfRule', { ...model.attributes, dxfId: model.dxfId, priority: model.priority });
    for (const formula of model.formulae ?? []) this.formulaXform.render(xml, formula);
    if (model.type === 'colorScale') this.colorScaleXform.render(xml, model);
    if (model.type === 'dataBar') this.databarXform.render(xml, model);
    if (model.type === 'iconSet') this.iconSetXform.render(xml, model);
    if (model.type === 'dataBar') this.extLstRefXform.render(xml, model);
    xml.closeNode();
  } as typeof rule.render;

  const point = CfvoXform.prototype as unknown as {
    model: NativeScalePoint;
    render(xml: XmlSink, point: NativeScalePoint): void;
    parseOpen(tag: XmlTag): void;
  };
  point.render = (xml, model) => {
    xml.leafNode('cfvo', { type: model.type, val: model.value, gte: model.gte });
  };
  // ExcelTS turns the value into a number, which loses a formula.
  point.parseOpen = function (tag) {
    const { type, val, gte } = tag.attributes;
    this.model = { type: type ?? 'num' };
    if (val !== undefined) this.model.value = val;
    if (gte !== undefined) this.model.gte = gte;
  };

  keepBars();
  keepFillsWithoutPattern();
  keepNumberFormats();
}

/** Excel writes the fill of a rule without `patternType`; ExcelTS would save that as `patternType="undefined"`. */
function keepFillsWithoutPattern(): void {
  const fill = FillXform.PatternFillXform.prototype as unknown as {
    render(xml: XmlSink, model: { pattern?: string }): void;
  };
  const render = fill.render;
  fill.render = function (xml, model) {
    render.call(this, xml, model.pattern === undefined ? { ...model, pattern: 'solid' } : model);
  };
}

/** A number format that was read is an object, of which ExcelTS would save `[object Object]`. */
function keepNumberFormats(): void {
  interface DifferentialStyle {
    numFmt?: string | { formatCode: string };
  }
  const styles = StylesXform.prototype as unknown as { addDxfStyle(style: DifferentialStyle): number };
  const { addDxfStyle } = styles;
  styles.addDxfStyle = function (style) {
    const { numFmt } = style;
    return addDxfStyle.call(
      this,
      typeof numFmt === 'object' ? { ...style, numFmt: numFmt.formatCode } : style,
    );
  };
}
