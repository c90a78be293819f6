import ts from 'typescript';

/**
 * The functions that a script offers as worksheet functions, by the tag `@customfunction` or by
 * `CustomFunctions.associate`. Excel makes them callable from cells only through an add-in's metadata, so a script that
 * only declares them would end as if it had worked.
 */
export function customFunctionsIn(script: string): readonly string[] {
  const source = ts.createSourceFile('script.ts', script, ts.ScriptTarget.ES2022, true);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && isTagged(node)) names.push(node.name?.text ?? 'a function');
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'CustomFunctions.associate') {
      const [id] = node.arguments;
      names.push(id && ts.isStringLiteral(id) ? id.text : 'a function');
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return names;
}

function isTagged(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text.toLowerCase() === 'customfunction');
}
