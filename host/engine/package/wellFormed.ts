import { unescapeXml } from './xml';

const token =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<!DOCTYPE[^>]*>|<\/([\w:.-]+)\s*>|<([\p{L}_][\p{L}\p{N}:._-]*)((?:\s+[\p{L}_][\p{L}\p{N}:._-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|</gu;

const entity = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Whether a text is one XML element with all its tags closed, entities known, and nothing but white space, comments and instructions around it. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (const [whole, closed, opened, attributes = '', empty, text] of xml
    .replace(/^\uFEFF/, '')
    .matchAll(token)) {
    if (whole === '<') return false;
    if (closed !== undefined) {
      if (open.pop() !== closed) return false;
    } else if (opened !== undefined) {
      if (entity.test(attributes) || hasDuplicates(attributes)) return false;
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(opened);
    } else if (text !== undefined) {
      if (open.length === 0 ? text.trim() !== '' : entity.test(text)) return false;
    }
  }
  return roots === 1 && open.length === 0;
}

/** The namespace of the root element; empty when it has none. */
export function rootNamespace(xml: string): string {
  for (const [, , opened, attributes = ''] of xml.matchAll(token)) {
    if (opened === undefined) continue;
    const colon = opened.indexOf(':');
    const name = colon < 0 ? 'xmlns' : `xmlns:${opened.slice(0, colon)}`;
    const value = attributePairs(attributes).find(([key]) => key === name)?.[1];
    return value === undefined ? '' : unescapeXml(value);
  }
  return '';
}

function attributePairs(text: string): (readonly [string, string])[] {
  return [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, key = '', double, single]) => [key, double ?? single ?? ''] as const,
  );
}

function hasDuplicates(attributes: string): boolean {
  const keys = attributePairs(attributes).map(([key]) => key);
  return new Set(keys).size < keys.length;
}
