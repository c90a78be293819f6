/** Takes `'A&E monthly'!B2:C5` apart; an address without a sheet has an empty sheet name. */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: '', cells: address };
  const sheet = address
    .slice(0, mark)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return { sheet, cells: address.slice(mark + 1) };
}
