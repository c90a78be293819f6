import type { NativeRule, NativeScalePoint } from './keepRules';
import { DatabarExtXform, DatabarXform, type XmlSink, type XmlTag } from './xforms';
import { child, childrenNamed, element, writeElement, type XmlElement } from './xmlTree';

/** What only the extension of a file says of a bar. */
export interface NativeBar {
  border: boolean;
  borderColor?: unknown;
  /** Negative bars have the colour of positive ones. */
  sameFill: boolean;
  negativeFillColor?: unknown;
  sameBorder: boolean;
  negativeBorderColor?: unknown;
  axisPosition: string;
  axisColor?: unknown;
  direction: string;
}

interface BarXform {
  createNewModel(tag: XmlTag): object;
  render(xml: XmlSink, rule: NativeRule): void;
  cfvoXform: { render(xml: XmlSink, point: NativeScalePoint): void };
  colorXform: { render(xml: XmlSink, color: unknown): void };
}

/** Makes ExcelTS keep whether a bar hides its number, and write all of a bar's extension in the order of the file format. */
export function keepBars(): void {
  const bar = DatabarXform.prototype as unknown as BarXform;
  bar.createNewModel = ({ attributes }) => ({
    cfvo: [],
    showValue: attributes['showValue'] !== '0' && attributes['showValue'] !== 'false',
  });
  bar.render = function (xml, rule) {
    xml.openNode('dataBar', rule.showValue === false ? { showValue: '0' } : null);
    for (const point of rule.cfvo ?? []) this.cfvoXform.render(xml, plainPoint(point));
    this.colorXform.render(xml, rule.color);
    xml.closeNode();
  };
  const extension = DatabarExtXform.prototype as unknown as { render(xml: XmlSink, rule: NativeRule): void };
  extension.render = (xml, rule) => {
    writeElement(xml, extensionOf(rule));
  };
}

/** Reads `<x14:dataBar>` into its rule. */
export function extendBar(rule: NativeRule, bar: XmlElement): void {
  const { attributes } = bar;
  const isOn = (name: string, standard: boolean) =>
    attributes[name] === undefined ? standard : !['0', 'false'].includes(attributes[name]);
  const color = (name: string) => {
    const found = child(bar, `x14:${name}`);
    return found && colorOf(found);
  };
  rule.gradient = isOn('gradient', true);
  if (!isOn('showValue', true)) rule.showValue = false;
  rule.bar = {
    border: isOn('border', false),
    borderColor: color('borderColor'),
    sameFill: isOn('negativeBarColorSameAsPositive', false),
    negativeFillColor: color('negativeFillColor'),
    sameBorder: isOn('negativeBarBorderColorSameAsPositive', true),
    negativeBorderColor: color('negativeBorderColor'),
    axisPosition: attributes['axisPosition'] ?? 'automatic',
    axisColor: color('axisColor'),
    direction: attributes['direction'] ?? 'context',
  };
  const points = childrenNamed(bar, 'x14:cfvo');
  if (points.length === 2) {
    rule.cfvo = points.map((point) => {
      const value = child(point, 'xm:f')?.text;
      return { type: point.attributes['type'] ?? 'num', ...(value !== undefined && { value }) };
    });
  }
}

/** Old programs know no automatic ends: the lowest and highest value take their place. */
function plainPoint(point: NativeScalePoint): NativeScalePoint {
  if (point.type !== 'autoMin' && point.type !== 'autoMax') return point;
  return { type: point.type === 'autoMin' ? 'min' : 'max' };
}

function extensionOf({ bar, cfvo = [], gradient, showValue }: NativeRule): XmlElement {
  const flag = (on: boolean) => (on ? '1' : '0');
  const colors = (
    [
      ['borderColor', bar?.border === true ? bar.borderColor : undefined],
      ['negativeFillColor', bar?.sameFill === false ? bar.negativeFillColor : undefined],
      ['negativeBorderColor', bar?.border === true && !bar.sameBorder ? bar.negativeBorderColor : undefined],
      ['axisColor', bar?.axisColor],
    ] as const
  ).flatMap(([name, color]) =>
    color === undefined ? [] : [element(`x14:${name}`, colorAttributes(color as Record<string, unknown>))],
  );
  const points = cfvo.map(({ type, value }) =>
    element('x14:cfvo', { type }, value === undefined ? [] : [{ ...element('xm:f'), text: String(value) }]),
  );
  const attributes = {
    minLength: '0',
    maxLength: '100',
    ...(showValue === false && { showValue: '0' }),
    ...(bar?.border === true && { border: '1' }),
    ...(gradient === false && { gradient: '0' }),
    ...(bar && bar.direction !== 'context' && { direction: bar.direction }),
    negativeBarColorSameAsPositive: flag(bar?.sameFill ?? true),
    negativeBarBorderColorSameAsPositive: flag(bar?.sameBorder ?? true),
    ...((bar?.axisPosition ?? 'none') !== 'automatic' && { axisPosition: bar?.axisPosition ?? 'none' }),
  };
  return element('x14:dataBar', attributes, [...points, ...colors]);
}

function colorOf({ attributes: { rgb, theme, tint, indexed } }: XmlElement): Record<string, unknown> {
  return {
    ...(rgb !== undefined && { argb: rgb }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(tint !== undefined && { tint: Number(tint) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
  };
}

function colorAttributes({ argb, theme, tint, indexed }: Record<string, unknown>): XmlElement['attributes'] {
  return Object.fromEntries(
    Object.entries({ rgb: argb, theme, tint, indexed }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value as string | number)]],
    ),
  );
}
