import { cellsOf, ExcelError, type Hyperlink, hyperlinksOf, linkLook } from '../../engine';
import { isAbsent, textArgument } from '../arguments';
import { type Member, scalar } from '../officeClass';
import type { RangeTarget } from '../RangeTarget';

const names = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** The link of a range's cells. */
export const hyperlink: Readonly<Record<string, Member<RangeTarget>>> = {
  hyperlink: scalar(
    '1.7',
    (range) => {
      const { sheet, area } = range;
      const { top, left } = area;
      const link = hyperlinksOf(sheet).at(top, left);
      const isShared = link !== null && hyperlinksOf(sheet).covers(area, link);
      return isShared ? { ...link, textToDisplay: sheet.text(top, left) } : null;
    },
    write,
    {
      onRequest: true,
      assumed: 'Null without a link and where cells differ; parts that a link lacks are left out.',
    },
  ),
};

function write(range: RangeTarget, value: unknown): void {
  const { sheet, area } = range;
  const { link, textToDisplay } = linkArgument(value);
  sheet.assertWritable(area);
  sheet.book.batch(() => {
    hyperlinksOf(sheet).put(area, link);
    for (const { row, column } of cellsOf(area)) {
      const isEmpty = sheet.isEmpty(row, column);
      const text = textToDisplay ?? (isEmpty ? (link.address ?? link.documentReference) : undefined);
      if (text !== undefined && text !== sheet.text(row, column)) {
        sheet.setInput(row, column, /^[=']/.test(text) ? `'${text}` : text);
      }
    }
    sheet.setFormat(area, linkLook(sheet));
  });
}

function linkArgument(value: unknown): { readonly link: Hyperlink; readonly textToDisplay?: string } {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const odd = Object.keys(given).find((name) => !names.includes(name));
  if (odd !== undefined) throw refused(`RangeHyperlink has no "${odd}".`);
  const text = (name: string) =>
    isAbsent(given[name]) ? undefined : textArgument(given[name], `RangeHyperlink.${name}`);
  const [address, documentReference] = [text('address'), text('documentReference')];
  const [screenTip, textToDisplay] = [text('screenTip'), text('textToDisplay')];
  if (!address && !documentReference) throw refused('a link needs an address or a documentReference.');
  return {
    link: {
      ...(address && { address }),
      ...(documentReference && { documentReference }),
      ...(screenTip && { screenTip }),
    },
    ...(textToDisplay !== undefined && { textToDisplay }),
  };
}

function refused(reason: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${reason}`,
  );
}
