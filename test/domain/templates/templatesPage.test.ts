import { readFileSync } from 'node:fs';
import { templatesPage } from '../../../scripts/docs/templatesPage';
import { families, templates } from '../../../src/domain/templates';

const page = templatesPage();

describe('docs/templates.md', () => {
  it('is what the templates say now (run `npm run docs` if not)', () => {
    expect(readFileSync('docs/templates.md', 'utf8')).toBe(page);
  });

  it('has a section for every template and links to every family', () => {
    const headings = page.split('\n').filter((line) => line.startsWith('### '));
    expect(headings).toEqual(templates.map(({ name }) => `### ${name}`));
    for (const { name } of families) expect(page).toContain(`\n## ${name}\n`);
  });

  it('shows every field of a template', () => {
    const start = page.indexOf('### Improvements implemented');
    const section = page.slice(start, page.indexOf('\n### ', start + 4));
    expect(section.split('\n').slice(2)).toEqual([
      expect.stringMatching(/\.$/),
      '',
      expect.stringMatching(/^- \*\*Formula:\*\* \S/),
      expect.stringMatching(/^- \*\*Measures:\*\* `=` \S/),
      expect.stringMatching(/^- \*\*Unit:\*\* improvements; higher is better; monthly; year to date: sum$/),
      '- **Multiplier:** 1',
      expect.stringMatching(/^- \*\*Clauses in 2015:\*\* 10\.3 Continual improvement/),
      expect.stringMatching(/^- \*\*Clauses in 2026:\*\* 10\.1 Continual improvement/),
      '- **Review input:** Opportunities for improvement (2015: 9.3.2 f)',
      expect.stringMatching(/^- \*\*Data source:\*\* \S/),
      expect.stringMatching(/^- \*\*Example limits, to be confirmed by you:\*\* target \d/),
      expect.stringMatching(/^- \*\*Trap:\*\* \S/),
      '- **Sectors:** any sector',
      expect.stringMatching(/^- \*\*Template:\*\* `improvements-implemented`; topic \S.*`[A-Z]+-01`/),
      '',
    ]);
  });

  it('writes formulas out', () => {
    expect(page).toContain('100 × Deliveries on time ÷ Deliveries due');
    expect(page).toContain('100 × (Promoters (mark 9 or 10) − Detractors (mark 0 to 6)) ÷ Valid answers');
    expect(page).toContain('100 × (Internal failure cost + External failure cost) ÷ Net sales');
    expect(page).toContain('Operating hours ÷ Failures');
    expect(page).toContain('Cpk, typed as it is');
  });
});
