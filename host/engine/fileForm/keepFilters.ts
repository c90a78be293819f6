import { AutoFilterXform, WorkSheetXform, type XmlSink, type XmlTag } from './xforms';
import { ElementReader, writeElement, type XmlElement } from './xmlTree';

interface FilterXform {
  model: XmlElement | null;
  elements: ElementReader | undefined;
  parseOpen(tag: XmlTag): void;
  parseText(text: string): void;
  parseClose(name: string): boolean;
  render(xml: XmlSink, model: XmlElement | null | undefined): void;
}

/** A differential style as far as it colours a fill or a font. */
interface ColorStyle {
  fill?: { fgColor?: { argb?: string }; bgColor?: { argb?: string } };
  font?: { color?: { argb?: string } };
}

interface Styles {
  addDxfStyle(style: unknown): number;
  getDxfStyle(id: number): ColorStyle | undefined;
}

interface SheetModel {
  autoFilter?: XmlElement | null;
  tables?: { filter?: XmlElement | null; sort?: XmlElement | null }[];
}

interface SheetXform {
  prepare(model: SheetModel, options: { styles: Styles }): void;
  reconcile(model: SheetModel, options: { styles: Styles }): void;
}

/** The form in which an element is saved, where it differs. */
const savedForms = new WeakMap<XmlElement, XmlElement>();

/** Differential styles of colours that are no plain RGB: they go back into the file as they came. */
const keptStyles = new WeakMap<XmlElement, ColorStyle>();

/**
 * Makes ExcelTS keep all of a sheet's filter (alone it keeps only where it is), and the colours by which a sheet or a table
 * is filtered or sorted. In the workbook such a colour is an attribute `color` (`#RRGGBB`), in files the number of a style.
 */
export function keepFilters(): void {
  const filter = AutoFilterXform.prototype as unknown as FilterXform;
  filter.parseOpen = function (tag) {
    if (tag.name === 'autoFilter') this.elements = new ElementReader((element) => (this.model = element));
    this.elements?.opened(tag);
  };
  filter.parseText = function (text) {
    this.elements?.text(text);
  };
  filter.parseClose = function (name) {
    this.elements?.closed();
    return name !== 'autoFilter';
  };
  filter.render = (xml, model) => {
    if (model) writeElement(xml, savedForm(model));
  };

  const sheet = WorkSheetXform.prototype as unknown as SheetXform;
  const { prepare, reconcile } = sheet;
  sheet.prepare = function (model, options) {
    prepare.call(this, model, options);
    for (const element of elementsOf(model)) savedForms.set(element, withStyles(element, options.styles));
  };
  sheet.reconcile = function (model, options) {
    reconcile.call(this, model, options);
    if (model.autoFilter) model.autoFilter = withColors(model.autoFilter, options.styles);
    for (const table of model.tables ?? []) {
      if (table.filter) table.filter = withColors(table.filter, options.styles);
      if (table.sort) table.sort = withColors(table.sort, options.styles);
    }
  };
}

/** An element as it is saved. */
export function savedForm(element: XmlElement): XmlElement {
  return savedForms.get(element) ?? element;
}

function elementsOf({ autoFilter, tables = [] }: SheetModel): XmlElement[] {
  return [autoFilter, ...tables.flatMap(({ filter, sort }) => [filter, sort])].flatMap((each) => each ?? []);
}

function withStyles(element: XmlElement, styles: Styles): XmlElement {
  const attributes = { ...element.attributes };
  const { color } = attributes;
  delete attributes['color'];
  // Files have no word for texts that are sorted as numbers.
  delete attributes['textAsNumber'];
  const children = element.children
    .filter((child) => !isBeyondFile(child))
    .map((child) => withStyles(child, styles));
  const style = color === undefined ? keptStyles.get(element) : styleOf(element, color);
  if (style !== undefined) attributes['dxfId'] = String(styles.addDxfStyle(style));
  return { ...element, attributes, children };
}

function withColors(element: XmlElement, styles: Styles): XmlElement {
  const { dxfId, ...attributes } = element.attributes;
  const children = element.children.map((child) => withColors(child, styles));
  const style = dxfId === undefined ? undefined : styles.getDxfStyle(Number(dxfId));
  if (!style) return { ...element, attributes, children };
  const argb = isOfFont(element)
    ? style.font?.color?.argb
    : (style.fill?.bgColor?.argb ?? style.fill?.fgColor?.argb);
  const color = argb && { color: `#${argb.slice(-6).toUpperCase()}` };
  const read = { ...element, attributes: { ...attributes, ...color }, children };
  if (!color) keptStyles.set(read, style);
  return read;
}

function styleOf(element: XmlElement, color: string): unknown {
  if (isOfFont(element)) return { font: { color: { argb: `FF${color.slice(1)}` } } };
  if (color === '') return { fill: { type: 'pattern', pattern: 'none' } };
  const argb = { argb: `FF${color.slice(1)}` };
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: argb, bgColor: argb } };
}

function isOfFont({ attributes }: XmlElement): boolean {
  return attributes['cellColor'] === '0' || attributes['sortBy'] === 'fontColor';
}

/** Icon sets that came after the file format's first edition have no name in these elements. */
function isBeyondFile({ name, attributes, children }: XmlElement): boolean {
  const isNewer = ['3Stars', '3Triangles', '5Boxes'].includes(attributes['iconSet'] ?? '');
  return isNewer || (name === 'filterColumn' && children.some(isBeyondFile));
}
