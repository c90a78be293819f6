import { isSameId } from './kpiId';

/**
 * The known ID that a text most likely means, and how sure that is: `same` when both read alike (spaces, dashes, O for 0),
 * `near` when one letter differs. `null` when none or more than one comes close.
 *
 * @example nearestId('OTD–O1 ', ['OTD-01', 'OCA-01']) // { id: 'OTD-01', by: 'same' }
 */
export function nearestId(
  text: string,
  known: readonly string[],
): { readonly id: string; readonly by: 'same' | 'near' } | null {
  const alike = known.filter((id) => plain(id) === plain(text));
  const [same] = alike;
  if (same !== undefined && alike.every((id) => isSameId(id, same))) return { id: same, by: 'same' };
  const close = known.filter((id) => distanceIsOne(plain(id), plain(text)));
  const [near] = close;
  return near !== undefined && close.length === 1 ? { id: near, by: 'near' } : null;
}

/** Marks and letters that look alike become one. */
function plain(id: string): string {
  return id
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s_\u2010-\u2015\u2212-]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Whether one letter was added, left out, exchanged with its neighbour or mistyped. */
function distanceIsOne(one: string, other: string): boolean {
  if (one.length < 3 || Math.abs(one.length - other.length) > 1) return false;
  const start = [...one].findIndex((letter, index) => letter !== other[index]);
  const first = start < 0 ? one.length : start;
  const [restOne, restOther] = [one.slice(first), other.slice(first)];
  const isExchanged =
    restOne.length > 1 &&
    restOne[0] === restOther[1] &&
    restOne[1] === restOther[0] &&
    restOne.slice(2) === restOther.slice(2);
  return (
    isExchanged ||
    (restOne.slice(1) === restOther.slice(1) && restOne !== restOther) ||
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1)
  );
}
