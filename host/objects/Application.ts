import type { Book } from '../engine';
import { choiceArgument, isAbsent } from './arguments';
import { cultureInfoClass } from './CultureInfo';
import { iterativeCalculationClass } from './IterativeCalculation';
import { method, navigation, officeClass, scalar } from './officeClass';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** `Excel.Application`. The host speaks English: a point separates decimals, a comma thousands. */
export const applicationClass = officeClass<Book>('Application', {
  calculationMode: scalar(
    '1.1',
    (book) => book.calculationMode,
    (book, value) => {
      book.calculationMode = choiceArgument(value, modes, 'Application.calculationMode');
    },
  ),
  calculationState: scalar('1.9', () => 'Done', undefined, {
    assumed: 'Calculation is synchronous here, so it is always done.',
  }),
  cultureInfo: navigation('1.11', () => cultureInfoClass.of(null)),
  iterativeCalculation: navigation('1.9', (book) => iterativeCalculationClass.of(book)),
  decimalSeparator: scalar('1.11', () => '.'),
  thousandsSeparator: scalar('1.11', () => ','),
  useSystemSeparators: scalar('1.11', () => true),
  calculate: method('1.1', (book, [type]) => {
    if (!isAbsent(type)) choiceArgument(type, calculationTypes, 'Application.calculate');
    book.calculate();
    return null;
  }),
  suspendApiCalculationUntilNextSync: method('1.6', () => null, {
    partly: 'Nothing to suspend: the host calculates once per batch, or when a batch reads a result.',
  }),
  suspendScreenUpdatingUntilNextSync: method('1.9', () => null, {
    partly: 'Nothing to suspend: the page paints after a batch.',
  }),
});
