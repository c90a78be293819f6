import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const knownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
];

/** The path of an installed Chrome, Chromium or Edge; `CHROME_PATH` wins. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...(named === undefined ? [] : [named]), ...inPath, ...knownPlaces, chromium.executablePath()].find(
    (path) => existsSync(path),
  );
}

/**
 * Finds a browser or gets one: Playwright's own download, else Debian's package where that can be installed.
 * @throws with one line that says what to do
 */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('No Chrome, Chromium or Edge found; fetching Chromium for the scenes …');
  run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  if (findBrowser() === undefined && process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', 'chromium']);
  }
  const fetched = findBrowser();
  if (fetched !== undefined) return fetched;
  throw new Error('The scenes need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'ignore', timeout: 5 * 60_000 });
}
