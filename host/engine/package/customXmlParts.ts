import type { Book } from '../Book';
import { readRelations, addContentType, addRelation, relationTypes } from './relations';
import { elementsOf, escapeXml, unescapeXml } from './xml';
import type { PackageEditor, PackageReader } from './zip';

/** Marks the custom XML part that holds the add-in's settings. */
const settingsNamespace = 'urn:embedded-host:settings';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** A custom XML part of a file. */
interface FilePart {
  readonly id: string;
  readonly xml: string;
  readonly properties: string | null;
}

/** What a file keeps as custom XML: the add-in's settings, and the parts. */
export interface CustomXmlOfFile {
  readonly settings: ReadonlyMap<string, unknown>;
  readonly parts: readonly FilePart[];
}

export async function readCustomXml(reader: PackageReader): Promise<CustomXmlOfFile> {
  let settings = new Map<string, unknown>();
  const parts: FilePart[] = [];
  const related = await readRelations(reader, 'xl/workbook.xml');
  for (const { target } of related.filter(({ kind }) => kind === 'customXml')) {
    const bytes = await reader.bytes(target);
    if (!bytes) continue;
    const xml = decoded(bytes);
    if (xml.includes(settingsNamespace)) settings = readSettings(xml);
    else parts.push({ xml, ...(await readProperties(reader, target)) });
  }
  return { settings, parts };
}

async function readProperties(reader: PackageReader, path: string): Promise<Omit<FilePart, 'xml'>> {
  const relation = (await readRelations(reader, path)).find(({ kind }) => kind === 'customXmlProps');
  const properties = relation ? await reader.text(relation.target) : null;
  const id =
    properties === null ? undefined : elementsOf(properties, 'datastoreItem')[0]?.attributes['ds:itemID'];
  return { id: id ?? `{${crypto.randomUUID().toUpperCase()}}`, properties };
}

function readSettings(xml: string): Map<string, unknown> {
  const settings = elementsOf(xml, 'setting').map(({ attributes, content }): [string, unknown] => [
    attributes['name'] ?? '',
    JSON.parse(unescapeXml(content)),
  ]);
  return new Map(settings);
}

export async function writeCustomXml(parts: PackageEditor, book: Book): Promise<void> {
  let number = 0;
  for (const { id, xml, properties } of book.customXml.all()) {
    number += 1;
    await writePart(parts, number, xml);
    const path = `customXml/itemProps${String(number)}.xml`;
    const own = `${xmlHead}<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${propertiesNamespace}"><ds:schemaRefs/></ds:datastoreItem>`;
    parts.set(path, properties ?? own);
    await addContentType(
      parts,
      path,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    await addRelation(parts, `customXml/item${String(number)}.xml`, {
      type: `${relationTypes}/customXmlProps`,
      target: `itemProps${String(number)}.xml`,
    });
  }
  if (book.settings.size === 0) return;
  const items = [...book.settings].map(
    ([name, value]) =>
      `<setting name="${escapeXml(name)}">${escapeXml(JSON.stringify(value ?? null))}</setting>`,
  );
  await writePart(
    parts,
    number + 1,
    `${xmlHead}<settings xmlns="${settingsNamespace}">${items.join('')}</settings>`,
  );
}

async function writePart(parts: PackageEditor, number: number, xml: string): Promise<void> {
  const path = `customXml/item${String(number)}.xml`;
  parts.set(path, withUtf8(xml));
  await addRelation(parts, 'xl/workbook.xml', { type: `${relationTypes}/customXml`, target: `../${path}` });
}

/** Parts are written as UTF-8, whatever encoding they came in. */
function withUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
}

function decoded(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
