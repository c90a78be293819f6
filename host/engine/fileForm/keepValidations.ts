import { DataValidationsXform, type XmlSink, type XmlTag } from './xforms';

/** A validation as it lives in ExcelTS's worksheet, with the attributes of `<dataValidation>` in the file, without `sqref`. */
export interface NativeValidation {
  type: string;
  attributes: Record<string, string | undefined>;
  /** As in the file: without `=`, dates as serial numbers. */
  formulae: string[];
}

/** ExcelTS keeps validations by address: `range:` and the areas, separated by blanks. */
export type NativeValidations = Record<string, NativeValidation | undefined>;

export const validationKeyPrefix = 'range:';

interface ValidationsXform {
  model: NativeValidations;
  current: { key: string; validation: NativeValidation } | undefined;
  formula: string[] | undefined;
}

/**
 * Makes ExcelTS read and write validation without loss: it parses formulas of number rules as numbers (`=A1` becomes
 * NaN), and forgets `showDropDown`.
 */
export function keepValidations(): void {
  const xform = DataValidationsXform.prototype as unknown as {
    render(xml: XmlSink, model: NativeValidations | undefined): void;
    parseOpen(tag: XmlTag): boolean;
    parseText(text: string): void;
    parseClose(name: string): boolean;
  };

  xform.render = (xml, model) => {
    const entries = Object.entries(model ?? {}).flatMap(([key, validation]) =>
      validation === undefined ? [] : [{ key, validation }],
    );
    if (entries.length === 0) return;
    xml.openNode('dataValidations', { count: entries.length });
    for (const { key, validation } of entries) {
      const sqref = key.startsWith(validationKeyPrefix) ? key.slice(validationKeyPrefix.length) : key;
      xml.openNode('dataValidation', { ...validation.attributes, sqref });
      validation.formulae.forEach((formula, index) => {
        xml.leafNode(`formula${index + 1}`, undefined, formula);
      });
      xml.closeNode();
    }
    xml.closeNode();
  };

  xform.parseOpen = function (this: ValidationsXform, tag: XmlTag) {
    switch (tag.name) {
      case 'dataValidations':
        this.model = {};
        return true;
      case 'dataValidation': {
        const { sqref, ...attributes } = tag.attributes;
        this.current = {
          key: `${validationKeyPrefix}${sqref ?? ''}`,
          validation: { type: attributes['type'] ?? 'none', attributes, formulae: [] },
        };
        return true;
      }
      case 'formula1':
      case 'formula2':
        this.formula = [];
        return true;
      default:
        return false;
    }
  } as typeof xform.parseOpen;

  xform.parseText = function (this: ValidationsXform, text: string) {
    this.formula?.push(text);
  } as typeof xform.parseText;

  xform.parseClose = function (this: ValidationsXform, name: string) {
    switch (name) {
      case 'dataValidations':
        return false;
      case 'dataValidation':
        if (this.current) this.model[this.current.key] = this.current.validation;
        this.current = undefined;
        return true;
      case 'formula1':
      case 'formula2':
        this.current?.validation.formulae.push((this.formula ?? []).join(''));
        this.formula = undefined;
        return true;
      default:
        return true;
    }
  } as typeof xform.parseClose;
}
