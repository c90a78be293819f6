/**
 * What a chart is, in the words of Office's object model.
 *
 * Colours are `#RRGGBB`, lengths are points, angles are degrees. `null` means "automatic": Excel chooses.
 * References are absolute and carry the sheet name, as Excel writes them: `'KPI Trends'!$B$4:$B$15`.
 */
export type * from './axis';
export type * from './chart';
export type * from './parts';
export type * from './series';
export type * from './text';
export type * from './type';
