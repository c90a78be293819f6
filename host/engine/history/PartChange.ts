import type { Change, Side } from './Change';
import type { Part } from './parts/Part';

/** A part of a sheet or of the workbook that became different. */
export class PartChange<Owner> implements Change {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isSeal: boolean;
  readonly #owner: Owner;
  readonly #part: Part<Owner>;
  readonly #pictures: Readonly<Record<Side, unknown>>;

  constructor(name: string, owner: Owner, part: Part<Owner>, pictures: Readonly<Record<Side, unknown>>) {
    this.name = name;
    this.isSeen = !part.isUnseen;
    this.isSeal = part.seals(pictures.before, pictures.after);
    this.#owner = owner;
    this.#part = part;
    this.#pictures = pictures;
  }

  put(side: Side): void {
    this.#part.put(this.#owner, this.#pictures[side]);
  }
}
