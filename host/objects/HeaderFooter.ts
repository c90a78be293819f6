import type { PageTexts, Sheet } from '../engine';
import { textArgument } from './arguments';
import { officeClass, type Scalar, scalar } from './officeClass';

/** `Excel.HeaderFooter`: texts with Excel's codes (`&P`, `&D`, …). */
export const headerFooterClass = officeClass<Sheet>('HeaderFooter', {
  leftHeader: text('leftHeader'),
  centerHeader: text('centerHeader'),
  rightHeader: text('rightHeader'),
  leftFooter: text('leftFooter'),
  centerFooter: text('centerFooter'),
  rightFooter: text('rightFooter'),
});

function text(place: keyof PageTexts): Scalar<Sheet> {
  return scalar(
    '1.9',
    ({ pageLayout }) => pageLayout.texts[place],
    ({ pageLayout }, value) => {
      pageLayout.texts = { ...pageLayout.texts, [place]: textArgument(value, `HeaderFooter.${place}`) };
    },
  );
}
