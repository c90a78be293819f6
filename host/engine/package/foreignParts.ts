/** Parts of a file by which one sees what it holds beyond what the host knows, and the words for it. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject\.bin$/, 'macros'],
  [/^xl\/pivotTables\//, 'pivot tables'],
  [/^xl\/slicers\//, 'slicers'],
  [/^xl\/timelines\//, 'timelines'],
  [/^xl\/externalLinks\//, 'links to other workbooks'],
  [/^xl\/(?:connections\.xml$|queryTables\/)/, 'data connections'],
  [/^xl\/model\//, 'the data model'],
  [/^xl\/(?:ctrlProps|activeX)\//, 'controls'],
  [/^xl\/diagrams\//, 'SmartArt'],
  [/^xl\/embeddings\//, 'embedded objects'],
  [/^xl\/media\//, 'pictures'],
  [/^xl\/chartsheets\//, 'chart sheets'],
  [/^xl\/dialogsheets\//, 'dialog sheets'],
];

/** What a file holds beyond what the host knows, in words for people, seen from the paths of its parts. */
export function foreignParts(paths: readonly string[]): readonly string[] {
  return kinds.flatMap(([pattern, words]) => (paths.some((path) => pattern.test(path)) ? [words] : []));
}
