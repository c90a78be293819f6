import { officeClass, scalar } from './officeClass';

/** `Excel.DatetimeFormatInfo`: how the host's one culture, English (United States), writes dates and times. */
export const datetimeFormatInfoClass = officeClass<null>('DatetimeFormatInfo', {
  dateSeparator: scalar('1.12', () => '/'),
  longDatePattern: scalar('1.12', () => 'dddd, MMMM d, yyyy'),
  longTimePattern: scalar('1.12', () => 'h:mm:ss tt'),
  shortDatePattern: scalar('1.12', () => 'M/d/yyyy'),
  timeSeparator: scalar('1.12', () => ':'),
});
