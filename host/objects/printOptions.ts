import { ExcelError, type PrintOptions, type Sheet } from '../engine';
import { booleanArgument, choiceArgument, isAbsent, wholeNumberArgument } from './arguments';
import { type Scalar, scalar } from './officeClass';

const comments = ['NoComments', 'EndSheet', 'InPlace'] as const;
const errors = ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const;
const orders = ['DownThenOver', 'OverThenDown'] as const;

/** The members of `Excel.PageLayout` about what is printed and in which order. */
export const printOptions: Readonly<Record<string, Scalar<Sheet>>> = {
  blackAndWhite: option('blackAndWhite', booleanArgument),
  draftMode: option('draftMode', booleanArgument),
  printComments: option('printComments', (value, what) => choiceArgument(value, comments, what)),
  printErrors: option('printErrors', (value, what) => choiceArgument(value, errors, what)),
  printOrder: option('printOrder', (value, what) => choiceArgument(value, orders, what)),
  firstPageNumber: scalar(
    '1.9',
    ({ pageLayout }) => pageLayout.options.firstPageNumber ?? '',
    ({ pageLayout }, value) => {
      pageLayout.options = { firstPageNumber: pageNumber(value) };
    },
    { assumed: 'An empty text, read or written, means that the number is automatic.' },
  ),
};

function option<Key extends Exclude<keyof PrintOptions, 'firstPageNumber'>>(
  key: Key,
  argument: (value: unknown, what: string) => PrintOptions[Key],
): Scalar<Sheet> {
  return scalar(
    '1.9',
    ({ pageLayout }) => pageLayout.options[key],
    ({ pageLayout }, value) => {
      pageLayout.options = { [key]: argument(value, `PageLayout.${key}`) };
    },
  );
}

function pageNumber(value: unknown): number | null {
  if (value === '' || isAbsent(value)) return null;
  const number = wholeNumberArgument(value, 'PageLayout.firstPageNumber');
  if (number > 0) return number;
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: the number of a page is positive.',
  );
}
