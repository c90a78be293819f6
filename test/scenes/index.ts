import { takeOver } from './adopt/adopt';
import { attendances, attendancesBefore, realAttendances } from './attendances/attendances';
import { demo } from './demo/demo';
import type { Scene } from './Scene';

/** Every scene, by the name under which `npm run workbook` and `?scene=` know it. */
export const scenes: readonly Scene[] = [demo, attendancesBefore, attendances, realAttendances, takeOver];

export function sceneNamed(name: string): Scene {
  const scene = scenes.find((candidate) => candidate.name === name);
  if (scene) return scene;
  throw new Error(`There is no scene "${name}"; there are ${scenes.map((known) => known.name).join(', ')}.`);
}
