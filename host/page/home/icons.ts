/** Line drawings on a field of 16 by 16: strokes in the colour of the text; paths after `|` are filled. */
const drawings: Readonly<Record<string, string>> = {
  alignLeft: 'M2 3h12M2 6.5h8M2 10h12M2 13.5h8',
  alignCenter: 'M2 3h12M4 6.5h8M2 10h12M4 13.5h8',
  alignRight: 'M2 3h12M6 6.5h8M2 10h12M6 13.5h8',
  wrap: 'M2 3h12M2 7.5h9.5a2 2 0 0 1 0 4.5H8M10 9.8 7.8 12l2.2 2.2M2 12h3',
  merge: 'M1.5 3.5h13v9h-13zM4 8h8M6 6 4 8l2 2M10 6l2 2-2 2',
  borders: 'M2.5 2.5h11v11h-11zM8 2.5v11M2.5 8h11',
  fill: 'M6.5 2 12 7.5 7.5 12 2.5 7z|M13.2 9c1 1.4 1.3 2 1.3 2.6a1.3 1.3 0 0 1-2.6 0c0-.6.3-1.2 1.3-2.6z',
  font: 'M4 12 8 2.5 12 12M5.4 8.8h5.2',
  moreDecimals: 'M2 12h.5M5 8.5h2.5V12H5zM10.5 8.5H13V12h-2.5zM2 4.5h9M9 2.5l2 2-2 2',
  fewerDecimals: 'M2 12h.5M5 8.5h2.5V12H5zM14 4.5H5M7 2.5l-2 2 2 2',
  insert: 'M2 3h12v3H2zM2 10h5v4H2zM11.5 9v6M8.5 12h6',
  remove: 'M2 3h12v3H2zM2 10h5v4H2zM9 10l5 4.5M14 10l-5 4.5',
  sizes: 'M2 3v10M14 3v10M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2',
  clear: 'M6 13.5 2.5 10 9 3.5 13 7.5 7 13.5zM5.5 7 9.5 11M7 13.5h6',
  sum: 'M12 4V2.5H4L8.5 8 4 13.5h8V12',
  sortUp: 'M4.5 13.5v-11M2.5 4.5l2-2 2 2M9 3h5M9 6.5h4M9 10h3M9 13.5h2',
  sortDown: 'M4.5 2.5v11M2.5 11.5l2 2 2-2M9 3h2M9 6.5h3M9 10h4M9 13.5h5',
  filter: 'M2 3h12L9.5 8.5v5l-3-1.5V8.5z',
  clearFilter: 'M2 3h9L7.5 8v5l-2-1V8zM10.5 9l4 4M14.5 9l-4 4',
  again: 'M13 8a5 5 0 1 1-1.5-3.6M13.5 2v3h-3',
  group: 'M3 2.5v11M3 5h4M3 11h4M9 3.5h5v3H9zM9 9.5h5v3H9z',
  ungroup: 'M3 2.5v3M3 10.5v3M1.5 8h3M9 3.5h5v3H9zM9 9.5h5v3H9z',
  table: 'M2 3h12v10H2zM2 6.3h12M2 9.6h12M6 3v10M10 3v10|M2 3h12v3.3H2z',
  comment: 'M2 3h12v8H8l-3 3v-3H2z',
  note: 'M3 2.5h7l3 3v8H3zM10 2.5v3h3M5 8h6M5 10.5h6',
  comments: 'M1.5 2.5h9v6H6l-2 2v-2H1.5zM12.5 6h2v6h-1.5v2l-2-2H7V10.5',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  book: 'M2.5 2.5h8l3 3v8h-11zM5 9h6v3H5zM6.3 9V8a1.7 1.7 0 0 1 3.4 0v1',
  freeze: 'M2 2.5h12v11H2zM2 6h12M6 2.5v11|M2 2.5h4V6H2z',
  gridlines: 'M2 2.5h12v11H2zM2 6.2h12M2 9.8h12M6 2.5v11M10 2.5v11',
  headings: 'M2 2.5h12v11H2zM2 6h12M5.5 2.5v11|M2 2.5h12V6H2z',
  undo: 'M6 2.5 2.5 6 6 9.5M2.5 6H10a3.7 3.7 0 0 1 0 7.5H6',
  redo: 'M10 2.5 13.5 6 10 9.5M13.5 6H6a3.7 3.7 0 0 0 0 7.5h4',
  validation: 'M2 3h12v4H2zM2 10.5l2 2 3-3.5M9.5 11H14',
};

const namespace = 'http://www.w3.org/2000/svg';

/** A drawn icon, unseen by screen readers: the button around it carries the name. */
export function drawIcon(name: string): SVGElement {
  const [strokes = '', fills] = (drawings[name] ?? '').split('|');
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'tool-icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path(strokes, 'tool-stroke'));
  if (fills !== undefined) svg.append(path(fills, 'tool-fill'));
  return svg;
}

function path(d: string, className: string): SVGElement {
  const made = document.createElementNS(namespace, 'path');
  made.setAttribute('d', d);
  made.setAttribute('class', className);
  return made;
}
