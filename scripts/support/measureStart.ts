import { chromium } from 'playwright-core';
import { findBrowser } from './findBrowser';
import { startHostServer } from './hostServer';

/** How long the page takes to be there in Chromium, and what comes over the wire for it; null without a browser. */
export interface StartOfPage {
  /** Until the grid takes keys. */
  readonly gridMilliseconds: number;
  /** Until the pane shows its first heading. */
  readonly paneMilliseconds: number;
  readonly requests: number;
  readonly transferredKB: number;
}

/** Builds the pages for production, serves them, and opens an empty workbook in a fresh profile. */
export async function measureStart(): Promise<StartOfPage | null> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return null;
  const server = await startHostServer({ port: 3190, mode: 'production', open: false, watch: false });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...root,
    ],
  });
  try {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    let transferred = 0;
    let requests = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      transferred += encodedDataLength;
      requests += 1;
    });
    const started = performance.now();
    await page.goto(server.address);
    await page.getByRole('grid').waitFor();
    const gridMilliseconds = Math.round(performance.now() - started);
    await page
      .frameLocator('iframe[title="Task pane"]')
      .getByRole('button', { name: 'Set up KPIs' })
      .waitFor();
    const paneMilliseconds = Math.round(performance.now() - started);
    return { gridMilliseconds, paneMilliseconds, requests, transferredKB: Math.round(transferred / 1000) };
  } finally {
    await browser.close();
    await server.stop();
  }
}
