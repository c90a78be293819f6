const extension =
  /<(\w+:)?extLst><\1ext (?=[^>]*\{56B9EC1D-385E-4148-901F-78D8002777C0\})(?:(?!<\/\1extLst>)[^])*<\/\1extLst>(?=<\/\1chart>)/g;

const opening =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  '<mc:Choice xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart" Requires="c16r3">';
const closing = '</mc:Choice></mc:AlternateContent>';

/**
 * Offers the extension "#N/A as an empty cell" as a choice for readers that know it. The Open XML SDK's validator knows
 * the extension in a wrong shape and calls Excel's own charts invalid (dotnet/Open-XML-SDK issues 1218 and 1877).
 * Source: ECMA-376 part 3, Markup Compatibility and Extensibility.
 */
export function withOptionalExtension(chartXml: string): string {
  return chartXml.replace(extension, (list) => `${opening}${list}${closing}`);
}

const choice =
  /<mc:AlternateContent[^>]*><mc:Choice(?=[^>]* Requires="c16r3")[^>]*>(<(\w+:)?extLst>[^]*?<\/\2extLst>)<\/mc:Choice><\/mc:AlternateContent>/g;

/** The way back, for ExcelTS, which does not look into choices. */
export function withPlainExtension(chartXml: string): string {
  return chartXml.replace(choice, (_whole, list: string) => list);
}
