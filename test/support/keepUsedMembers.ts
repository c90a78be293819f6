import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startedHosts } from './startHost';

/** Where each file of tests leaves the members that it used; `npm test` reads them all. */
const folder = join(process.cwd(), '.cache', 'members');

afterAll(() => {
  const used = new Set(startedHosts.flatMap((host) => [...host.log.used]));
  const { testPath = 'unknown' } = expect.getState();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${testPath.replaceAll(/[^\w.]+/g, '-')}.json`), JSON.stringify([...used]));
});
