import { formatAddress, parseAddress } from './area';
import type { FileHyperlink, PropertiesWithLinks } from './fileForm/keepHyperlinks';
import { type Hyperlink, hyperlinksOf } from './hyperlinks';
import type { Sheet } from './Sheet';

/** Takes the links of an opened file over into the sheet. */
export function takeHyperlinks(sheet: Sheet): void {
  const properties = sheet.native.properties as PropertiesWithLinks;
  const links = properties.keptHyperlinks ?? [];
  delete properties.keptHyperlinks;
  hyperlinksOf(sheet).load(
    links.flatMap((link) => {
      const area = parseAddress(link.ref);
      return area ? [{ area, link: linkOf(link) }] : [];
    }),
  );
}

/** Hands the links of a sheet to ExcelTS, which writes them into the file. */
export function giveHyperlinks(sheet: Sheet): void {
  const properties = sheet.native.properties as PropertiesWithLinks;
  properties.keptHyperlinks = hyperlinksOf(sheet)
    .all()
    .map(({ area, link }) => ({
      ref: formatAddress(area),
      target: link.address,
      location: link.documentReference,
      tooltip: link.screenTip,
    }));
}

function linkOf({ target, location, tooltip }: FileHyperlink): Hyperlink {
  return {
    ...(target !== undefined && { address: target }),
    ...(location !== undefined && { documentReference: location }),
    ...(tooltip !== undefined && { screenTip: tooltip }),
  };
}
