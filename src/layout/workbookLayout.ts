import { dataSheet } from './dataSheet';
import type { WorkbookModel } from './model';
import { registerSheet } from './registerSheet';
import { scorecardSheet } from './scorecardSheet';
import { settingNames, settingsSheet } from './settingsSheet';
import { targetsSheet } from './targetsSheet';
import type { WorkbookLayout } from './types';

/**
 * The workbook that a model should have: the register, then scorecard, data and targets of each business year, newest
 * first, then the settings. A pure function: the same model gives the same layout.
 *
 * @throws RangeError when the model has no business year.
 */
export function workbookLayout(model: WorkbookModel): WorkbookLayout {
  if (model.years.length === 0) throw new RangeError('workbookLayout: the model has no business year');
  const newestFirst = [...model.years].reverse();
  return {
    sheets: [
      registerSheet(model),
      ...newestFirst.flatMap((year) => [
        dataSheet(model, year),
        targetsSheet(model, year),
        scorecardSheet(model, year),
      ]),
      settingsSheet(model),
    ],
    names: settingNames(model),
  };
}
