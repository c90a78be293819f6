import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A link from one page of the repository to a file, or to a heading of a page, that is not there. */
export interface BrokenLink {
  readonly page: string;
  readonly target: string;
}

/** Folders that hold nothing of ours. */
const foreignFolders = new Set(['node_modules', 'dist', 'coverage', 'test-output']);

/** Every markdown page of the repository, as paths from its root. */
export function markdownPages(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || foreignFolders.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownPages(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** The links of a page that lead nowhere inside the repository. Addresses of other sites are not looked at. */
export function brokenLinks(page: string): BrokenLink[] {
  return linksOf(readFileSync(page, 'utf8'))
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target))
    .filter((target) => !leadsSomewhere(page, target))
    .map((target) => ({ page, target }));
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', heading] = decodeURIComponent(target).split('#');
  const file = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(file)) return false;
  return heading === undefined || anchorsOf(readFileSync(file, 'utf8')).has(heading);
}

/** Targets of links and pictures, without those in code. */
export function linksOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(
    ([, target = '']) => target,
  );
}

/** The fragments that GitHub gives the headings of a page; a heading that repeats gets a number. */
export function anchorsOf(markdown: string): Set<string> {
  const times = new Map<string, number>();
  const headings = [...withoutFences(markdown).matchAll(/^#{1,6} +(.+?) *#*$/gm)];
  return new Set(
    headings.map(([, heading = '']) => {
      const anchor = anchorOf(heading);
      const before = times.get(anchor) ?? 0;
      times.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${before}`;
    }),
  );
}

function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

function withoutCode(markdown: string): string {
  return withoutFences(markdown).replace(/(`+)[\s\S]*?\1/g, '');
}

function withoutFences(markdown: string): string {
  return markdown.replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, '');
}
