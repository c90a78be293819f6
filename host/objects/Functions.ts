import { type Book, ExcelError, formatAbsolute, quoteSheetName } from '../engine';
import { isAbsent } from './arguments';
import { calculated, type FunctionCall, functionResultClass } from './FunctionResult';
import { functionNames } from './functionNames';
import { type Method, method, OfficeObject, type OfficeClass, officeClass } from './officeClass';
import type { RangeTarget } from './RangeTarget';

const table = officeClass<Book>(
  'Functions',
  Object.fromEntries(functionNames.map((name) => [name, functionNamed(name)])),
);

const byLowerCase = new Map(functionNames.map((name) => [name.toLowerCase(), table.members[name]]));

/** `Excel.Functions`: worksheet functions, calculated as formulas are. The names on the wire differ in case. */
export const functionsClass: OfficeClass<Book> = {
  ...table,
  of: (book) => new OfficeObject(functionsClass, book),
  member: (name) => byLowerCase.get(name.toLowerCase()),
};

function functionNamed(member: string): Method<Book> {
  const name = member.replaceAll('_', '.').toUpperCase();
  return method('1.2', (book, args) => {
    const texts = args
      .flatMap((argument) => (Array.isArray(argument) ? argument : [argument]))
      .map(formulaText);
    while (texts.at(-1) === '') texts.pop();
    return functionResultClass.of(calculated(book, `${name}(${texts.join(',')})`, member));
  });
}

/** An argument as a formula writes it: a constant, a reference, or the call that gave a result. */
function formulaText(argument: unknown): string {
  if (isAbsent(argument)) return '';
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (argument instanceof OfficeObject) {
    if (argument.type.name === 'FunctionResult') return (argument.target as FunctionCall).formula;
    if (argument.type.name === 'Range') {
      const { sheet, area } = argument.target as RangeTarget;
      return `${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
    }
  }
  const { address } = argument as { readonly address?: unknown };
  if (typeof address === 'string') return address;
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: a function takes constants, ranges and results of functions.',
  );
}
