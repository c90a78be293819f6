import { Book } from '../../host/engine';
import type { Host } from '../../host/Host';
import { loadOfficeJs } from '../../host/node/officeWindow';

/** Saves the workbook of a host and opens the file in it, connected to office.js again. */
export async function reopen(host: Host): Promise<void> {
  host.open(await Book.open(await host.book.save()), { name: 'again.xlsx' });
  await loadOfficeJs(host);
}
