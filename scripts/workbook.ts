import { writeFile } from 'node:fs/promises';
import { playScene } from '../test/scenes/playScene';
import { sceneNamed } from '../test/scenes';

/** Builds a scene without a browser and saves it: `npm run workbook -- SCENE OUT.xlsx`. */
async function main(): Promise<void> {
  const [name, file] = process.argv.slice(2);
  if (name === undefined || file === undefined) {
    throw new Error('Usage: npm run workbook -- SCENE OUT.xlsx');
  }
  const stage = await playScene(sceneNamed(name));
  if (!stage) throw new Error(`The scene "${name}" needs a file that is not here.`);
  await writeFile(file, await stage.host.book.save());
  const { syncs, requestBytes, missing } = stage.host.log;
  console.log(`${file}: ${syncs} syncs, ${Math.round(requestBytes / 1000)} kB of requests`);
  if (missing.size > 0) throw new Error(`The host lacks ${[...missing.keys()].join(', ')}.`);
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// office.js keeps timers running; the work is done.
process.exit();
