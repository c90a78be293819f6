import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clausesPage } from './docs/clausesPage';
import { glossaryPage } from './docs/glossaryPage';
import { hostFidelityPage } from './docs/hostFidelityPage';
import { templatesPage } from './docs/templatesPage';

/** Writes the pages that are made from code: `npm run docs`. A test fails when one of them is stale. */
const pages = {
  'templates.md': templatesPage,
  'clauses.md': clausesPage,
  'glossary.md': glossaryPage,
  'host-fidelity.md': hostFidelityPage,
};

for (const [name, page] of Object.entries(pages)) {
  await writeFile(join('docs', name), page());
  console.log(`docs/${name} is written.`);
}
