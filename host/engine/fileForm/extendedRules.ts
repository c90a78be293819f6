import { extendBar } from './keepBars';
import type { NativeFormatting, NativeRule, NativeScalePoint } from './keepRules';
import { child, childrenNamed, type XmlElement } from './xmlTree';

/**
 * The conditional formats of a sheet with those of its extension list: bars get the details that only the extension has,
 * other rules are added.
 */
export function readExtendedRules(list: XmlElement, plain: readonly NativeFormatting[]): NativeFormatting[] {
  const byId = new Map(plain.flatMap(({ rules }) => rules.map((rule) => [rule.x14Id, rule] as const)));
  const added = childrenNamed(list, 'x14:conditionalFormatting').flatMap((formatting): NativeFormatting[] => {
    const rules = childrenNamed(formatting, 'x14:cfRule').flatMap((element): NativeRule[] => {
      const known = byId.get(element.attributes['id']);
      if (!known) return [readRule(element)];
      const bar = child(element, 'x14:dataBar');
      if (bar) extendBar(known, bar);
      return [];
    });
    return rules.length > 0 ? [{ ref: child(formatting, 'xm:sqref')?.text ?? '', rules }] : [];
  });
  return [...plain, ...added];
}

function readRule(element: XmlElement): NativeRule {
  const { priority, ...attributes } = element.attributes;
  delete attributes['id'];
  const type = attributes['type'] ?? 'expression';
  const rule: NativeRule = {
    type,
    priority: Number(priority ?? '1'),
    attributes: { ...attributes, type },
    formulae: childrenNamed(element, 'xm:f').map(({ text }) => text),
  };
  const style = child(element, 'x14:dxf');
  if (style) rule.style = readStyle(style);
  const icons = child(element, 'x14:iconSet');
  if (icons) {
    rule.cfvo = childrenNamed(icons, 'x14:cfvo').map(readPoint);
    rule.iconSet = icons.attributes['iconSet'] ?? '3TrafficLights1';
    rule.reverse = icons.attributes['reverse'] === '1';
    rule.showValue = icons.attributes['showValue'] !== '0';
    // Written again in the extension list, by ExcelTS itself.
    delete rule.attributes;
  }
  return rule;
}

function readPoint(point: XmlElement): NativeScalePoint {
  const { type = 'num', gte } = point.attributes;
  const value = child(point, 'xm:f')?.text;
  return { type, ...(value !== undefined && { value }), ...(gte !== undefined && { gte }) };
}

/** A differential style as ExcelTS keeps it, from the elements of the main namespace inside `<x14:dxf>`. */
function readStyle(style: XmlElement): Record<string, unknown> {
  const font = child(style, 'font');
  const pattern = child(style, 'fill') && child(child(style, 'fill') ?? style, 'patternFill');
  const border = child(style, 'border');
  const numberFormat = child(style, 'numFmt')?.attributes['formatCode'];
  const flag = (name: string) => {
    const element = font && child(font, name);
    return element && !['0', 'false'].includes(element.attributes['val'] ?? '1');
  };
  const sides = ['left', 'right', 'top', 'bottom'].flatMap((side) => {
    const edge = border && child(border, side);
    const lineStyle = edge?.attributes['style'];
    return edge && lineStyle !== undefined
      ? [[side, { style: lineStyle, color: colorIn(edge, 'color') }] as const]
      : [];
  });
  return {
    ...(font && {
      font: withoutUndefined({
        bold: flag('b'),
        italic: flag('i'),
        strike: flag('strike'),
        underline: child(font, 'u') && (child(font, 'u')?.attributes['val'] ?? 'single'),
        color: colorIn(font, 'color'),
      }),
    }),
    ...(pattern && {
      fill: withoutUndefined({
        type: 'pattern',
        pattern: pattern.attributes['patternType'] ?? 'solid',
        fgColor: colorIn(pattern, 'fgColor'),
        bgColor: colorIn(pattern, 'bgColor'),
      }),
    }),
    ...(sides.length > 0 && { border: Object.fromEntries(sides) }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

function colorIn(parent: XmlElement, name: string): Record<string, unknown> | undefined {
  const attributes = child(parent, name)?.attributes;
  if (!attributes) return undefined;
  const { rgb, theme, tint, indexed } = attributes;
  return withoutUndefined({
    argb: rgb,
    theme: theme === undefined ? undefined : Number(theme),
    tint: tint === undefined ? undefined : Number(tint),
    indexed: indexed === undefined ? undefined : Number(indexed),
  });
}

function withoutUndefined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
