import { readFile } from 'node:fs/promises';
import { Book } from '../../host/engine';
import { Host } from '../../host/Host';
import { loadOfficeJs, nodeHostOrigin } from '../../host/node/officeWindow';

/** The hosts that the present file of tests has started. */
export const startedHosts: Host[] = [];

/**
 * A host with a fresh workbook, connected to Microsoft's real office.js: from here on `Excel` and
 * `Office` are globals. A file of tests loads the library once; every call brings a new workbook.
 */
export async function startHost(file?: string): Promise<Host> {
  const host = new Host({ hostOrigin: nodeHostOrigin });
  if (file !== undefined) host.open(await Book.open(await readFile(file)), { name: file });
  await loadOfficeJs(host);
  startedHosts.push(host);
  return host;
}
