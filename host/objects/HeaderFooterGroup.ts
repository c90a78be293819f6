import type { Sheet } from '../engine';
import { headerFooterClass } from './HeaderFooter';
import { navigation, officeClass } from './officeClass';

/** `Excel.HeaderFooterGroup`: headers and footers. The same on all pages. */
export const headerFooterGroupClass = officeClass<Sheet>('HeaderFooterGroup', {
  defaultForAllPages: navigation('1.9', (sheet) => headerFooterClass.of(sheet), {
    partly: 'First and even pages of their own are kept in the file, not offered.',
  }),
});
