import { type DefinedName, formatAbsolute, type NameList, quoteSheetName } from '../engine';
import { NotImplemented } from './NotImplemented';
import { booleanArgument, textArgument } from './arguments';
import { itemNotFound } from './lookup';
import { method, navigation, type OfficeObject, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';
import { worksheetClass } from './Worksheet';

export interface NamedItemTarget {
  readonly names: NameList;
  readonly name: string;
}

/** `Excel.NamedItem`: a name for a range, a constant or a formula. */
export const namedItemClass = officeClass<NamedItemTarget>(
  'NamedItem',
  {
    name: scalar('1.1', (target) => defined(target).name),
    type: scalar('1.1', (target) => contentOf(defined(target)).type, undefined, {
      onRequest: true,
      assumed: 'Every number is a Double.',
      partly: 'For ranges and constants only.',
    }),
    value: scalar('1.1', (target) => contentOf(defined(target)).value, undefined, {
      onRequest: true,
      partly: 'For ranges and constants only.',
    }),
    formula: scalar(
      '1.7',
      (target) => defined(target).formula,
      ({ names, name }, value) => {
        names.change(name, { formula: textArgument(value, 'NamedItem.formula') });
      },
    ),
    comment: scalar(
      '1.4',
      (target) => defined(target).comment,
      ({ names, name }, value) => {
        names.change(name, { comment: textArgument(value, 'NamedItem.comment') });
      },
    ),
    visible: scalar(
      '1.1',
      (target) => defined(target).visible,
      ({ names, name }, value) => {
        names.change(name, { visible: booleanArgument(value, 'NamedItem.visible') });
      },
    ),
    scope: scalar('1.4', (target) => (defined(target).scope ? 'Worksheet' : 'Workbook')),
    worksheet: navigation('1.4', (target) => {
      const worksheet = worksheetOf(target);
      if (worksheet) return worksheet;
      throw itemNotFound(`the name "${target.name}" belongs to the whole workbook.`);
    }),
    worksheetOrNullObject: navigation('1.4', worksheetOf),
    getRange: method('1.1', (target) => {
      const range = rangeOfName(target);
      if (range) return range;
      throw itemNotFound(`the name "${target.name}" stands for no range.`);
    }),
    getRangeOrNullObject: method('1.4', rangeOfName),
    delete: method('1.4', ({ names, name }) => {
      names.delete(name);
      return null;
    }),
  },
  {
    id: ({ name }) => name,
    gone: ({ names, name }) =>
      names.get(name) ? undefined : "The requested resource doesn't exist: the name was deleted.",
  },
);

function defined({ names, name }: NamedItemTarget): DefinedName {
  const found = names.get(name);
  if (found) return found;
  throw itemNotFound('the name was deleted.');
}

function worksheetOf(target: NamedItemTarget): OfficeObject | null {
  const { scope } = defined(target);
  return scope && worksheetClass.of(scope);
}

function rangeOfName(item: NamedItemTarget): OfficeObject | null {
  const { target } = defined(item);
  return target && rangeOf(target.sheet, target.area);
}

function contentOf({ name, formula, target }: DefinedName): {
  type: string;
  value: string | number | boolean;
} {
  if (target) {
    return { type: 'Range', value: `${quoteSheetName(target.sheet.name)}!${formatAbsolute(target.area)}` };
  }
  const text = formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(text))
    return { type: 'String', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { type: 'Boolean', value: text.toUpperCase() === 'TRUE' };
  if (/^#[A-Z/0!?]+$/.test(text)) return { type: 'Error', value: text };
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return { type: 'Double', value: number };
  throw new NotImplemented(`NamedItem.value of the formula of "${name}"`);
}
