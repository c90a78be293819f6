const names = new Map<string, string>();
let sheet: CSSStyleSheet | undefined;

/**
 * The name of a class with these declarations. A sheet has few different looks and very many cells: a shared class is
 * read once by the browser, an inline style in every cell.
 */
export function styleClass(declarations: string): string {
  const known = names.get(declarations);
  if (known !== undefined) return known;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  const name = `look-${names.size}`;
  sheet.insertRule(`.${name}{${declarations}}`, sheet.cssRules.length);
  names.set(declarations, name);
  return name;
}
