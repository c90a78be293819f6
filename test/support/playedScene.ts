import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scene } from '../scenes/Scene';
import { playScene } from '../scenes/playScene';
import type { Stage } from '../scenes/Stage';
import { recalculate } from './libreOffice';
import type { RecalculatedWorkbook } from './recalculatedWorkbook';

/** A scene that was played without a browser and saved. */
export interface PlayedScene {
  readonly stage: Stage;
  /** The saved .xlsx file. */
  readonly file: string;
  /** The file's cells as LibreOffice calculates them; converted at the first call. */
  readonly recalculated: () => Promise<RecalculatedWorkbook>;
  readonly remove: () => Promise<void>;
}

/** Plays a scene and saves its workbook. @throws when the scene needs a file that is not there */
export async function playedScene(scene: Scene): Promise<PlayedScene> {
  const stage = await playScene(scene);
  if (!stage) throw new Error(`The scene "${scene.name}" needs a file that is not here.`);
  const folder = await mkdtemp(join(tmpdir(), 'clauseboard-scene-'));
  const file = join(folder, `${scene.name}.xlsx`);
  await writeFile(file, await stage.host.book.save());
  let conversion: Promise<RecalculatedWorkbook> | undefined;
  return {
    stage,
    file,
    recalculated: () => (conversion ??= recalculate(file)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
