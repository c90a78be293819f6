import { officeClass, scalar } from './officeClass';

/** `Excel.NumberFormatInfo`: how the host's one culture, English (United States), writes numbers. */
export const numberFormatInfoClass = officeClass<null>('NumberFormatInfo', {
  numberDecimalSeparator: scalar('1.11', () => '.'),
  numberGroupSeparator: scalar('1.11', () => ','),
});
