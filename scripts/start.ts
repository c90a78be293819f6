import { startHostServer } from './support/hostServer';

/**
 * Serves the embedded host with the demo workbook and the pane. `--no-open` opens no browser;
 * `--once` builds once and does not watch for changes, as the browser tests need it.
 */
const port = Number(process.env['PORT'] ?? 3000);
const once = process.argv.includes('--once');
const open = !once && !process.argv.includes('--no-open') && process.env['CI'] === undefined;

console.log('Building the pane and the embedded host …');
const server = await startHostServer({ port, mode: 'development', open, watch: !once });
console.log(
  `Clauseboard runs at ${server.address}/?scene=demo (an empty workbook: ${server.address}/). Ctrl+C ends it.`,
);
