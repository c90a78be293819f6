import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { addIn } from '../webpack.config.mjs';

/** The first screen may load no more JavaScript than Microsoft's empty React template, gzipped. */
const firstScreenLimitKB = 169;

const developmentUrl = 'https://localhost:3000';

/**
 * Builds what is published: `npm run build -- --url https://example.com/clauseboard`.
 * The manifest in `dist/` points to the given address; office.js comes from Microsoft's CDN.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string', default: developmentUrl } } });
  const url = values.url.replace(/\/+$/, '');
  if (!/^https:\/\//.test(url)) throw new Error(`An add-in is served over https; "${values.url}" is not.`);
  await rm('dist', { recursive: true, force: true });
  const firstScreen = await build();
  const manifest = await readFile('manifest.xml', 'utf8');
  await writeFile(join('dist', 'manifest.xml'), manifest.replaceAll(developmentUrl, url));
  const kilobytes = firstScreen / 1000;
  console.log(`dist/ is for ${url}; first screen: ${kilobytes.toFixed(1)} kB of JavaScript, gzipped`);
  if (kilobytes > firstScreenLimitKB) {
    throw new Error(`The first screen may load ${firstScreenLimitKB} kB; load what is not on it later.`);
  }
}

/** Builds the pane and returns the gzipped bytes of the scripts that its page loads at once. */
async function build(): Promise<number> {
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    webpack(addIn({ mode: 'production' }) as webpack.Configuration, (error, result) => {
      if (error) reject(error);
      else if (result?.hasErrors()) reject(new Error(result.toString({ colors: false })));
      else if (result) resolve(result);
    });
  });
  const { entrypoints } = stats.toJson({ all: false, entrypoints: true });
  const scripts = (entrypoints?.['taskpane']?.assets ?? []).filter(({ name }) => name.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async ({ name }) => gzipSync(await readFile(join('dist', name)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

await main();
