import { ChartSpaceXform, DrawingXform, type XmlTag } from './xforms';

/** The prefixes that ExcelTS's readers of drawings and charts look for, whatever the file declares. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
};

/** The reader's prefix for each prefix of the file ('' for none) in force at an element. */
type Scope = ReadonlyMap<string, string>;

interface Reader {
  parseOpen(tag: XmlTag): boolean;
  parseClose(name: string): boolean;
}

/**
 * Makes ExcelTS read drawings and charts with other namespace prefixes, such as openpyxl's, which declares the main namespace
 * as the default one; ExcelTS alone would drop those charts without a word.
 */
export function keepPrefixes(): void {
  normalise(DrawingXform.prototype as unknown as Reader);
  normalise(ChartSpaceXform.prototype as unknown as Reader);
}

function normalise(reader: Reader): void {
  const { parseOpen, parseClose } = reader;
  const scopes = new WeakMap<Reader, Scope[]>();

  reader.parseOpen = function (tag) {
    const open = /(^|:)(wsDr|chartSpace)$/.test(tag.name) ? [] : (scopes.get(this) ?? []);
    scopes.set(this, open);
    const scope = scopeOf(tag, open.at(-1) ?? new Map<string, string>());
    open.push(scope);
    return parseOpen.call(this, {
      ...tag,
      name: renamed(tag.name, scope),
      attributes: renamedAttributes(tag.attributes, scope),
    });
  };
  reader.parseClose = function (name) {
    const scope = scopes.get(this)?.pop() ?? new Map<string, string>();
    return parseClose.call(this, renamed(name, scope));
  };
}

function scopeOf({ attributes }: XmlTag, outer: Scope): Scope {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  for (const [name, uri = ''] of declared) {
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    scope.set(prefix, prefixes[uri] ?? prefix);
  }
  return scope;
}

function renamed(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const known = scope.get(name.slice(0, Math.max(0, colon)));
  return known === undefined || known === '' ? name : `${known}:${name.slice(colon + 1)}`;
}

function renamedAttributes(attributes: XmlTag['attributes'], scope: Scope): XmlTag['attributes'] {
  const kept = Object.entries(attributes).filter(
    ([name, uri = '']) => !(name.startsWith('xmlns') && uri in prefixes),
  );
  // An attribute without a prefix has no namespace, not the default one.
  return Object.fromEntries(
    kept.map(([name, value]) => [
      name.includes(':') && !name.startsWith('xmlns') ? renamed(name, scope) : name,
      value,
    ]),
  );
}
