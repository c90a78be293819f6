import { HyperlinkXform, WorkSheetXform, type XmlSink, type XmlTag } from './xforms';

/** A link as the file holds it: `<hyperlink>` with the target that its relation names. */
export interface FileHyperlink {
  readonly ref: string;
  readonly target?: string | undefined;
  readonly location?: string | undefined;
  readonly tooltip?: string | undefined;
  readonly display?: string | undefined;
}

/** Where links wait between ExcelTS's worksheet and its file: it hands `properties` through as they are. */
export interface PropertiesWithLinks {
  keptHyperlinks?: readonly FileHyperlink[] | undefined;
}

interface Relation {
  readonly Id: string;
  readonly Type: string;
  readonly Target: string;
  readonly TargetMode?: string;
}

interface SheetModel {
  properties?: PropertiesWithLinks;
  relationships?: readonly Relation[];
  hyperlinks?: (FileHyperlink & { readonly rId?: string | undefined })[] | undefined;
  rels?: Relation[];
}

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * Makes ExcelTS hand the links of a sheet through as a list. By itself it turns the cells of links into texts, so that
 * numbers lose their value, and forgets screen tips, places in other files, and links of more than one cell.
 */
export function keepHyperlinks(): void {
  keepElements();
  const sheet = WorkSheetXform.prototype as unknown as {
    prepare(model: SheetModel, options: unknown): void;
    reconcile(model: SheetModel, options: unknown): void;
  };
  const { prepare, reconcile } = sheet;

  sheet.reconcile = function (model, options) {
    const targets = new Map((model.relationships ?? []).map(({ Id, Target }) => [Id, Target]));
    const links = (model.hyperlinks ?? []).map(({ rId, ...link }) => ({
      ...link,
      ...(rId !== undefined && { target: targets.get(rId) }),
    }));
    model.hyperlinks = [];
    reconcile.call(this, model, options);
    if (links.length > 0) model.properties = { ...model.properties, keptHyperlinks: links };
  };

  sheet.prepare = function (model, options) {
    prepare.call(this, model, options);
    const links = model.properties?.keptHyperlinks ?? [];
    const rels = model.rels ?? [];
    model.hyperlinks = links.map((link, index) => {
      if (link.target === undefined) return link;
      const rId = `rIdLink${String(index + 1)}`;
      rels.push({ Id: rId, Type: relationType, Target: link.target, TargetMode: 'External' });
      return { ...link, rId };
    });
    model.rels = rels;
  };
}

function keepElements(): void {
  const element = HyperlinkXform.prototype as unknown as {
    model: SheetModel['hyperlinks'] extends (infer Link)[] | undefined ? Link : never;
    render(xml: XmlSink, model: NonNullable<SheetModel['hyperlinks']>[number]): void;
    parseOpen(tag: XmlTag): boolean;
  };
  element.render = (xml, { ref, rId, location, tooltip, display }) => {
    xml.leafNode('hyperlink', { ref, 'r:id': rId, location, tooltip, display });
  };
  element.parseOpen = function (tag) {
    if (tag.name !== 'hyperlink') return false;
    const { ref = '', location, tooltip, display, 'r:id': rId } = tag.attributes;
    this.model = { ref, location: location?.replace(/^#/, ''), tooltip, display, rId };
    return true;
  };
}
