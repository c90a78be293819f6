import type { PageKind, PageTexts, Sheet } from '../engine';
import { textArgument } from './arguments';
import { officeClass, type Scalar, scalar } from './officeClass';

/** The headers and footers of some pages of a sheet. */
export interface HeaderFooterTarget {
  readonly sheet: Sheet;
  readonly pages: PageKind;
}

/** `Excel.HeaderFooter`: texts with Excel's codes (`&P`, `&D`, …). */
export const headerFooterClass = officeClass<HeaderFooterTarget>('HeaderFooter', {
  leftHeader: text('leftHeader'),
  centerHeader: text('centerHeader'),
  rightHeader: text('rightHeader'),
  leftFooter: text('leftFooter'),
  centerFooter: text('centerFooter'),
  rightFooter: text('rightFooter'),
});

function text(place: keyof PageTexts): Scalar<HeaderFooterTarget> {
  return scalar(
    '1.9',
    ({ sheet, pages }) => sheet.pageLayout.textsOf(pages)[place],
    ({ sheet, pages }, value) => {
      sheet.pageLayout.setTexts(pages, { [place]: textArgument(value, `HeaderFooter.${place}`) });
    },
  );
}
