import type { Book } from '../Book';
import type { CustomPropertyValue } from '../BookProperties';
import { cellStylesOf } from '../cellStyles';
import { withOptionalExtension } from './chartExtension';
import { writeCustomXml } from './customXmlParts';
import { foreignParts } from './foreignParts';
import { prefixFormulas } from './formulas';
import { addContentType, addRelation, readRelations, relationTypes } from './relations';
import { elementsOf, escapeXml } from './xml';
import { PackageEditor } from './zip';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Completes the file that ExcelTS wrote: prefixes of formulas, settings, properties, comments of names, kept custom XML. */
export async function completeFile(bytes: Uint8Array, book: Book): Promise<Uint8Array> {
  const parts = await PackageEditor.open(bytes);
  for (const path of parts.paths()) {
    if (/^xl\/(worksheets|tables)\/[^/]+\.xml$/.test(path))
      await parts.change(path, (xml) => prefixFormulas(withoutCollapsed(xml)));
  }
  for (const path of parts.paths()) {
    if (/^xl\/charts\/chart\d+\.xml$/.test(path)) await parts.change(path, withOptionalExtension);
  }
  await parts.change('xl/workbook.xml', (xml) =>
    prefixFormulas(withCalculation(withNameComments(xml, book), book)),
  );
  await parts.change('docProps/core.xml', (xml) => withRevision(xml, book));
  await writeCustomXml(parts, book);
  await writeCustomProperties(parts, book);
  await writeSheetProperties(parts, book);
  book.saveState.lost = lostParts(parts, book);
  return parts.bytes();
}

/** What the file does not hold although the workbook, or the file that it came from, has it. */
function lostParts(parts: PackageEditor, book: Book): readonly string[] {
  const kept = new Set(foreignParts(parts.paths()));
  return [
    ...book.saveState.foreignParts.filter((words) => !kept.has(words)),
    ...(cellStylesOf(book).areNamesLost ? ['the names of cell styles (cells keep their look)'] : []),
  ];
}

/** ExcelTS marks every group as collapsed. */
function withoutCollapsed(xml: string): string {
  return xml.replace(/<(?:col|row) [^>]* collapsed="1"[^>]*>/g, (tag) => tag.replace(' collapsed="1"', ''));
}

function withNameComments(xml: string, book: Book): string {
  const commented = [book.names, ...book.sheets.map((sheet) => sheet.names)].flatMap((names, index) =>
    names.all().flatMap(({ name, comment }) => (comment === '' ? [] : [{ name, comment, sheet: index - 1 }])),
  );
  return commented.reduce((result, { name, comment, sheet }) => {
    const scope = sheet < 0 ? '(?![^>]*localSheetId)' : `(?=[^>]*localSheetId="${String(sheet)}")`;
    const pattern = new RegExp(`<definedName(?=[^>]* name="${escapePattern(escapeXml(name))}")${scope}`);
    return result.replace(pattern, (tag) => `${tag} comment="${escapeXml(comment)}"`);
  }, xml);
}

function withRevision(xml: string, { properties }: Book): string {
  if (properties.revisionNumber === 0) return xml;
  const revision = `<cp:revision>${String(properties.revisionNumber)}</cp:revision>`;
  return xml
    .replace(/<cp:revision>[^]*?<\/cp:revision>/, '')
    .replace('</cp:coreProperties>', `${revision}$&`);
}

function withCalculation(xml: string, book: Book): string {
  const { enabled, maxIteration, maxChange } = book.properties.iteration;
  const attributes = [
    book.calculationMode === 'Manual' && 'calcMode="manual"',
    book.calculationMode === 'AutomaticExceptTables' && 'calcMode="autoNoTable"',
    enabled && 'iterate="1"',
    maxIteration !== 100 && `iterateCount="${String(maxIteration)}"`,
    maxChange !== 0.001 && `iterateDelta="${String(maxChange)}"`,
  ].filter((attribute) => attribute !== false);
  return attributes.length === 0 ? xml : xml.replace('<calcPr ', `<calcPr ${attributes.join(' ')} `);
}

async function writeCustomProperties(parts: PackageEditor, book: Book): Promise<void> {
  const { custom } = book.properties;
  if (custom.size === 0) return;
  const path = 'docProps/custom.xml';
  const items = [...custom].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${String(index + 2)}" name="${escapeXml(name)}">${variant(value)}</property>`,
  );
  parts.set(
    path,
    `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`,
  );
  await addContentType(parts, path, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  await addRelation(parts, '', { type: `${relationTypes}/custom-properties`, target: path });
}

function variant(value: CustomPropertyValue): string {
  if (typeof value === 'string') return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  if (typeof value === 'boolean') return `<vt:bool>${String(value)}</vt:bool>`;
  if (value instanceof Date) return `<vt:filetime>${value.toISOString()}</vt:filetime>`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? `<vt:i4>${String(value)}</vt:i4>`
    : `<vt:r8>${String(value)}</vt:r8>`;
}

/** The elements of a worksheet that come after its custom properties. */
const afterProperties =
  /<(cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/worksheet>/;

async function writeSheetProperties(parts: PackageEditor, book: Book): Promise<void> {
  if (book.sheets.every((sheet) => sheet.customProperties.size === 0)) return;
  const workbookXml = await parts.text('xl/workbook.xml');
  const relations = await readRelations(parts, 'xl/workbook.xml');
  let number = 0;
  for (const { attributes } of elementsOf(workbookXml, 'sheet')) {
    const sheet = book.sheetNamed(attributes['name'] ?? '');
    const path = relations.find(({ id }) => id === attributes['r:id'])?.target;
    if (!sheet || path === undefined || sheet.customProperties.size === 0) continue;
    const items: string[] = [];
    for (const [name, value] of sheet.customProperties) {
      number += 1;
      const part = `xl/customProperty${String(number)}.bin`;
      parts.set(part, utf16(value));
      await addContentType(
        parts,
        part,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
      );
      const id = await addRelation(parts, path, {
        type: `${relationTypes}/customProperty`,
        target: `../customProperty${String(number)}.bin`,
      });
      items.push(`<customPr name="${escapeXml(name)}" r:id="${id}"/>`);
    }
    await parts.change(path, (xml) =>
      xml.replace(afterProperties, (next) => `<customProperties>${items.join('')}</customProperties>${next}`),
    );
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
