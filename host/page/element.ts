type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Makes an element. Attributes that are `undefined` or `false` are left out, `true` stands for the bare
 * attribute; text children become text nodes, so nothing is ever read as HTML.
 *
 * @example element('button', { class: 'tab', 'aria-selected': 'true' }, 'KPI Data 2026')
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}
