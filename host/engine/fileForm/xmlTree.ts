import type { XmlSink, XmlTag } from './xforms';

/** A piece of XML kept as it is. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string | undefined>;
  children: XmlElement[];
  text: string;
}

export function element(
  name: string,
  attributes: Record<string, string | undefined> = {},
  children: XmlElement[] = [],
): XmlElement {
  return { name, attributes, children, text: '' };
}

export function child(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((candidate) => candidate.name === name);
}

export function writeElement(xml: XmlSink, { name, attributes, children, text }: XmlElement): void {
  xml.openNode(name, attributes);
  for (const each of children) writeElement(xml, each);
  if (text !== '') xml.writeText(text);
  xml.closeNode();
}

/** Collects one element from parser events. */
export class ElementReader {
  private readonly open: XmlElement[] = [];

  constructor(readonly finished: (element: XmlElement) => void) {}

  get reading(): boolean {
    return this.open.length > 0;
  }

  opened({ name, attributes }: XmlTag): void {
    const opened = element(name, { ...attributes });
    this.open.at(-1)?.children.push(opened);
    this.open.push(opened);
  }

  text(text: string): void {
    const current = this.open.at(-1);
    if (current) current.text += text;
  }

  closed(): void {
    const closed = this.open.pop();
    if (closed && this.open.length === 0) this.finished(closed);
  }
}
