import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Book } from '../host/engine';
import { Host } from '../host/Host';
import { loadOfficeJs, nodeHostOrigin } from '../host/node/officeWindow';
import { customFunctionsIn } from './support/customFunctions';
import { propertiesWithoutProxy } from './support/withoutProxy';

/**
 * Runs a script that uses the globals `Excel` and `Office` against the embedded host, without a browser:
 * `npm run host:script -- FILE.js [--open in.xlsx] [--save out.xlsx]`.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { open: { type: 'string' }, save: { type: 'string' } },
    allowPositionals: true,
  });
  const [script] = positionals;
  if (script === undefined) {
    console.error('Usage: npm run host:script -- FILE.js [--open in.xlsx] [--save out.xlsx]');
    process.exitCode = 2;
    return;
  }
  const host = new Host({ hostOrigin: nodeHostOrigin });
  if (values.open !== undefined) {
    host.open(await Book.open(await readFile(values.open)), { name: basename(values.open) });
  }
  await loadOfficeJs(host);
  process.on('unhandledRejection', fail);
  try {
    await runScript(resolve(script));
    await idle(host);
  } catch (error) {
    fail(error);
  }
  if (values.save !== undefined) await writeFile(values.save, await host.book.save());
  for (const name of host.log.passedOver) console.error(`Loaded, but no member of Excel's: ${name}`);
  for (const [member, times] of host.log.missing) {
    console.error(`Not implemented: ${member} (asked for ${times === 1 ? 'once' : `${times} times`})`);
  }
  if (host.log.missing.size > 0) process.exitCode = 1;
}

/**
 * Refuses a script that uses what the library does not have, or that only declares functions for cells. A module is imported; anything else runs as the body of an async function, so that `await` works at the top
 * level whatever kind of package the file lies in.
 */
async function runScript(path: string): Promise<void> {
  const source = await readFile(path, 'utf8');
  const absent = propertiesWithoutProxy(source);
  if (absent.length > 0) {
    throw new Error(
      `Not run: this version of office.js does not know ${absent.join(', ')}, and would pass over it in silence.`,
    );
  }
  const functions = customFunctionsIn(source);
  if (functions.length > 0) {
    throw new Error(
      `Not run: custom functions (${functions.join(', ')}) are called from cells, which the embedded host does not offer.`,
    );
  }
  if (/\.m?ts$|\.mjs$/.test(path) || /^\s*(import|export)\s/m.test(source)) {
    await import(pathToFileURL(path).href);
    return;
  }
  await ((0, eval)(`(async () => {${source}\n})\n//# sourceURL=${path}`) as () => Promise<void>)();
}

/** Waits until a script that does not await its `Excel.run` has nothing under way. */
async function idle(host: Host): Promise<void> {
  let seen = -1;
  while (seen !== host.log.requests.length) {
    seen = host.log.requests.length;
    await new Promise((resume) => setTimeout(resume, 150));
  }
}

function fail(error: unknown): void {
  console.error(error);
  process.exitCode = 1;
}

await main();
// office.js keeps timers running; the work is done.
process.exit();
