import type { Book } from './Book';
import { ExcelError } from './errors';
import { isWellFormed, rootNamespace } from './package/wellFormed';

/** An XML part that an add-in keeps in the workbook. */
export interface CustomXmlPart {
  /** A GUID in braces. */
  readonly id: string;
  readonly xml: string;
  /** The namespace of the root element; empty when it has none. */
  readonly namespaceUri: string;
  /** What the file says about the part, kept as it came; null for a part that was made here. */
  readonly properties: string | null;
}

/** The XML parts of a workbook, in the order in which they were made. They are kept in the saved file. */
export class CustomXmlParts {
  readonly #book: Book;
  #parts: readonly CustomXmlPart[] = [];

  constructor(book: Book) {
    this.#book = book;
  }

  all(): readonly CustomXmlPart[] {
    return this.#parts;
  }

  /** With regard to neither case nor braces. */
  find(id: string): CustomXmlPart | undefined {
    const wanted = plainId(id);
    return this.#parts.find((part) => plainId(part.id) === wanted);
  }

  /** Throws `InvalidArgument` for a text that is not XML. */
  add(xml: string): CustomXmlPart {
    const part = newPart(`{${crypto.randomUUID().toUpperCase()}}`, checked(xml), null);
    this.#change([...this.#parts, part]);
    return part;
  }

  /** Replaces the whole XML of a part. Throws `InvalidArgument` for a text that is not XML. */
  setXml(id: string, xml: string): void {
    const text = checked(xml);
    this.#change(this.#parts.map((part) => (part.id === id ? newPart(id, text, part.properties) : part)));
  }

  delete(id: string): void {
    this.#change(this.#parts.filter((part) => part.id !== id));
  }

  /** For reading files: takes a part over without telling anyone. */
  load(id: string, xml: string, properties: string | null): void {
    this.#parts = [...this.#parts, newPart(id, xml, properties)];
  }

  /** For undoing: all parts, never changed in place. */
  memento(): readonly CustomXmlPart[] {
    return this.#parts;
  }

  restore(parts: readonly CustomXmlPart[]): void {
    this.#parts = parts;
  }

  #change(parts: readonly CustomXmlPart[]): void {
    this.#parts = parts;
    this.#book.announce({ type: 'bookChanged', what: 'customXml' });
  }
}

function newPart(id: string, xml: string, properties: string | null): CustomXmlPart {
  return { id, xml, namespaceUri: rootNamespace(xml), properties };
}

function checked(xml: string): string {
  if (isWellFormed(xml)) return xml;
  throw new ExcelError('InvalidArgument', 'A custom XML part takes well-formed XML.');
}

function plainId(id: string): string {
  return id.replace(/[{}]/g, '').toLowerCase();
}
