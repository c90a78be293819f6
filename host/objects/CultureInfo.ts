import { datetimeFormatInfoClass } from './DatetimeFormatInfo';
import { numberFormatInfoClass } from './NumberFormatInfo';
import { navigation, officeClass, scalar } from './officeClass';

/** `Excel.CultureInfo`: the host speaks English (United States), whatever the system does. */
export const cultureInfoClass = officeClass<null>('CultureInfo', {
  name: scalar('1.11', () => 'en-US'),
  numberFormat: navigation('1.11', () => numberFormatInfoClass.of(null)),
  datetimeFormat: navigation('1.12', () => datetimeFormatInfoClass.of(null)),
});
