import type { Host } from '../../host/Host';
import type { UseCases } from '../../src/app/useCases';
import type { Stage } from './Stage';

/** A named workbook, built once through the add-in's own use cases and used as demo, test and picture. */
export interface Scene {
  readonly name: string;
  /** One sentence: what the workbook shows. */
  readonly shows: string;
  /** The day on which the scene plays, ISO text. */
  readonly today: string;
  /** A workbook to start from; absent starts with an empty one. `null` where the file is not there. */
  readonly startsFrom?: () => Promise<Uint8Array | null>;
  build(stage: Stage): Promise<void>;
}

/** What a scene is played with. */
export interface SceneTools {
  readonly host: Host;
  readonly useCases: UseCases;
}
