import { type Book, ExcelError, type Iteration } from '../engine';
import { booleanArgument, numberArgument, wholeNumberArgument } from './arguments';
import { NotImplemented } from './NotImplemented';
import { officeClass, scalar } from './officeClass';

/** `Excel.IterativeCalculation`: how circular references are solved; the host keeps the numbers, and does not iterate. */
export const iterativeCalculationClass = officeClass<Book>('IterativeCalculation', {
  enabled: scalar(
    '1.9',
    ({ properties }) => properties.iteration.enabled,
    (book, value) => {
      const enabled = booleanArgument(value, 'IterativeCalculation.enabled');
      if (enabled) throw new NotImplemented('IterativeCalculation.enabled (to be switched on)');
      change(book, { enabled });
    },
    { partly: 'Cannot be switched on.' },
  ),
  maxIteration: scalar(
    '1.9',
    ({ properties }) => properties.iteration.maxIteration,
    (book, value) => {
      const maxIteration = wholeNumberArgument(value, 'IterativeCalculation.maxIteration');
      // The limits of Excel's options.
      if (maxIteration < 1 || maxIteration > 32767) throw outOfRange('maxIteration');
      change(book, { maxIteration });
    },
  ),
  maxChange: scalar(
    '1.9',
    ({ properties }) => properties.iteration.maxChange,
    (book, value) => {
      const maxChange = numberArgument(value, 'IterativeCalculation.maxChange');
      if (maxChange < 0) throw outOfRange('maxChange');
      change(book, { maxChange });
    },
  ),
});

function change(book: Book, part: Partial<Iteration>): void {
  book.properties.iteration = { ...book.properties.iteration, ...part };
  book.announce({ type: 'bookChanged', what: 'calculation' });
}

function outOfRange(member: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: IterativeCalculation.${member} is out of its range.`,
  );
}
