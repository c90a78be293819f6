import { PageSetupXform, type XmlSink, type XmlTag } from './xforms';

interface NativeSetup {
  cellComments?: string;
  firstPageNumber?: number;
  useFirstPageNumber?: boolean;
}

/**
 * Makes ExcelTS write comments that are printed where they stand, whose word it misspells, and read no number of the first
 * page where the file leaves that automatic: alone it reads 1 and writes that as a number somebody chose.
 */
export function keepPageSetup(): void {
  const setup = PageSetupXform.prototype as unknown as {
    model: NativeSetup;
    render(xml: Pick<XmlSink, 'leafNode'>, model?: NativeSetup): void;
    parseOpen(tag: XmlTag): boolean;
  };
  const { render, parseOpen } = setup;

  setup.parseOpen = function (tag) {
    const taken = parseOpen.call(this, tag);
    if (taken && this.model.useFirstPageNumber !== true) delete this.model.firstPageNumber;
    return taken;
  };

  setup.render = function (xml, model) {
    if (model?.cellComments !== 'asDisplayed') {
      render.call(this, xml, model);
      return;
    }
    const sink: Pick<XmlSink, 'leafNode'> = {
      leafNode: (name, attributes) => {
        xml.leafNode(name, { ...attributes, cellComments: 'asDisplayed' });
      },
    };
    // With the other word the element is written even when it says nothing else.
    render.call(this, sink, { ...model, cellComments: 'atEnd' });
  };
}
