import { readExtendedRules } from './extendedRules';
import type { NativeFormatting } from './keepRules';
import { type NativeValidations, validationKeyPrefix } from './keepValidations';
import { ExtLstXform, WorkSheetXform, type XmlTag } from './xforms';
import { child, childrenNamed, ElementReader, type XmlElement } from './xmlTree';

interface Reader {
  parseOpen(tag: XmlTag): boolean;
  parseText(text: string): void;
  parseClose(name: string): boolean;
}

interface SheetReader extends Reader {
  map: { extLst: Reader };
  model: { dataValidations?: NativeValidations; conditionalFormattings?: NativeFormatting[] };
}

const kept = new WeakMap<Reader, { elements: XmlElement[]; reader: ElementReader }>();

/**
 * Makes ExcelTS read the validation and the conditional formats that stand in the extension list of a sheet, where Excel puts
 * everything that refers to other sheets. They are saved as ordinary ones, which current Excel and LibreOffice read alike.
 */
export function keepExtensions(): void {
  const list = ExtLstXform.prototype as unknown as Reader;
  const open = list.parseOpen;
  const text = list.parseText;
  const close = list.parseClose;

  list.parseOpen = function (tag) {
    if (tag.name === 'extLst') {
      const elements: XmlElement[] = [];
      kept.set(this, { elements, reader: new ElementReader((element) => elements.push(element)) });
    }
    const reader = kept.get(this)?.reader;
    const wanted = tag.name === 'x14:dataValidations' || tag.name === 'x14:conditionalFormattings';
    if (!reader || !(reader.reading || wanted)) return open.call(this, tag);
    reader.opened(tag);
    return true;
  };
  list.parseText = function (part) {
    const reader = kept.get(this)?.reader;
    if (reader?.reading) reader.text(part);
    else text.call(this, part);
  };
  list.parseClose = function (name) {
    const reader = kept.get(this)?.reader;
    if (!reader?.reading) return close.call(this, name);
    reader.closed();
    return true;
  };

  const sheet = WorkSheetXform.prototype as unknown as SheetReader;
  const openSheet = sheet.parseOpen;
  const closeSheet = sheet.parseClose;
  sheet.parseOpen = function (tag) {
    // The reader serves one sheet after the other; one without extensions must not get those of the sheet before.
    if (tag.name === 'worksheet') kept.delete(this.map.extLst);
    return openSheet.call(this, tag);
  };
  sheet.parseClose = function (name) {
    const more = closeSheet.call(this, name);
    if (name === 'worksheet') addExtensions(this.model, kept.get(this.map.extLst)?.elements ?? []);
    return more;
  };
}

function addExtensions(model: SheetReader['model'], elements: readonly XmlElement[]): void {
  for (const element of elements) {
    if (element.name === 'x14:dataValidations')
      model.dataValidations = { ...model.dataValidations, ...readValidations(element) };
    else model.conditionalFormattings = readExtendedRules(element, model.conditionalFormattings ?? []);
  }
}

function readValidations(list: XmlElement): NativeValidations {
  const entries = childrenNamed(list, 'x14:dataValidation').map((element) => {
    const formulae = ['x14:formula1', 'x14:formula2'].flatMap((name) => {
      const formula = child(element, name);
      return formula ? [child(formula, 'xm:f')?.text ?? ''] : [];
    });
    const attributes = { ...element.attributes };
    delete attributes['xr:uid'];
    const areas = child(element, 'xm:sqref')?.text ?? '';
    return [
      validationKeyPrefix + areas,
      { type: attributes['type'] ?? 'none', attributes, formulae },
    ] as const;
  });
  return Object.fromEntries(entries);
}
