import type { Worksheet } from './excelts';

type HeaderFooter = Worksheet['headerFooter'];

/** Headers and footers, in Excel's codes (`&P`, `&D`, ...). */
export interface PageTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Which pages headers and footers are for; `odd` are all pages that have none of their own. */
export type PageKind = 'odd' | 'even' | 'first';

/** Which pages have headers and footers of their own: Office's `HeaderFooterState`. */
export type PageTextState = 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';

export function readPageTexts(stored: HeaderFooter, pages: PageKind): PageTexts {
  const header = sections(stored[`${pages}Header`]);
  const footer = sections(stored[`${pages}Footer`]);
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

export function writePageTexts(stored: HeaderFooter, pages: PageKind, texts: PageTexts): void {
  // ExcelTS writes no element for null.
  const parts = stored as unknown as Record<string, unknown>;
  parts[`${pages}Header`] = joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  parts[`${pages}Footer`] = joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);
}

export function readPageTextState({ differentFirst, differentOddEven }: HeaderFooter): PageTextState {
  if (differentOddEven) return differentFirst ? 'FirstOddAndEven' : 'OddAndEven';
  return differentFirst ? 'FirstAndDefault' : 'Default';
}

export function writePageTextState(stored: HeaderFooter, state: PageTextState): void {
  stored.differentFirst = state === 'FirstAndDefault' || state === 'FirstOddAndEven';
  stored.differentOddEven = state === 'OddAndEven' || state === 'FirstOddAndEven';
}

/** Splits `&Lleft&Ccentre&Rright`; text before the first mark is the centre. */
function sections(text: string | null | undefined): Record<'L' | 'C' | 'R', string> {
  const found = { L: '', C: '', R: '' };
  for (const [, place = 'C', content = ''] of (text ?? '').matchAll(
    /(?:&([LCR])|^(?!&[LCR]))((?:(?!&[LCR])[^])*)/g,
  )) {
    found[place as 'L' | 'C' | 'R'] += content;
  }
  return found;
}

function joined(left: string, center: string, right: string): string | null {
  const text = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
  return text === '' ? null : text;
}
