import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/support/findBrowser';

/** The page that plays Excel with the pane in it, as a person sees it. */
export interface HostPageView {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong in the page: errors of scripts and of the console. */
  readonly problems: readonly string[];
  /** Leaves a picture in test-output/. */
  picture(name: string): Promise<void>;
}

const pictures = join(process.cwd(), 'test-output');

let browser: Browser | undefined;

/** Opens the host's page in a fresh profile and answers the library's question whether to trust this host. */
export async function openHostPage(path: string): Promise<HostPageView> {
  browser ??= await launch();
  const context = await browser.newContext({ viewport: { width: 1560, height: 880 }, acceptDownloads: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const address = process.env['HOST_ADDRESS'];
  if (address === undefined) throw new Error('HOST_ADDRESS is not set: run the scenes through jest.');
  await page.goto(`${address}${path}`);
  return {
    page,
    pane: page.frameLocator('iframe[title="Task pane"]'),
    problems,
    async picture(name) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser; npm test gets one.');
  return chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to sandbox itself for root, which is who containers run tests as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
