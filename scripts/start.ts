import { startHostServer } from './support/hostServer';

const port = Number(process.env['PORT'] ?? 3000);
const open = !process.argv.includes('--no-open') && process.env['CI'] === undefined;

console.log('Building the pane and the embedded host …');
const server = await startHostServer({ port, mode: 'development', open, watch: true });
console.log(`Clauseboard runs at ${server.address}/?scene=demo (an empty workbook: ${server.address}/). Ctrl+C ends it.`);
