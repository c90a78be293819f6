import { GraphicFrameXform, type XmlSink, type XmlTag } from './xforms';

/** The frame of a chart as ExcelTS keeps it in a drawing. */
export interface NativeFrame {
  index?: number;
  name?: string;
  /** Alternative text. ExcelTS alone would drop it. */
  description?: string;
}

/** Makes ExcelTS read and write the alternative text of charts. */
export function keepAltText(): void {
  const frame = GraphicFrameXform.prototype as unknown as {
    model: NativeFrame;
    render(xml: XmlSink, model: NativeFrame): void;
    parseOpen(tag: XmlTag): boolean;
  };
  const { render, parseOpen } = frame;

  frame.parseOpen = function (tag) {
    const taken = parseOpen.call(this, tag);
    const description = tag.name === 'xdr:cNvPr' ? tag.attributes['descr'] : undefined;
    if (description !== undefined) this.model.description = description;
    return taken;
  };

  frame.render = function (xml, model) {
    const { description } = model;
    if (description === undefined) {
      render.call(this, xml, model);
      return;
    }
    const described = (name: string, attributes?: Record<string, unknown> | null) =>
      name === 'xdr:cNvPr' ? { ...attributes, descr: description } : attributes;
    const sink: XmlSink = {
      openXml: (attributes) => {
        xml.openXml(attributes);
      },
      openNode: (name, attributes) => {
        xml.openNode(name, described(name, attributes));
      },
      leafNode: (name, attributes, text) => {
        xml.leafNode(name, described(name, attributes), text);
      },
      closeNode: () => {
        xml.closeNode();
      },
      addAttribute: (name, value) => {
        xml.addAttribute(name, value);
      },
      writeText: (text) => {
        xml.writeText(text);
      },
      writeRaw: (raw) => {
        xml.writeRaw(raw);
      },
    };
    render.call(this, sink, model);
  };
}
