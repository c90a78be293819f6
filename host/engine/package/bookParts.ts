import type { Book, CalculationMode } from '../Book';
import type { CustomPropertyValue, Iteration } from '../BookProperties';
import { cellStylesOf } from '../cellStyles';
import { storedFormulaOf } from '../formulaText';
import type { Sheet } from '../Sheet';
import { type CustomXmlOfFile, readCustomXml } from './customXmlParts';
import { foreignParts } from './foreignParts';
import { formulaOfFile } from './formulas';
import { readRelations } from './relations';
import { elementsOf, unescapeXml } from './xml';
import type { PackageReader } from './zip';

/** Parts of a file that ExcelTS's workbook does not keep, or not whole. */
export interface BookParts {
  readonly workbookXml: string;
  /** The paths of all parts. */
  readonly paths: readonly string[];
  readonly coreXml: string;
  readonly stylesXml: string;
  readonly customXml: CustomXmlOfFile;
  readonly customProperties: ReadonlyMap<string, CustomPropertyValue>;
  /** Worksheet custom properties by sheet name. */
  readonly sheetProperties: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export async function readBookParts(parts: PackageReader): Promise<BookParts> {
  const workbookXml = (await parts.text('xl/workbook.xml')) ?? '';
  return {
    workbookXml,
    paths: await parts.names(),
    stylesXml: (await parts.text('xl/styles.xml')) ?? '',
    coreXml: (await parts.text('docProps/core.xml')) ?? '',
    customXml: await readCustomXml(parts),
    customProperties: readCustomProperties((await parts.text('docProps/custom.xml')) ?? ''),
    sheetProperties: await readSheetProperties(parts, workbookXml),
  };
}

/** Puts the parts into a book whose sheets are there. */
export function fillBook(book: Book, parts: BookParts): void {
  for (const [name, value] of parts.customXml.settings) book.settings.set(name, value);
  for (const { id, xml, properties } of parts.customXml.parts) book.customXml.load(id, xml, properties);
  for (const [name, value] of parts.customProperties) book.properties.custom.set(name, value);
  for (const [name, properties] of parts.sheetProperties) {
    const sheet = book.sheetNamed(name);
    for (const [key, value] of properties) sheet?.customProperties.set(key, value);
  }
  book.saveState.foreignParts = foreignParts(parts.paths);
  cellStylesOf(book).isFromFile = namesCellStyles(parts.stylesXml);
  loadNames(book, parts.workbookXml);
  book.calculationMode = calculationMode(parts.workbookXml);
  book.properties.revisionNumber = Number(elementsOf(parts.coreXml, 'revision')[0]?.content ?? 0) || 0;
  book.properties.iteration = iteration(parts.workbookXml, book.properties.iteration);
}

/** Print areas and titles belong to page layouts; ExcelTS reads them. */
const layoutNames = /^_xlnm\.Print_(Area|Titles)$/i;

function loadNames(book: Book, workbookXml: string): void {
  const sheetNames = elementsOf(workbookXml, 'sheet').map(({ attributes }) => attributes['name'] ?? '');
  for (const { attributes, content } of elementsOf(workbookXml, 'definedName')) {
    const name = attributes['name'] ?? '';
    if (name === '' || layoutNames.test(name)) continue;
    const scope = attributes['localSheetId'];
    const owner: Book | Sheet | undefined =
      scope === undefined ? book : book.sheetNamed(sheetNames[Number(scope)] ?? '');
    owner?.names.load([
      {
        name,
        formula: `=${storedFormulaOf(formulaOfFile(unescapeXml(content)), undefined)}`,
        comment: attributes['comment'] ?? '',
        visible: attributes['hidden'] !== '1' && attributes['hidden'] !== 'true',
      },
    ]);
  }
}

function calculationMode(workbookXml: string): CalculationMode {
  switch (elementsOf(workbookXml, 'calcPr')[0]?.attributes['calcMode']) {
    case 'manual':
      return 'Manual';
    case 'autoNoTable':
      return 'AutomaticExceptTables';
    default:
      return 'Automatic';
  }
}

/** Whether the file has named styles besides Normal, or cells that have one. */
function namesCellStyles(stylesXml: string): boolean {
  const [cellFormats] = elementsOf(stylesXml, 'cellXfs');
  const names = elementsOf(stylesXml, 'cellStyle').map(({ attributes }) => attributes['builtinId']);
  return names.some((builtIn) => builtIn !== '0') || /\sxfId="[1-9]/.test(cellFormats?.content ?? '');
}

function iteration(workbookXml: string, standard: Iteration): Iteration {
  const { iterate, iterateCount, iterateDelta } = elementsOf(workbookXml, 'calcPr')[0]?.attributes ?? {};
  return {
    enabled: iterate === '1' || iterate === 'true',
    maxIteration: iterateCount === undefined ? standard.maxIteration : Number(iterateCount),
    maxChange: iterateDelta === undefined ? standard.maxChange : Number(iterateDelta),
  };
}

function readCustomProperties(xml: string): Map<string, CustomPropertyValue> {
  const properties = new Map<string, CustomPropertyValue>();
  for (const { attributes, content } of elementsOf(xml, 'property')) {
    const [, kind = '', text = ''] = /<vt:(\w+)>([^]*?)<\/vt:\w+>/.exec(content) ?? [];
    const value = customValue(kind, unescapeXml(text));
    if (attributes['name'] !== undefined && value !== null) properties.set(attributes['name'], value);
  }
  return properties;
}

function customValue(kind: string, text: string): CustomPropertyValue | null {
  switch (kind) {
    case 'lpwstr':
    case 'lpstr':
    case 'bstr':
      return text;
    case 'bool':
      return text === 'true' || text === '1';
    case 'filetime':
    case 'date':
      return new Date(text);
    case 'i1':
    case 'i2':
    case 'i4':
    case 'int':
    case 'r4':
    case 'r8':
    case 'decimal':
      return Number(text);
    default:
      return null;
  }
}

async function readSheetProperties(
  parts: PackageReader,
  workbookXml: string,
): Promise<Map<string, ReadonlyMap<string, string>>> {
  const relations = new Map(
    (await readRelations(parts, 'xl/workbook.xml')).map((relation) => [relation.id, relation]),
  );
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const { attributes } of elementsOf(workbookXml, 'sheet')) {
    const path = relations.get(attributes['r:id'] ?? '')?.target;
    if (path === undefined) continue;
    const ofSheet = await readRelations(parts, path);
    if (!ofSheet.some(({ kind }) => kind === 'customProperty')) continue;
    const properties = new Map<string, string>();
    for (const { attributes: property } of elementsOf((await parts.text(path)) ?? '', 'customPr')) {
      const target = ofSheet.find(({ id }) => id === property['r:id'])?.target;
      const bytes = target === undefined ? null : await parts.bytes(target);
      if (bytes) properties.set(property['name'] ?? '', new TextDecoder('utf-16le').decode(bytes));
    }
    found.set(attributes['name'] ?? '', properties);
  }
  return found;
}
