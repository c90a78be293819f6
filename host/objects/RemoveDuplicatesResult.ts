import type { DuplicatesRemoved } from '../engine';
import { officeClass, scalar } from './officeClass';

/** `Excel.RemoveDuplicatesResult`. */
export const removeDuplicatesResultClass = officeClass<DuplicatesRemoved>(
  'RemoveDuplicatesResult',
  {
    removed: scalar('1.9', ({ removed }) => removed),
    uniqueRemaining: scalar('1.9', ({ uniqueRemaining }) => uniqueRemaining),
  },
  { byReference: true },
);
