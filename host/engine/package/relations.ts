import { elementsOf, escapeXml } from './xml';
import type { PackageEditor, PackageReader } from './zip';

/** The beginning of the addresses of Office's relation types. */
export const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relation of a part of the file to another one. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, as `worksheet` or `customXml`. */
  readonly kind: string;
  /** Path inside the file, without a leading slash. */
  readonly target: string;
}

/** `xl/workbook.xml` has its relations in `xl/_rels/workbook.xml.rels`; the file itself ('') in `_rels/.rels`. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

export async function readRelations(
  parts: Pick<PackageReader, 'text'> | PackageEditor,
  path: string,
): Promise<Relation[]> {
  const xml = (await parts.text(relationsPath(path))) ?? '';
  return elementsOf(xml, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target: resolved(path, attributes['Target'] ?? ''),
  }));
}

/** Adds a relation and returns its id. `type` is the whole address of its type, `target` relative to the part. */
export async function addRelation(
  parts: PackageEditor,
  path: string,
  relation: { readonly type: string; readonly target: string },
): Promise<string> {
  const used = new Set((await readRelations(parts, path)).map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const xml = `<Relationship Id="${id}" Type="${relation.type}" Target="${escapeXml(relation.target)}"/>`;
  const before = await parts.text(relationsPath(path));
  parts.set(
    relationsPath(path),
    before === ''
      ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`
      : before.replace('</Relationships>', `${xml}</Relationships>`),
  );
  return id;
}

/** Declares what kind of content a part has. */
export async function addContentType(parts: PackageEditor, path: string, type: string): Promise<void> {
  await parts.change('[Content_Types].xml', (xml) =>
    xml.includes(`PartName="/${path}"`)
      ? xml
      : xml.replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
  );
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
