import type { XmlElement } from '../fileForm/xmlTree';

/** Criteria follow their columns. `placeOf` gives the new place of a column of the filter; null when it is gone. */
export function moveFilterColumns(
  filter: XmlElement,
  placeOf: (column: number) => number | null,
): XmlElement {
  const children = filter.children.flatMap((child) => {
    if (child.name !== 'filterColumn') return [child];
    const place = placeOf(Number(child.attributes['colId']));
    return place === null ? [] : [{ ...child, attributes: { ...child.attributes, colId: String(place) } }];
  });
  return { ...filter, children };
}
