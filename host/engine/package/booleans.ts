import { withPlainExtension } from './chartExtension';
import { PackageEditor } from './zip';

/**
 * Attributes whose `true` and `false` ExcelTS would misread: it only knows `1` and `0`. LibreOffice writes the words, and both are right.
 * Source: ECMA-376 part 1, 22.9 (ST_OnOff and xsd:boolean).
 */
const attributes = new Set(
  (
    'sheet objects scenarios formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows ' +
    'sort autoFilter pivotTables selectLockedCells selectUnlockedCells locked hidden showGridLines showRowColHeaders showRuler tabSelected ' +
    'rightToLeft fitToPage summaryBelow summaryRight horizontalCentered verticalCentered gridLines headings blackAndWhite draft ' +
    'useFirstPageNumber usePrinterDefaults differentFirst differentOddEven collapsed customHeight customFormat customWidth bestFit ' +
    'allowBlank showDropDown showInputMessage showErrorMessage stopIfTrue percent bottom aboveAverage equalAverage gte showValue reverse ' +
    'showFirstColumn showLastColumn showRowStripes showColumnStripes totalsRowShown hiddenButton wrapText shrinkToFit ' +
    'applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection pivotButton quotePrefix date1904 fullCalcOnLoad'
  ).split(' '),
);

/** The file as ExcelTS can read it: `1` and `0` for the words, extensions outside choices. The same bytes when there was nothing to do. */
export async function readableForExcelTS(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await PackageEditor.open(bytes);
  for (const path of parts.paths()) {
    if (/^xl\/(styles|workbook|worksheets\/[^/]+|tables\/[^/]+)(\.xml)?$/.test(path))
      await parts.change(path, plainBooleans);
    if (/^xl\/charts\/chart\d+\.xml$/.test(path)) await parts.change(path, withPlainExtension);
  }
  return parts.isChanged ? parts.bytes() : bytes;
}

function plainBooleans(xml: string): string {
  if (!/="(?:true|false)"/.test(xml)) return xml;
  return xml.replace(/<\w[^<>]*="(?:true|false)"[^<>]*>/g, (tag) =>
    tag.replace(/(\w+)="(true|false)"/g, (whole, name: string, value: string) =>
      attributes.has(name) ? `${name}="${value === 'true' ? '1' : '0'}"` : whole,
    ),
  );
}
