import type { Book } from '../engine';
import { booleanArgument } from './arguments';
import { NotImplemented } from './NotImplemented';
import { type Scalar, scalar } from './officeClass';

/** The members of `Excel.Workbook` about saving and about how the whole workbook behaves. */
export const workbookState: Readonly<Record<string, Scalar<Book>>> = {
  autoSave: scalar('1.9', () => false),
  isDirty: scalar(
    '1.9',
    ({ saveState }) => saveState.isDirty,
    ({ saveState }, value) => {
      saveState.isDirty = booleanArgument(value, 'Workbook.isDirty');
    },
  ),
  previouslySaved: scalar('1.9', ({ saveState }) => saveState.wasSaved),
  chartDataPointTrack: scalar(
    '1.9',
    () => true,
    (_book, value) => {
      if (!booleanArgument(value, 'Workbook.chartDataPointTrack'))
        throw new NotImplemented('Workbook.chartDataPointTrack (to be switched off)');
    },
    { partly: 'Cannot be switched off.' },
  ),
  usePrecisionAsDisplayed: scalar(
    '1.9',
    () => false,
    (_book, value) => {
      if (booleanArgument(value, 'Workbook.usePrecisionAsDisplayed'))
        throw new NotImplemented('Workbook.usePrecisionAsDisplayed (to be switched on)');
    },
    { partly: 'Cannot be switched on.' },
  ),
};
