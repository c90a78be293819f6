import type { Scene } from '../Scene';
import { buildTeamWorkbook } from './teamSheet';

/** A team's own sheet before anything is set up, to be taken over. */
export const takeOver: Scene = {
  name: 'takeOver',
  shows: 'A team sheet as it is usually kept: months across, targets in words, totals, painted colours.',
  today: '2026-04-20',
  startsFrom: buildTeamWorkbook,
  build: () => Promise.resolve(),
};
