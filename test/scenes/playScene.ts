import { Book } from '../../host/engine';
import { Host } from '../../host/Host';
import { loadOfficeJs, nodeHostOrigin } from '../../host/node/officeWindow';
import { createUseCases } from '../../src/app/createUseCases';
import { officeWorkbook } from '../../src/excel/officeWorkbook';
import type { Scene } from './Scene';
import { Stage } from './Stage';

/**
 * Plays a scene without a browser, through the real office.js.
 * @returns the stage with the finished workbook; `null` when the scene needs a file that is not there.
 */
export async function playScene(scene: Scene): Promise<Stage | null> {
  const host = new Host({ hostOrigin: nodeHostOrigin });
  if (scene.startsFrom) {
    const bytes = await scene.startsFrom();
    if (bytes === null) return null;
    host.open(await Book.open(bytes), { name: `${scene.name}.xlsx` });
  }
  await loadOfficeJs(host);
  const clock = (): Date => new Date(`${scene.today}T12:00:00`);
  const stage = new Stage(host, createUseCases(officeWorkbook, clock));
  await scene.build(stage);
  return stage;
}
