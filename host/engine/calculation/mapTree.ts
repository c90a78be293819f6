/**
 * Rebuilds a tree of plain objects from the leaves up: `change` sees each node after its children and gives what replaces it.
 * Unchanged parts are shared with the original.
 */
export function mapTree<Node extends object>(node: Node, change: (node: Node) => Node): Node {
  let copy: Node | null = null;
  for (const key of Object.keys(node) as (keyof Node)[]) {
    const value: unknown = node[key];
    if (typeof value !== 'object' || value === null) continue;
    const mapped = mapChild(value, change);
    if (mapped !== value) {
      copy ??= { ...node };
      copy[key] = mapped as Node[keyof Node];
    }
  }
  return change(copy ?? node);
}

function mapChild<Node extends object>(value: unknown, change: (node: Node) => Node): unknown {
  if (Array.isArray(value)) {
    const mapped = value.map((item) => mapChild(item, change));
    return mapped.some((item, index) => item !== value[index]) ? mapped : value;
  }
  return typeof value === 'object' && value !== null ? mapTree(value as Node, change) : value;
}
