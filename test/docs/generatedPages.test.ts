import { readFileSync } from 'node:fs';
import { clausesPage } from '../../scripts/docs/clausesPage';
import { glossaryPage } from '../../scripts/docs/glossaryPage';
import { hostFidelityPage } from '../../scripts/docs/hostFidelityPage';
import { templatesPage } from '../../scripts/docs/templatesPage';
import { anchorsOf, brokenLinks, linksOf, markdownPages } from './markdown';

describe('pages that are made from code', () => {
  it.each([
    ['docs/templates.md', templatesPage],
    ['docs/clauses.md', clausesPage],
    ['docs/glossary.md', glossaryPage],
    ['docs/host-fidelity.md', hostFidelityPage],
  ])('%s is what the code says now (run `npm run docs` if not)', (file, page) => {
    expect(readFileSync(file, 'utf8')).toBe(page());
  });
});

describe('links between the pages of the repository', () => {
  it('lead to files and headings that are there', () => {
    expect(markdownPages().flatMap(brokenLinks)).toEqual([]);
  });

  it('are looked for on every page, and pictures count as links', () => {
    expect(markdownPages()).toEqual(
      expect.arrayContaining(['README.md', 'docs/glossary.md', 'docs/decisions/0003-grid.md']),
    );
    expect(linksOf('![A sheet](a.png) and [a page](<b.md> "Title"), but not `[this](c.md)`')).toEqual([
      'a.png',
      'b.md',
    ]);
  });

  it('reach a heading by the name that GitHub gives it', () => {
    expect([
      ...anchorsOf(
        '# What it writes\n\n```\n# no heading\n```\n\n## `KPI_Today`, a name\n\n## Twice\n\n## Twice',
      ),
    ]).toEqual(['what-it-writes', 'kpi_today-a-name', 'twice', 'twice-1']);
  });
});
