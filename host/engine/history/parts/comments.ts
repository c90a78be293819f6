import type { Sheet } from '../../Sheet';
import { part } from './Part';

/** Threaded comments; notes belong to their cells. */
export const comments = part(
  ({ native }: Sheet) => structuredClone(native.threadedComments),
  ({ native }, picture) => {
    native.threadedComments = structuredClone(picture);
  },
);
