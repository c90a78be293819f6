import { spawnSync } from 'node:child_process';
import { startExcelServer } from './support/excelServer';

/** The version that was tried; it is fetched when it is needed, since `npm ci` would install 170 MB for it. */
const debugging = 'office-addin-debugging@7.0.0';

const server = await startExcelServer();
console.log(`The pane is served at ${server.address}. Starting Excel …`);
const result = spawnSync('npx', ['--yes', debugging, 'start', 'manifest.xml', 'desktop', '--no-debug'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (result.status !== 0) {
  console.error(
    'Excel could not be started. Side-load manifest.xml by hand, as docs/guide/install.md describes.',
  );
}
